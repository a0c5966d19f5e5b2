import { CONTRADICTING, CONTRASTS, INSISTING } from "../lexicon/contrasts.ts";
import type { Reading } from "../read/reading.ts";
import type { Account } from "./disputed-opposed.ts";

/** "Moscow says it broke the treaty; Prague says the treaty covers only graves". */
export function isParallel({ text }: Reading, [a, b]: readonly [Account, Account]): boolean {
	if (a.sentence.index !== b.sentence.index) return false;
	const from = Math.min(a.statement.content.start, b.statement.content.start);
	const between = text.slice(
		from,
		Math.max(b.statement.source.evidence.start, b.statement.content.start),
	);
	return /;\s|, (?:but|whereas|while) /.test(between);
}

export const insists = ({ text }: Reading, { statement: { cue } }: Account) =>
	INSISTING.has(text.slice(cue.start, cue.end).toLowerCase());

/** A word of contrast opens what the second says, or joins the two. */
export function isContrasted({ tokens, text }: Reading, a: Account, b: Account): boolean {
	const { cue } = b.statement;
	if (CONTRADICTING.has(text.slice(cue.start, cue.end).toLowerCase())) return true;
	const from = a.sentence.index === b.sentence.index ? a.statement.content.end : b.sentence.start;
	for (let i = b.sentence.first; i < b.sentence.last; i++) {
		const token = tokens[i];
		if (token === undefined || token.start >= b.statement.content.end) return false;
		if (token.start < from || !CONTRASTS.has(token.lower)) continue;
		if (token.lower === "however" || token.start <= b.statement.content.start) return true;
	}
	return false;
}
