import { BRAND, CLAIMED, TAKEN_SERIOUSLY, UNTRUE } from "../lexicon/claims.ts";
import { lowerAt, posAt } from "./claim-words.ts";
import { isPassive, type Place } from "./phrases.ts";

/** What a claim is called by whoever denies it. */
export const UNTRUTHS: ReadonlySet<string> = new Set(UNTRUE);

const BRANDS = new Set(BRAND);
const CLAIM_NOUNS = new Set(CLAIMED);
/** "called that pledge fake news": whether it was made. */
const PLEDGED = /^(?:pledge|promise|vow|deal|agreement)$/;
/** How far before a word that settles the sense the claim may stand. */
const NEAR = 9;
/** In tokens: how far back the claim stands that "them" is. */
const FURTHEST = 40;

/** "called the allegation garbage", "described the story as invented": a claim called anything but serious is denied. */
export function isBranded(place: Place, index: number): boolean {
	if (!BRANDS.has(lowerAt(place, index)) || isPassive(place, index)) return false;
	// "Calls to resign over claims" are a noun.
	if (/^NN/.test(posAt(place, index))) return false;
	if (/^(?:them|it|that|this)$/.test(lowerAt(place, index + 1)) && opensOnClaim(place, index))
		return [2, 3, 4].some((on) => UNTRUTHS.has(lowerAt(place, index + on)));
	for (let i = index + 1; i < Math.min(index + 5, place.sentence.last); i++) {
		if (/^an?$/.test(lowerAt(place, i))) return false;
		if (
			!(CLAIM_NOUNS.has(lowerAt(place, i)) || PLEDGED.test(lowerAt(place, i))) ||
			!/^NN/.test(posAt(place, i))
		)
			continue;
		const link = lowerAt(place, i + 1) === "as" ? 1 : 0;
		const after = [1, 2].map((on) => lowerAt(place, i + link + on));
		return (
			/^(?:["“”'‘’]|\p{L})/u.test(after[0] ?? "") &&
			!after.some((word) => TAKEN_SERIOUSLY.has(word))
		);
	}
	return false;
}

/** "dismissed the reports, calling them false": the claim stands before. */
const opensOnClaim = (place: Place, index: number) =>
	place.reading.tokens
		.slice(Math.max(place.sentence.first, index - FURTHEST), index)
		.some(({ lower }) => CLAIM_NOUNS.has(lower));

/** "the reports were false", "is not true", "had nothing to do with it". */
export function isUntruth(place: Place, index: number): boolean {
	const word = lowerAt(place, index);
	if (word === "true") return isNotTrue(place, index);
	if (TRUTH.test(word)) return isAgainstFacts(place, index);
	if (word === "nothing")
		return lowerAt(place, index + 1) === "to" && lowerAt(place, index + 2) === "do";
	if (!UNTRUTHS.has(word) || isRejectedAs(place, index)) return false;
	// "said that was “pure fiction”"
	let isOfClaim =
		[2, 3, 4, 5].some(
			(back) =>
				/^(?:that|this|it)$/.test(lowerAt(place, index - back)) &&
				/^(?:was|is)$/.test(lowerAt(place, index - back + 1)),
		) && isQuotedWord(place, index);
	for (let i = Math.max(place.sentence.first, index - NEAR); i < index; i++) {
		if (isBranded(place, i)) return false;
		isOfClaim ||= CLAIM_NOUNS.has(lowerAt(place, i));
	}
	return isOfClaim;
}

/** A word in quotation marks, or with one before it: “pure | fiction”. */
const isQuotedWord = (place: Place, index: number) =>
	[1, 2].some((back) => /^["“‘]$/.test(place.reading.tokens[index - back]?.text ?? ""));

const TRUTH = /^(?:facts?|reality|truth)$/;
const AGREES =
	/^(?:accord|accordance|line|consistent|agree|match|correspond|conform|square|based)$/;

/** "the charges do not accord with the facts", "claims at odds with reality". */
function isAgainstFacts(place: Place, index: number): boolean {
	const { first } = place.sentence;
	const before = place.reading.tokens.slice(Math.max(first, index - NEAR), index);
	const agrees = before.findLastIndex(({ lower }) => AGREES.test(lower));
	const denied = before.slice(Math.max(0, agrees - 3), Math.max(0, agrees));
	const isDenied = denied.some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower));
	const isAtOdds = before.some(({ lower }) => /^(?:odds|contrary|inconsistent)$/.test(lower));
	return (isDenied || isAtOdds) && opensOnClaim(place, index);
}

/** "rejected the charge as “baseless”": the verb has denied it already. */
const isRejectedAs = (place: Place, index: number) =>
	[1, 2, 3].some((back) => lowerAt(place, index - back) === "as");

/** "that is absolutely not true", "it isn't true": of a claim, not of things in general. */
function isNotTrue(place: Place, index: number): boolean {
	const before = [1, 2, 3, 4].map((back) => lowerAt(place, index - back));
	const isDenied = before.slice(0, 1).some((word) => /^(?:not|n['’]t|never)$/.test(word));
	return (
		isDenied && before.some((word) => /^(?:it|that|this|claims?|reports?|allegations?)$/.test(word))
	);
}

/** "the court begs to differ" */
export const begsToDiffer = (place: Place, index: number) =>
	lowerAt(place, index) === "differ" &&
	lowerAt(place, index - 1) === "to" &&
	/^beg(?:s|ged)?$/.test(lowerAt(place, index - 2));
