import type { Span } from "../../sheet/span.ts";
import {
	BRAND,
	CLAIMED,
	DENY,
	OFFENCES,
	REJECT,
	TAKEN_SERIOUSLY,
	UNTRUE,
	WITHHELD,
} from "../lexicon/claims.ts";
import { lowerAt, posAt } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, mainVerb, nounPhraseFrom, type Place, subjectOf } from "./phrases.ts";

const DENY_VERBS = new Set(DENY);
const REJECT_VERBS = new Set(REJECT);
const CLAIM_NOUNS = new Set(CLAIMED);
const NOT_A_CLAIM = new Set(WITHHELD);
const UNTRUTHS = new Set(UNTRUE);
const BRANDS = new Set(BRAND);
/** "declined to comment", "could not be reached for comment". */
const MUTE = new Set(
	"declined refused declines refuses reached contacted unavailable available".split(" "),
);
const PLEADS = /^(?:plead|pleads|pleaded|pled|pleading)$/;
const CRIMES = new RegExp(`^(?:${OFFENCES.join("|")})$`);
/** How far after "rejected" or "declined" the word that settles the sense may stand. */
const NEAR = 9;
/** In tokens: how far back the claim stands that "them" is. */
const FURTHEST = 40;

/** "Paris has denied making the payments", "a charge denied by the palace", "is baseless". */
export function denialAt(place: Place, index: number): ClaimMention | null {
	const lower = lowerAt(place, index);
	if (DENY_VERBS.has(lower)) return deny(place, index);
	if (REJECT_VERBS.has(lower) && rejectsClaim(place, index)) return deny(place, index);
	if (isBranded(place, index)) {
		const holder = subjectOf(
			place,
			lower === "calling" ? (mainVerb(place, index) ?? index) : index,
		);
		return mentionOf(place, { kind: "denial", rule: "called", index, holder, from: index + 1 });
	}
	if (PLEADS.test(lower)) return pleads(place, index);
	if (isUntruth(place, index)) return mentionOf(place, { kind: "denial", rule: "untrue", index });
	return null;
}

function deny(place: Place, index: number): ClaimMention | null {
	const isWithheld =
		NOT_A_CLAIM.has(lowerAt(place, index + 1)) && DENY_VERBS.has(lowerAt(place, index));
	if (isWithheld || !isVerb(place, index)) return null;
	if (
		place.reading.tokens[index]?.pos === "VB" &&
		!/^(?:continu(?:es|ed)|went|sought|tried)$/.test(lowerAt(place, index - 2))
	)
		return null;
	const next = lowerAt(place, index + 1);
	const opens = next === "that" && !/^(?:PUNCT|CC)$/.test(posAt(place, index + 2));
	const from = opens ? index + 2 : index + 1;
	const rule = isPlea(place, index + 1)
		? "plea"
		: isOfCharge(place, index)
			? "charge-denied"
			: lowerAt(place, index);
	return mentionOf(place, {
		kind: isCriticism(place, index) ? "answer" : "denial",
		rule,
		index,
		holder: denier(place, index),
		from,
	});
}

/** "denies four counts of fraud", "denied murder": whoever pleads so was charged. */
function isPlea(place: Place, from: number): boolean {
	if (CRIMES.test(lowerAt(place, from)) && /^(?:NN|PUNCT)/.test(posAt(place, from))) return true;
	return [0, 1, 2].some((on) => /^(?:counts?|charges?)$/.test(lowerAt(place, from + on)));
}

/** "an allegation he rejects", "charges that she denies". */
const isOfCharge = (place: Place, index: number) =>
	[1, 2, 3].some((back) =>
		/^(?:allegation|accusation|charge)s?$/.test(lowerAt(place, index - back)),
	);

/** "pleaded not guilty to two charges". */
function pleads(place: Place, index: number): ClaimMention | null {
	if (lowerAt(place, index + 1) !== "not" || lowerAt(place, index + 2) !== "guilty") return null;
	const holder = subjectOf(place, index);
	return mentionOf(place, { kind: "denial", rule: "plea", index, holder, from: index + 1 });
}

/** What is rejected as criticism is an opinion: no fact is denied. */
const isCriticism = (place: Place, index: number) =>
	[1, 2, 3, 4].some((on) => lowerAt(place, index + on) === "criticism");

function denier(place: Place, index: number): Span | null {
	if (lowerAt(place, index + 1) === "by") return nounPhraseFrom(place, index + 2);
	const isParticiple = place.reading.tokens[index]?.pos === "VBG";
	if (isPassive(place, index)) return null;
	return subjectOf(place, isParticiple ? (mainVerb(place, index) ?? index) : index);
}

/** Not the noun: "the dispute", "in denial". */
const isVerb = ({ reading }: Place, index: number) =>
	/^(?:V|NNS|NNP|JJ)/.test(reading.tokens[index]?.pos ?? "") &&
	!/^(?:DT|PRP\$|POS)$/.test(reading.tokens[index - 1]?.pos ?? "");

/** "disputed this, saying": the claim stands before; "this plan" is none. */
function pointsBack(place: Place, index: number): boolean {
	if (!/^(?:this|that|it)$/.test(lowerAt(place, index))) return false;
	return /^(?:PUNCT|CC|IN|RB)$/.test(posAt(place, index + 1)) && posAt(place, index) !== "IN";
}

function rejectsClaim(place: Place, index: number): boolean {
	const next = lowerAt(place, index + 1);
	if (next === "them" || pointsBack(place, index + 1)) return true;
	if (/^contradict/.test(lowerAt(place, index)) && /^(?:him|her|by)$/.test(next)) return true;
	if (next === "by" && /^(?:this|that|it)$/.test(subjectBefore(place, index))) return true;
	if (next === "that" && place.reading.tokens[index + 1]?.pos === "IN") return true;
	for (let i = index - 3; i < Math.min(index + NEAR, place.sentence.last); i++) {
		const word = i >= place.sentence.first ? lowerAt(place, i) : "";
		if (CLAIM_NOUNS.has(word) || UNTRUTHS.has(word)) return true;
	}
	return false;
}

/** "this was disputed by the union": what the passive speaks of. */
const subjectBefore = (place: Place, index: number) =>
	isPassive(place, index) ? lowerAt(place, index - 2) : "";

/** "called the allegation garbage", "described the story as invented": a claim called anything but serious is denied. */
function isBranded(place: Place, index: number): boolean {
	if (!BRANDS.has(lowerAt(place, index)) || isPassive(place, index)) return false;
	if (/^(?:them|it|that|this)$/.test(lowerAt(place, index + 1)) && opensOnClaim(place, index))
		return [2, 3, 4].some((on) => UNTRUTHS.has(lowerAt(place, index + on)));
	for (let i = index + 1; i < Math.min(index + 5, place.sentence.last); i++) {
		if (/^an?$/.test(lowerAt(place, i))) return false;
		if (!CLAIM_NOUNS.has(lowerAt(place, i)) || !/^NN/.test(posAt(place, i))) continue;
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
function isUntruth(place: Place, index: number): boolean {
	const word = lowerAt(place, index);
	if (word === "true") return isNotTrue(place, index);
	if (word === "nothing")
		return lowerAt(place, index + 1) === "to" && lowerAt(place, index + 2) === "do";
	if (!UNTRUTHS.has(word) || isRejectedAs(place, index)) return false;
	let isOfClaim = false;
	for (let i = Math.max(place.sentence.first, index - NEAR); i < index; i++) {
		if (isBranded(place, i)) return false;
		isOfClaim ||= CLAIM_NOUNS.has(lowerAt(place, i));
	}
	return isOfClaim;
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

/** An answer that is none: "The company declined to comment". */
export function silenceAt(place: Place, index: number): ClaimMention | null {
	const lower = lowerAt(place, index);
	if (lower !== "comment" && !/^respond(?:ed)?$/.test(lower)) return null;
	for (let i = Math.max(place.sentence.first, index - NEAR); i < index; i++) {
		const isNo = /^(?:not|n't|n’t)$/.test(lowerAt(place, i));
		if (lower === "comment" ? !MUTE.has(lowerAt(place, i)) : !isNo) continue;
		const holder = subjectOf(place, i);
		return mentionOf(place, { kind: "silence", rule: "no-comment", index: i, holder });
	}
	return null;
}
