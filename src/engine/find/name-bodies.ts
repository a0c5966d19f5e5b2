import {
	STATE_BODIES,
	STATE_BODY_MODIFIERS,
	STATE_BODY_PAIRS,
} from "../lexicon/name-organizations.ts";
import type { Sentence, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import { isAcronym, isCapitalised, isDemonym } from "./name-words.ts";

/** A body of state named by its country and a common noun: "the Turkish government", "US special forces". */
export function stateBodies(tokens: readonly Token[], sentence: Sentence): Candidate[] {
	const found: Candidate[] = [];
	for (let i = sentence.first; i < sentence.last; i++) {
		const end = isOwner(tokens, i) ? bodyEnd(tokens, i + 1) : 0;
		if (end === 0 || end > sentence.last) continue;
		const context = { opensSentence: false, inHeadline: false, decided: "organization" } as const;
		found.push(makeCandidate(tokens, { first: i, last: end }, context));
		i = end - 1;
	}
	return found;
}

/** "Turkish", "U.S.", "UK"; a country's plain name only where the body follows at once: "Guerrero state police". */
function isOwner(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (!isCapitalised(token) || token === undefined) return false;
	if (
		isDemonym(token.text) &&
		!/s$/.test(token.text.slice(-1) === "s" && !/(?:ss|ese)$/.test(token.text) ? token.text : "")
	)
		return true;
	return isAcronym(token.text) && /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?|UAE)$/.test(token.text);
}

/** Where the lower-case body ends, 0 where there is none. */
function bodyEnd(tokens: readonly Token[], from: number): number {
	for (let i = from; i < from + 3; i++) {
		const word = tokens[i]?.text ?? "";
		const pair = `${word} ${tokens[i + 1]?.text ?? ""}`;
		if (STATE_BODY_PAIRS.has(pair)) return i + 2;
		if (STATE_BODIES.has(word)) return isRole(tokens[i + 1]) ? 0 : i + 1;
		if (!STATE_BODY_MODIFIERS.has(word)) return 0;
	}
	return 0;
}

/** "the Russian government official", "the US army sergeant" are about a person. */
const isRole = (token: Token | undefined): boolean =>
	/^(?:official|officer|sergeant|general|captain|spokesman|spokeswoman|minister|troops|forces|soldiers?|officials|officers|data|figures|house|building|base)$/.test(
		token?.text ?? "",
	);

export const isCountryName = (name: string): boolean => lookUpPlaces(name)[0]?.kind === "country";
