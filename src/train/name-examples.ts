import { mayFollow, NAME_KINDS, OUTSIDE } from "../engine/read/best-labels.ts";
import { type TaggedRun, withRuns } from "../engine/read/name-surroundings.ts";
import type { KnownWord, Vocabulary } from "../engine/read/role-scores.ts";
import { readSetting } from "../engine/read/setting.ts";
import type { SpeechTagger } from "../engine/read/speech.ts";
import { SHAPE, SHAPES, WORD } from "../engine/read/word-parts.ts";
import type { TaggedSentence, TaggedWord } from "./corpus.ts";
import type { NameSentence } from "./names.ts";

const KIND_OF: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, EVENT: 3, MISC: 3 };
/** Words of a corpus as the engine reads them, with what its labels allow. */
export function readNameExamples(
	sentences: readonly TaggedSentence[],
	{ vocabulary, tagger }: { readonly vocabulary: Vocabulary; readonly tagger: SpeechTagger },
): NameSentence[] {
	const edge = vocabulary.know("");
	const known = sentences.map(({ words }) => words.map(({ text }) => vocabulary.know(text)));
	const small = smallWords(sentences, known);
	return sentences.map(({ words, document }, i) => {
		const run = { words: known[i] ?? [], edge, setting: readSetting(known[i] ?? []) };
		const lowers = small.get(document) ?? new Set();
		const tagged = withRuns(run, tagger.tag(run), ({ parts }) =>
			lowers.has(parts[WORD] ?? 0) ? 1 : 0,
		);
		return { run: tagged, gold: goldLabels(words, tagged) };
	});
}

/** For each document, the words it writes in lower case. */
function smallWords(
	sentences: readonly TaggedSentence[],
	known: readonly (readonly KnownWord[])[],
): ReadonlyMap<string, Set<number>> {
	const small = new Map<string, Set<number>>();
	for (const [i, { document }] of sentences.entries()) {
		const lowers = small.get(document) ?? new Set();
		small.set(document, lowers);
		for (const { parts } of known[i] ?? []) {
			if (parts[SHAPE] === SHAPES.lower) lowers.add(parts[WORD] ?? 0);
		}
	}
	return small;
}

/** The corpus's labels, as far as the engine can give them: none to a word it never labels. */
function goldLabels(words: readonly TaggedWord[], { runs }: TaggedRun): Uint8Array {
	let before = OUTSIDE;
	return Uint8Array.from(words, (word, i) => {
		const label = runs.candidates[i] === 1 ? labelOf(word.label) : OUTSIDE;
		before = mayFollow(label, before) ? label : label - 1;
		return before;
	});
}

export function labelOf(label: string): number {
	const kind = KIND_OF[label.slice(2)];
	if (kind === undefined) return OUTSIDE;
	return 1 + 2 * kind + (label.startsWith("I-") ? 1 : 0);
}

export function kindOf(label: number): string {
	return NAME_KINDS[(label - 1) >> 1] ?? "O";
}
