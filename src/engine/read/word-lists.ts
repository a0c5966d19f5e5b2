import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import { FACILITY_HEADS, PLACE_HEADS } from "../lexicon/name-places.ts";
import { HONORIFICS, TITLES } from "../lexicon/name-titles.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";

/** How many lists there are; list k is bit k of `listsOf`. */
export const LIST_COUNT = 9;
const TOWN = 50_000;
const CITY = 500_000;

/** Which lists know a word that stands with a capital: given names, common words, titles, places ... */
export function listsOf(word: string, lower: string): number {
	const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
	const isIn = [
		isGivenName(lower),
		isCommonWord(lower),
		ORGANIZATION_HEADS.has(bare),
		FACILITY_HEADS.has(lower) || PLACE_HEADS.has(lower),
		HONORIFICS.has(bare),
		TITLES.has(lower),
		...placeLists(word),
	];
	return isIn.reduce((lists, is, k) => (is ? lists | (1 << k) : lists), 0);
}

function placeLists(word: string): boolean[] {
	const [place] = lookUpPlaces(word);
	if (place === undefined) return [];
	const { kind, population } = place;
	const isLarge = kind === "country" || kind === "region" || population > CITY;
	return [kind === "country", isLarge, population > TOWN || isLarge];
}
