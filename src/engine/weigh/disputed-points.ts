import type { Span } from "../../sheet/span.ts";
import type { Side } from "./disputed-positions.ts";

const PRONOUN = /^(?:he|she|they|it|we|i|you|me|him|her|them|us|this|these|those)$/i;
const LONGEST = 160;

/**
 * The question at issue, in the text's own words and a few joining ones: of "Ann accused the firm of
 * dumping waste", "whether the firm was dumping waste".
 */
export function pointOf(text: string, { mention, rule, kind, position }: Side): string {
	const { target, matter } = mention;
	if (rule === "accuse" && target !== null) {
		const named = slice(text, target);
		const rest = text.slice(target.end, Math.max(target.end, matter.end)).replace(/\s+/g, " ");
		const charge = /^ (?:of|for|over) (.+)$/.exec(rest)?.[1];
		if (charge !== undefined && !PRONOUN.test(named)) return cut(chargeOf(named, charge));
	}
	if (kind === "denial") return cut(denied(position.claim));
	if (/^(?:claim|alleg|insist|contend|assert|maintain|argue)/.test(rule)) {
		return cut(`whether ${lowerFirst(position.claim)}`);
	}
	return cut(position.claim);
}

/** "was dumping waste" for a deed, "was to blame for the spill" for an event. */
function chargeOf(target: string, charge: string): string {
	const verb = /(?:^(?:the|those|these)? ?.*[^s]s$)| and /.test(target) ? "were" : "was";
	return /^\w+ing\b/.test(charge)
		? `whether ${target} ${verb} ${charge}`
		: `whether ${target} ${verb} to blame for ${charge}`;
}

function denied(claim: string): string {
	if (
		/^(?:any|a|an|the|these|those|all|some|reports?|rumou?rs|claims?|allegations?)\b/i.test(claim)
	) {
		return `whether there was truth in ${lowerFirst(claim)}`;
	}
	return `whether ${lowerFirst(claim)}`;
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, " ");
const lowerFirst = (words: string) =>
	/^(?:The|A|An|It|He|She|They|This|These|There|Some|Many|At|In|On)\b/.test(words)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;

/** A point is a phrase: a long one ends at its last whole word. */
function cut(point: string): string {
	if (point.length <= LONGEST) return point;
	return point.slice(0, point.lastIndexOf(" ", LONGEST)).replace(/[\s,;:]+$/, "");
}
