import {
	FOREIGN_OPENERS,
	FURTHER_ORGANIZATION_HEADS,
	GROUP_PLURALS,
	KNOWN_ORGANIZATIONS,
	ORGANIZATION_HEADS,
	ORGANIZATION_OPENERS,
} from "../lexicon/name-organizations.ts";
import {
	FACILITY_HEADS,
	FEATURE_OPENERS,
	KNOWN_THINGS,
	NEVER_NAMES,
	PLACE_HEADS,
	THING_HEADS,
} from "../lexicon/name-places.ts";
import {
	FURTHER_HONORIFICS,
	FURTHER_TITLES,
	HONORIFICS,
	SURNAME_NOUNS,
	TITLE_MODIFIERS,
	TITLES,
} from "../lexicon/name-titles.ts";
import type { Token } from "../read/reading.ts";
import { startsWithLetter } from "../text/capitals.ts";
import { countryOfDemonym } from "../text/demonyms.ts";
import { remember } from "../text/remember.ts";
import { askOnce } from "../text/word-cues.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";

/** What single words say about a name; all take the bare word in any case. */
function bare(word: string): string {
	const lower = word.toLowerCase();
	return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** Which list is which bit of what is known of a word. */
const LISTS = [
	HONORIFICS,
	FURTHER_HONORIFICS,
	TITLES,
	FURTHER_TITLES,
	TITLE_MODIFIERS,
	ORGANIZATION_HEADS,
	FURTHER_ORGANIZATION_HEADS,
	FOREIGN_OPENERS,
	ORGANIZATION_OPENERS,
	FACILITY_HEADS,
	PLACE_HEADS,
	THING_HEADS,
	GROUP_PLURALS,
	NEVER_NAMES,
	FEATURE_OPENERS,
	KNOWN_THINGS,
];
const listsOf = remember((word) => {
	const key = bare(word);
	return LISTS.reduce((lists, list, i) => (list.has(key) ? lists | (1 << i) : lists), 0);
});

/** Whether any of these lists holds a word. */
function inAny(...lists: readonly ReadonlySet<string>[]): (word: string) => boolean {
	const bits = lists.reduce((all, list) => all | (1 << LISTS.indexOf(list)), 0);
	return (word) => (listsOf(word) & bits) !== 0;
}

const isListedHonorific = inAny(HONORIFICS, FURTHER_HONORIFICS);
export const isHonorific = (word: string): boolean =>
	// "DR Congo" is no doctor.
	(isListedHonorific(word) && word !== "DR") || word === "Del." || word === "Ald.";
export const isTitle = inAny(TITLES, FURTHER_TITLES);
export const isTitleModifier = inAny(TITLE_MODIFIERS, TITLES, FURTHER_TITLES);
/** "Minerals", "ASA": they end no other name than a firm's. */
export const isFirmHead = inAny(FURTHER_ORGANIZATION_HEADS);
export const isOrganizationHead = inAny(ORGANIZATION_HEADS, FURTHER_ORGANIZATION_HEADS);
export const isForeignOpener = inAny(FOREIGN_OPENERS);
export const isOrganizationOpener = inAny(ORGANIZATION_OPENERS);
export const isFacilityHead = inAny(FACILITY_HEADS);
export const isPlaceHead = inAny(PLACE_HEADS);
export const isThingHead = inAny(THING_HEADS);
export const isFeatureOpener = inAny(FEATURE_OPENERS);
export const isKnownThing = inAny(KNOWN_THINGS);
export const isGroupPlural = inAny(GROUP_PLURALS);
export const isNeverName = inAny(NEVER_NAMES);
export const isKnownOrganization = (name: string): boolean => KNOWN_ORGANIZATIONS.has(name);

export const opensWithLetter = askOnce(startsWithLetter);
/** What a name is made of: words and figures, no marks. */
export const isWordOrFigure = askOnce((lower) => /[\p{L}\p{N}]/u.test(lower));

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
	"arab arabs islamic hispanic latino muslim muslims christian jewish catholic protestant hindu sikh buddhist sunni shiite shia alawite druze yazidi maronite coptic tibetan tibetans uighur uighurs uyghur uyghurs rohingya tamil tamils pashtun pashtuns tuareg berber hausa fulani yoruba igbo hutu hutus tutsi tutsis zulu xhosa maori inuit catalan basque flemish breton chechen chechens tatar tatars soviet nazi nazis ottoman byzantine crusader crusaders scot scots scottish welsh english kurd kurds kurdish afro roman texan saharan".split(
		" ",
	),
);

/** "Turkish", "Kurds": what a country's or a known people's are called. */
export const isPeople = (word: string): boolean =>
	PEOPLES.has(bare(word)) || countryOfDemonym(bare(word)) !== null;

/** "Turkish", "Americans": what belongs to a place, not the place; a "guardian" belongs to none. */
export const isDemonym = remember((word) => {
	const lower = bare(word);
	if (PEOPLES.has(lower) || countryOfDemonym(lower) !== null) return true;
	return lower.length > 4 && DEMONYM_ENDING.test(lower) && !isCommonWord(lower);
});

/** "Peter Hall", "Emma Hill": after a given name, a noun for places and bodies is a surname. */
export function isSurnameLike(words: readonly string[]): boolean {
	const [first = "", second = ""] = [words.at(-2), words.at(-1)];
	if (!SURNAME_NOUNS.has(bare(second)) || !isGivenName(first)) return false;
	// "Grace Church" is a church, "Peter Hall" and "Mark Hill" are men.
	const likely = isCommonWord(first)
		? /^(?:hall|hill|lane|marsh|young|knight|wood|moore|stone)$/
		: /./;
	return likely.test(bare(second));
}
