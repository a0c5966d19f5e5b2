import type { NameLabel } from "./reading.ts";

/** "O", then for each kind the label that opens a name and the one that goes on with it. */
export const NAME_KINDS: readonly NameLabel[] = ["person", "organization", "place", "other"];
export const NAME_LABELS = 1 + 2 * NAME_KINDS.length;
export const OUTSIDE = 0;

/** What a label says to the rest of the engine. */
export type Label = { readonly label: NameLabel; readonly opens: boolean };

export type LabelScores = {
	readonly count: number;
	/** For each word, what speaks for each label. */
	readonly own: ArrayLike<number>;
	/** For each label of the word before, what speaks for each label. */
	readonly links: ArrayLike<number>;
	/** Where in `links` each word's begin. */
	readonly linksAt: ArrayLike<number>;
};

let last = new Float64Array(NAME_LABELS);
let here = new Float64Array(NAME_LABELS);

/**
 * The best-scored sequence of labels (Viterbi), written to `labels` from `at` on; a name goes on only
 * in the kind in which it opened.
 */
export function bestLabels(
	scores: LabelScores,
	{ labels, at }: { readonly labels: Uint8Array; readonly at: number },
): void {
	const { count } = scores;
	const back = new Uint8Array(count * NAME_LABELS);
	last.fill(Number.NEGATIVE_INFINITY);
	last[OUTSIDE] = 0;
	for (let i = 0; i < count; i++) {
		step(scores, i, back);
		[last, here] = [here, last];
	}
	let label = OUTSIDE;
	for (let k = 1; k < NAME_LABELS; k++) if ((last[k] ?? 0) > (last[label] ?? 0)) label = k;
	for (let i = count - 1; i >= 0; i--) {
		labels[at + i] = label;
		label = back[i * NAME_LABELS + label] ?? OUTSIDE;
	}
}

/** From the `last` word's scores to those `here`. Nothing but "outside" stands before the first word. */
function step({ own, links, linksAt }: LabelScores, i: number, back: Uint8Array): void {
	const befores = i === 0 ? 1 : NAME_LABELS;
	const at = linksAt[i] ?? 0;
	for (let label = 0; label < NAME_LABELS; label++) {
		let most = Number.NEGATIVE_INFINITY;
		let from = OUTSIDE;
		for (let before = 0; before < befores; before++) {
			if (!mayFollow(label, before)) continue;
			const link = links[at + before * NAME_LABELS + label] ?? 0;
			const score = (last[before] ?? 0) + link;
			if (score <= most) continue;
			most = score;
			from = before;
		}
		back[i * NAME_LABELS + label] = from;
		here[label] = most + (own[i * NAME_LABELS + label] ?? 0);
	}
}

/** Labels with an odd number open a name; the even ones after them go on. */
export function mayFollow(label: number, before: number): boolean {
	return label === OUTSIDE || label % 2 === 1 || before === label || before === label - 1;
}

export const UNNAMED: Label = { label: "O", opens: false };
const LABELS: readonly Label[] = Array.from({ length: NAME_LABELS }, (_, label) =>
	label === OUTSIDE
		? UNNAMED
		: { label: NAME_KINDS[(label - 1) >> 1] ?? "O", opens: label % 2 === 1 },
);

export function labelAt(label: number | undefined): Label {
	return LABELS[label ?? OUTSIDE] ?? UNNAMED;
}
