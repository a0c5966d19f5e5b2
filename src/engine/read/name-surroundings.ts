import type { NamePlace } from "./name-features.ts";
import { type NameRuns, readRuns } from "./name-runs.ts";
import type { KnownWord } from "./role-scores.ts";
import { NO_TAG, type Run } from "./speech.ts";
import { LENGTH } from "./word-parts.ts";

/** How the text writes a word in other places. */
export type Elsewhere = (word: KnownWord) => number;

/** A sentence with its parts of speech and runs of capitals, ready to be labelled. */
export type TaggedRun = Run & {
	readonly tags: Uint8Array;
	readonly runs: NameRuns;
	readonly elsewhere: Elsewhere;
};

export function withRuns(run: Run, tags: Uint8Array, elsewhere: Elsewhere): TaggedRun {
	const lengths = Uint8Array.from(run.words, ({ parts }) => Math.min(255, parts[LENGTH] ?? 0));
	return { ...run, tags, elsewhere, runs: readRuns(run.words, tags, lengths) };
}

/** The words that speak for a word's label: itself, then in the order of the roles from `BEFORE` on. */
export function speakers({ words, edge, runs }: TaggedRun, i: number): readonly KnownWord[] {
	const first = runs.first[i] ?? i;
	const last = runs.last[i] ?? i;
	const places = [i, i - 1, i - 2, i + 1, i + 2, first, last, first - 1, last + 1];
	return places.map((place) => words[place] ?? edge);
}

export function placeOf(run: TaggedRun, i: number): NamePlace {
	const { words, edge, tags, runs, setting } = run;
	const word = words[i] ?? edge;
	const first = runs.first[i] ?? i;
	const last = runs.last[i] ?? i;
	return {
		before: (words[i - 1] ?? edge).parts,
		word: word.parts,
		after: (words[i + 1] ?? edge).parts,
		tags: [tags[i - 1] ?? NO_TAG, tags[i] ?? NO_TAG, tags[i + 1] ?? NO_TAG],
		fromFirst: i - first,
		toLast: last - i,
		beforeRun: (words[first - 1] ?? edge).parts,
		afterRun: (words[last + 1] ?? edge).parts,
		elsewhere: run.elsewhere(word),
		setting,
		opens: i === 0,
	};
}
