import type { Span } from "../../sheet/span.ts";
import type { Quotation } from "../read/reading.ts";
import { isQuoted, lowerIn, type Scene, tokenIn } from "./attribution-scene.ts";
import { cueAt } from "./attribution-verbs.ts";

/** Marks between a quotation and the words about its speaker. */
export const MARK = /^(?:[,—–―?!]|--)$/;

export function quotationAt({ reading, quoted }: Scene, index: number): Quotation | null {
	return reading.quotations[quoted[index] ?? -1] ?? null;
}

/** The quotation that closes right before, a comma between or not. */
export function quotationEndingAt(scene: Scene, index: number): Quotation | null {
	const at = lowerIn(scene, index) === "," && !isQuoted(scene, index) ? index - 1 : index;
	return at >= scene.sentence.first ? quotationAt(scene, at) : null;
}

/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|vs)$/;
const LONGEST_TITLE = 7;

/** “State of the Union”: the name of a show or a book, not words said. */
export function isTitle({ reading }: Scene, { inner }: Quotation): boolean {
	if (inner.end - inner.start > 60) return false;
	const words = reading.text.slice(inner.start, inner.end).match(/[\p{L}\d'’.-]+/gu) ?? [];
	if (words.length > LONGEST_TITLE || words.length < 2) return false;
	return words.every((word) => SMALL.test(word) || /^[\p{Lu}\d]/u.test(word));
}

/** "...," he said on Monday, “...”: the quotation goes on in the same sentence. */
export function quotationAfter(scene: Scene, from: number): Quotation | null {
	for (let i = from; i < Math.min(from + 25, scene.sentence.last); i++) {
		if (isQuoted(scene, i)) {
			return MARK.test(tokenIn(scene, i - 1)?.text ?? "") ? quotationAt(scene, i) : null;
		}
		if (cueAt(scene, i) !== null) return null;
	}
	return null;
}

/** Whether nothing but a quotation stands before the end: “it is over.” */
export function isAllQuoted(scene: Scene, quotation: Quotation, end: number): boolean {
	let at = end;
	while (at > 0 && !isQuoted(scene, at - 1) && /^[.,;]$/.test(tokenIn(scene, at - 1)?.text ?? ""))
		at--;
	const last = scene.reading.tokens[at - 1];
	return last !== undefined && last.end <= quotation.end;
}

/** A content that ends inside a quotation runs to where it closes. */
export function throughQuotation(scene: Scene, content: Span, end: number): Span {
	const quotation = quotationAt(scene, end - 1);
	return quotation === null || quotation.end < content.end
		? content
		: { start: content.start, end: quotation.end };
}

export const bare = ({ start, end }: Quotation): Span => ({ start, end });
