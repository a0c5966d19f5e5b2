import type { AttributionMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { StatementFinding, WhoFinding } from "./findings.ts";

/** Attributions with their sources resolved: "he said" is whoever he is. */
export function weighStatements(
	_reading: Reading,
	_attributions: readonly AttributionMention[],
	_who: readonly WhoFinding[],
): readonly StatementFinding[] {
	return [];
}
