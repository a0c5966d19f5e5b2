import type { Span } from "../../sheet/span.ts";
import type { GapMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { oneLine } from "../text/one-line.ts";
import type { GapFinding } from "./findings.ts";

/** What the text says is not known, not released or not answered, each clause once, in text order. */
export function weighGaps({ text }: Reading, gaps: readonly GapMention[]): readonly GapFinding[] {
	const findings: GapFinding[] = [];
	let last: Span = { start: -1, end: -1 };
	for (const { start: opening, end, cue } of gaps) {
		// "declined to comment on the memo, | whose authenticity could not be confirmed": a second one.
		if (opening < last.end && cue.start < last.end) continue;
		const rest = opening < last.end ? text.slice(last.end, end) : "";
		const start = rest === "" ? opening : last.end + rest.search(/[\p{L}\p{N}]|$/u);
		last = { start, end };
		findings.push({ text: oneLine(text.slice(start, end)), evidence: [last] });
	}
	return findings;
}
