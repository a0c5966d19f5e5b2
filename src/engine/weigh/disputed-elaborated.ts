import { spanAt } from "../text/in-order.ts";
import type { Side } from "./disputed-positions.ts";
import { tellsNoFact } from "./disputed-tells.ts";
import type { Told } from "./disputed-told.ts";

/** "denied this", "rejected the charges": the words say nothing of their own. */
const BARE =
	/^(?:(?:strongly |flatly |angrily )?\w+ )?(?:it|this|that|them|(?:(?:the|these|those|all|any|such) )?(?:\w+ )?(?:allegations?|accusations?|charges?|claims?|reports?))(?: (?:at the time|as \w+))?$/i;
/** Whoever may speak for the one who denied. */
const SPEAKS_FOR =
	/^(?:he|she|it|they)$|\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?)\b|^(?:the|its) (?:company|firm|agency|ministry|department|government|party|council|army|military|police|statement)$/i;

/** A bare denial with the sentence in which whoever denies goes on: "The firm denied this. “No decision has been taken,” a spokesman said". */
export function elaborated({ reading, statements }: Told, side: Side): Side {
	const { kind, position, sentence } = side;
	if (kind !== "denial" || !BARE.test(position.claim)) return side;
	const [here, next] = [reading.sentences[sentence], reading.sentences[sentence + 1]];
	if (here === undefined || next === undefined || next.paragraph !== here.paragraph) return side;
	const answer = statements.find(
		({ content }) => spanAt(reading.sentences, content.start) === next.index,
	);
	if (answer === undefined || tellsNoFact(reading.text.slice(answer.cue.start, answer.cue.end)))
		return side;
	const { name, who } = answer.source;
	const isOwn = name === position.holder || (who !== null && who === position.who);
	if (!isOwn && !SPEAKS_FOR.test(name)) return side;
	const evidence = [...position.evidence, { start: next.start, end: next.end }];
	return { ...side, position: { ...position, evidence } };
}
