import type { Span } from "../../sheet/span.ts";
import type { Quotation } from "./reading.ts";

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’", "''": "''" };
const OPENER = /["“]|''|‘(?=[\p{L}\d])/gu;

/** Quotations never cross a paragraph: one left open runs to its end, as newspapers print long ones. */
export function readQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
	return paragraphs.flatMap((paragraph) => [...quotationsIn(text, paragraph)]);
}

function* quotationsIn(text: string, paragraph: Span): Generator<Quotation> {
	const body = text.slice(paragraph.start, paragraph.end);
	OPENER.lastIndex = 0;
	for (let open = OPENER.exec(body); open !== null; open = OPENER.exec(body)) {
		const mark = open[0];
		const from = open.index + mark.length;
		const close = closingMark(body, from, CLOSERS[mark] ?? mark);
		const inner = close === -1 ? body.length : close;
		const end = close === -1 ? body.length : close + mark.length;
		if (inner > from) {
			yield {
				start: paragraph.start + open.index,
				end: paragraph.start + end,
				inner: { start: paragraph.start + from, end: paragraph.start + inner },
				closed: close !== -1,
			};
		}
		OPENER.lastIndex = end;
	}
}

/** A single closing mark followed by a letter is an apostrophe. */
function closingMark(body: string, from: number, mark: string): number {
	for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1)) {
		if (mark !== "’" || !/\p{L}/u.test(body.charAt(at + 1))) return at;
	}
	return -1;
}
