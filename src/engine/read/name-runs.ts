import type { KnownWord } from "./role-scores.ts";
import { PARTS_OF_SPEECH } from "./speech-features.ts";
import { SHAPE, SHAPES } from "./word-parts.ts";

/** No name is made of these alone, capital or not: "The", "In", "He", "And". */
const CLOSED_TAGS: ReadonlySet<number> = new Set(
	PARTS_OF_SPEECH.flatMap((tag, i) =>
		/^(?:IN|DT|PRP\$?|CC|TO|MD|W.*|POS|EX|PDT|PUNCT|RP|SYM)$/.test(tag) ? [i] : [],
	),
);
const HAS_CAPITAL: ReadonlySet<number | undefined> = new Set([
	SHAPES.title,
	SHAPES.capitals,
	SHAPES.initial,
	SHAPES.mixed,
	SHAPES.dotted,
	SHAPES.withDigits,
]);
/** At most so many words in lower case link two parts of a name: "Ministry of the Interior". */
const LONGEST_LINK = 2;
const LONGEST_LINKING_WORD = 3;

export type NameRuns = {
	/** 1 where a word may be part of a name: a capital, or what links two. */
	readonly candidates: Uint8Array;
	/** First and last word of the run of capitals that a word stands in; the word itself if in none. */
	readonly first: Int32Array;
	readonly last: Int32Array;
};

export function readRuns(
	words: readonly KnownWord[],
	tags: Uint8Array,
	lengths: Uint8Array,
): NameRuns {
	const candidates = Uint8Array.from(words, ({ parts }) => (HAS_CAPITAL.has(parts[SHAPE]) ? 1 : 0));
	const inRun = candidates.map((capital, i) => (capital && !CLOSED_TAGS.has(tags[i] ?? 0) ? 1 : 0));
	addLinks(candidates, lengths);
	const first = Int32Array.from(words, (_, i) => i);
	const last = first.slice();
	for (let i = 1; i < words.length; i++) {
		if (inRun[i] && inRun[i - 1]) first[i] = first[i - 1] ?? i;
	}
	for (let i = words.length - 2; i >= 0; i--) {
		if (inRun[i] && inRun[i + 1]) last[i] = last[i + 1] ?? i;
	}
	return { candidates, first, last };
}

function addLinks(candidates: Uint8Array, lengths: Uint8Array): void {
	let capital = Number.NEGATIVE_INFINITY;
	for (const [i, isCapital] of candidates.entries()) {
		if (isCapital !== 1) continue;
		if (i - capital - 1 <= LONGEST_LINK) {
			for (let j = Math.max(0, capital + 1); j < i; j++) {
				if ((lengths[j] ?? 0) <= LONGEST_LINKING_WORD) candidates[j] = 1;
			}
		}
		capital = i;
	}
}
