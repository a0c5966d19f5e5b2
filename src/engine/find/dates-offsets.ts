import { type Line, type Match, smallNumberAt, wordAt } from "./dates-line.ts";
import { readPoint } from "./dates-points.ts";
import { unitAt } from "./dates-relative.ts";

/** "about a month before the Nov. 8 election", "two days after Monday's attack": the date within stays a date. */
export function readOffset(line: Line, at: number): Match | null {
	const amount = smallNumberAt(line, at);
	const unit = unitAt(line, at + 1);
	const word = wordAt(line, at + 2);
	const sign = word === "before" ? -1 : word === "after" ? 1 : null;
	if (amount === null || unit === undefined || sign === null) return null;
	const place = /^(?:the|a|an)$/.test(wordAt(line, at + 3)) ? at + 4 : at + 3;
	const base = readPoint(line, place);
	if (base === null || base.meaning.kind === "range") return null;
	const meaning = { kind: "offset" as const, base: base.meaning, unit, amount: sign * amount };
	return { first: at, next: base.next, resume: place, meaning, rule: "offset" };
}
