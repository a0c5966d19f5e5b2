import { Vocabulary } from "../engine/read/role-scores.ts";
import { readSetting } from "../engine/read/setting.ts";
import { partOfSpeech, SpeechTagger } from "../engine/read/speech.ts";
import { viewWeights } from "../engine/read/weights.ts";
import type { TaggedSentence } from "./corpus.ts";

/** Share of words with the right part of speech, by the packed weights themselves. */
export function measureSpeech(packed: Uint8Array, sentences: readonly TaggedSentence[]): string {
	const buffer = new ArrayBuffer(packed.length);
	new Uint8Array(buffer).set(packed);
	const [table] = viewWeights(buffer, 1);
	if (table === undefined) return "no weights";
	const tagger = new SpeechTagger(table);
	const vocabulary = new Vocabulary();
	let right = 0;
	let all = 0;
	for (const { words } of sentences) {
		if (vocabulary.isFull) {
			vocabulary.forget();
			tagger.forget();
		}
		const edge = vocabulary.know("", "");
		const known = words.map(({ text }) => vocabulary.know(text, text.toLowerCase()));
		const setting = readSetting(known.map(({ parts }) => parts));
		const tags = tagger.tag({ words: known, edge, setting });
		for (const [i, { pos }] of words.entries()) if (partOfSpeech(tags[i]) === pos) right++;
		all += words.length;
	}
	return `parts of speech: ${((100 * right) / all).toFixed(2)} % of ${all} words`;
}
