import type { Reading } from "../read/reading.ts";
import type { NameMention } from "./mentions.ts";

/** Finds people, organisations and places. */
export function findNames(_reading: Reading): readonly NameMention[] {
	return [];
}
