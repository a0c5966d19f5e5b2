import type { Span } from "../../sheet/span.ts";

/** Paragraphs are lines with something on them; their spans leave out the white space around. */
export function readParagraphs(text: string): readonly Span[] {
	const paragraphs: Span[] = [];
	for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
		const body = line[0].trimEnd();
		const start = line.index + body.length - body.trimStart().length;
		const end = line.index + body.length;
		if (end > start) paragraphs.push({ start, end });
	}
	return paragraphs;
}
