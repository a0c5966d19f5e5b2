import weights from "../lexicon/tagger.bin";
import type { NameLabel, PartOfSpeech } from "./reading.ts";
import { LONGEST_RUN, Vocabulary } from "./role-scores.ts";
import { readSetting } from "./setting.ts";
import { partOfSpeech, SpeechTagger } from "./speech.ts";
import { viewWeights } from "./weights.ts";

export type Tagged = {
	readonly pos: PartOfSpeech;
	readonly label: NameLabel;
	readonly opens: boolean;
};

/** A word as it stands and in lower case. */
export type Word = { readonly text: string; readonly lower: string };

const vocabulary = new Vocabulary();
const [speechTable] = viewWeights(weights, 1);
const speechTagger = speechTable === undefined ? undefined : new SpeechTagger(speechTable);

/** Tags the words of one sentence: "Police/NNS met/VBD Ann/NNP". */
export function tagWords(words: readonly Word[]): readonly Tagged[] {
	const tagged: Tagged[] = [];
	for (let from = 0; from < words.length; from += LONGEST_RUN) {
		for (const tag of tagRun(words.slice(from, from + LONGEST_RUN))) tagged.push(tag);
	}
	return tagged;
}

function tagRun(run: readonly Word[]): Tagged[] {
	if (vocabulary.isFull) {
		vocabulary.forget();
		speechTagger?.forget();
	}
	const edge = vocabulary.know("", "");
	const words = run.map(({ text, lower }) => vocabulary.know(text, lower));
	const setting = readSetting(words.map(({ parts }) => parts));
	const tags = speechTagger?.tag({ words, edge, setting });
	return words.map((_, i) => ({ pos: partOfSpeech(tags?.[i]), label: "O", opens: false }));
}
