import { COUNTRIES } from "../lexicon/countries.ts";

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
