import type { NamePlace } from "./name-features.ts";
import { type NameRuns, readRuns } from "./name-runs.ts";
import type { KnownWord } from "./role-scores.ts";
import { NO_TAG, type Run, wordAt } from "./speech.ts";

/** How the text writes a word in other places. */
export type Elsewhere = (word: KnownWord) => number;

/** A sentence with its parts of speech and runs of capitals, ready to be labelled. */
export type TaggedRun = Run & {
	readonly tags: Uint8Array;
	readonly runs: NameRuns;
	readonly elsewhere: Elsewhere;
};

export function withRuns(
	{ words, edge, setting }: Run,
	tags: Uint8Array,
	elsewhere: Elsewhere,
): TaggedRun {
	return { words, edge, setting, tags, elsewhere, runs: readRuns(words, tags) };
}

/** The words that speak for a word's label: itself, then in the order of the roles from `BEFORE` on. */
export function speakers(run: TaggedRun, i: number, out: KnownWord[]): readonly KnownWord[] {
	const { runs } = run;
	const first = runs.first[i] ?? i;
	const last = runs.last[i] ?? i;
	out[0] = wordAt(run, i);
	out[1] = wordAt(run, i - 1);
	out[2] = wordAt(run, i - 2);
	out[3] = wordAt(run, i + 1);
	out[4] = wordAt(run, i + 2);
	out[5] = wordAt(run, first);
	out[6] = wordAt(run, last);
	out[7] = wordAt(run, first - 1);
	out[8] = wordAt(run, last + 1);
	return out;
}

export function placeOf(run: TaggedRun, i: number): NamePlace {
	const { tags, runs, setting } = run;
	const word = wordAt(run, i);
	const first = runs.first[i] ?? i;
	const last = runs.last[i] ?? i;
	return {
		before: wordAt(run, i - 1).parts,
		word: word.parts,
		after: wordAt(run, i + 1).parts,
		tags: [i === 0 ? NO_TAG : (tags[i - 1] ?? NO_TAG), tags[i] ?? NO_TAG, tags[i + 1] ?? NO_TAG],
		fromFirst: i - first,
		toLast: last - i,
		beforeRun: wordAt(run, first - 1).parts,
		afterRun: wordAt(run, last + 1).parts,
		elsewhere: run.elsewhere(word),
		setting,
		opens: i === 0,
	};
}
