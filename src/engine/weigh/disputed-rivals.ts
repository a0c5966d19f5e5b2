import type { Span } from "../../sheet/span.ts";
import type { Sentence } from "../read/reading.ts";
import { areOfOne, isOfGroup } from "./disputed-groups.ts";
import type { CountFinding } from "./findings.ts";

/** A figure that takes part, with where it stands. */
export type Figure = {
	readonly count: CountFinding;
	readonly index: number;
	readonly at: Span;
	readonly sentence: Sentence;
	readonly noun: string;
	readonly isRevised: boolean;
	/** Whether it is told as the sum of all: "put the toll at 19". */
	readonly isPut: boolean;
};

/** Figures further apart than this count different things. */
const FURTHEST_RATIO = 3;
/** Two sources in one breath may differ more: "more than 100, the opposition said; a commission counted 24". */
const FURTHEST_TOLD = 12;
const NEXT = 1;
/** In sentences: two sources count the same group no further apart. */
const NEAR = 3;
/** "Nearly 80" and 77 are one figure. */
const ROUNDED = 0.1;

/** Whether two figures of one toll cannot both be right. */
export function contradicts(one: Figure, other: Figure): boolean {
	const [a, b] = [one.count, other.count];
	if (a.value === b.value || (a.upper ?? a.value) === (b.upper ?? b.value)) return false;
	if (isRounded(a, b)) return false;
	const distance = Math.abs(one.sentence.index - other.sentence.index);
	const areTold = a.source !== null && b.source !== null;
	if (isOfGroup(one) || isOfGroup(other)) {
		const areOne = areOfOne(one, other) || opensStory(one, other) || opensStory(other, one);
		if (!areTold || distance > NEAR || !areOne) return false;
	}
	const isOpposed = distance <= NEXT || one.isPut || other.isPut;
	const furthest = areTold && isOpposed ? FURTHEST_TOLD : FURTHEST_RATIO;
	return Math.max(a.value, b.value) <= furthest * Math.min(a.value, b.value);
}

/** "Six aid workers were killed. ... A clinic put the toll at 19": the group that opens the story is its toll. */
const opensStory = (group: Figure, whole: Figure) =>
	isOfGroup(group) && !isOfGroup(whole) && group.sentence.index === 0 && whole.isPut;

function isRounded(a: CountFinding, b: CountFinding): boolean {
	const isRough = a.bound === "about" || b.bound === "about";
	return isRough && Math.abs(a.value - b.value) <= ROUNDED * Math.max(a.value, b.value);
}
