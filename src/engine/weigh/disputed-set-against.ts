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
	const from = (before ?? a.sentence).start;
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
	/\b(?:police|officers?|sheriff|deput(?:y|ies)|troopers?|army|military|authorities|officials?|prosecutors?|constabulary|Scotland Yard|ministry|ministers?|government|governor|commander|general|colonel|navy|coast guard|prison)\b/i;

/** Either side of a quarrel: "Northern said ... But the union said". */
const PARTY =
	/\b(?:company|firm|union|operator|airline|bank|school|college|club|church|hospital|clinic|owners?|management|managers?|suppliers?|makers?|tenants|drivers?|staff|workers|teachers|students|coach|captain|crew\w*|pilots?|council)\b|^\p{Lu}[\p{L}-]+$/u;

const SUGGESTS = /\bsuggest(?:s|ed|ing)?\b/;

/** They judge, and were not there. */
const EXPERTS =
	/\b(?:experts?|analysts?|critics?|economists?|scientists?|researchers?|professor|observers|commentators?|historians?)\b/i;

/** "he was a good father", "she loved the sea": who somebody was contradicts nothing. */
const REMEMBERS =
	/^(?:that )?\p{L}+(?: \p{L}+)? (?:(?:was|had been|is|were|are) (?:always |never )?an? (?!passenger|target|victim|hostage|prisoner)|(?:liked|loved|enjoyed|adored|wanted|hoped|dreamed|planned|would|will|used to|had always|always)\b)/iu;

/** "Police said he reached for his belt. But his girlfriend said he had both hands up." */
export function isWitnessed({ text }: Reading, a: Account, b: Account): boolean {
	if (!text.startsWith("But ", b.sentence.start)) return false;
	const opening = text.slice(b.sentence.start, b.statement.source.evidence.end);
	const told = text.slice(b.statement.content.start, b.statement.content.end);
	if (REMEMBERS.test(told) || EXPERTS.test(opening) || SUGGESTS.test(told)) return false;
	// "But a police colonel said fighting was still going on" contradicts even his own.
	if (/\bstill\b/.test(told)) return true;
	if (!FAMILY.test(opening) && OFFICIALS.test(opening)) return false;
	if (PARTY.test(a.statement.source.name) && PARTY.test(opening)) return true;
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

/** Those who saw or suffered it, and those who speak for them. */
const WITNESSES =
	/\b(?:witness(?:es)?|residents?|villagers?|locals|neighbou?rs?|survivors?|relatives|famil(?:y|ies)|parents?|protest[eo]rs|demonstrators|marchers|activists?|rights groups?|passengers?|inmates|prisoners|detainees|patients|workers|miners|farmers|fishermen|refugees|migrants|tenants|students|doctors|nurses|medics|the union|opposition|lawyers?|bystanders?|onlookers?|monitors?)\b/i;
/** Who bears arms for a state, whatever they are called. */
const FORCES: readonly RegExp[] = [
	/\b(?:police|officers?)\b/i,
	/\b(?:army|soldiers?|troops|military|forces)\b/i,
	/\b(?:guards?|prison|warders?|wardens?)\b/i,
];
const OPENS_FIRE =
	/^(?:that )?(?:the |two |some |armed |riot |government )*(police|officers?|soldiers?|troops|the army|army|guards?|warders?)(?: officers?| officials?)? (?:had )?(?:\p{L}+ly |first |been )?(?:opened fire|fired|shot|beat|beaten|kicked|attacked|charged|threw|dragged|tortured|shelled|bombed|looted|burned|hit|pushed|struck|killed)\b/iu;
/** What an armed force says for itself. */
const EXCUSES =
	/\b(?:attack(?:ed|s|ing)?|stones?|rocks?|bottles?|armed|weapons?|guns?|kni(?:fe|ves)|resist\w*|threat\w*|self-defen[cs]e|warning shots?|into the air|rubber|tear gas|provok\w*|militants?|rebels?|gunmen|snipers?|crossfire|accident\w*|fell|first|restraint|only)\b/i;

/** "Villagers said soldiers beat the men. The army said the men had resisted arrest": whoever is said to have done it. */
export function isExcused({ text }: Reading, a: Account, b: Account): boolean {
	if (b.sentence.index - a.sentence.index > 1) return false;
	const [said, answered] = [a, b].map(({ statement: { content } }) =>
		text.slice(content.start, content.end),
	);
	const doer = OPENS_FIRE.exec(said ?? "")?.[1];
	if (doer === undefined || !WITNESSES.test(a.statement.source.name)) return false;
	const isOwn = FORCES.some((force) => force.test(doer) && force.test(b.statement.source.name));
	return isOwn && EXCUSES.test(answered ?? "");
}

/** "The firm said the leak was contained within an hour; residents say oil flowed for days." */
export function isSeenOtherwise(reading: Reading, a: Account, b: Account): boolean {
	const { text } = reading;
	if (a.sentence.index !== b.sentence.index || a.statement.direct || b.statement.direct)
		return false;
	const from = Math.min(b.statement.source.evidence.start, b.statement.content.start);
	const joint = text.slice(a.statement.content.end - 1, from);
	if (!/^.?(?:;|,? (?:but|while|although|though|whereas)) /.test(joint) && !/^.?; ?$/.test(joint))
		return false;
	const [first, second] = [a, b].map(({ statement: { source } }) =>
		text.slice(Math.max(0, source.evidence.start - 4), source.evidence.end),
	);
	const told = text.slice(b.statement.content.start, b.statement.content.end);
	return WITNESSES.test(second ?? "") !== WITNESSES.test(first ?? "") && !REMEMBERS.test(told);
}

/** "A spokesman, however, said a mine had caused it": a word of contrast right beside whoever speaks. */
export function isHowever({ text }: Reading, a: Account, b: Account): boolean {
	if (b.sentence.index - a.sentence.index !== 1 || a.statement.direct) return false;
	const { source, content } = b.statement;
	const opening = text.slice(b.sentence.start, content.start);
	// What something only suggests is no version of its own.
	if (SUGGESTS.test(text.slice(content.start, content.end))) return false;
	return (
		source.evidence.end < content.start && opening.length < OPENS && /\bhowever\b/i.test(opening)
	);
}
/** In characters: "A spokesman for the governor, Ann Lee, however, said that". */
const OPENS = 120;

/** "The government insists the troops have left. Residents say they are still there." */
export const isDoubtedBy = ({ text }: Reading, a: Account, b: Account): boolean =>
	b.sentence.index - a.sentence.index === 1 &&
	INSISTS.test(text.slice(a.statement.cue.start, a.statement.cue.end)) &&
	WITNESSES.test(b.statement.source.name) &&
	!WITNESSES.test(a.statement.source.name);
const INSISTS = /^(?:insist|maintain)/;
