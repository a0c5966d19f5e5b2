import { FACILITY_KINDS, REGION_KINDS, SITE_MODIFIERS } from "../lexicon/name-places.ts";
import type { Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isGivenName } from "../text/word-table.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import { isAcronym, isCapitalised, isDemonym, isKnownOrganization } from "./name-words.ts";

const MAY_CLOSE = new Set(["news", ...REGION_KINDS, ...SITE_MODIFIERS, ...FACILITY_KINDS]);

/** A name with the nouns in lower case that belong to it: "Homs province", "Kirkwall airport", "Tass news agency". */
export function withCommonNoun(tokens: readonly Token[], name: Candidate): Candidate {
	const { last } = name;
	const [next, third] = [tokens[last], tokens[last + 1]];
	if (next === undefined || !MAY_CLOSE.has(next.lower)) return name;
	if (isCapitalised(next) || name.decided !== "") return name;
	if (next.lower === "news" && third?.lower === "agency") {
		return isDemonym(name.key)
			? name
			: makeCandidate(
					tokens,
					{ first: name.first, last: last + 2 },
					{ ...name, decided: "organization" },
				);
	}
	const end = placeEnd(tokens, name);
	return end === last ? name : asPlace(tokens, name, end);
}

/** "Sheikh Yunis cemetery": a title before the name of a site is part of it. */
function asPlace(tokens: readonly Token[], name: Candidate, last: number): Candidate {
	const first = name.title === "" ? name.first : name.first - 1;
	return makeCandidate(tokens, { first, last }, { ...name, title: "" });
}

/** Where the noun ends that says what kind of place it is; the name's own end without one. */
function placeEnd(tokens: readonly Token[], { first, last, words, title }: Candidate): number {
	const noun = tokens[last]?.lower ?? "";
	if (REGION_KINDS.has(noun)) {
		return title === "" && !isNoun(tokens[last + 1]) ? last + 1 : last;
	}
	const head = SITE_MODIFIERS.has(noun) ? last + 1 : last;
	if (!FACILITY_KINDS.has(tokens[head]?.lower ?? "") || isNoun(tokens[head + 1])) return last;
	// "a Leeds hospital" is any; "the UN base" and "the Obama palace" are somebody's.
	const isAny = /^(?:an?|one|two|another|every|each)$/.test(tokens[first - 1]?.lower ?? "");
	const isPerson = words.length > 1 && title === "" && isGivenName(words[0] ?? "");
	const isNamedAfter = tokens[first - 1]?.lower === "the" && !CAMP.test(tokens[head]?.lower ?? "");
	const isOwned = words.some(isOwner) || (isPerson && !isNamedAfter);
	// "Norvik's Leeds refinery" is the one in Leeds.
	const isInTown = tokens[first - 1]?.pos === "POS" && lookUpPlaces(words.join(" ")).length > 0;
	return isInTown || isAny || isOwned || isCountry(words) ? last : head + 1;
}

/** What people have and nobody names after them. */
const CAMP = /^(?:camp|base|plant|palace|castle|mine)$/;

const isNoun = (token: Token | undefined): boolean => /^NN/.test(token?.pos ?? "");
const isOwner = (word: string): boolean =>
	isAcronym(word) || isKnownOrganization(word) || isDemonym(word);
const isCountry = (words: readonly string[]): boolean =>
	lookUpPlaces(words.join(" "))[0]?.kind === "country";
