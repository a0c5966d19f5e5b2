import { INNOCENT, PROPER } from "../lexicon/claims.ts";
import { NEGATION } from "../lexicon/contrasts.ts";
import { spanAt } from "../text/in-order.ts";
import { countShared } from "../text/keywords.ts";
import { tellsFact } from "./disputed-opposed.ts";
import { answersForTarget } from "./disputed-parties.ts";
import { type Side, wordsOf } from "./disputed-positions.ts";
import { tellsNoFact } from "./disputed-tells.ts";
import { type Told, toldSide } from "./disputed-told.ts";
import type { StatementFinding } from "./findings.ts";

const INNOCENCE = new RegExp(`\\b(?:${INNOCENT.join("|")})\\b`, "i");
/** What may come, or should: no account of what was. */
const MODAL = /^(?:will|would|should|could|can|may|might|must|’ll|'ll|if|whether|unless)$/;
/** In sentences: no answer stands further from the last accusation of its matter. */
const REACH = 8;
/** In sentences: so close to an accusation the accused answers it, with whatever is told. */
const NEXT = 2;

export const pleadsInnocence = (said: string) => INNOCENCE.test(said) || PROPER.test(said);
export const isOpen = (said: string) => wordsOf(said).some((word) => MODAL.test(word));

/** What is told in plain words that answers a claim: "I have never taken a bribe", "though records show that she was there". */
export function answersTo(
	told: Told,
	sides: readonly Side[],
	accusations: readonly Side[],
): readonly Side[] {
	const answered = new Set(
		sides.flatMap(({ kind, sentence }) =>
			kind === "denial" || kind === "answer" || kind === "silence" ? [sentence] : [],
		),
	);
	const accusing = [...sides, ...accusations].filter(({ kind }) => kind === "accusation");
	return told.statements.flatMap((statement) => {
		const at = spanAt(told.reading.sentences, statement.content.start);
		if (sides.some((side) => side.sentence === at && isSetAgainst(told, side, statement)))
			return [{ ...answerOf(told, statement), rule: "set-against" }];
		const near = accusing.filter(({ sentence }) => at >= sentence && at - sentence <= REACH);
		if (near.length === 0 || answered.has(at)) return [];
		// "no record of any such request" is of what was told last.
		if (isOfSuch(told, statement) && !near.some(({ sentence }) => at - sentence <= 1)) return [];
		// "The vote was rigged, she says. Observers said it was free and fair."
		const isNext = near.some(({ sentence }) => at - sentence <= 1);
		if (isNext && isProper(told, statement))
			return [{ ...answerOf(told, statement), rule: "set-against" }];
		if (isAnswer(told, statement)) return [answerOf(told, statement)];
		if (isDefence(told, statement, near)) return [{ ...answerOf(told, statement), rule: DEFENCE }];
		const last = near.filter(({ sentence }) => at > sentence && at - sentence <= NEXT);
		if (last.length === 0 || !isOwnAccount(told, statement)) return [];
		const answer = answerOf(told, statement);
		return last.some((side) => isOfAccused(answer, side)) ? [answer] : [];
	});
}

/** The rule of what the defence tells a court. */
export const DEFENCE = "defence";
/** In sentences. */
const TRIAL_REACH = 3;

/** "But the Jordans' attorneys told the jury that the project was in the city's interest". */
function isDefence(told: Told, statement: StatementFinding, near: readonly Side[]): boolean {
	const role = told.who[statement.source.who ?? -1]?.role ?? "";
	if (!LAWYER.test(statement.source.name) && !LAWYER.test(role)) return false;
	const at = spanAt(told.reading.sentences, statement.content.start);
	const isTried = near.some(
		({ sentence, position }) =>
			at - sentence <= TRIAL_REACH && /\bprosecut(?:ors?|ion)\b/i.test(position.holder ?? ""),
	);
	return isTried && isOwnAccount(told, statement);
}
const LAWYER =
	/\b(?:lawyers?|attorneys?|barristers?|solicitors?|(?:defen[cs]e )?counsel|the defen[cs]e)\b/i;

const answerOf = (told: Told, statement: StatementFinding): Side => ({
	...toldSide(told.reading, statement, false),
	kind: "answer",
	office: told.who[statement.source.who ?? -1]?.role ?? "",
});

/** "She accused him of being a member, though a review of records shows that he never was". */
function isSetAgainst(
	{ reading: { text } }: Told,
	side: Side,
	{ source, content, cue }: StatementFinding,
): boolean {
	if (!/^(?:accusation|assertion|unverified)$/.test(side.kind)) return false;
	if (source.name === side.position.holder || content.start < side.mention.cue.end) return false;
	const from = Math.min(source.evidence.start, cue.start);
	if (from < side.mention.cue.end || tellsNoFact(text.slice(cue.start, cue.end))) return false;
	if (isOpen(text.slice(content.start, content.end))) return false;
	return /, (?:but|though|although|even though|while|yet) $/.test(text.slice(0, from).slice(-16));
}

/** "I have never taken a bribe", "he was innocent": an answer to whatever the speaker is accused of. */
function isAnswer({ reading }: Told, { content }: StatementFinding): boolean {
	const said = reading.text.slice(content.start, content.end);
	return (NEGATION.test(said) || pleadsInnocence(said)) && !isOpen(said);
}

const isOfSuch = ({ reading: { text } }: Told, { content: { start, end } }: StatementFinding) =>
	/\b(?:no|any) such\b/.test(text.slice(start, end));

/** "it was free and fair", "followed all safety rules" */
const isProper = ({ reading: { text } }: Told, { content: { start, end } }: StatementFinding) =>
	PROPER.test(text.slice(start, end)) && !isOpen(text.slice(start, end));

/** What somebody tells as a fact: "that all its materials met the standard". */
function isOwnAccount({ reading }: Told, statement: StatementFinding): boolean {
	const { start, end } = statement.content;
	const sentence = reading.sentences[spanAt(reading.sentences, start)];
	if (sentence === undefined || isOpen(reading.text.slice(start, end))) return false;
	return tellsFact(reading, { statement, sentence });
}

/** Said by whoever was just accused; the sentence after next has to be of the same thing. */
function isOfAccused(answer: Side, accusation: Side): boolean {
	const distance = answer.sentence - accusation.sentence;
	const isNear =
		distance === 1 || (distance === NEXT && countShared(answer.words, accusation.words) > 0);
	return isNear && answersForTarget(answer, accusation);
}
