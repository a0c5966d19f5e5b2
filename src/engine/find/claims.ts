import type { Reading } from "../read/reading.ts";
import type { ClaimMention } from "./mentions.ts";

/** Finds accusations, denials and hedges. */
export function findClaims(_reading: Reading): readonly ClaimMention[] {
	return [];
}
