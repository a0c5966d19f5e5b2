import type { Reading } from "../read/reading.ts";
import type { GapMention } from "./mentions.ts";

/** Finds what the text says is not known. */
export function findGaps(_reading: Reading): readonly GapMention[] {
	return [];
}
