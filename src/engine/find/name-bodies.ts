import {
	STATE_BODIES,
	STATE_BODY_MODIFIERS,
	STATE_BODY_PAIRS,
} from "../lexicon/name-organizations.ts";
import type { Sentence, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import { isCapitalised, isDemonym } from "./name-words.ts";

/** Bodies that need no country: "the Clinton campaign", "the Trump administration", "the Labour party". */
const BODIES_OF_NAMES = /^(?:campaign|administration|party)$/;
const COUNTRY_LETTERS = /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?|UAE)$/;

/** Bodies with a common noun for a head: "the Turkish government", "US special forces", "the Clinton campaign". */
export function commonBodies(tokens: readonly Token[], sentence: Sentence): Candidate[] {
	const found: Candidate[] = [];
	for (let i = sentence.first; i < sentence.last; i++) {
		if (!isCapitalised(tokens[i]) && tokens[i]?.lower !== "government") continue;
		const end = bodyEnd(tokens, i);
		if (end === 0 || end > sentence.last) continue;
		const context = { opensSentence: false, inHeadline: false, decided: "organization" } as const;
		found.push(makeCandidate(tokens, { first: i, last: end }, context));
		i = end - 1;
	}
	return found;
}

/** Where the body that opens here ends, 0 where none does. */
function bodyEnd(tokens: readonly Token[], at: number): number {
	const word = tokens[at]?.text ?? "";
	const next = tokens[at + 1];
	if (word === "government") {
		return next?.lower === "in" && isPlace(tokens[at + 2]?.text) && !isCapitalised(tokens[at + 3])
			? at + 3
			: 0;
	}
	// Whether it is a country's is asked last: few names stand before the noun of a body.
	const ofState = next?.pos === "POS" ? headEnd(tokens, at + 2) : headEnd(tokens, at + 1);
	const ofName = isCampaign(tokens, at) ? campaignEnd(tokens, at + 1) : 0;
	if (ofState === 0 && ofName === 0) return 0;
	if (isNationality(word) || COUNTRY_LETTERS.test(word)) return next?.pos === "POS" ? 0 : ofState;
	if (!isPlace(word)) return ofName;
	return next?.pos === "POS" ? ofState : pairEnd(tokens, at + 1);
}

/** "Turkish"; not "Turks", and not the "French" who are a people. */
const isNationality = (word: string): boolean => isDemonym(word) && !/[^s]s$/.test(word);

function isPlace(word: string | undefined): boolean {
	const [place] = lookUpPlaces(word ?? "");
	return (
		place !== undefined &&
		(place.kind === "country" || place.kind === "region" || place.population > 100_000)
	);
}

/** "foreign ministry", "special forces", "federal competition authority" */
function headEnd(tokens: readonly Token[], from: number): number {
	for (let i = from; i < from + 4; i++) {
		const pair = pairEnd(tokens, i);
		if (pair > 0) return pair;
		const word = tokens[i]?.text ?? "";
		if (word === "military" && isItsDoing(tokens[i + 1])) return 0;
		if (STATE_BODIES.has(word)) return isRole(tokens[i + 1]) ? 0 : i + 1;
		if (!STATE_BODY_MODIFIERS.has(word)) return 0;
	}
	return 0;
}

function pairEnd(tokens: readonly Token[], at: number): number {
	const pair = `${tokens[at]?.text ?? ""} ${tokens[at + 1]?.text ?? ""}`;
	// "the Russian news agency Tass" is Tass.
	const isNamed = pair.endsWith("agency") && isCapitalised(tokens[at + 2]);
	return STATE_BODY_PAIRS.has(pair) && !isNamed && !isRole(tokens[at + 2]) ? at + 2 : 0;
}

/** "Clinton campaign"; not "Advertising campaign" at the start of a sentence. */
function isCampaign(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.pos === "NNP" &&
		(!isCapitalised(tokens[at - 1]) || tokens[at - 1]?.lower === "the") &&
		tokens[at]?.text.length !== 1
	);
}

function campaignEnd(tokens: readonly Token[], at: number): number {
	const skip = /^(?:presidential|election)$/.test(tokens[at]?.text ?? "") ? 1 : 0;
	const head = tokens[at + skip];
	if (!BODIES_OF_NAMES.test(head?.text ?? "") || isRole(tokens[at + skip + 1])) return 0;
	return at + skip + 1;
}

/** "E.U. military | operations": what the military does or has, and not the military. */
const isItsDoing = (token: Token | undefined): boolean =>
	/^(?:operations?|headquarters|spending|force|might|power|bases?|aid|assistance|intervention|battalions?|capabilit(?:y|ies)|exercises?|drills|equipment|aircraft|action|campaign|support|presence|alliance|planners|rule|coup)$/.test(
		token?.text ?? "",
	);

/** "the Russian government official", "the US army sergeant" are about a person. */
const isRole = (token: Token | undefined): boolean =>
	/^(?:official|officer|sergeant|general|captain|minister|troops|forces|soldiers?|officials|officers|data|figures|house|building|base|leader|chairman|chairwoman|member|members|trail|event|rally|ad|ads|promise|headquarters)$/.test(
		token?.text ?? "",
	);
