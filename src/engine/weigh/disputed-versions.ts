import type { Reading, Token } from "../read/reading.ts";
import { countShared, keywords, root } from "../text/keywords.ts";
import type { Account } from "./disputed-opposed.ts";
import { wordsOf } from "./disputed-positions.ts";

/** Something befell somebody by itself, or somebody did it. */
const BY_ITSELF =
	/\b(?:died (?:of|from)|natural causes|heart attack|suicide(?! (?:bomb|attack|mission|vest|car|truck|squad))|(?:hanged|shot|killed) (?:him|her)self|accident|accidental|accidentally|fell|fallen|fall(?:ing|s) (?:from|off|down|out|into|over|on)|tripp(?:ed|ing)|slipp(?:ed|ing)|jump(?:ed|ing)|collapsed|overdose|drowned|electrical fault|short circuit|gas leak)\b/i;
const BY_SOMEBODY =
	/\b(?:poisoned|murdered|strangled|stabbed|tortured|beaten|pushed|assaulted|attacked|deliberately|on purpose|arson|(?:was|were|been|being) (?:killed|shot|hit|struck|thrown|knocked)|(?:had|has) broken (?:his|her|their)|broke (?:his|her|their))\b/i;
/** An aircraft or a ship was lost. */
const DOWNED =
	/\b(?:shot down|brought down|downed|torpedoed|sabotaged?|hit by (?:an? )?(?:missile|rocket|mine|drone|fire)|(?:a|by) (?:missile|bomb|mine|explosive))\b/i;
const FAILED =
	/\b(?:(?:technical|mechanical|electrical) (?:fault|failure|problem|trouble)s?|malfunction\w*|engine (?:failure|trouble|fire)|pilot error|human error|bad weather|(?:ran|run) out of fuel|emergency landing)\b/i;
/** Who was killed, in the words of either side. */
const DEAD = /\b(?:kill(?:ed|ing|s)?|died|dead|deaths|victims|casualties)\b/i;
const FIGHTERS =
	/\b(?:militants?|insurgents?|rebels?|fighters?|terrorists?|gunmen|jihadists?|guerrillas?|extremists?)\b(?! (?:camps?|groups?|hideouts?|bases?|positions?|targets?|leaders?|networks?|attacks?)\b)/i;
const UNINVOLVED =
	/\b(?:civilians?|farmers?|villagers?|shepherds?|herders?|guests|women|children|labourers|workers|patients)\b/i;
/** How it came about, in the words of either side. */
const CAUSE =
	/\b(?:caused by|due to|triggered by|sparked by|set off by|blamed on|the (?:result|work) of|(?:began|started|broke out) (?:with|when|after|in|as|at)|came (?:from|after))\b/i;
const TIME =
	/^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "the same day as everybody else", "only then": when it was, told without a date. */
const SAME_TIME =
	/\b(?:the same (?:day|week|month|time)|that (?:very )?day|only (?:then|after|when|later)|until (?:then|after|later)|(?:the|a) (?:day|week|month) (?:after|before|later))\b/i;
const PRONOUN = /^(?:it|he|she|they)$/;
const OF_IT = /^(?:that )?(?:it|he|she|they) /;
/** Verbs that tell little of what happened. */
const LIGHT =
	/^(?:was|were|had|did|made|took|got|went|came|gave|said|told|saw|knew|wanted|felt|thought|became|began to)$/;

/** What may or should be is no account of what was. */
const MODAL =
	/^(?:will|would|should|could|can|may|might|must|want|wants|hope|hopes|if|expected|expects|likely|due)$/;

/** Whether it tells what may or should be; "in May" is no such thing. */
export const isOpen = ({ text }: Reading, { statement: { content } }: Account) =>
	wordsOf(text.slice(content.start, content.end).replace(IN_MAY, " ")).some(isModal);
const IN_MAY = /\b(?:in|on|since|until|by|of|last|late|early|this|\d{1,2}) May\b/g;

export const isModal = (word: string) => MODAL.test(word);

/** Whether two sources tell what happened otherwise, though neither denies anything. */
export function areVersions(reading: Reading, [a, b]: readonly [Account, Account]): boolean {
	const [one, other] = [a, b].map(({ statement: { content } }) =>
		reading.text.slice(content.start, content.end),
	);
	if (one === undefined || other === undefined) return false;
	const areDead = DEAD.test(one) && DEAD.test(other);
	if (areDead && areEither(one, other, [FIGHTERS, UNINVOLVED])) return true;
	if (areEither(one, other, [DOWNED, FAILED])) return isOfOne(one, other);
	if (areEither(one, other, [BY_ITSELF, BY_SOMEBODY])) return isOfOne(one, other);
	if (CAUSE.test(one) && CAUSE.test(other) && isOfOne(one, other)) return true;
	if (OF_IT.test(other) && isSameDeed(reading, a, b)) return true;
	if (areCrossed(a, b, [one, other])) return true;
	const { start, end } = b.statement.cue;
	return /^show/.test(reading.text.slice(start, end)) && isDatedOtherwise(one, other);
}

const areEither = (a: string, b: string, [x, y]: readonly [RegExp, RegExp]) =>
	(x.test(a) && !y.test(a) && y.test(b) && !x.test(b)) ||
	(y.test(a) && !x.test(a) && x.test(b) && !y.test(b));

/** "Police said marchers had thrown stones; marchers said police had charged first": each tells what the other did. */
function areCrossed(a: Account, b: Account, [one, other]: readonly [string, string]): boolean {
	const [first, second] = [a.statement.source.name, b.statement.source.name];
	return isSubjectOf(one, second) && isSubjectOf(other, first);
}

/** Whether what is said opens with a hostile deed of that source. */
function isSubjectOf(said: string, source: string): boolean {
	const subject = HOSTILITY.exec(said)?.[1];
	return (
		subject !== undefined && countShared(keywords(wordsOf(subject)), keywords(wordsOf(source))) > 0
	);
}
const HOSTILITY =
	/^(?:that )?((?:[\p{L}’'-]+ ){1,6}?)(?:had )?(?:\p{L}+ly |first |been )?(?:threw|thrown|attack\p{L}*|fired|opened fire|shot|shell\p{L}*|charged|broke|broken|provok\p{L}*|struck|hit|beat|beaten|push\p{L}*|ambush\p{L}*|bomb\p{L}*|violat\p{L}*|crossed|us(?:ed|ing) (?:\p{L}+ )?(?:force|violence|pepper|tear|live|batons|weapons|water)|started (?:it|the|shooting|firing))\b/u;

const OF_HIM = /\b(?:he|him|his)\b/i;
const OF_HER = /\b(?:she|her)\b/i;

/** Both speak of one person or thing: "the boy", and "he". */
const isOfOne = (a: string, b: string) =>
	PRONOUN.test(wordsOf(b.replace(/^that /, ""))[0] ?? "") ||
	[OF_HIM, OF_HER].some((pronoun) => pronoun.test(a) && pronoun.test(b)) ||
	countShared(keywords(wordsOf(a)), keywords(wordsOf(b))) > 0;

/** "the blaze began in the kitchen", "it began in the roof". */
function isSameDeed(reading: Reading, a: Account, b: Account): boolean {
	const [one, other] = [a, b].map((account) => wordsIn(reading, account));
	const [first, second] = [verbOf(one ?? []), verbOf(other ?? [])];
	if (one === undefined || other === undefined || first === null || second === null) return false;
	if (root(first.token.lower) !== root(second.token.lower)) return false;
	const subject = other.slice(0, second.at).filter(({ lower }) => lower !== "that");
	if (subject.length !== 1 || !PRONOUN.test(subject[0]?.lower ?? "")) return false;
	// One slot filled in two ways: "in the kitchen", "in the roof"; not "in Spain", "fast".
	const [link, sameLink] = [one[first.at + 1], other[second.at + 1]];
	if (link === undefined || link.lower !== sameLink?.lower || link.pos !== "IN") return false;
	const told = [one.slice(first.at + 1), other.slice(second.at + 1)].map((words) =>
		keywords(words.map(({ lower }) => lower)),
	);
	const [x, y] = told;
	return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && countShared(x, y) === 0;
}

const wordsIn = ({ tokens }: Reading, { statement: { content }, sentence }: Account) =>
	tokens
		.slice(sentence.first, sentence.last)
		.filter(({ start, end }) => start >= content.start && end <= content.end);

/** The deed that a clause tells: its first verb in the past. */
function verbOf(words: readonly Token[]): { readonly token: Token; readonly at: number } | null {
	const at = words.findIndex(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));
	const token = words[at];
	return token === undefined || token.pos !== "VBD" || LIGHT.test(token.lower)
		? null
		: { token, at };
}

/** "was inspected in May"; records show that "the last inspection took place in 2011". */
function isDatedOtherwise(a: string, b: string): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	const [x, y] = [one.filter(isTime), other.filter(isTime)];
	if (x.length === 0 && y.length > 0 && SAME_TIME.test(a) && PRONOUN.test(other[0] ?? ""))
		return true;
	if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return false;
	const [said, answered] = [one, other].map((words) =>
		keywords(words.filter((word) => !isTime(word))),
	);
	return said !== undefined && answered !== undefined && countShared(said, answered) > 0;
}

const isTime = (word: string) => TIME.test(word);
