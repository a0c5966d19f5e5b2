import type { Answer } from "../answer.ts";

/** A fact that stands in the article, and whether the model's words for it had to be put right; null for none. */
export type Verdict<Fact> = { readonly fact: Fact; readonly corrected: boolean } | null;

/** What the check did to an answer. */
export type Tally = { readonly kept: number; readonly corrected: number; readonly dropped: number };

export type Judged<Fact> = { readonly facts: readonly Fact[]; readonly tally: Tally };

/** Judges a list item by item. */
export function judge<Item, Fact>(
	items: readonly Item[],
	verdictOn: (item: Item) => Verdict<Fact>,
): Judged<Fact> {
	const verdicts = items.map(verdictOn);
	const stand = verdicts.filter((verdict) => verdict !== null);
	const corrected = stand.filter((verdict) => verdict.corrected).length;
	return {
		facts: stand.map(({ fact }) => fact),
		tally: {
			kept: stand.length - corrected,
			corrected,
			dropped: verdicts.length - stand.length,
		},
	};
}

export const NOTHING: Tally = { kept: 0, corrected: 0, dropped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(all, { kept, corrected, dropped }) => ({
			kept: all.kept + kept,
			corrected: all.corrected + corrected,
			dropped: all.dropped + dropped,
		}),
		NOTHING,
	);
}

/** One item of a list of the answer. */
export type Item<List extends Exclude<keyof Answer, "lead">> = Answer[List][number];
