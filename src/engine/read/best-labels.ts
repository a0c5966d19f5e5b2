import type { NameLabel } from "./reading.ts";

/** "O", then for each kind the label that opens a name and the one that goes on with it. */
export const NAME_KINDS: readonly NameLabel[] = ["person", "organization", "place", "other"];
export const NAME_LABELS = 1 + 2 * NAME_KINDS.length;
export const OUTSIDE = 0;

export type LabelScores = {
	readonly count: number;
	/** For each word, what speaks for each label. */
	readonly own: ArrayLike<number>;
	/** For each word, for each label of the word before, what speaks for each label. */
	readonly links: ArrayLike<number>;
};

/** The best-scored sequence of labels (Viterbi); a name goes on only in the kind in which it opened. */
export function bestLabels(scores: LabelScores): Uint8Array {
	const { count } = scores;
	const back = new Uint8Array(count * NAME_LABELS);
	let last = new Float64Array(NAME_LABELS).fill(Number.NEGATIVE_INFINITY);
	last[OUTSIDE] = 0;
	for (let i = 0; i < count; i++) last = step(scores, i, { last, back });
	const labels = new Uint8Array(count);
	let label = last.indexOf(last.reduce((a, b) => Math.max(a, b)));
	for (let i = count - 1; i >= 0; i--) {
		labels[i] = label;
		label = back[i * NAME_LABELS + label] ?? OUTSIDE;
	}
	return labels;
}

function step(
	{ own, links }: LabelScores,
	i: number,
	{ last, back }: { readonly last: Float64Array; readonly back: Uint8Array },
): Float64Array<ArrayBuffer> {
	const here = new Float64Array(NAME_LABELS).fill(Number.NEGATIVE_INFINITY);
	for (let label = 0; label < NAME_LABELS; label++) {
		for (let before = 0; before < NAME_LABELS; before++) {
			if (!mayFollow(label, before)) continue;
			const link = links[(i * NAME_LABELS + before) * NAME_LABELS + label] ?? 0;
			const score = (last[before] ?? 0) + link;
			if (score <= (here[label] ?? 0)) continue;
			here[label] = score;
			back[i * NAME_LABELS + label] = before;
		}
		here[label] = (here[label] ?? 0) + (own[i * NAME_LABELS + label] ?? 0);
	}
	return here;
}

/** Labels with an odd number open a name; the even ones after them go on. */
export function mayFollow(label: number, before: number): boolean {
	return label === OUTSIDE || label % 2 === 1 || before === label || before === label - 1;
}

/** What a label says to the rest of the engine. */
export function labelAt(label: number | undefined): {
	readonly label: NameLabel;
	readonly opens: boolean;
} {
	if (label === undefined || label === OUTSIDE) return { label: "O", opens: false };
	return { label: NAME_KINDS[(label - 1) >> 1] ?? "O", opens: label % 2 === 1 };
}
