import type { Span } from "../../sheet/span.ts";
import { balanceMarks, lowerOpening, openQuestion } from "../text/questions.ts";
import type { Side } from "./disputed-positions.ts";

const PRONOUN = /^(?:he|she|they|it|we|i|you|me|him|her|them|us|this|these|those)$/i;
const CLAIMING =
	/^(?:told$|suspect$|accusation-noun$|claim|alleg|insist|contend|assert|maintain|argu|charges?$)/;
const BLAME = /^blam/i;
const EACH_OTHER = /^(?:each other|one another)\b/;
/** "The reports are false and malicious": what is called untrue. */
const CALLED_FALSE =
	/^(.{3,80}?) (?:is|are|was|were) (?:\p{L}+ ){0,3}(?:false|untrue|baseless|unfounded|groundless|wrong|fake|nonsense|fabricated|lies|a lie)\b/u;
/** "disputes that | figure, arguing" */
const BARE_CLAIM =
	/^(figures?|numbers?|totals?|claims?|accounts?|versions?|charges?|allegations?|reports?)\b(?! (?:of|that|by|from|about)\b)/;
/** "a porter accused | of stealing from a patient | was cleared" */
const CHARGED =
	/^ of ((?:[^.;,]|[.,](?=\d)){4,140}?)(?= (?:was|were|is|are|has|have|had|will|would|told|said)\b|[.;,](?!\d)|$)/;
const LONGEST = 160;
/** A question already, or words that go on from whoever holds them: "sued the city". */
const READS_ON = /^(?:who|what|whether|how|\p{Ll}+(?:ed|ing)|sues?)\b|^["“‘']/u;

/**
 * The question at issue, in the text's own words and a few joining ones: of "Ann accused the firm of
 * dumping waste", "whether the firm was dumping waste".
 */
export function pointOf(text: string, side: Side): string {
	return cut(accusedOf(text, side) ?? deniedOf(text, side) ?? claimedOf(text, side));
}

/** Who is told to have done what: of an accusing verb with its object. */
function accusedOf(text: string, { mention, rule, position }: Side): string | null {
	if (rule === "accused") return chargedOf(text, mention);
	if (rule !== "accuse" && rule !== "blame") return null;
	const isBlame = BLAME.test(slice(text, mention.cue));
	const link = isBlame ? "to blame for" : "guilty of";
	const { target, matter } = mention;
	if (target !== null) {
		const named = slice(text, target);
		const rest = slice(text, { start: target.end, end: Math.max(target.end, matter.end) });
		if (isBlame && /^ (?:of|on) /.test(rest) && / on /.test(rest))
			return `what was to blame for ${named}${rest.slice(0, rest.lastIndexOf(" on "))}`;
		const charge = /^(?: |, [^,]{1,150}, )(?:of|for|over) (.+)$/.exec(rest)?.[1];
		if (charge !== undefined && !PRONOUN.test(named)) return chargeOf(named, charge, link);
	}
	const [, named, charge] =
		/^(?:accus|blam)\w+ (.{2,80}?) (?:of|for) (.+)$/.exec(position.claim) ?? [];
	if (named !== undefined && charge !== undefined && !PRONOUN.test(named))
		return chargeOf(named, charge, link);
	const isMutual = EACH_OTHER.test(position.claim.replace(/^\w+ /, ""));
	return isBlame && isMutual ? "who was to blame" : null;
}

/** What is denied, as it would be asked. */
function deniedOf(text: string, { mention, rule, kind, position }: Side): string | null {
	const claimed = slice(text, mention.matter);
	if (rule === "plea") {
		const charges = claimed.replace(/^not guilty(?: (?:to|of))? ?/, "") || "the charges";
		return `whether ${position.holder ?? "the accused"} was guilty of ${charges}`;
	}
	if (kind !== "denial") return null;
	const done = /^having (.+)$/.exec(claimed)?.[1];
	if (done !== undefined && position.holder !== null)
		return `whether ${position.holder} had ${done}`;
	const isClause = isAfterThat(text, mention.matter) && !BARE_CLAIM.test(claimed);
	return isClause ? `whether ${lowerOpening(claimed)}` : denied(claimed);
}

/** What is claimed or doubted, as an open question. */
function claimedOf(text: string, { mention, rule, position }: Side): string {
	const claimed = slice(text, mention.matter);
	const isThing =
		rule === "accusation-noun" &&
		!isAfterThat(text, mention.matter) &&
		!/\b(?:was|were|is|are|has|had|have|\w+ed|took|made|gave)\b/.test(claimed);
	if (isThing) return `whether there was ${claimed}`;
	if (CLAIMING.test(rule)) return `whether ${lowerOpening(claimed)}`;
	const open = openQuestion(position.claim);
	return READS_ON.test(open) ? open : `whether ${lowerOpening(open)}`;
}

/** "denied that | the firm was slow": a clause, which reads on after "whether". */
const isAfterThat = (text: string, { start }: Span) =>
	text.slice(Math.max(0, start - THAT.length), start) === THAT;
const THAT = " that ";

/** "a porter accused of stealing was cleared": of what, without what became of it. */
function chargedOf(text: string, { target, cue }: Side["mention"]): string | null {
	const charge = CHARGED.exec(text.slice(cue.end, cue.end + LONGEST))?.[1];
	if (target === null || charge === undefined) return null;
	return chargeOf(lowerOpening(slice(text, target)), charge, "guilty of");
}

/** "was dumping waste" for a deed, "was to blame for the spill" for an event. */
function chargeOf(target: string, charge: string, link: string): string {
	if (EACH_OTHER.test(target)) return `who was ${link} ${charge}`;
	const verb = /(?:[^s]s$)|\band\b/.test(target) && !/^\p{Lu}\S*$/u.test(target) ? "were" : "was";
	const perfect = /^having (.+)$/.exec(charge)?.[1];
	if (perfect !== undefined) return `whether ${target} had ${perfect}`;
	return /^\w+ing\b/.test(charge)
		? `whether ${target} ${verb} ${charge}`
		: `whether ${target} ${verb} ${link} ${charge}`;
}

/** A denied deed reads on after "there was", a denied sentence after "whether". */
function denied(claim: string): string {
	if (/^\w+ing\b/.test(claim)) return `whether there was ${claim}`;
	const untrue = CALLED_FALSE.exec(claim)?.[1];
	if (untrue !== undefined) return `whether there was truth in ${lowerOpening(untrue)}`;
	const bare = BARE_CLAIM.exec(claim)?.[1];
	if (bare !== undefined) return `whether there was truth in the ${bare}`;
	if (/^(?:any|some|no)\b/i.test(claim)) return `whether there was ${lowerOpening(claim)}`;
	if (/^(?:an?|the|these|those|all|reports?|rumou?rs|claims?|allegations?)\b/i.test(claim)) {
		return `whether there was truth in ${lowerOpening(claim)}`;
	}
	return `whether ${lowerOpening(claim)}`;
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, " ");

/** A point is a phrase: a long one ends at its last whole word. */
function cut(point: string): string {
	if (point.length <= LONGEST) return balanceMarks(point);
	return balanceMarks(point.slice(0, point.lastIndexOf(" ", LONGEST)).replace(/[\s,;:]+$/, ""));
}
