import { COUNTRIES } from "../lexicon/countries.ts";
import { askOnce } from "./word-cues.ts";

const CODES = new Map<string, string>();
for (const line of COUNTRIES) {
	const [code = "", , words = ""] = line.split("|");
	for (const word of words.split(";").filter(Boolean)) {
		CODES.set(word.toLowerCase(), code);
		if (!/(?:ese|sh|ch|ss)$/.test(word)) CODES.set(`${word.toLowerCase()}s`, code);
	}
}

/** The country whose people or things are called that: "Syrian" and "Syrians" are of SY. */
export function countryOfDemonym(word: string): string | null {
	return CODES.get(word.toLowerCase()) ?? null;
}

/** Countries by their letters, which stand before a noun as a demonym does: "US troops". */
export const COUNTRY_LETTERS = /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|UAE|U\.A\.E\.?|DRC)$/;

/** "US" of "US troops" and "U.K." of "U.K. law". */
export function countryOfLetters(word: string): string | null {
	if (!COUNTRY_LETTERS.test(word)) return null;
	return { USA: "US", UK: "GB", UAE: "AE", DRC: "CD" }[word.replaceAll(".", "")] ?? "US";
}

/** Whether it is a demonym or such letters, with a capital; for all words of a text. */
export const maySayWhose = askOnce((lower) => CODES.has(lower) || /^u\.?[ks]\.?$/.test(lower));
