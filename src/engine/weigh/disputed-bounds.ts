import type { ClaimMention } from "../find/mentions.ts";
import type { StatementFinding } from "./findings.ts";

/**
 * A claim without what another verb says: of "denied any raid and accused the rebels of looting", the denial
 * is of the raid alone. The statement of the same verb knows where its words end.
 */
export function boundedBy(
	claim: ClaimMention,
	statements: readonly StatementFinding[],
): ClaimMention {
	const { cue, matter } = claim;
	const told = statements.find((one) => one.cue.start < cue.end && cue.start < one.cue.end);
	if (told === undefined) return claim;
	const { start, end } = told.content;
	if (start > matter.start + 1 || end <= matter.start || end >= matter.end) return claim;
	return { ...claim, matter: { start: matter.start, end } };
}
