import type { Span } from "../../sheet/span.ts";
import { WRONGS } from "../lexicon/claims.ts";
import { NEGATIONS } from "../lexicon/contrasts.ts";
import type { Token } from "../read/reading.ts";
import { askOnce } from "../text/word-cues.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, nounPhraseFrom, type Place, subjectOf } from "./phrases.ts";

const WRONG = new RegExp(`^(?:${WRONGS.join("|")})`);
/** How far before a verb what negates it may stand. */
const NEAR = 4;

const namesWrong = askOnce((lower) => WRONG.test(lower));

/** Whether a word can tell a wrong: a form of a verb that tells what was done. */
export const isWrong = (token: Token) => namesWrong(token) && /^VB[DNG]$/.test(token.pos);

/** "The firm had bribed judges", "was tampered with by the team": a deed that accuses once somebody tells of it. */
export function wrongAt(place: Place, index: number): ClaimMention | null {
	const token = place.reading.tokens[index];
	if (token === undefined || !isWrong(token) || isNegated(place, index)) return null;
	if (token.pos === "VBG" && !isPassive(place, index)) return null;
	const target = agentOf(place, index);
	return target === null ? null : mentionOf(place, { kind: "wrong", rule: "wrong", index, target });
}

const isNegated = ({ reading }: Place, index: number) =>
	reading.tokens
		.slice(Math.max(0, index - NEAR), index)
		.some(({ lower }) => NEGATIONS.has(lower) || /^n['’]t$/.test(lower));

/** Who did it: "bribed by the firm", "the firm had bribed". */
function agentOf(place: Place, index: number): Span | null {
	const isActive = place.reading.tokens[index]?.pos === "VBG" || !isPassive(place, index);
	if (isActive) return subjectOf(place, index);
	const by = place.reading.tokens[index + 1]?.lower === "by";
	return by ? nounPhraseFrom(place, index + 2) : null;
}
