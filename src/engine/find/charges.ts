import { CHARGED, GROUNDS, HANDLED, HARM, OFFENCES } from "../lexicon/claims.ts";
import { isNegated, lowerAt, posAt } from "./claim-words.ts";
import { type Claim, mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, nounPhraseEndingAt, nounPhraseFrom, type Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";
import { isOfSome, isSupposed } from "./supposed.ts";

const CRIMES = new Set([
	...OFFENCES,
	..."counts offence offences offense offenses misdemeanor misdemeanour felony homicide".split(" "),
]);
const HARMS = new RegExp(`^(?:${HARM.join("|")})`);
/** How far after a word the wrong may stand. */
const NEAR = 8;
/** How far after whoever is charged it says with what. */
const FAR = 20;

/** "was charged with murder", "is suspected of fraud", "faces prison", "tested positive for a banned drug". */
export function chargeAt(place: Place, index: number): ClaimMention | null {
	const claim =
		chargedWith(place, index) ??
		charges(place, index) ??
		facesPrison(place, index) ??
		suspects(place, index) ??
		testedPositive(place, index) ??
		traceFound(place, index);
	if (claim === null || isSupposed(place, index)) return null;
	return mentionOf(place, { ...claim, kind: "accusation" });
}

type Found = Omit<Claim, "kind">;

function chargedWith(place: Place, index: number): Found | null {
	const links = CHARGED[lowerAt(place, index)];
	if (links === undefined || isNegated(place, index)) return null;
	const isLinked = links.includes(lowerAt(place, index + 1)) || isChargedLater(place, index);
	if (!isLinked || isOfSome(place, index) || !isForWrong(place, index)) return null;
	return { rule: "charged", index, ...chargedOfWhom(place, index) };
}

/** Who is charged; of "the officers, two of whom have been charged", the officers. */
function chargedOfWhom(place: Place, index: number): Pick<Found, "target" | "from"> {
	const { tokens } = place.reading;
	for (let at = index - 1; at > Math.max(place.sentence.first, index - NEAR); at--) {
		if (lowerAt(place, at) !== "whom" || lowerAt(place, at - 1) !== "of") continue;
		let comma = at - 2;
		while (comma > at - NEAR && tokens[comma]?.text !== ",") comma--;
		if (tokens[comma]?.text !== ",") break;
		return { target: nounPhraseEndingAt(place, comma - 1), from: comma + 1 };
	}
	return { target: subjectOf(place, index) };
}

/** "The federation has charged the club and three players with fixing a match". */
function charges(place: Place, index: number): Found | null {
	if (!/^charge[sd]$/.test(lowerAt(place, index)) || !/^V/.test(posAt(place, index))) return null;
	if (isPassive(place, index) || !/^(?:N|DT|JJ|CD|PRP)/.test(posAt(place, index + 1))) return null;
	for (let i = index + 2; i < Math.min(index + FAR, place.sentence.last); i++) {
		if (posAt(place, i) === "PUNCT" || /^(?:VB[DZP]|MD)$/.test(posAt(place, i))) return null;
		if (lowerAt(place, i) !== "with") continue;
		if (!isCrime(place, i + 1)) return null;
		const holder = subjectOf(place, index);
		const target = nounPhraseFrom(place, index + 1);
		return { rule: "accuse", index, holder, target, from: index + 1 };
	}
	return null;
}

/** "with fixing a match", "with two counts of theft"; not "with a fee". */
function isCrime(place: Place, from: number): boolean {
	if (posAt(place, from) === "VBG") return true;
	const words = [0, 1, 2, 3, 4].map((on) => lowerAt(place, from + on));
	return words.some((word) => HARMS.test(word) || CRIMES.has(word));
}

/** "was charged on Friday with stealing". */
function isChargedLater(place: Place, index: number): boolean {
	if (lowerAt(place, index) !== "charged" || !isPassive(place, index)) return false;
	if (!/^(?:on|in|last|this|earlier|late|yesterday)$/.test(lowerAt(place, index + 1))) return false;
	return [2, 3, 4, 5].some((on) => lowerAt(place, index + on) === "with");
}

/** "arrested on suspicion of theft", "arrested over the incident"; not "arrested on Monday". */
function isForWrong(place: Place, index: number): boolean {
	if (!HANDLED.has(lowerAt(place, index))) return true;
	if (lowerAt(place, index) === "arrested" && lowerAt(place, index + 1) === "over") return true;
	for (let i = index + 2; i < Math.min(index + NEAR, place.sentence.last); i++) {
		const word = lowerAt(place, i);
		if (GROUNDS.has(word) || HARMS.test(word)) return true;
	}
	return false;
}

/** "Investigators suspect that two coaches knew": never "suspected militants". */
function suspects(place: Place, index: number): Found | null {
	if (!/^suspect(?:s|ed)?$/.test(lowerAt(place, index)) || isPassive(place, index)) return null;
	if (!/^(?:V|NN)/.test(posAt(place, index))) return null;
	const holder = subjectOf(place, index);
	if (lowerAt(place, index + 1) === "that")
		return { rule: "suspect", index, holder, from: index + 2 };
	if (!/^VB[PZD]$/.test(posAt(place, index))) return null;
	const of = [2, 3, 4, 5].find((on) => lowerAt(place, index + on) === "of");
	if (of === undefined || posAt(place, index + of + 1) !== "VBG") return null;
	return {
		rule: "suspect",
		index,
		holder,
		target: nounPhraseFrom(place, index + 1),
		from: index + 1,
	};
}

/** "tested positive for the banned steroid", "failed a drug test": nobody is banned from a virus. */
function testedPositive(place: Place, index: number): Found | null {
	if (failsTest(place, index)) return { rule: "tested", index, target: subjectOf(place, index) };
	if (lowerAt(place, index) !== "positive" || !/^test/.test(lowerAt(place, index - 1))) return null;
	for (let i = index + 1; i < Math.min(index + NEAR, place.sentence.last); i++) {
		if (/^(?:banned|prohibited|performance|doping|steroids?)$/.test(lowerAt(place, i)))
			return { rule: "tested", index, target: subjectOf(place, index - 1) };
	}
	return null;
}

const failsTest = (place: Place, index: number) =>
	/^fail(?:s|ed)?$/.test(lowerAt(place, index)) &&
	/^(?:an?|two|three)$/.test(lowerAt(place, index + 1)) &&
	/^(?:drugs?|doping)$/.test(lowerAt(place, index + 2));

/** "traces of a banned drug were found in her sample". */
function traceFound(place: Place, index: number): Found | null {
	if (!/^traces?$/.test(lowerAt(place, index)) || lowerAt(place, index + 1) !== "of") return null;
	for (let i = index + 2; i < Math.min(index + 3 * NEAR, place.sentence.last); i++) {
		if (
			/^(?:samples?|urine|blood)$/.test(lowerAt(place, i)) &&
			/^(?:her|his|their|a|an|the|one|both|[ab])$/.test(lowerAt(place, i - 1))
		)
			return { rule: "tested", index };
	}
	return null;
}

/** "faces up to ten years in prison for fraud". */
function facesPrison(place: Place, index: number): Found | null {
	if (!/^fac(?:e|es|ed|ing)$/.test(lowerAt(place, index))) return null;
	for (let i = index + 1; i < Math.min(index + 2 * NEAR, place.sentence.last); i++) {
		if (/^(?:charges|prison|jail|trial|indictment)$/.test(lowerAt(place, i))) {
			return { rule: "faces", index, target: subjectOf(place, index) };
		}
	}
	return null;
}
