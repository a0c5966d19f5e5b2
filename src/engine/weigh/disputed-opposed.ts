import { COMMON } from "../lexicon/claims.ts";
import { HARMED, NEGATION, NEGATIONS, SLIGHT } from "../lexicon/contrasts.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { isTitleCase } from "../text/headlines.ts";
import { countShared, keywords, root } from "../text/keywords.ts";
import { contentOf, rootsOf } from "./disputed-account-words.ts";
import { insists, isContrasted, isParallel } from "./disputed-contrasts.ts";
import { wordsOf } from "./disputed-positions.ts";
import {
	isAnsweredInKind,
	isDoubtedBy,
	isExcused,
	isHowever,
	isOfDoer,
	isRebuked,
	isSeenOtherwise,
	isToldOtherwise,
	isWitnessed,
} from "./disputed-set-against.ts";
import { areVersions, isModal, isOpen } from "./disputed-versions.ts";
import type { StatementFinding } from "./findings.ts";

export type Account = {
	readonly statement: StatementFinding;
	readonly sentence: Sentence;
	/** Whether what is said denies. */
	readonly isNegative: boolean;
	/** Where the text says that something is told in more than one way. */
	readonly marks: readonly number[];
};

/** A statement as an account; its words are taken apart only when they are compared. */
export function accountOf(
	{ text }: Reading,
	told: Pick<Account, "statement" | "sentence" | "marks">,
): Account {
	const { start, end } = told.statement.content;
	return { ...told, isNegative: NEGATION.test(text.slice(start, end)) };
}

/** In sentences: an account is contradicted close to where it is told. */
const NEAR = 2;
/** Words that two contents share when they speak of one thing: fewer where one denies and one does not. */
const SHARED = 4;
const SHARED_DENIED = 2;
/** How many words after "no" or "not" tell what there is none of: "no sign of tampering". */
const DENIED = 4;
/** How far into what is said its subject stands: "that the car was". */
const OPENING = 5;
const TELLING =
	/^(?:s(?:aid|ays?|aying)|t(?:old|ells?|elling|estified)|report(?:s|ed)?|claim(?:s|ed)|announced|found|wrote|stated?|according to|add(?:ed|s)|believes?|confirmed|acknowledged|conceded|insist(?:s|ed)|maintain(?:s|ed)|counter(?:s|ed)|contend(?:s|ed)|estimated?|shows?|showed)$/i;
/** Speaks for whoever stands accused, whatever is said; of the case itself no account is given. */
const DEFENDER =
	/^(?:his|her|their|the (?:man|woman|suspect|defendant|couple|accused)['’]s?) (?:lawyers?|attorneys?|barrister|solicitor|counsel|defen[cs]e)\b/i;
const LAWYER = /\b(?:lawyers?|attorneys?|barristers?|solicitors?|counsel)\b/i;
const OF_THE_CASE =
	/\b(?:plead(?:ed)?|appeal|cooperat\w+|comment|bail|trial|hearing|sentence|grateful|relieved|shocked|asked|requested|ill|custody)\b/i;

/** "Police say he drove at them. His lawyer says he lost control." */
function isDefended(reading: Reading, [a, b]: readonly [Account, Account]): boolean {
	if (b.sentence.index - a.sentence.index > 1) return false;
	const { evidence } = b.statement.source;
	const opening = reading.text.slice(b.sentence.start, evidence.end).replace(/^But /, "");
	const isDefence =
		DEFENDER.test(opening) ||
		/, for the defen[cs]e\b/.test(reading.text.slice(b.sentence.start, b.statement.content.start));
	if (!isDefence || LAWYER.test(a.statement.source.name)) return false;
	const said = reading.text.slice(b.statement.content.start, b.statement.content.end);
	if (OF_THE_CASE.test(said) || wordsOf(said).some(isModal)) return false;
	return [a, b].every((account) => tellsFact(reading, account));
}

/** Whether two sources tell what cannot both be so; `next` where nobody speaks between them. */
export function areOpposed(
	reading: Reading,
	[a, b]: readonly [Account, Account],
	next: boolean,
): boolean {
	if (isSameSource(a.statement, b.statement) || b.sentence.index - a.sentence.index > NEAR)
		return false;
	if (a.statement.content.end > b.statement.content.start) return false;
	const contrasted = next && isContrasted(reading, a, b);
	const denied = a.isNegative || b.isNegative;
	if (next && isDefended(reading, [a, b])) return true;
	if (next && isToldOtherwise(reading, a, b) && areFacts(reading, [a, b])) return true;
	if (
		contrasted &&
		insists(reading, a) &&
		b.sentence.index > a.sentence.index &&
		areFacts(reading, [a, b])
	)
		return true;
	if (next && isSetAgainst(reading, a, b) && areFacts(reading, [a, b])) return true;
	if (next && areVersions(reading, [a, b]) && areFacts(reading, [a, b])) return true;
	if (next && insists(reading, a) && isParallel(reading, [a, b])) return areFacts(reading, [a, b]);
	// Most pairs only agree: they are told by a glance.
	if (!contrasted && !denied && !(next && (isParallel(reading, [a, b]) || insists(reading, b))))
		return false;
	const [said, answered] = [contentOf(reading, a), contentOf(reading, b)];
	const isOfSuch =
		next && !a.statement.direct && b.isNegative && /\b(?:no|any) such\b/.test(answered.join(" "));
	if (isOfSuch || (contrasted && isSaidOfIt(reading, [a, b], answered))) return true;
	const [one, other] = [rootsOf(a, said), rootsOf(b, answered)];
	const shared = countShared(one, other);
	if (contrasted && shared >= (a.isNegative !== b.isNegative ? SHARED_DENIED : SHARED)) return true;
	if (shared === 0 || said.some(isModal) || answered.some(isModal)) return false;
	if (![a, b].every((account) => tellsFact(reading, account))) return false;
	if (deniesOf(answered, one) || (next && deniesOf(said, other))) return true;
	if (!next || b.sentence.index - a.sentence.index > 1) return false;
	if (shared >= SHARED_DENIED && !isNegative(said) && deniesSubjectIn(answered, one)) return true;
	if (isParallel(reading, [a, b]) || insists(reading, b)) return true;
	const isOneParagraph = a.sentence.paragraph === b.sentence.paragraph;
	return isOneParagraph && isOfOneSubject(said, answered);
}

const isSetAgainst = (reading: Reading, a: Account, b: Account) =>
	isRebuked(reading, a, b) ||
	isOfDoer(reading, a, b) ||
	isWitnessed(reading, a, b) ||
	isAnsweredInKind(reading, a, b) ||
	isExcused(reading, a, b) ||
	isSeenOtherwise(reading, a, b) ||
	isDoubtedBy(reading, a, b) ||
	isHowever(reading, a, b);

const areFacts = (reading: Reading, pair: readonly Account[]) =>
	pair.every((account) => tellsFact(reading, account) && !isOpen(reading, account));

export function isSameSource(
	{ source: a }: StatementFinding,
	{ source: b }: StatementFinding,
): boolean {
	return a.name === b.name || (a.who !== null && a.who === b.who);
}

/** A fact is told in a clause, by a plain verb of telling, and not in a headline. */
export function tellsFact(
	{ text, tokens }: Reading,
	{ statement, sentence }: Pick<Account, "statement" | "sentence">,
): boolean {
	const { cue, content } = statement;
	if (!TELLING.test(text.slice(cue.start, cue.end))) return false;
	const words = tokens.slice(sentence.first, sentence.last);
	return (
		!isTitleCase(words.map((word) => word.text)) &&
		words.some(
			({ start, end, pos }) =>
				start >= content.start && end <= content.end && /^VB[DZPN]$/.test(pos),
		)
	);
}

const isNegative = (words: readonly string[]) =>
	words.some((word) => NEGATIONS.has(word) || /n['’]t$/.test(word));

/** "there was no sign of tampering", after somebody spoke of tampering; "nobody was hurt" denies no deed. */
function deniesOf(words: readonly string[], others: ReadonlySet<string>): boolean {
	return words.some((word, i) => {
		if (!/^(?:no|not|never|none)$|n['’]t$/.test(word)) return false;
		if (words.slice(i, i + 2 * DENIED).some((next) => HARMED.has(next))) return false;
		const denied = words.slice(i + 1, i + 1 + DENIED).filter((next) => !COMMON.has(next));
		// "not" denies the verb that follows, "no" and "none" a noun a little further on.
		const first = /^n(?:o|one)$/.test(word) ? denied : denied.slice(0, 1);
		return first.some((next) => !SLIGHT.has(next) && others.has(root(next)));
	});
}

/** "reported that the fire was out, but residents said it was spreading". */
function isSaidOfIt(
	reading: Reading,
	[a, b]: readonly [Account, Account],
	answered: readonly string[],
): boolean {
	if (a.sentence.index !== b.sentence.index || isOpen(reading, a) || isOpen(reading, b))
		return false;
	const [first, second] = answered;
	const opening = first === "that" ? second : first;
	return (
		/^(?:it|he|she|they)$/.test(opening ?? "") &&
		[a, b].every((account) => tellsFact(reading, account))
	);
}

/** "had struck a military airport", "the airport had not been used by the military": it denies what the other speaks of. */
function deniesSubjectIn(words: readonly string[], others: ReadonlySet<string>): boolean {
	const at = words.findIndex((word) => /^(?:not|never)$|n['’]t$/.test(word));
	if (at === -1 || words.some((word) => HARMED.has(word))) return false;
	return countShared(keywords(words.slice(Math.max(0, at - DENIED), at)), others) > 0;
}

/** "the car was parked and not charging", "the car was plugged in": one subject, one says not. */
function isOfOneSubject(said: readonly string[], answered: readonly string[]): boolean {
	if (isNegative(said) === isNegative(answered)) return false;
	if ([...said, ...answered].some((word) => HARMED.has(word))) return false;
	const subject = keywords(said.slice(0, OPENING));
	return countShared(subject, keywords(answered.slice(0, OPENING))) > 0;
}
