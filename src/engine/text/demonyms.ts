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

/** Whether it would be one with a capital; for all words of a text. */
export const mayBeDemonym = askOnce((lower) => CODES.has(lower));
