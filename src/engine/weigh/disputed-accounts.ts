import type { Span } from "../../sheet/span.ts";
import { CONTRADICTING, CONTRASTS, NEGATIONS } from "../lexicon/contrasts.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { lowerOpening } from "../text/questions.ts";
import { sentenceAt } from "./disputed-positions.ts";
import type { DisputedFinding, PositionFinding, StatementFinding } from "./findings.ts";

/** In sentences: an account is contradicted close to where it is told. */
const NEAR = 2;
/** Words that two contents share when they speak of one thing: fewer where one denies and one does not. */
const SHARED = 4;
const SHARED_DENIED = 2;
/** A longer sentence is cut to what is said. */
const LONGEST_SENTENCE = 360;
const LONGEST_POINT = 160;

type Account = { readonly statement: StatementFinding; readonly sentence: Sentence };

/** Two sources whose words do not fit: "The pilot said the runway was lit. But the tower said it was not." */
export function accountsInConflict(
	reading: Reading,
	statements: readonly StatementFinding[],
): readonly DisputedFinding[] {
	const accounts = [...statements]
		.sort((a, b) => a.content.start - b.content.start)
		.flatMap((statement) => {
			const sentence = reading.sentences[sentenceAt(reading, statement.content.start)];
			return sentence === undefined ? [] : [{ statement, sentence }];
		});
	return accounts.flatMap((account, i) => {
		const rival = accounts[i + 1];
		return rival !== undefined && contradicts(reading, account, rival)
			? [pointOf(reading, account, rival)]
			: [];
	});
}

function contradicts(reading: Reading, a: Account, b: Account): boolean {
	const [one, other] = [a.statement.source, b.statement.source];
	if (one.name === other.name || (one.who !== null && one.who === other.who)) return false;
	if (b.sentence.index - a.sentence.index > NEAR || !isContrasted(reading, a, b)) return false;
	const [said, answered] = [wordsOf(reading, a), wordsOf(reading, b)];
	const shared = countShared(keywords(said), keywords(answered));
	return shared >= (isNegative(said) !== isNegative(answered) ? SHARED_DENIED : SHARED);
}

const wordsOf = ({ text }: Reading, { statement: { content } }: Account): readonly string[] =>
	text
		.slice(content.start, content.end)
		.toLowerCase()
		.match(/[\p{L}\d'’-]+/gu) ?? [];

const isNegative = (words: readonly string[]) =>
	words.some((word) => NEGATIONS.has(word) || /n['’]t$/.test(word));

/** A word of contrast opens what the second says, or joins the two. */
function isContrasted({ tokens, text }: Reading, a: Account, b: Account): boolean {
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

function pointOf(reading: Reading, a: Account, b: Account): DisputedFinding {
	const words = slice(reading, a.statement.content);
	const cut =
		words.length <= LONGEST_POINT ? words : words.slice(0, words.lastIndexOf(" ", LONGEST_POINT));
	return {
		kind: "conflicting_accounts",
		point: a.statement.direct ? cut : `whether ${lowerOpening(cut)}`,
		positions: [positionOf(reading, a), positionOf(reading, b)],
	};
}

function positionOf(reading: Reading, { statement, sentence }: Account): PositionFinding {
	const { source, content } = statement;
	const isShort = sentence.end - sentence.start <= LONGEST_SENTENCE;
	const evidence = isShort ? { start: sentence.start, end: sentence.end } : content;
	return {
		holder: source.name,
		who: source.who,
		claim: slice(reading, content),
		counts: [],
		evidence: [evidence],
	};
}

const slice = ({ text }: Reading, { start, end }: Span) =>
	text
		.slice(start, end)
		.replace(/\s+/g, " ")
		.replace(/^["“”\s]+|["“”,.\s]+$/g, "");
