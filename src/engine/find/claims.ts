import type { Reading } from "../read/reading.ts";
import { isTitleCase } from "../text/headlines.ts";
import { accusationAt } from "./accusations.ts";
import { assertionAt } from "./assertions.ts";
import { denialAt, silenceAt } from "./denials.ts";
import { hedgeAt } from "./hedges.ts";
import type { ClaimMention } from "./mentions.ts";
import type { Place } from "./phrases.ts";

/** What a word can open, the plainest first. */
const RULES: readonly ((place: Place, index: number) => ClaimMention | null)[] = [
	accusationAt,
	denialAt,
	assertionAt,
	silenceAt,
	hedgeAt,
];

/** Finds accusations, denials, claims and hedges, in text order. */
export function findClaims(reading: Reading): readonly ClaimMention[] {
	return reading.sentences.flatMap((sentence) => {
		const words = reading.tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
		if (isTitleCase(words)) return [];
		const claims: ClaimMention[] = [];
		for (let index = sentence.first; index < sentence.last; index++) {
			const claim = claimAt({ reading, sentence }, index);
			if (claim !== null) claims.push(claim);
		}
		return claims;
	});
}

function claimAt(place: Place, index: number): ClaimMention | null {
	for (const rule of RULES) {
		const claim = rule(place, index);
		if (claim !== null) return claim;
	}
	return null;
}
