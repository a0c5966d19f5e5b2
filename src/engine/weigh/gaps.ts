import type { GapMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { GapFinding } from "./findings.ts";

/** What the text says is not known, not released or not answered. */
export function weighGaps(_reading: Reading, _gaps: readonly GapMention[]): readonly GapFinding[] {
	return [];
}
