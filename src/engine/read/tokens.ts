import type { Span } from "../../sheet/span.ts";

/**
 * Token boundaries as the training data draws them: hyphens and apostrophes apart ("UK", "-", "based";
 * "Putin", "'s"; "did", "n't"), figures with their separators whole ("1,200", "5.4"), dotted
 * abbreviations whole ("U.S.", "a.m.").
 */
const TOKEN =
	/(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*(?!\d)|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{M}\d])|n['’]t(?![\p{L}\p{M}\d])|\p{L}(?:(?!n['’]t(?![\p{L}\p{M}\d]))[\p{L}\p{M}\d])*|\.{2,}|[-–—]{2,}|\p{M}+|[^\s]/giu;

export function readTokenSpans(text: string, { start, end }: Span): readonly Span[] {
	const spans: Span[] = [];
	for (const match of text.slice(start, end).matchAll(TOKEN)) {
		spans.push({ start: start + match.index, end: start + match.index + match[0].length });
	}
	return spans;
}
