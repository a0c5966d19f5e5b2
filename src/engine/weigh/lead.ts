import type { Reading } from "../read/reading.ts";
import type { LeadFinding } from "./findings.ts";

/** The one sentence that says what happened. */
export function weighLead(_reading: Reading): LeadFinding | null {
	return null;
}
