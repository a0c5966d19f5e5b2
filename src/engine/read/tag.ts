import weights from "../lexicon/tagger.bin";
import { labelAt } from "./best-labels.ts";
import { withRuns } from "./name-surroundings.ts";
import { NameTagger } from "./names.ts";
import type { NameLabel, PartOfSpeech } from "./reading.ts";
import { type KnownWord, LONGEST_RUN, Vocabulary } from "./role-scores.ts";
import { readSetting } from "./setting.ts";
import { partOfSpeech, type Run, SpeechTagger } from "./speech.ts";
import { viewTables } from "./weights.ts";
import { SHAPE, SHAPES, WORD } from "./word-parts.ts";

export type Tagged = {
	readonly pos: PartOfSpeech;
	readonly label: NameLabel;
	readonly opens: boolean;
};

/** A word as it stands and in lower case. */
export type Word = { readonly text: string; readonly lower: string };

type TaggedRun = { readonly words: readonly Word[]; readonly tags: Uint8Array };

const vocabulary = new Vocabulary();
const [speechTable, nameTable] = viewTables(weights);
const speech = new SpeechTagger(speechTable);
const names = new NameTagger(nameTable);

/** Tags the words of each sentence: "Police/NNS met/VBD Ann/NNP/person". */
export function tagSentences(sentences: readonly (readonly Word[])[]): readonly Tagged[] {
	const small = new Set<number>();
	const runs = sentences.flatMap(cutLongRuns).map((words) => tagSpeech(words, small));
	const isSmall = ({ parts }: KnownWord) => (small.has(parts[WORD] ?? 0) ? 1 : 0);
	const tagged: Tagged[] = [];
	for (const { words, tags } of runs) {
		const labels = names.label(withRuns(readRun(words), tags, isSmall));
		for (const [i, tag] of tags.entries()) {
			tagged.push({ pos: partOfSpeech(tag), ...labelAt(labels[i]) });
		}
	}
	return tagged;
}

/** Notes the words that the text writes in lower case: their capital elsewhere may be the sentence's. */
function tagSpeech(words: readonly Word[], small: Set<number>): TaggedRun {
	const run = readRun(words);
	for (const { parts } of run.words) {
		if (parts[SHAPE] === SHAPES.lower) small.add(parts[WORD] ?? 0);
	}
	return { words, tags: speech.tag(run) };
}

function readRun(words: readonly Word[]): Run {
	if (vocabulary.isFull) {
		vocabulary.forget();
		speech.forget();
		names.forget();
	}
	const edge = vocabulary.know("", "");
	const known = words.map(({ text, lower }) => vocabulary.know(text, lower));
	return { words: known, edge, setting: readSetting(known.map(({ parts }) => parts)) };
}

function cutLongRuns(words: readonly Word[]): (readonly Word[])[] {
	if (words.length <= LONGEST_RUN) return [words];
	const count = Math.ceil(words.length / LONGEST_RUN);
	return Array.from({ length: count }, (_, i) =>
		words.slice(i * LONGEST_RUN, (i + 1) * LONGEST_RUN),
	);
}
