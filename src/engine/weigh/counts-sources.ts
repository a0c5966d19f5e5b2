import type { Span } from "../../sheet/span.ts";
import type { QuantityMention } from "../find/mentions.ts";
import { SPEAKING_BODIES } from "../lexicon/saying.ts";
import type { Reading, Token } from "../read/reading.ts";
import { firstFrom } from "../text/in-order.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { counterOf } from "./counts-counters.ts";
import type { SourceFinding, StatementFinding } from "./findings.ts";

/** Whose figure it is: whoever says the innermost statement it stands in, or who counted it; null for the article's own. */
export function sourceOf(
	reading: Reading,
	mention: QuantityMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	const gapped = gappedSource(reading, mention, statements);
	if (gapped !== null) return gapped;
	const statement = statementAround(mention, statements);
	const tells =
		statement !== null &&
		!DENIES.test(textOf(reading, statement.cue)) &&
		!isAdded(reading, mention, statement);
	if (!tells)
		return (
			counterOf(reading, mention) ??
			estimatedBy(reading, mention) ??
			givenBy(reading, mention, statements)
		);
	return counterWithin(reading, mention, statement) ?? statement.source;
}

/** "said 100,000 took part, while an agency | counted 55,000": a counter in a clause of its own. */
function counterWithin(
	reading: Reading,
	mention: QuantityMention,
	{ content }: StatementFinding,
): SourceFinding | null {
	const from = Math.max(content.start, mention.start - LONGEST_CLAUSE);
	if (!/[;,]/.test(reading.text.slice(from, mention.start))) return null;
	const counter = counterOf(reading, mention);
	if (counter === null || counter.evidence.start <= content.start) return null;
	const before = reading.text.slice(from, counter.evidence.start);
	return /(?:;|, (?:while|but|and|whereas))\s$/.test(before) ? counter : null;
}

/** "The police estimate was 18,000", "the union's count is 40": whose estimate it is. */
function estimatedBy(
	{ tokens, text }: Reading,
	{ tokens: { first } }: QuantityMention,
): SourceFinding | null {
	let at = first - 1;
	while (
		at > first - 5 &&
		/^(?:about|around|only|just|nearly|at|least|more|than|some)$/.test(tokens[at]?.lower ?? "")
	)
		at--;
	if (!/^(?:was|is|stood|stands|put)$/.test(tokens[at]?.lower ?? "")) return null;
	const noun = estimateBefore(tokens, at);
	if (noun === null) return null;
	const before = tokens[noun - 1]?.lower === "own" ? noun - 2 : noun - 1;
	const owned = tokens[before]?.pos === "POS" ? before - 1 : before;
	let from = owned;
	while (/^(?:NN|JJ)/.test(tokens[from - 1]?.pos ?? "")) from--;
	if (tokens[from - 1]?.pos === "DT") from--;
	const [head, last] = [tokens[from], tokens[owned]];
	if (head === undefined || last === undefined || !/^NN/.test(last.pos)) return null;
	if (!/\p{Lu}/u.test(last.text) && !isPersonNoun(last.lower) && !SPEAKING_BODIES.has(last.lower))
		return null;
	const evidence = { start: head.start, end: last.end };
	return { name: text.slice(evidence.start, evidence.end), who: null, evidence };
}

/** Where "figure" stands in "The union's figure for the same pay slip | is 12,900"; null for none. */
function estimateBefore(tokens: readonly Token[], verb: number): number | null {
	if (/^(?:estimate|count|tally|figure)$/.test(tokens[verb - 1]?.lower ?? "")) {
		// "The figure is 17" is nobody's.
		return tokens[verb - 1]?.lower === "figure" && tokens[verb - 2]?.pos !== "POS"
			? null
			: verb - 1;
	}
	for (let at = verb - 2; at > verb - FIGURE_REACH; at--) {
		const { lower, pos } = tokens[at] ?? { lower: ".", pos: "" };
		if (/^[.,;:]$/.test(lower) || /^(?:VB[DZP]|MD)$/.test(pos)) return null;
		if (!/^(?:estimate|count|tally|figure)$/.test(lower)) continue;
		const isOf = /^(?:for|of)$/.test(tokens[at + 1]?.lower ?? "");
		return isOf && tokens[at - 1]?.pos === "POS" ? at : null;
	}
	return null;
}
/** In tokens. */
const FIGURE_REACH = 10;

/** "The ministry said 58 percent of teachers stayed away, the union | 92 percent": who is named before it, without a verb. */
function gappedSource(
	reading: Reading,
	mention: QuantityMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	const { tokens, text } = reading;
	const { first, last } = mention.tokens;
	const { unit } = mention;
	if (!/^[.,;]?$/.test(tokens[last]?.text ?? "") || !/^(?:percent|people|money|things)$/.test(unit))
		return null;
	let from = first;
	while (first - from < LONGEST_NAME && isNamePart(tokens[from - 1])) from--;
	const [head, end] = [tokens[from], tokens[first - 1]];
	if (head === undefined || end === undefined || from === first || tokens[from - 1]?.text !== ",")
		return null;
	const isBody =
		SPEAKING_BODIES.has(end.lower) || isPersonNoun(end.lower) || /^\p{Lu}\p{L}/u.test(end.text);
	const start = tokens[from - 1]?.start ?? 0;
	const before = statements.findLast(({ content }) => content.start < start);
	const isSaid = before !== undefined && before.content.end >= start && !before.direct;
	if (!isBody) return null;
	// "The union wants 9 percent, the firm 4 percent" says it without a verb of saying.
	const isGiven = isSaid
		? /\d/.test(text.slice(before.content.start, start))
		: counterOf(reading, mention) !== null;
	if (!isGiven) return null;
	const evidence = { start: head.start, end: end.end };
	return { name: text.slice(evidence.start, evidence.end), who: null, evidence };
}
const LONGEST_NAME = 5;
const isNamePart = (token: Token | undefined): boolean =>
	token !== undefined &&
	(isPersonNoun(token.lower) ||
		(/^(?:NN|DT|JJ)/.test(token.pos) && !/^(?:about|some|same)$/.test(token.lower)));

/** "He put the toll at 29": whoever spoke in the sentence before. */
function givenBy(
	{ text }: Reading,
	{ start }: QuantityMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	const clause = text.slice(Math.max(0, start - SHORT), start);
	const opening =
		/(?:^|[.!?]["”]?\s+)(?:He|She|It|They) (?:has |had |have )?(?:also )?(?:put|puts|gave|estimated|counted)\b[^.!?]*$/.exec(
			clause,
		);
	if (opening === null) return null;
	const at = start - opening[0].length;
	const before = statements.findLast(({ cue }) => cue.start < at);
	return before !== undefined && at - before.cue.start < LONGEST_CLAUSE ? before.source : null;
}

/** In characters: a clause, and one of a few words. */
const LONGEST_CLAUSE = 300;
const SHORT = 80;

/** Whoever denies 14 counts of fraud did not give the figure. */
const DENIES =
	/\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing))\b/i;

/** "Employers added | 147,000 jobs" said nothing. */
function isAdded(reading: Reading, { start }: QuantityMention, { cue }: StatementFinding): boolean {
	return start - cue.end === 1 && textOf(reading, cue) === "added";
}

function textOf({ text }: Reading, { start, end }: Span): string {
	return text.slice(start, end);
}

/** Statements nest two or three deep; so many before a figure are looked at, and no more. */
const MOST_AROUND = 16;

/** The innermost statement whose words hold the figure; the statements are in the order of their contents. */
export function statementAround(
	{ figure }: QuantityMention,
	statements: readonly StatementFinding[],
): StatementFinding | null {
	const last = firstFrom(statements, ({ content }) => content.start <= figure.start);
	let inner: StatementFinding | null = null;
	for (const statement of statements.slice(Math.max(0, last - MOST_AROUND), last)) {
		const { start, end } = statement.content;
		if (end < figure.end) continue;
		if (inner === null || end - start < inner.content.end - inner.content.start) inner = statement;
	}
	return inner;
}

/** How far before a figure its estimate may stand. */
const ESTIMATE_REACH = 4;

/** "An official estimated that 16,000 people had left": the verb makes the figure a rough one. */
export function isEstimated({ tokens }: Reading, { tokens: { first } }: QuantityMention): boolean {
	for (let at = first - 1; at >= Math.max(0, first - ESTIMATE_REACH); at--) {
		const token = tokens[at];
		if (token === undefined || /^[.;,]$/.test(token.text)) return false;
		if (/^estimat(?:e|es|ed|ing)$/.test(token.lower)) return true;
	}
	return false;
}
