import { countAt, type Line, type Match, wordAt } from "./dates-line.ts";
import { readPoint } from "./dates-points.ts";
import { unitAt } from "./dates-relative.ts";

/** "about a month before the Nov. 8 election", "two days after Monday's attack": the date within stays a date. */
export function readOffset(line: Line, at: number): Match | null {
	const amount = countAt(line, at);
	// "more than a year after the July 2019 crash" is no date.
	if (amount === null || wordAt(line, at - 1) === "than") return null;
	const unit = unitAt(line, amount.next);
	const word = wordAt(line, amount.next + 1);
	const sign = word === "before" ? -1 : word === "after" ? 1 : null;
	if (unit === undefined || sign === null) return null;
	const start = amount.next + 2;
	const place = /^(?:the|a|an)$/.test(wordAt(line, start)) ? start + 1 : start;
	const base = readPoint(line, place);
	if (base === null || base.meaning.kind === "range") return null;
	const meaning = {
		kind: "offset" as const,
		base: base.meaning,
		unit,
		amount: sign * amount.count,
	};
	return { first: at, next: base.next, resume: place, meaning, rule: "offset" };
}
