import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { balanceMarks, lowerOpening, openQuestion } from "../text/questions.ts";
import type { Side } from "./disputed-positions.ts";
import { supposedThing } from "./disputed-supposed.ts";

const PRONOUN = /^(?:he|she|they|it|we|i|you|me|him|her|them|us|this|these|those)$/i;
const CLAIMING =
	/^(?:told$|suspect$|accusation-noun$|claim|alleg|insist|contend|assert|maintain|argu|charges?$|grounds$|responsible$)/;
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
	/^ (?:of|for) ((?:[^.;,]|[.,](?=\d)){4,140}?)(?= (?:was|were|is|are|has|have|had|will|would|told|said)\b|[.;,](?!\d)|$)/;
/** "charged | on Friday with stealing fees", "faces | up to ten years in prison for fraud" */
const HELD_FOR =
	/^(?: (?:on|last|earlier|yesterday)(?: \p{L}+){0,2})? (?:with|of|for|on (?:suspicion|charges) of) ([^.;,]{4,140}?)(?= (?:on \p{Lu}|last|after|before|earlier|when|during|as)|[.;,]|$)/u;
const FACED =
	/^ [^.;]{0,60}?(?:charges? of|(?:prison|jail|trial) (?:for|on charges of)) ([^.;,]{4,140}?)(?= (?:on \p{Lu}|last|after|before|when|if|as)|[.;,]|$)/u;
/** "the vote | a sham", "the count | rigged" */
const SHAM =
	/^(.{3,80}?) (?:as )?((?:an? )?(?:\w+ )?(?:sham|farce|fraud|charade|whitewash|travesty|coup|rigged|stolen|fraudulent))\b/;
const LONGEST = 160;
/** A question already, or words that go on from whoever holds them: "sued the city". */
const READS_ON = /^(?:who|what|whether|how|\p{Ll}+(?:ed|ing)|sues?)\b|^["“‘']/u;

/**
 * The question at issue, in the text's own words and a few joining ones: of "Ann accused the firm of
 * dumping waste", "whether the firm was dumping waste".
 */
export function pointOf(reading: Reading, side: Side): string {
	const { text } = reading;
	return cut(
		accusedOf(text, side) ??
			deniedOf(text, side) ??
			supposedThing(reading, side.mention) ??
			claimedOf(text, side),
	);
}

/** Who is told to have done what: of an accusing verb with its object. */
function accusedOf(text: string, { mention, rule, position }: Side): string | null {
	if (rule === "accused" || rule === "blamed") return chargedOf(text, mention);
	if (rule === "sham") return position.claim.replace(SHAM, "whether $1 was $2");
	if (rule === "traced") return tracedOf(text, mention);
	if (rule === "charged") return heldFor(text, mention, HELD_FOR);
	if (rule === "faces") return heldFor(text, mention, FACED);
	if (rule !== "accuse" && rule !== "blame") return null;
	if (/^charge/.test(slice(text, mention.cue))) return chargedBy(text, mention);
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
	if (rule === "undone") return undone(position);
	const done = /^having (.+)$/.exec(claimed)?.[1];
	if (done !== undefined && position.holder !== null)
		return `whether ${position.holder} had ${done}`;
	const isClause = isAfterThat(text, mention.matter) && !BARE_CLAIM.test(claimed);
	return isClause ? `whether ${lowerOpening(claimed)}` : denied(claimed);
}

/** "We have never bribed judges" of a firm: "whether the firm had bribed judges". */
function undone({ claim, holder }: Side["position"]): string {
	const done = claim
		.replace(/ (?:not|never)\b|n['’]t\b/, "")
		.replace(/ no (?=\w+ (?:of|in|to|with)\b)/, " any ")
		.replace(/ nothing wrong\b/, " anything wrong");
	if (holder === null || !/^(?:I|We)\b/.test(done)) return `whether ${lowerOpening(done)}`;
	return `whether ${lowerOpening(holder)}${done
		.replace(/^(?:I|We)\b/, "")
		.replace(/^ have\b/, " had")
		.replace(/^ (?:were|am)\b/, " was")}`;
}

/** What is claimed or doubted, as an open question. */
function claimedOf(text: string, { mention, rule, position }: Side): string {
	const claimed = slice(text, mention.matter);
	const isThing =
		rule === "accusation-noun" &&
		!isAfterThat(text, mention.matter) &&
		!/\b(?:was|were|is|are|has|had|have|\w+ed|took|made|gave)\b/.test(claimed);
	if (isThing) return `whether there was ${claimed.split(/ (?:do|does|did) not /)[0] ?? claimed}`;
	if (rule === "rumor" || rule === "claimant") return denied(position.claim);
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
	const link = BLAME.test(slice(text, cue)) ? "to blame for" : "guilty of";
	return chargeOf(lowerOpening(slice(text, target)), charge, link);
}

/** "experts linked the attack to a Syrian militia": whether the militia was behind the attack. */
function tracedOf(text: string, { target, cue }: Side["mention"]): string | null {
	if (target === null) return null;
	const deed = /^ (.{3,80}) to $/.exec(slice(text, { start: cue.end, end: target.start }))?.[1];
	if (deed === undefined) return null;
	const named = slice(text, target);
	return `whether ${named} ${isMany(named) ? "were" : "was"} behind ${deed}`;
}

/** "was charged with stealing fees": whether it was so, not whether there was a charge. */
function heldFor(text: string, { target, cue }: Side["mention"], held: RegExp): string | null {
	const charge = held.exec(text.slice(cue.end, cue.end + 2 * LONGEST))?.[1];
	if (target === null || charge === undefined || slice(text, cue) === "suspected") return null;
	const named = slice(text, target);
	return PRONOUN.test(named) ? null : guiltOf(named, charge);
}

/** "charged | the club and three players | with fixing a match" */
function chargedBy(text: string, { matter }: Side["mention"]): string | null {
	const [, named, charge] = /^(.{2,120}?) with (.{4,160})$/.exec(slice(text, matter)) ?? [];
	if (named === undefined || charge === undefined || PRONOUN.test(named)) return null;
	return guiltOf(named, charge);
}

const guiltOf = (named: string, charge: string) =>
	`whether ${lowerOpening(named)} ${isMany(named) ? "were" : "was"} guilty of ${charge}`;

/** "was dumping waste" for a deed, "was to blame for the spill" for an event. */
function chargeOf(target: string, charge: string, link: string): string {
	if (EACH_OTHER.test(target)) return `who was ${link} ${charge}`;
	const verb = isMany(target) ? "were" : "was";
	const state = /^being (.+)$/.exec(charge)?.[1];
	if (state !== undefined) return `whether ${target} ${verb} ${state}`;
	const perfect = /^having (.+)$/.exec(charge)?.[1];
	if (perfect !== undefined) return `whether ${target} had ${perfect}`;
	return /^\w+ing\b/.test(charge) && link === "guilty of"
		? `whether ${target} ${verb} ${charge}`
		: `whether ${target} ${verb} ${link} ${charge}`;
}

/** "two officers of the unit", "carmakers including Ford", "Lee and Park"; "Reuters" is one. */
function isMany(target: string): boolean {
	const head = target.split(/ (?:including|living|working|based|of|in|at|from) /)[0] ?? target;
	if (MANY.test(head) || (/s$/.test(head) && isPersonNoun(head))) return true;
	return /[^s]s$|\band\b/.test(head) && !/^\p{Lu}\S*$/u.test(head);
}
const MANY = /^(?:two|three|four|five|six|several|both|many|some|dozens|at least|more than)\b/i;

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
