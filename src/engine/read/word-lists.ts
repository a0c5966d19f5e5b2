import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import { FACILITY_HEADS, PLACE_HEADS } from "../lexicon/name-places.ts";
import { HONORIFICS, TITLES } from "../lexicon/name-titles.ts";
import { lookUpPacked } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";

/** How many lists there are; list k is bit k of `listsOf`. */
export const LIST_COUNT = 9;
const TOWN = 50_000;
const CITY = 500_000;

/** Which lists know a word that stands with a capital: given names, common words, titles, places ... */
export function listsOf(word: string, lower: string): number {
	const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
	let lists = 0;
	if (isGivenName(lower)) lists |= 1;
	if (isCommonWord(lower)) lists |= 2;
	if (ORGANIZATION_HEADS.has(bare)) lists |= 4;
	if (FACILITY_HEADS.has(lower) || PLACE_HEADS.has(lower)) lists |= 8;
	if (HONORIFICS.has(bare)) lists |= 16;
	if (TITLES.has(lower)) lists |= 32;
	return lists | placeLists(word);
}

function placeLists(word: string): number {
	const [place] = lookUpPacked(word);
	if (place === undefined) return 0;
	const { kind, population } = place;
	const isLarge = kind === "country" || kind === "region" || population > CITY;
	return (
		(kind === "country" ? 64 : 0) | (isLarge ? 128 : 0) | (isLarge || population > TOWN ? 256 : 0)
	);
}
