import { OFFENCES } from "../lexicon/claims.ts";
import { lowerAt, posAt } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import type { Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const PLEADS = /^(?:plead|pleads|pleaded|pled|pleading)$/;
const CRIMES = new RegExp(`^(?:${OFFENCES.join("|")})$`);

export const isPlea = (lower: string): boolean => lower === "innocence" || PLEADS.test(lower);

/** "pleaded not guilty to two charges", "has always maintained her innocence". */
export const pleaAt = (place: Place, index: number): ClaimMention | null =>
	lowerAt(place, index) === "innocence" ? maintained(place, index) : pleads(place, index);

/** "denies four counts of fraud", "denied murder": whoever pleads so was charged. */
export function isOfCrime(place: Place, from: number): boolean {
	if (CRIMES.test(lowerAt(place, from))) return true;
	return [0, 1, 2].some((on) => {
		const word = lowerAt(place, from + on);
		// "disputes that count": a figure.
		return (
			/^(?:counts|charges?)$/.test(word) ||
			(word === "count" && lowerAt(place, from + on + 1) === "of")
		);
	});
}

/** "pleaded not guilty to two charges". */
function pleads(place: Place, index: number): ClaimMention | null {
	if (lowerAt(place, index + 1) !== "not" || lowerAt(place, index + 2) !== "guilty") return null;
	const holder = subjectOf(place, index);
	return mentionOf(place, { kind: "denial", rule: "plea", index, holder, from: index + 1 });
}

/** "has always maintained her innocence", "protested his innocence". */
function maintained(place: Place, index: number): ClaimMention | null {
	if (posAt(place, index - 1) !== "PRP$") return null;
	const back = lowerAt(place, index - 2) === "on" ? 3 : 2;
	const verb = index - back;
	if (!/^(?:maintain|protest|proclaim|insist|assert|declar)/.test(lowerAt(place, verb)))
		return null;
	const holder = subjectOf(place, verb);
	return mentionOf(place, { kind: "denial", rule: "plea", index, holder, from: index });
}
