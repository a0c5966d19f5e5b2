import type { Span } from "../../sheet/span.ts";
import type { GapMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { oneLine } from "../text/one-line.ts";
import type { GapFinding } from "./findings.ts";

/** What the text says is not known, not released or not answered, each clause once, in text order. */
export function weighGaps({ text }: Reading, gaps: readonly GapMention[]): readonly GapFinding[] {
	const findings: GapFinding[] = [];
	let last: Span = { start: -1, end: -1 };
	for (const { start, end } of gaps) {
		if (start < last.end) continue;
		last = { start, end };
		findings.push({ text: oneLine(text.slice(start, end)), evidence: [last] });
	}
	return findings;
}
