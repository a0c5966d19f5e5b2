import type { ClaimMention } from "../find/mentions.ts";
import { TAG } from "../lexicon/claims.ts";
import type { Reading } from "../read/reading.ts";
import { firstFrom, spanAt } from "../text/in-order.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { oneLine } from "../text/one-line.ts";
import { type Side, wordsOf } from "./disputed-positions.ts";
import { PRONOUN } from "./disputed-pronouns.ts";
import { firstTold, tellsNoFact } from "./disputed-tells.ts";
import type { StatementFinding, WhoFinding } from "./findings.ts";

/** In sentences: an answer that only points back ("denied that") stands right after what it answers. */
const NEXT = 2;
/** How far back what an answer speaks of in words of its own may stand, and the words both need. */
const REACH = 4;
const SHARED = 2;
/** A longer sentence is cut to what is said. */
const LONGEST_SENTENCE = 360;
/** Says nothing: "he was unavailable for comment". */
const SILENT = /\bcomment(?:ing)?\b/;
/** Of what is to come nothing can be denied: "that Norway would speak when it had something to say". */
const TO_COME = /^(?:that )?(?:[^\s,]+ ){1,4}(?:would|will|shall) (?!have\b)/;
/** Less than so many letters tell nothing that could be answered: "that", "the report". */
const SHORTEST = 16;

const POINTS_BACK =
	/^(?:\w+ )?(?:that|this|it|them|(?:(?:the|these|those|this|that|such|all|any|its|their|his|her) )?(?:allegations?|accusations?|charges?|claims?|reports?|findings?|conclusions?))(?=\s*(?:$|[.,;]|and\b|but\b|as\b|[\w"“' -]{0,24}$))/i;
/** "This has not been confirmed" speaks of what was just said. */
const NOT_VERIFIED =
	/^(?:that|this|it|(?:the|these|this|that|his|her|their|its) (?:claims?|reports?|figures?|accounts?|tolls?|numbers?|information|assertions?|details))\b/i;
/** In characters: so early stands what an answer denies. */
const OBJECT = 60;
const OF_ACCUSATION = /\b(?:allegations?|accusations?|charges?)\b/i;

/** Whether an answer names nothing of its own: "denied that", "called the allegation baseless". */
export function pointsBack(answer: Side): boolean {
	const { kind, rule, position, mention } = answer;
	if (rule === "hedge-confirm")
		return !/\bdeny (?!that\b[.,]|that$|it\b|this\b)\w/.test(position.claim);
	if (rule === "hedge-not") return isOfWhatWasSaid(answer);
	if (rule === "hedge-no") return /\bsuch\b/.test(position.claim);
	if (kind !== "denial") return false;
	const { cue, matter } = mention;
	return (
		rule === "untrue" ||
		rule === "called" ||
		matter.end <= cue.start ||
		POINTS_BACK.test(position.claim)
	);
}

const isOfWhatWasSaid = ({ rule, position }: Side) =>
	rule === "hedge-not" && NOT_VERIFIED.test(position.claim);

/** Statements in the order of the text, to look for what an answer speaks of. */
export type Told = {
	readonly reading: Reading;
	readonly who: readonly WhoFinding[];
	readonly statements: readonly StatementFinding[];
};

export function inOrder({ reading, who, statements }: Told): Told {
	const sorted = statements
		.map((statement) => upToBreak(reading, statement))
		.sort((a, b) => a.content.start - b.content.start);
	return { reading, who, statements: sorted };
}

/** "Moscow says it broke the treaty; Prague says it did not": what is said ends at the mark. */
function upToBreak({ text }: Reading, statement: StatementFinding): StatementFinding {
	const { start, end } = statement.content;
	const at = statement.direct ? -1 : text.slice(start, end).search(/;\s/);
	return at === -1 ? statement : { ...statement, content: { start, end: start + at } };
}

/** What somebody said shortly before and an answer denies: "A weekly reported that ...; Paris denied the report." */
export function answered(told: Told, answer: Side): Side | null {
	const isBare = pointsBack(answer);
	if (!isBare && answer.kind !== "denial") return null;
	const accuses =
		OF_ACCUSATION.test(answer.position.claim.slice(0, OBJECT)) ||
		/\bnothing to do with\b/.test(answer.position.claim);
	const { reading, statements } = told;
	const { cue } = answer.mention;
	const next = firstFrom(statements, ({ content }) => content.start < cue.start);
	for (let i = next - 1; i >= 0; i--) {
		const statement = statements[i];
		if (statement === undefined) return null;
		const distance = answer.sentence - spanAt(reading.sentences, statement.content.start);
		if (distance > (isBare ? NEXT : REACH)) return null;
		if (!canBeAnswered(reading, statement, answer)) continue;
		// "No such thing" is of what was told, not of whatever was quoted last.
		if (statement.direct && answer.rule === "hedge-no") return null;
		const meant = isBare ? firstTold(told, statement) : statement;
		const side = toldSide(reading, upTo(reading, meant, answer), accuses);
		// Whoever denies what is said of them was accused.
		const isAccused =
			countShared(side.words, answer.holderWords) > 0 || isOfHim(reading, statement, answer);
		const shared = isBare ? SHARED : countShared(side.words, matterWords(reading, answer));
		if (shared < (isAccused ? SHARED - 1 : SHARED)) continue;
		return isAccused ? { ...side, kind: "accusation" } : side;
	}
	return null;
}

/** "Police say he stole it, which he denies". */
function isOfHim({ text }: Reading, { content }: StatementFinding, { mention }: Side): boolean {
	const { holder, cue } = mention;
	if (holder === null || content.end < cue.start) return false;
	const pronoun = text.slice(holder.start, holder.end).toLowerCase();
	if (pronoun !== "he" && pronoun !== "she") return false;
	return text
		.slice(content.start, content.end)
		.replace(/^that /, "")
		.startsWith(`${pronoun} `);
}

/** "that six fell ill, although this has not been confirmed": the doubt is no part of what was said. */
function upTo({ text }: Reading, statement: StatementFinding, { mention }: Side): StatementFinding {
	const { start, end } = statement.content;
	if (end <= mention.cue.start) return statement;
	const tag = TAG.exec(text.slice(start, mention.cue.start));
	const comma = tag === null ? text.lastIndexOf(",", mention.cue.start) : start + tag.index;
	return comma <= start ? statement : { ...statement, content: { start, end: comma } };
}

function canBeAnswered(
	told: Reading,
	{ source, content, cue }: StatementFinding,
	answer: Side,
): boolean {
	const { holder, who } = answer.position;
	const { cue: denial, matter } = answer.mention;
	const isOver =
		content.end <= denial.start || isOfWhatWasSaid(answer) || matter.end <= denial.start;
	if (!isOver || cue.start >= answer.mention.cue.start) return false;
	if (content.end - content.start < SHORTEST || tellsNoFact(told.text.slice(cue.start, cue.end)))
		return false;
	const said = told.text.slice(content.start, content.end);
	if (SILENT.test(said) || TO_COME.test(said)) return false;
	return source.name !== holder && (who === null || source.who !== who);
}

const matterWords = ({ text }: Reading, { mention }: Side) =>
	keywords(wordsOf(text.slice(mention.matter.start, mention.matter.end)));

/** A statement as one side of a matter. */
export function toldSide(
	reading: Reading,
	{ source, cue, content: said, direct }: StatementFinding,
	accuses: boolean,
): Side {
	const { text } = reading;
	const lead = /^that\s/.exec(text.slice(said.start, said.end))?.[0].length ?? 0;
	const content = { start: said.start + lead, end: said.end };
	const at = spanAt(reading.sentences, content.start);
	const sentence = reading.sentences[at] ?? content;
	const whole = sentence.end - sentence.start <= LONGEST_SENTENCE ? sentence : content;
	const kind = accuses ? "accusation" : "assertion";
	const mention: ClaimMention = {
		...{ kind, rule: direct ? "quoted" : "told", cue, holder: source.evidence, target: null },
		...{ matter: content, start: whole.start, end: whole.end },
	};
	const holderWords = keywords(wordsOf(source.name));
	return {
		...{ kind, rule: mention.rule, mention, sentence: at, holderWords, parties: holderWords },
		words: keywords(wordsOf(text.slice(content.start, content.end))),
		...{ targetWords: new Set<string>(), target: null, targetWho: null },
		position: {
			holder: PRONOUN.test(source.name) ? null : source.name,
			who: source.who,
			claim: bare(text.slice(content.start, content.end)),
			counts: [],
			evidence: [{ start: whole.start, end: whole.end }],
		},
	};
}

/** On one line, without the quotation marks around it and what they close. */
export const bare = (words: string) =>
	oneLine(words).replace(/^["“”\s]+|(?<!["“”,.\s])["“”,.\s]+$/g, "");
