import type { KnownWord } from "./role-scores.ts";
import { PARTS_OF_SPEECH } from "./speech-features.ts";
import { LENGTH, SHAPE, SHAPES } from "./word-parts.ts";

/** 1 for the tags of which no name is made alone, capital or not: "The", "In", "He", "And". */
const IS_CLOSED = Uint8Array.from(PARTS_OF_SPEECH, (tag) =>
	/^(?:IN|DT|PRP\$?|CC|TO|MD|W.*|POS|EX|PDT|PUNCT|RP|SYM)$/.test(tag) ? 1 : 0,
);
const { title, capitals, initial, mixed, dotted, withDigits } = SHAPES;
const WITH_CAPITAL = [title, capitals, initial, mixed, dotted, withDigits];
/** 1 for the shapes with a capital. */
const HAS_CAPITAL = Uint8Array.from(Object.values(SHAPES), (_, shape) =>
	WITH_CAPITAL.some((capital) => capital === shape) ? 1 : 0,
);
/** At most so many words in lower case link two parts of a name: "Ministry of the Interior". */
const LONGEST_LINK = 2;
const LONGEST_LINKING_WORD = 3;

export type NameRuns = {
	/** 1 where a word may be part of a name: a capital, or what links two. */
	readonly candidates: Uint8Array;
	/** First and last word of the run of capitals that a word stands in; the word itself if in none. */
	readonly first: readonly number[];
	readonly last: readonly number[];
};

export function readRuns(words: readonly KnownWord[], tags: Uint8Array): NameRuns {
	const count = words.length;
	const candidates = new Uint8Array(count);
	const inRun = new Uint8Array(count);
	const first: number[] = [];
	const last: number[] = [];
	for (let i = 0; i < count; i++) {
		const hasCapital = HAS_CAPITAL[words[i]?.parts[SHAPE] ?? 0] ?? 0;
		candidates[i] = hasCapital;
		inRun[i] = IS_CLOSED[tags[i] ?? 0] === 1 ? 0 : hasCapital;
		const opens = i === 0 || inRun[i] === 0 || inRun[i - 1] === 0;
		first.push(opens ? i : (first[i - 1] ?? i));
		last.push(i);
	}
	for (let i = count - 1; i >= 0; i--) {
		if (inRun[i] === 1 && inRun[i + 1] === 1) last[i] = last[i + 1] ?? i;
	}
	addLinks(candidates, words);
	return { candidates, first, last };
}

function addLinks(candidates: Uint8Array, words: readonly KnownWord[]): void {
	let capital = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < candidates.length; i++) {
		if (candidates[i] !== 1) continue;
		if (i - capital - 1 <= LONGEST_LINK) {
			for (let j = capital + 1; j < i; j++) {
				if ((words[j]?.parts[LENGTH] ?? 0) <= LONGEST_LINKING_WORD) candidates[j] = 1;
			}
		}
		capital = i;
	}
}
