import type { Span } from "../../sheet/span.ts";
import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";

/** An end mark with its closing quotes and brackets, white space, and what may open a sentence. */
const BOUNDARY = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{Lo}\d])/gu;
const LAST_WORD = /([\p{L}\p{M}.]+)\.$/u;

/** Splits one paragraph into sentences; white space between them belongs to none. */
export function readSentenceSpans(text: string, paragraph: Span): readonly Span[] {
	const body = text.slice(paragraph.start, paragraph.end);
	const spans: Span[] = [];
	let start = 0;
	for (const match of body.matchAll(BOUNDARY)) {
		const end = match.index + match[0].length;
		if (match[0] === "." && endsInAbbreviation(body.slice(Math.max(start, end - 24), end)))
			continue;
		spans.push({ start: paragraph.start + start, end: paragraph.start + end });
		start = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0);
	}
	if (start < body.length) spans.push({ start: paragraph.start + start, end: paragraph.end });
	return spans;
}

/** "Mr.", "Nov.", "J." go on; "U.S." may end a sentence, and is taken to go on. */
function endsInAbbreviation(words: string): boolean {
	const word = LAST_WORD.exec(words)?.[1];
	if (word === undefined) return false;
	return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || word.includes(".");
}
