import type { Span } from "../../sheet/span.ts";
import { oneLine } from "../text/one-line.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { lowerOpening } from "../text/questions.ts";
import type { Side } from "./disputed-positions.ts";

const PRONOUN = /^(?:he|she|they|it|we|i|you|me|him|her|them|us|this|these|those)$/i;
const BLAME = /^blam/i;
const EACH_OTHER = /^(?:each other|one another)\b/;
/** "a porter accused | of stealing from a patient | was cleared" */
const CHARGED =
	/^(?: by [^.;,]{2,80}?)? (?:of|for) ((?:[^.;,]|[.,](?=\d)){4,140}?)(?<! (?:they|he|she|it|who|that|which))(?= (?:was|were|is|are|has|have|had|will|would|told|said)\b|[.;,](?!\d)|$)/;
/** "charged | on Friday with stealing fees", "faces | up to ten years in prison for fraud" */
const HELD_FOR =
	/^(?: (?:on|last|earlier|yesterday)(?: \p{L}+){0,2})? (?:with|of|for|on (?:suspicion|charges) of) ([^.;,]{4,140}?)(?= (?:on \p{Lu}|last|after|before|earlier|when|during|as)|[.;,]|$)/u;
const FACED =
	/^ [^.;]{0,60}?(?:charges? of|(?:prison|jail|trial) (?:for|on charges of)) ([^.;,]{4,140}?)(?= (?:on \p{Lu}|last|after|before|when|if|as)|[.;,]|$)/u;
/** "the vote | a sham", "the count | rigged" */
const SHAM =
	/^(.{3,80}?) (?:as )?((?:an? )?(?:\w+ )?(?:sham|farce|fraud|charade|whitewash|travesty|coup|rigged|stolen|fraudulent))\b/;
/** In characters: how far after a charge it says of what. */
const LONGEST = 160;

/** Who is told to have done what: of an accusing verb with its object. */
export function chargeAtIssue(text: string, { mention, rule, position }: Side): string | null {
	if (rule === "accused" || rule === "blamed") return chargedOf(text, mention);
	if (rule === "to-blame") return mention.target && blamedAlone(slice(text, mention.target));
	if (rule === "suspect" && mention.target !== null) return suspectedOf(text, mention);
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
		// "blamed “gross mismanagement | of the forests” for the blaze"
		const [more, event] = isBlame && rest.startsWith(" of ") ? atFor(rest) : [];
		if (event !== undefined) return chargeOf(`${named}${more}`, event, link);
		const charge = /^(?: |, [^,]{1,150}, )(?:of|for|over) (.+)$/.exec(rest)?.[1];
		// "accused “thugs in the pay | of the prime minister”": it says which thugs.
		if (charge !== undefined && isOfSomebody(charge)) return blamedAlone(`${named} of ${charge}`);
		const subject = SUBJECTS[named.toLowerCase()];
		if (charge !== undefined && subject !== undefined) return chargeOf(subject, charge, link);
		if (charge !== undefined && !PRONOUN.test(named)) return chargeOf(named, charge, link);
	}
	const [blamed, event] = isBlame ? atFor(position.claim.replace(/^\w+ /, "")) : [];
	if (blamed !== undefined && event !== undefined && !PRONOUN.test(blamed))
		return chargeOf(blamed, event, link);
	const [, named, charge] =
		/^(?:accus|blam)\w+ (.{2,80}?) (?:of|for) (.+)$/.exec(position.claim) ?? [];
	if (named !== undefined && charge !== undefined && isOfSomebody(charge))
		return blamedAlone(`${named} of ${charge}`);
	if (named !== undefined && charge !== undefined && !PRONOUN.test(named))
		return chargeOf(named, charge, link);
	const isMutual = EACH_OTHER.test(position.claim.replace(/^\w+ /, ""));
	if (isBlame && isMutual) return "who was to blame";
	return isBlame && target !== null && target.end >= matter.end
		? blamedAlone(slice(text, target))
		: null;
}

/** Whom "the forests for the blaze" blames, and for what; nothing where no "for" stands near. */
function atFor(words: string): readonly string[] {
	const at = words.indexOf(" for ");
	return at < 2 || at > FURTHEST_FOR ? [] : [words.slice(0, at), words.slice(at + 5)];
}
/** In characters. */
const FURTHEST_FOR = 80;

const isOfSomebody = (charge: string) =>
	/^(?:the|his|her|its|their) /.test(charge) &&
	isPersonNoun(
		charge
			.match(/[\p{L}-]+/gu)
			?.at(-1)
			?.toLowerCase() ?? "",
	);

/** "the army blamed a roadside bomb" */
const blamedAlone = (named: string) =>
	PRONOUN.test(named) ? null : `whether ${named} ${areMany(named) ? "were" : "was"} to blame`;

/** "suspect it | of seeking a bomb" */
function suspectedOf(text: string, { target, matter }: Side["mention"]): string | null {
	if (target === null) return null;
	const named = slice(text, target);
	const rest = slice(text, { start: target.end, end: Math.max(target.end, matter.end) });
	const deed = /^ ?of (.+)$/.exec(rest)?.[1];
	return deed === undefined
		? null
		: chargeOf(SUBJECTS[named.toLowerCase()] ?? named, deed, "guilty of");
}
const SUBJECTS: Readonly<Record<string, string>> = { him: "he", her: "she", them: "they" };

/** "a porter accused of stealing was cleared": of what, without what became of it. */
function chargedOf(text: string, { target, cue }: Side["mention"]): string | null {
	const charge = CHARGED.exec(text.slice(cue.end, cue.end + LONGEST))?.[1];
	if (target === null || charge === undefined) return null;
	const link = BLAME.test(slice(text, cue)) ? "to blame for" : "guilty of";
	return chargeOf(lowerOpening(slice(text, target)), charge, link);
}

const DEED =
	/\b(?:attack|hack|hacking|breach|bomb|bombing|blast|killing|murder|shooting|leak|theft|strike|raid)s?\b/gi;

/** "experts linked the attack to a Syrian militia": whether the militia was behind the attack. */
function tracedOf(text: string, { target, cue }: Side["mention"]): string | null {
	if (target === null) return null;
	const deed = /^ (.{3,80}) to $/.exec(slice(text, { start: cue.end, end: target.start }))?.[1];
	const named = slice(text, target);
	if (deed === undefined) {
		const before = text.slice(Math.max(0, cue.start - LONGEST), cue.start);
		const last = [...before.matchAll(DEED)].at(-1)?.[0];
		if (last === undefined) return null;
		return `whether ${named} ${areMany(named) ? "were" : "was"} behind the ${last.toLowerCase()}`;
	}
	return `whether ${named} ${areMany(named) ? "were" : "was"} behind ${deed}`;
}

/** "was charged with stealing fees": whether it was so, not whether there was a charge. */
function heldFor(text: string, { target, cue }: Side["mention"], held: RegExp): string | null {
	const charge = held.exec(text.slice(cue.end, cue.end + 2 * LONGEST))?.[1];
	if (target === null || charge === undefined || slice(text, cue) === "suspected") return null;
	const named = slice(text, target);
	return guiltOf(PRONOUN.test(named) ? "the accused" : named, charge);
}

/** "charged | the club and three players | with fixing a match" */
function chargedBy(text: string, { matter }: Side["mention"]): string | null {
	const [, named, charge] = /^(.{2,120}?) with (.{4,160})$/.exec(slice(text, matter)) ?? [];
	if (named === undefined || charge === undefined || PRONOUN.test(named)) return null;
	return guiltOf(named, charge);
}

const guiltOf = (named: string, charge: string) =>
	`whether ${lowerOpening(named)} ${areMany(named) ? "were" : "was"} guilty of ${charge.replace(/^allegedly /, "")}`;

/** "was dumping waste" for a deed, "was to blame for the spill" for an event. */
function chargeOf(target: string, charge: string, link: string): string {
	if (EACH_OTHER.test(target)) return `who was ${link} ${charge}`;
	const verb = areMany(target) ? "were" : "was";
	const state = /^being (.+)$/.exec(charge)?.[1];
	if (state !== undefined) return `whether ${target} ${verb} ${state}`;
	const perfect = /^having (.+)$/.exec(charge)?.[1];
	if (perfect !== undefined) return `whether ${target} had ${perfect}`;
	return /^\w+ing\b/.test(charge) && link === "guilty of"
		? `whether ${target} ${verb} ${charge}`
		: `whether ${target} ${verb} ${link} ${charge}`;
}

/** "two officers of the unit", "carmakers including Ford", "Lee and Park"; "Reuters" is one. */
export function areMany(target: string): boolean {
	const head =
		target.split(
			/ (?:including|living|working|based|interviewed|quoted|employed|of|in|at|from|who) /,
		)[0] ?? target;
	if (MANY.test(head) || (/s$/.test(head) && isPersonNoun(head))) return true;
	// "Mr. Torres" is one, whatever he ends with.
	const isName = head.split(" ").every((word) => /^\p{Lu}/u.test(word));
	return /\band\b/.test(head) || (/[^s]s$/.test(head) && !isName);
}
const MANY =
	/^(?:two|three|four|five|six|several|both|many|some|dozens|at least|more than)\b|\b(?:police|people|men|women|children)$/i;

const slice = (text: string, { start, end }: Span) => oneLine(text.slice(start, end));
