import type { Reading } from "../read/reading.ts";
import type { QuantityMention } from "./mentions.ts";

/** Finds figures with their nouns. */
export function findQuantities(_reading: Reading): readonly QuantityMention[] {
	return [];
}
