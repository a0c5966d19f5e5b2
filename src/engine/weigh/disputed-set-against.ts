import type { Reading } from "../read/reading.ts";
import type { Account } from "./disputed-opposed.ts";

/** "Kinshasa tells it differently", "gave a different account", "accounts differ". */
const DIFFERS =
	/\b(?:(?:tells?|told|sees?|saw|remembers?|remembered|recalls?|recalled|describes?|described) (?:it|things|events|what happened|the story) (?:very |quite |rather )?(?:differently|otherwise)|an? (?:very |quite |rather |starkly |sharply |wholly )?(?:different|conflicting|contradictory|contrasting|competing|rival|alternative) (?:account|version|story|picture|explanation|tale|narrative)|(?:disput|contest|reject|challeng|contradict)(?:es?|ed|s) (?:that|this|the|their|his|her|its) (?:\w+ )?(?:account|version|story|narrative|explanation)|(?:differ(?:ed)?|disagree[ds]?|disagreement|quarrel(?:led)?) (?:over|about|on) (?:how|what|who|whether|why|when)|(?:different|conflicting|contradictory|competing) (?:versions|accounts|stories) of|(?:accounts|versions|stories) (?:of [^.;]{1,60} )?(?:differ|differed|vary|varied|conflict|conflicted|diverge|diverged))\b/gi;

/** Where the text itself says that something is told in more than one way: a position in it each. */
export const differencesIn = (text: string): readonly number[] =>
	Array.from(text.matchAll(DIFFERS), ({ index }) => index);

/** Said before either speaks: "Accounts of the shooting differ". */
const OF_BOTH =
	/^(?:accounts|versions|stories|differ|disagree|different|conflicting|contradictory|competing|quarrel)/i;

/** Whether the text itself says that what follows is told otherwise. */
export function isToldOtherwise({ text, sentences }: Reading, a: Account, b: Account): boolean {
	if (a.marks.length === 0) return false;
	const before = sentences[a.sentence.index - 1];
	const from = before?.paragraph === a.sentence.paragraph ? before.start : a.sentence.start;
	const { content, source } = b.statement;
	const to = Math.min(content.start, source.evidence.end);
	return a.marks.some(
		(at) =>
			(at >= a.statement.content.end && at < to) ||
			(at >= from && at < a.statement.content.start && OF_BOTH.test(text.slice(at, at + 24))),
	);
}

/** What is wrong with what another found: "looked at just 58 people, too few to show anything". */
const REBUKE =
	/\b(?:too (?:few|small|narrow|short|little|early)|(?:only|just|merely) (?:looked|asked|tested|counted|spoke)|(?:looked|asked|tested|counted|spoke) (?:at |to |with )?(?:only|just)|failed to|ignor(?:ed|es|ing)|overlook(?:ed|s)|misread|misunderst(?:ood|ands)|misrepresent\w*|got (?:it|that|this) wrong|(?:is|was|are|were) (?:simply |just |plain )?(?:wrong|mistaken|misleading|flawed|incomplete))\b/i;

/** "The department found no illness. A doctor says the department looked at just 58 people": of whoever told the first. */
export function isRebuked({ text }: Reading, a: Account, b: Account): boolean {
	const { start } = b.statement.content;
	if (
		b.sentence.index - a.sentence.index > 1 ||
		!/^(?:that )?the /.test(text.slice(start, start + 9))
	)
		return false;
	const said = text.slice(b.statement.content.start, b.statement.content.end).replace(/^that /, "");
	const head = a.statement.source.name.split(" ").at(-1)?.toLowerCase() ?? "";
	const subject = said.slice(0, OPENING).toLowerCase();
	return (
		head.length > 3 &&
		subject.startsWith("the ") &&
		subject.includes(` ${head} `) &&
		REBUKE.test(said)
	);
}
/** "collected by a contractor. The contractor, Norvik, says it never came": whoever was said to have done it. */
export function isOfDoer({ text }: Reading, a: Account, b: Account): boolean {
	if (
		b.sentence.index - a.sentence.index !== 1 ||
		!/^(?:But )?The /.test(text.slice(b.sentence.start, b.sentence.start + 8))
	)
		return false;
	const opening = text.slice(b.sentence.start, b.statement.source.evidence.end + 1);
	const head = /^(?:But )?The (?:[a-z]+ )?([a-z]{4,})(?:, \p{Lu}|[ ,]|$)/u.exec(opening)?.[1];
	if (head === undefined || b.sentence.start + opening.length < b.statement.source.evidence.start)
		return false;
	const { start, end } = a.statement.content;
	const doer = /\bby (?:an?|the) (?:[a-z-]+ ){0,2}?([a-z]{4,})\b(?! of\b)/i.exec(
		text.slice(start, end),
	)?.[1];
	return doer === head;
}
/** In characters: so early stands the subject of what is said. */
const OPENING = 40;

const FAMILY =
	/\b(?:family|relatives|mother|father|parents|brother|sister|wife|husband|widow|son|daughter|girlfriend|boyfriend|cousin|uncle|aunt|friends?|neighbou?rs?|witness(?:es)?|residents|villagers|survivors?|bystanders?)\b/i;
const OFFICIALS =
	/\b(?:police|officers?|sheriff|deput(?:y|ies)|troopers?|army|military|authorities|officials?|prosecutors?|ministry|ministers?|government|governor|commander|general|colonel|navy|coast guard|prison)\b/i;

/** "he was a good father", "she loved the sea": who somebody was contradicts nothing. */
const REMEMBERS =
	/^(?:that )?\p{L}+(?: \p{L}+)? (?:(?:was|had been|is|were|are) (?:always |never )?an? (?!passenger|target|victim|hostage|prisoner)|(?:liked|loved|enjoyed|adored|wanted|hoped|dreamed|planned|would|will|used to|had always|always)\b)/iu;

/** "Police said he reached for his belt. But his girlfriend said he had both hands up." */
export function isWitnessed({ text }: Reading, a: Account, b: Account): boolean {
	if (!text.startsWith("But ", b.sentence.start)) return false;
	const opening = text.slice(b.sentence.start, b.statement.source.evidence.end);
	const told = text.slice(b.statement.content.start, b.statement.content.end);
	if (!FAMILY.test(opening) || REMEMBERS.test(told)) return false;
	const { start, end } = a.statement.source.evidence;
	// The office may stand beside the name: "Police Chief Ann Lee".
	return OFFICIALS.test(`${a.statement.source.name} ${text.slice(Math.max(0, start - 40), end)}`);
}

/** "The firm said she was fired; her lawyer said she quit." */
export function isAnsweredInKind({ text }: Reading, a: Account, b: Account): boolean {
	if (a.sentence.index !== b.sentence.index) return false;
	const from = Math.min(b.statement.source.evidence.start, b.statement.content.start);
	if (
		!/;\s+(?:but )?$/.test(
			text.slice(a.statement.content.end, from) || text.slice(Math.max(0, from - 6), from),
		)
	)
		return false;
	return /^(?:that )?(?:he|she|it|they)\b/.test(
		text.slice(b.statement.content.start, b.statement.content.end),
	);
}
