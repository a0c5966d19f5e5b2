import type { Reading } from "../read/reading.ts";
import type { AttributionMention } from "./mentions.ts";

/** Finds who says what. */
export function findAttributions(_reading: Reading): readonly AttributionMention[] {
	return [];
}
