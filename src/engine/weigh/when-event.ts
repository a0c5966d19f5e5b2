import type { Span } from "../../sheet/span.ts";
import type { Reading, Sentence } from "../read/reading.ts";

/** The clause that holds a date. */
export function clauseAround(_reading: Reading, sentence: Sentence, _date: Span): Span {
	return { start: sentence.start, end: sentence.end };
}

export function eventOf({ text }: Reading, clause: Span, _date: Span): string {
	return text.slice(clause.start, clause.end);
}
