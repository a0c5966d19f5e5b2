import type { Span } from "../../sheet/span.ts";
import { FORCE, HIDE, NEGLECT, ORDER, RIGGED, WARNED_OF, WRONGS } from "../lexicon/claims.ts";
import { NEGATIONS } from "../lexicon/contrasts.ts";
import type { Token } from "../read/reading.ts";
import { askOnce } from "../text/word-cues.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, nounPhraseFrom, type Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const WRONG = new RegExp(`^(?:${WRONGS.join("|")})`);
const OF_FORCE = new RegExp(`^(?:${FORCE.join("|")})`);
const EVEN_UNDONE = new RegExp(`^(?:${RIGGED.join("|")})`);
const HIDES = new Set(HIDE);
const ORDERS = new Set(ORDER);
const NEGLECTS = new Set(NEGLECT);
const WARNINGS = new Set(WARNED_OF);
/** In tokens: how far from a verb what it is about, or who was told to, may stand. */
const REACH = 7;
/** How far before a verb what negates it may stand. */
const NEAR = 4;

const opensDeed = (lower: string) => HIDES.has(lower) || NEGLECTS.has(lower);
const namesWrong = askOnce(
	(lower) =>
		WRONG.test(lower) || OF_FORCE.test(lower) || EVEN_UNDONE.test(lower) || opensDeed(lower),
);

/** Whether a word can tell a wrong: a form of a verb that tells what was done, or what one was told to do. */
export const isWrong = (token: Token) =>
	namesWrong(token) && (/^VB[DNG]$/.test(token.pos) || opensDeed(token.lower));

/** "The firm had bribed judges", "was tampered with by the team": a deed that accuses once somebody tells of it. */
export function wrongAt(place: Place, index: number): ClaimMention | null {
	const token = place.reading.tokens[index];
	if (token === undefined || !isWrong(token)) return null;
	if (HIDES.has(token.lower)) return orderedAt(place, index);
	const isUndone = isNegated(place, index);
	if (NEGLECTS.has(token.lower)) return isUndone ? null : neglectAt(place, index);
	if (isReduced(place, index) || (token.pos === "VBG" && !isPassive(place, index))) return null;
	const target = agentOf(place, index);
	const isSuffered = isPassive(place, index) || isListed(place, index);
	const isRigged = EVEN_UNDONE.test(token.lower) || isStolenVote(place, index);
	const isOfNobody = target === null && isSuffered && isRigged;
	if (target === null && !isOfNobody) return null;
	const isForce = OF_FORCE.test(token.lower);
	if (isUndone && isForce) return null;
	if (isUndone) return mentionOf(place, { kind: "undone", rule: "undone", index, target });
	return mentionOf(place, { kind: "wrong", rule: isForce ? "force" : "wrong", index, target });
}

/** "the election was stolen"; a van is stolen by somebody, and nobody need be accused. */
const isStolenVote = ({ reading: { tokens } }: Place, index: number) =>
	tokens[index]?.lower === "stolen" &&
	tokens
		.slice(Math.max(0, index - NEAR - 1), index)
		.some(({ lower }) =>
			/^(?:votes?|elections?|ballots?|referendum|polls?|count|victory)$/.test(lower),
		);

/** "had been beaten, | robbed and pushed back": one of what was done to somebody. */
function isListed(place: Place, index: number): boolean {
	const { tokens } = place.reading;
	let at = index - 1;
	while (/^(?:,|and|or)$/.test(tokens[at]?.lower ?? "")) at--;
	return at < index - 1 && tokens[at]?.pos === "VBN" && isPassive(place, at);
}

/** "The last officer killed in the line of duty was": which officer, and no deed of his. */
function isReduced({ reading: { tokens } }: Place, index: number): boolean {
	const next = tokens[index + 1];
	if (tokens[index]?.pos !== "VBN" || !tokens[index - 1]?.pos.startsWith("NN")) return false;
	return next?.lower !== "by" && /^(?:IN|PUNCT|VB[DZP]|MD|CC)$/.test(next?.pos ?? "PUNCT");
}

/** "were told to hide injuries", "instructed staff not to disclose it". */
function orderedAt(place: Place, index: number): ClaimMention | null {
	const { tokens } = place.reading;
	if (tokens[index - 1]?.lower !== "to") return null;
	for (let i = index - 2; i > Math.max(index - REACH, place.sentence.first); i--) {
		if (!ORDERS.has(tokens[i]?.lower ?? "")) continue;
		const target = isPassive(place, i) ? agentOf(place, i) : subjectOf(place, i);
		return mentionOf(place, { kind: "wrong", rule: "ordered", index, target });
	}
	return null;
}

/** "the ministry had ignored warnings", "the firm failed to repair it". */
function neglectAt(place: Place, index: number): ClaimMention | null {
	const { tokens } = place.reading;
	const isLeft = tokens[index]?.lower === "failed" && tokens[index + 1]?.lower === "to";
	const near = tokens.slice(
		Math.max(place.sentence.first, index - REACH),
		Math.min(index + REACH, place.sentence.last),
	);
	if (
		!isLeft &&
		(tokens[index]?.lower === "failed" || !near.some(({ lower }) => WARNINGS.has(lower)))
	)
		return null;
	const target = agentOf(place, index);
	if (target === null && !isPassive(place, index)) return null;
	return mentionOf(place, { kind: "wrong", rule: "neglect", index, target });
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
