import type { QuantityMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { CountFinding, StatementFinding } from "./findings.ts";

/** Figures with category, subject and source; a restated figure joins its fullest statement. */
export function weighCounts(
	_reading: Reading,
	_quantities: readonly QuantityMention[],
	_statements: readonly StatementFinding[],
): readonly CountFinding[] {
	return [];
}
