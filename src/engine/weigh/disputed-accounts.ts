import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { oneLine } from "../text/one-line.ts";
import { balanceMarks, lowerOpening } from "../text/questions.ts";
import { type Account, accountOf, areOpposed, isSameSource } from "./disputed-opposed.ts";
import { differencesIn } from "./disputed-set-against.ts";
import { bare, type Told } from "./disputed-told.ts";
import type { DisputedFinding, PositionFinding } from "./findings.ts";

/** So many statements before it one may contradict. */
const BACK = 4;
/** A longer sentence is cut to what is said. */
const LONGEST_SENTENCE = 360;
const LONGEST_POINT = 160;

/** Two sources whose words do not fit: "The pilot said the runway was lit. But the tower said it was not." */
export function accountsInConflict({ reading, statements }: Told): readonly DisputedFinding[] {
	const marks = differencesIn(reading.text);
	const accounts = statements.flatMap((statement) => {
		const { cue, content } = statement;
		const at = spanAt(reading.sentences, Math.max(cue.start, content.start));
		const sentence = reading.sentences[at];
		return sentence === undefined ? [] : [accountOf(reading, { statement, sentence, marks })];
	});
	const points: Rivalry[] = [];
	accounts.forEach((account, i) => {
		if (passesOn(accounts.slice(Math.max(0, i - BACK), i + BACK), account)) return;
		const rival = accounts
			.slice(Math.max(0, i - BACK), i)
			.findLast((earlier, at, before) =>
				areOpposed(reading, [earlier, account], isNext(before.slice(at + 1), earlier, account)),
			);
		if (rival === undefined) return;
		// Whoever contradicts one of two stands beside both.
		const known = points.find(({ told }) => told.includes(rival));
		if (known !== undefined) known.told.push(account);
		else points.push({ told: [rival, account] });
	});
	return points.flatMap(({ told }) => pointOf(reading, told) ?? []);
}

type Rivalry = { readonly told: Account[] };

/** "Two crewmen said it began in a truck, a paper reported": the paper's account is theirs. */
const passesOn = (around: readonly Account[], { statement: { content, source } }: Account) =>
	around.some(
		({ statement }) =>
			statement.source.name !== source.name &&
			content.start <= statement.source.evidence.start &&
			content.start < statement.content.start &&
			content.end >= statement.content.end,
	);

/** Whether nobody else speaks between two accounts. */
const isNext = (between: readonly Account[], a: Account, b: Account) =>
	between.every(
		({ statement }) =>
			[a, b].some((account) => isSameSource(statement, account.statement)) ||
			// "Two crewmen said it began in a truck, a paper reported": the paper only passes it on.
			(statement.content.start <= b.statement.source.evidence.start &&
				statement.content.end >= b.statement.content.end),
	);

function pointOf(reading: Reading, told: readonly Account[]): DisputedFinding | null {
	const [first] = told;
	if (first === undefined) return null;
	const words = slice(reading, first.statement.content);
	const cut =
		words.length <= LONGEST_POINT ? words : words.slice(0, words.lastIndexOf(" ", LONGEST_POINT));
	return {
		kind: "conflicting_accounts",
		point: balanceMarks(first.statement.direct ? cut : `whether ${lowerOpening(cut)}`),
		positions: told.map((account) => positionOf(reading, account)),
	};
}

export function positionOf(
	reading: Reading,
	{ statement, sentence }: Pick<Account, "statement" | "sentence">,
): PositionFinding {
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
	bare(oneLine(text.slice(start, end)).replace(/^that /, ""));
