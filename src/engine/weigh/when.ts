import type { DateMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { WhenFinding } from "./findings.ts";

/** Dated events, most important first. */
export function weighWhen(
	_reading: Reading,
	_dates: readonly DateMention[],
): readonly WhenFinding[] {
	return [];
}
