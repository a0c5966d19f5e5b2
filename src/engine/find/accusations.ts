import type { Span } from "../../sheet/span.ts";
import { ACCUSATIONS, ACCUSE, HARM, NATURE } from "../lexicon/claims.ts";
import { DENIALS, isNegated, lowerAt, posAt } from "./claim-words.ts";
import { type Claim, mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import {
	isPassive,
	lastVerb,
	mainVerb,
	namedPhraseFrom,
	nounPhraseEndingAt,
	nounPhraseFrom,
	type Place,
} from "./phrases.ts";
import { subjectOf } from "./subjects.ts";
import { isOfSome, isSupposed } from "./supposed.ts";

const ACCUSE_VERBS = new Set(ACCUSE);
const ACCUSATION_NOUNS = new Set(ACCUSATIONS);
const HARMS = new RegExp(`^(?:${HARM.join("|")})`);
const FATED = new Set(NATURE);
const LINKS = new Set(["of", "that", "against", "about", "over", "he", "she", "they"]);
/** What somebody holds to be so. */
const BELIEFS = new Set(
	"confidence conclusion conclusions claim claims assessment belief view finding findings suspicion suspicions contention assertion assertions theory".split(
		" ",
	),
);
/** How far after "responsible for" the deed may stand. */
const NEAR = 8;

/** "Police accused two men of fraud", "he was charged with murder", "allegations that ...". */
export function accusationAt(place: Place, index: number): ClaimMention | null {
	const claim =
		accuseVerb(place, index) ??
		accusationNoun(place, index) ??
		toBlame(place, index) ??
		heldResponsible(place, index);
	if (claim === null || isSupposed(place, index)) return null;
	return mentionOf(place, { ...claim, kind: kindOf(place, claim) });
}

/** "The allegations of fraud" speaks of an accusation told elsewhere. */
function kindOf(place: Place, { rule, index }: Found): Claim["kind"] {
	if (rule === "known-accusation") return "answer";
	if (!isNegated(place, index)) return "accusation";
	return isOfNothing(place, index) ? "answer" : "denial";
}

/** "is not accused of any wrongdoing": said of whoever nobody accused. */
const isOfNothing = (place: Place, index: number) =>
	[2, 3, 4].some((on) =>
		/^(?:wrongdoing|misconduct|crimes?|offences?|offenses?)$/.test(lowerAt(place, index + on)),
	);

/** "militants who were involved in attacks" says which militants, not who is to blame. */
function isRelative(place: Place, index: number): boolean {
	let at = index - 1;
	while (at > index - 4 && /^(?:VB|MD|RB)/.test(posAt(place, at))) at--;
	return /^(?:who|which|that)$/.test(lowerAt(place, at));
}

type Found = Omit<Claim, "kind">;

function accuseVerb(place: Place, index: number): Found | null {
	const word = place.reading.tokens[index];
	if (word === undefined || !ACCUSE_VERBS.has(word.lower)) return null;
	// "accuse" is a verb, whatever the tagger makes of it.
	if (!/^V/.test(word.pos) && !/^accuses?$/.test(word.lower)) return null;
	if (word.pos === "VB" && !isMeant(place, index)) return null;
	const next = lowerAt(place, index + 1);
	if (isPassive(place, index) || next === "of" || next === "by") return accusedBy(place, index);
	const isLoose = word.pos === "VBG" || word.pos === "VB";
	const main = lowerAt(place, index - 1) === "each" ? lastVerb : mainVerb;
	const holder = subjectOf(place, isLoose ? (main(place, index) ?? index) : index);
	if (isSpeaker(place, index - 1) || isSpeaker(place, index - 2) || isForgone(place, index))
		return null;
	if ([1, 2, 3].some((on) => FATED.has(lowerAt(place, index + on)))) return null;
	if (/^sue|^suing/.test(word.lower) && !isSuedFor(place, index)) return null;
	const target = namedPhraseFrom(place, index + 1);
	const rule = word.lower.startsWith("blam") ? "blame" : "accuse";
	return { rule, index, holder, target, from: index + 1 };
}

/** "sued the board, alleging fraud", "sued over the spill"; "sued the board in May" accuses of nothing. */
const isSuedFor = (place: Place, index: number) =>
	place.reading.tokens
		.slice(index + 1, Math.min(index + 1 + SUIT_REACH, place.sentence.last))
		.some(({ lower }) =>
			/^(?:alleging|accusing|claiming|arguing|saying|over|for|because|charging)$/.test(lower),
		);
/** In tokens. */
const SUIT_REACH = 24;

/** "groups accuse", "took to the stage to accuse", "are preparing to sue"; but not "should sue", "to blame others". */
function isMeant(place: Place, index: number): boolean {
	if (/^NNP?S$/.test(posAt(place, index - 1))) return true;
	if (lowerAt(place, index - 1) !== "to") return false;
	if (lowerAt(place, index) === "accuse") return true;
	return /^(?:prepar|plan|threat|vow|intend|going|appear|seem)/.test(lowerAt(place, index - 2));
}

/** "stopped short of blaming Moscow", "refrained from accusing anybody", "without blaming". */
const isForgone = (place: Place, index: number) =>
	/^(?:short of|refrain\w* from|\w* without|avoid\w*|stopped)$/.test(
		`${lowerAt(place, index - 2)} ${lowerAt(place, index - 1)}`,
	) || /^(?:without|avoid(?:s|ed|ing)?)$/.test(lowerAt(place, index - 1));

/** What one speaks of oneself is talk: "we're blaming others". */
const isSpeaker = (place: Place, index: number) =>
	/^(?:i|we|you|let|['’]re|['’]m)$/.test(lowerAt(place, index));

/** "accused by the government of plotting", "was blamed on costs". */
function accusedBy(place: Place, index: number): Found | null {
	if (isOfSome(place, index)) return null;
	const by = lowerAt(place, index + 1) === "by";
	const holder = by ? nounPhraseFrom(place, index + 2) : null;
	const rule = lowerAt(place, index) === "blamed" ? "blamed" : "accused";
	return { rule, index, holder, target: subjectOf(place, index) };
}

function accusationNoun(place: Place, index: number): Found | null {
	const word = lowerAt(place, index);
	// "an inquiry into claims/VBZ that": after a preposition it is the noun.
	const isNoun = /^N/.test(posAt(place, index)) || posAt(place, index - 1) === "IN";
	if (!ACCUSATION_NOUNS.has(word) || !isNoun) return null;
	const link = lowerAt(place, index + 1);
	// "a complaint against the firm" does not say of what.
	if (word === "complaint" && link === "against") return null;
	if (!LINKS.has(link) || (word === "charges" && link !== "of" && link !== "that")) return null;
	if (word === "claims" && !isClaimsNoun(place, index, link)) return null;
	if (word === "charges" && posAt(place, index - 1) === "NN") return null;
	const next = place.reading.tokens[index + 2];
	// "claims that | Velmont/VBP paid bribes" begin with a name.
	const isVerb = /^(?:MD|V)/.test(next?.pos ?? "") && !/^\p{Lu}/u.test(next?.text ?? "");
	if (link === "that" && isVerb) return null;
	// "an allegation he rejects", "refuted claims that": the answer to one.
	if ([index - 1, index + 2].some((at) => DENIALS.has(lowerAt(place, at)))) return null;
	const isKnown = lowerAt(place, index - 1) === "the" && lowerAt(place, index + 1) !== "that";
	const rule = isKnown || /suit/.test(word) ? "known-accusation" : "accusation-noun";
	const isClause = /^(?:he|she|they)$/.test(link);
	return { rule, index, from: isClause ? index + 1 : index + 2 };
}

/** "claims that he lied"; after a comma it is a verb: "Ann Lee, 61, claims she". */
const isClaimsNoun = (place: Place, index: number, link: string) =>
	/^(?:that|he|she|they)$/.test(link) && lowerAt(place, index - 1) !== ",";

/** "a contractor was to blame". */
function toBlame(place: Place, index: number): Found | null {
	if (lowerAt(place, index) !== "blame" || lowerAt(place, index - 1) !== "to") return null;
	if (!/^(?:is|are|was|were|be|’s|'s)$/.test(lowerAt(place, index - 2))) return null;
	return { rule: "to-blame", index, target: subjectOf(place, index - 2) };
}

/** "the agency's firm conclusion that the army was behind it": the claim begins with its subject, and is the agency's. */
function heldBy(place: Place, index: number, subject: Span | null): Pick<Found, "from" | "holder"> {
	if (subject === null) return {};
	const { tokens } = place.reading;
	let from = index;
	while ((tokens[from]?.start ?? -1) > subject.start) from--;
	if (lowerAt(place, from - 1) !== "that" || !BELIEFS.has(lowerAt(place, from - 2)))
		return { from };
	const owner = [3, 4, 5].find((back) => posAt(place, from - back) === "POS");
	return owner === undefined
		? { from }
		: { from, holder: nounPhraseEndingAt(place, from - owner - 1) };
}

/** "was behind the attack", "was responsible for the killings", "was involved in the poisoning". */
function heldResponsible(place: Place, index: number): Found | null {
	const pair = `${lowerAt(place, index)} ${lowerAt(place, index + 1)}`;
	if (!/^(?:responsible for|involved in|complicit in|behind (?:the|an?|this|these))$/.test(pair))
		return null;
	if (!isPassive(place, index) || isRelative(place, index)) return null;
	for (let i = index + 2; i < Math.min(index + NEAR, place.sentence.last); i++) {
		if (HARMS.test(lowerAt(place, i))) {
			const target = subjectOf(place, index);
			return { rule: "responsible", index, target, ...heldBy(place, index, target) };
		}
	}
	return null;
}
