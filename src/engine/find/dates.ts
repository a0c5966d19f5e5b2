import type { Reading } from "../read/reading.ts";
import type { DateMention } from "./mentions.ts";

/** Finds expressions that place an event on the calendar. */
export function findDates(_reading: Reading): readonly DateMention[] {
	return [];
}
