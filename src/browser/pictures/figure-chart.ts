import * as Plot from "@observablehq/plot";
import type { Count, Disputed } from "../../sheet/facts.ts";
import { frameOf, rowLabels } from "./row-labels.ts";

/** How far a bound reaches beyond its number, as a share of the largest: enough to see, no figure of its own. */
const REACH = 0.1;

type Figure = { readonly holder: string; readonly count: Count };
type Mark = {
	readonly row: string;
	readonly label: string;
	readonly bound: Count["bound"];
	readonly value: number;
	/** Where the bar ends: the second end of a range, or some way on in the direction of the bound. */
	readonly reach: number;
};

/**
 * A disputed figure at a glance, one row per claim: a dot at the number, and a bar to where its bound lets
 * it reach ("more than 60" goes on to the right, with an arrow). Null where fewer than two claims have a number.
 */
export function figureChart(point: Disputed, counts: readonly Count[], width: number) {
	const figures = figuresOf(point, counts);
	if (figures.length < 2) return null;
	const largest = Math.max(...figures.map(({ count }) => count.upper ?? count.value));
	const marks = figures.map((figure, i) => markOf(figure, `${i}`, largest));
	const bar = { x1: "value", x2: "reach", strokeWidth: 5 };
	const open = marks.filter(({ bound, reach, value }) => bound !== "range" && reach !== value);
	return Plot.plot({
		ariaLabel: `${point.point}: ${marks.map(({ label }) => label).join("; ")}`,
		width,
		...frameOf(marks.length),
		x: { domain: [0, largest * (1 + 1.5 * REACH)], label: null, ticks: 5, grid: true },
		y: { domain: marks.map(({ row }) => row), axis: null },
		marks: [
			Plot.ruleY(marks, { ...bar, y: "row", strokeOpacity: 0.4 }),
			Plot.arrow(open, { ...bar, strokeWidth: 2, y1: "row", y2: "row", headLength: 5 }),
			Plot.dot(marks, {
				x: "value",
				y: "row",
				r: 6,
				strokeWidth: 2,
				fill: ({ bound }: Mark) => (bound === "about" ? "none" : "currentColor"),
			}),
			rowLabels(marks, width),
		],
	});
}

function figuresOf({ positions }: Disputed, counts: readonly Count[]): readonly Figure[] {
	const byId = new Map(counts.map((count) => [count.id, count]));
	return positions.flatMap(({ holder, counts: ids }) =>
		ids.flatMap((id) => {
			const count = byId.get(id);
			return count ? [{ holder: holder ?? "no source named", count }] : [];
		}),
	);
}

function markOf({ holder, count }: Figure, row: string, largest: number): Mark {
	const { value, upper, bound, text } = count;
	const reaches = {
		exact: value,
		about: value,
		range: upper ?? value,
		at_least: value + largest * REACH,
		more_than: value + largest * REACH,
		up_to: Math.max(0, value - largest * REACH),
		less_than: Math.max(0, value - largest * REACH),
	};
	return { row, label: `${text}: ${holder}`, bound, value, reach: reaches[bound] };
}
