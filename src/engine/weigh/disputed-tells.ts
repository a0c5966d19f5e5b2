import type { Reading } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import type { StatementFinding } from "./findings.ts";

type Statements = { readonly reading: Reading; readonly statements: readonly StatementFinding[] };

/** So many statements back stands what a quotation goes on about. */
const BACK = 4;
/** Judges or wants, and tells no fact: "called the plan a provocation", "urged calm". */
const TELLS_NO_FACT =
	/^(?:call|describ|dub|brand|label|urg|demand|condemn|criti|prais|question|vow|promis|pledg|threaten|propos|ask|thank|apolog|reject|den(?:y|ie)|disput|dismiss|refut|welcom|denounc|recommend|wonder|warn)/i;
export const tellsNoFact = (cue: string) => TELLS_NO_FACT.test(cue);

/** "Lee said the firm had lied. “It stinks,” she said. The firm denied this": of what she told, not of how she put it. */
export function firstTold(
	{ reading, statements }: Statements,
	quote: StatementFinding,
): StatementFinding {
	if (!quote.direct) return quote;
	const last = statements.indexOf(quote);
	const paragraphOf = ({ content }: StatementFinding) =>
		reading.sentences[spanAt(reading.sentences, content.start)]?.paragraph;
	const meant = statements
		.slice(Math.max(0, last - BACK), last)
		.findLast(
			(statement) =>
				!statement.direct &&
				statement.source.who !== null &&
				statement.source.who === quote.source.who &&
				paragraphOf(statement) === paragraphOf(quote) &&
				!tellsNoFact(reading.text.slice(statement.cue.start, statement.cue.end)),
		);
	return meant ?? quote;
}
