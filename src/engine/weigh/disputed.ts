import type { ClaimMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { CountFinding, DisputedFinding, StatementFinding, WhoFinding } from "./findings.ts";

export type Grounds = {
	readonly claims: readonly ClaimMention[];
	readonly counts: readonly CountFinding[];
	readonly statements: readonly StatementFinding[];
	readonly who: readonly WhoFinding[];
};

/** Matters that the article shows are not settled, each with its sides. */
export function weighDisputed(_reading: Reading, _grounds: Grounds): readonly DisputedFinding[] {
	return [];
}
