import type { Span } from "../../sheet/span.ts";
import { endsSentence } from "./sentence-ends.ts";

/** An end mark with its closing quotes and brackets, and the notes of an encyclopedia after it. */
const END =
	/(?:[.!?…]+|[。！？])(?:''|["'”’»)\]])*(?:\s?[”»](?=\s|$))?(?:\s?\[\d{1,3}\])*(?<space>\s*)/gu;

/** Splits one paragraph into sentences; white space between them belongs to none. */
export function readSentenceSpans(text: string, paragraph: Span): readonly Span[] {
	const body = text.slice(paragraph.start, paragraph.end);
	const spans: Span[] = [];
	let start = 0;
	END.lastIndex = 0;
	for (let match = END.exec(body); match !== null; match = END.exec(body)) {
		const next = match.index + match[0].length;
		const end = next - (match.groups?.space?.length ?? 0);
		if (next >= body.length) break;
		if (!endsSentence(body, { start, mark: match.index, end, next })) continue;
		spans.push({ start: paragraph.start + start, end: paragraph.start + end });
		start = next;
	}
	if (start < body.length) spans.push({ start: paragraph.start + start, end: paragraph.end });
	return spans;
}
