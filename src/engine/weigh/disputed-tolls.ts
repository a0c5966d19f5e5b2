import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { figuresInConflict, figuresOf, positionOf, questionOf } from "./disputed-figures.ts";
import type { Side } from "./disputed-positions.ts";
import type { CountFinding, DisputedFinding, PositionFinding } from "./findings.ts";

/** These say of a toll that it is not final: "the death toll is expected to rise". */
const PROVISIONAL = /^hedge-(?:toll|numbers|number|preliminary|too)$/;
/** "It is too early to say" is said of much else. */
const OF_TOLL =
	/\b(?:tolls?|numbers?|figures?|casualt\w+|dead|deaths?|died|killed|injur\w+|missing|bodies|how many)\b/i;
/** What is to come is nobody's version of what was: it marks a figure, and is no side of its own. */
const PREDICTION = /^hedge-(?:toll|numbers|number)$/;

export type Tolls = {
	readonly disputed: readonly DisputedFinding[];
	/** The claims that speak of no toll. */
	readonly rest: readonly Side[];
};

/** Tolls that differ, and the toll that the text marks as provisional. */
export function weighTolls(
	reading: Reading,
	counts: readonly CountFinding[],
	sides: readonly Side[],
): Tolls {
	const conflicts = figuresInConflict(reading, counts);
	const doubts = sides.filter((side) => PROVISIONAL.test(side.rule) && speaksOfToll(side));
	const killed = figuresOf(reading, counts, "killed").slice(0, 1);
	if (doubts.length === 0 || (killed.length === 0 && conflicts.length === 0)) {
		return { disputed: conflicts, rest: sides };
	}
	const doubted = doubts.flatMap(({ rule, position }) => (PREDICTION.test(rule) ? [] : [position]));
	const marks = doubts.filter(({ rule }) => PREDICTION.test(rule)).map(({ mention }) => mention);
	const [first, ...others] = conflicts;
	const provisional: DisputedFinding =
		first === undefined
			? {
					kind: "unverified",
					point: questionOf(killed),
					positions: [
						...killed.map((figure) => marked(positionOf(reading, figure), marks)),
						...doubted,
					],
				}
			: { ...first, positions: [...first.positions, ...doubted] };
	return {
		disputed: [provisional, ...others],
		rest: sides.filter((side) => !doubts.some(({ sentence }) => sentence === side.sentence)),
	};
}

const speaksOfToll = ({ rule, position }: Side) =>
	rule !== "hedge-too" || OF_TOLL.test(position.claim);

/** A figure with the words that mark it as not final. */
const marked = (position: PositionFinding, marks: readonly Span[]): PositionFinding => ({
	...position,
	evidence: [
		...position.evidence,
		...marks
			.filter((mark) => position.evidence.every(({ start }) => start !== mark.start))
			.map(({ start, end }) => ({ start, end })),
	],
});
