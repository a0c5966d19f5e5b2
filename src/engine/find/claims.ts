import {
	ACCUSATIONS,
	ACCUSE,
	ASSERT,
	BELIEVED,
	BRAND,
	CHARGED,
	DENY,
	HEDGES,
	INSINUATE,
	INSIST,
	REJECT,
	UNTRUE,
} from "../lexicon/claims.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { isTitleCase } from "../text/headlines.ts";
import { askOnce } from "../text/word-cues.ts";
import { accusationAt } from "./accusations.ts";
import { assertionAt } from "./assertions.ts";
import { blameAt } from "./blames.ts";
import { chargeAt } from "./charges.ts";
import { denialAt, silenceAt } from "./denials.ts";
import { hedgeAt, PHRASES } from "./hedges.ts";
import type { ClaimMention } from "./mentions.ts";
import { openEvidenceAt, SHOWS } from "./open-evidence.ts";
import type { Place } from "./phrases.ts";
import { isWrong, wrongAt } from "./wrongs.ts";

/** What a word can open, the plainest first. */
const RULES: readonly ((place: Place, index: number) => ClaimMention | null)[] = [
	accusationAt,
	chargeAt,
	blameAt,
	denialAt,
	assertionAt,
	silenceAt,
	openEvidenceAt,
	hedgeAt,
	wrongAt,
];

/** Only these words can open a claim: the rules look at no others. */
const OPENERS = new Set([
	...[...ACCUSE, ...Object.keys(CHARGED), ...ACCUSATIONS],
	...[...ASSERT, ...INSIST, ...INSINUATE, ...DENY, ...REJECT, ...UNTRUE, ...HEDGES, ...BELIEVED],
	...Object.keys(PHRASES),
	..."charge charged responsible involved complicit behind face faces faced facing true wrong fact facts reality truth nothing comment commented respond responded answer answered reply replied return returned suspect suspects positive plead pleads pleaded pled pleading innocence blame finger recriminations each both sham farce fraud charade whitewash travesty coup rigged stolen fraudulent trace traces traced attribute attributes attributed link links linked tie ties tied differ blasted blasts slammed slams lambasted condemned criticised criticized denounced assailed job responsibility fault duty ground grounds fail fails failed trace traces believe believes think".split(
		" ",
	),
	...BRAND,
	...SHOWS,
]);

const opensClaim = askOnce((lower) => OPENERS.has(lower));

/** Finds accusations, denials, claims and hedges, in text order; a headline holds none of its own. */
export function findClaims(reading: Reading): readonly ClaimMention[] {
	return reading.sentences.flatMap((sentence) => {
		const claims: ClaimMention[] = [];
		for (let index = sentence.first; index < sentence.last; index++) {
			const token = reading.tokens[index];
			if (token === undefined || !(opensClaim(token) || isWrong(token))) continue;
			const claim = claimAt({ reading, sentence }, index);
			if (claim !== null) claims.push(claim);
		}
		return claims.length > 0 && isHeadline(reading, sentence) ? [] : claims;
	});
}

const isHeadline = ({ tokens }: Reading, { first, last }: Sentence) =>
	isTitleCase(tokens.slice(first, last).map(({ text }) => text));

function claimAt(place: Place, index: number): ClaimMention | null {
	for (const rule of RULES) {
		const claim = rule(place, index);
		if (claim !== null) return claim;
	}
	return null;
}
