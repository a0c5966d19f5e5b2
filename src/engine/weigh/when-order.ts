import type { Reading } from "../read/reading.ts";
import type { WhenFinding } from "./findings.ts";

/** In the order of the text, which puts news first; dates without a value come after the others. */
export function inOrderOfImportance(
	_reading: Reading,
	findings: readonly WhenFinding[],
): readonly WhenFinding[] {
	return findings;
}
