import type { Span } from "../../sheet/span.ts";
import { type Mark, readMarks } from "./quotation-marks.ts";
import type { Quotation } from "./reading.ts";

/** How far on a better end than "workers' rights" is looked for. */
const FAR = 400;

/**
 * Quotations never cross a paragraph: one left open runs to its end, as newspapers print long ones.
 * Quotations inside quotations are part of the outer one.
 */
export function readQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
	return paragraphs.flatMap((paragraph) => [...quotationsIn(text, paragraph)]);
}

function* quotationsIn(text: string, paragraph: Span): Generator<Quotation> {
	const body = text.slice(paragraph.start, paragraph.end);
	const marks = readMarks(body);
	const lastSingle = marks.findLastIndex(({ family, closes }) => family === "single" && closes);
	for (let i = 0; i < marks.length; i++) {
		const mark = marks[i];
		if (mark === undefined || !mark.opens) continue;
		const isSingle = mark.family === "single";
		if (isSingle && i >= lastSingle) continue;
		const close = isSingle ? closeOfSingle(body, marks, i) : closeOfDouble(marks, i);
		if (close === -1 && isSingle) continue;
		const quotation = quotationOf(paragraph, mark, marks[close]);
		if (quotation !== undefined) yield quotation;
		if (close === -1) return;
		i = close;
	}
}

function quotationOf({ start, end }: Span, open: Mark, close: Mark | undefined) {
	const inner = { start: start + open.end, end: close === undefined ? end : start + close.at };
	if (inner.end <= inner.start) return undefined;
	const whole = { start: start + open.at, end: close === undefined ? end : start + close.end };
	return { ...whole, inner, closed: close !== undefined };
}

/** The mark that closes as many as were opened; where they do not balance, the last that closes. */
function closeOfDouble(marks: readonly Mark[], open: number): number {
	const family = marks[open]?.family;
	let depth = 1;
	let last = -1;
	for (let i = open + 1; i < marks.length && depth > 0; i++) {
		const mark = marks[i];
		if (mark?.family !== family) continue;
		if (mark?.closes) last = i;
		depth += mark?.closes ? -1 : 1;
	}
	return last;
}

/** A mark after "workers" may be an apostrophe: where a better one follows, that one closes. */
function closeOfSingle(body: string, marks: readonly Mark[], open: number): number {
	let weak = -1;
	for (let i = open + 1; i < marks.length; i++) {
		const mark = marks[i];
		if (mark?.family !== "single" || !mark.closes) continue;
		const isPossessive =
			/s$/.test(body.slice(mark.at - 1, mark.at)) &&
			/^\s\p{Ll}/u.test(body.slice(mark.end, mark.end + 3));
		if (!isPossessive) return i;
		if (weak === -1) weak = i;
		if (mark.at > (marks[weak]?.at ?? 0) + FAR) break;
	}
	return weak;
}
