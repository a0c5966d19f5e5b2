import type { Span } from "../../sheet/span.ts";
import { type Folded, fold } from "./fold.ts";

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Marks that a model adds or leaves at a quote's edges. */
const EDGES = /^["'\s]+|(?<!["'\s,;:])["'\s,;:]+$|(?:(?<!\.)\.\s*)$/g;

/** Where some words stand in a stretch of the text: whole words, whatever their typography. */
export function findWords(folded: Folded, words: string, within: Span): readonly Span[] {
	const needle = fold(words).text.trim();
	const found = findFolded(folded, needle, within);
	if (found.length > 0) return found;
	return findFolded(folded, needle.replace(EDGES, ""), within);
}

function findFolded({ text, origins }: Folded, needle: string, within: Span): readonly Span[] {
	const spans: Span[] = [];
	if (!WORD.test(needle)) return spans;
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
		const end = at + needle.length;
		if (!isWhole(text, at, end)) continue;
		const span = { start: origins[at] ?? 0, end: origins[end] ?? 0 };
		if (span.start >= within.start && span.end <= within.end) spans.push(span);
	}
	return spans;
}

/** "60" is not in "600", nor in "1,600", "2.60" or "60.5"; "Ann" is not in "Annual". */
function isWhole(text: string, start: number, end: number): boolean {
	const opening = text.slice(Math.max(0, start - 2), start + 1);
	const closing = text.slice(end - 1, end + 2);
	return !JOINED_BEFORE.test(opening) && !JOINED_AFTER.test(closing);
}

const JOINED_BEFORE = /[\p{L}\p{M}\p{N}]{2}$|\p{N}[.,]\p{N}$/u;
const JOINED_AFTER = /^[\p{L}\p{M}\p{N}]{2}|^\p{N}[.,]\p{N}/u;
