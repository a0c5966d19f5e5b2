import {
	FOREIGN_OPENERS,
	FURTHER_ORGANIZATION_HEADS,
	GROUP_PLURALS,
	KNOWN_ORGANIZATIONS,
	ORGANIZATION_HEADS,
	ORGANIZATION_OPENERS,
} from "../lexicon/name-organizations.ts";
import { FACILITY_HEADS, NEVER_NAMES, PLACE_HEADS, THING_HEADS } from "../lexicon/name-places.ts";
import {
	FURTHER_TITLES,
	HONORIFICS,
	SURNAME_NOUNS,
	TITLE_MODIFIERS,
	TITLES,
} from "../lexicon/name-titles.ts";
import type { Token } from "../read/reading.ts";
import { countryOfDemonym } from "../text/demonyms.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";

/** What single words say about a name; all take the bare word in any case. */
function bare(word: string): string {
	const lower = word.toLowerCase();
	return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

export const isHonorific = (word: string): boolean =>
	HONORIFICS.has(bare(word)) || word === "Del." || word === "Ald.";
export const isTitle = (word: string): boolean =>
	TITLES.has(bare(word)) || FURTHER_TITLES.has(bare(word));
export const isTitleModifier = (word: string): boolean =>
	TITLE_MODIFIERS.has(bare(word)) || isTitle(word);
/** "Minerals", "ASA": they end no other name than a firm's. */
export const isFirmHead = (word: string): boolean => FURTHER_ORGANIZATION_HEADS.has(bare(word));
export const isOrganizationHead = (word: string): boolean =>
	ORGANIZATION_HEADS.has(bare(word)) || isFirmHead(word);
export const isForeignOpener = (word: string): boolean => FOREIGN_OPENERS.has(bare(word));
export const isOrganizationOpener = (word: string): boolean => ORGANIZATION_OPENERS.has(bare(word));
export const isFacilityHead = (word: string): boolean => FACILITY_HEADS.has(bare(word));
export const isPlaceHead = (word: string): boolean => PLACE_HEADS.has(bare(word));
export const isThingHead = (word: string): boolean => THING_HEADS.has(bare(word));
export const isGroupPlural = (word: string): boolean => GROUP_PLURALS.has(bare(word));
export const isNeverName = (word: string): boolean => NEVER_NAMES.has(bare(word));
export const isKnownOrganization = (name: string): boolean => KNOWN_ORGANIZATIONS.has(name);

/** Starts with a capital, or is a mixed name such as "iPhone"; "U.S." counts, "I" does not. */
export function isCapitalised(token: Token | undefined): boolean {
	if (token === undefined || token.text === "I") return false;
	const code = token.text.charCodeAt(0);
	// Nearly every token is decided by its first letter.
	if (code >= 65 && code <= 90) return true;
	if (code < 97 || (code <= 122 && token.text === token.lower)) return false;
	return /^\p{Lu}|^[a-z]\p{Lu}\p{Ll}/u.test(token.text);
}

/** "FBI", "ISIS", "U.N.": two to six capitals; those with figures are more often things ("H5N1", "F16"). */
export const isAcronym = (word: string): boolean =>
	/^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,5}$|^\p{Lu}\p{Ll}?\p{Lu}{1,3}$/u.test(word);

/** "BuzzFeed", "PayPal"; not "McDonald", "MacArthur", "O'Neill", "DeSantis". */
export const isCamelCase = (word: string): boolean =>
	/^\p{Lu}\p{Ll}+\p{Lu}\p{L}{0,12}$/u.test(word) &&
	!/^(?:Mc|Mac|De|La|Le|Du|Van|Di|Fitz)\p{Lu}/u.test(word);

const DEMONYM_ENDING =
	/(?:[^aeiou]ian|[aeu]nian|rean|ican|uban|pean|ese|aeli|aqi|istani|hmiri|lish|itish|ttish|elsh|rish|wedish|anish|urkish|olish|innish|urdish|ewish|alian|ghan)s?$/;
/** Peoples, regions and faiths that are no country's; the countries' own words are in `lexicon/countries.ts`. */
const PEOPLES = new Set(
	"arab arabs islamic hispanic latino muslim muslims christian jewish catholic protestant hindu sikh buddhist sunni shiite shia scot scots scottish welsh english kurd kurds kurdish afro roman texan".split(
		" ",
	),
);

/** "Turkish", "Americans": what belongs to a place, not the place; a "guardian" belongs to none. */
export function isDemonym(word: string): boolean {
	const lower = bare(word);
	if (PEOPLES.has(lower) || countryOfDemonym(lower) !== null) return true;
	return lower.length > 4 && DEMONYM_ENDING.test(lower) && !isCommonWord(lower);
}

/** "Peter Hall", "Emma Hill": after a given name, a noun for places and bodies is a surname. */
export function isSurnameLike(words: readonly string[]): boolean {
	const [first = "", second = ""] = words.slice(-2);
	if (!isGivenName(first)) return false;
	// "Grace Church" is a church, "Peter Hall" and "Mark Hill" are men.
	const likely = isCommonWord(first)
		? /^(?:hall|hill|lane|marsh|young|knight|wood|moore|stone)$/
		: /./;
	return SURNAME_NOUNS.has(bare(second)) && likely.test(bare(second));
}
