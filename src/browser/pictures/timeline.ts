import * as Plot from "@observablehq/plot";
import type { When } from "../../sheet/facts.ts";
import { type Interval, intervalOf } from "./calendar-interval.ts";
import { frameOf, rowLabels } from "./row-labels.ts";

/** As many as are read at a glance; the list below has them all. */
const MOST_ROWS = 12;

type Dated = Interval & { readonly row: string; readonly label: string };

/** The dated events in their order, one row each. Null where fewer than two have a date. */
export function timeline(whens: readonly When[], width: number) {
	const dated = whens
		.flatMap(datedOf)
		.slice(0, MOST_ROWS)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	if (dated.length < 2) return null;
	return Plot.plot({
		ariaLabel: `Timeline: ${dated.map(({ label }) => label).join("; ")}`,
		width,
		...frameOf(dated.length),
		x: { type: "utc", label: null, grid: true, ticks: 5 },
		y: { domain: dated.map(({ row }) => row), axis: null },
		marks: [
			Plot.ruleY(dated, { x1: "from", x2: "to", y: "row", strokeWidth: 5, strokeOpacity: 0.4 }),
			Plot.dot(dated, { x: "from", y: "row", r: 5, fill: "currentColor" }),
			rowLabels(dated, width),
		],
	});
}

function datedOf({ id, text, event, value }: When): Dated[] {
	const interval = value === null ? null : intervalOf(value);
	return interval
		? [{ ...interval, row: id, label: [`${text} (${value})`, event].filter(Boolean).join(": ") }]
		: [];
}
