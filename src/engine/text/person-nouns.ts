import { NOT_PERSONS, PERSON_ENDINGS, PERSON_NOUNS } from "../lexicon/person-nouns.ts";

/** Whether a plural or collective noun counts people: "gunmen", "tourists", "Westerners". */
export function isPersonNoun(word: string): boolean {
	const lower = word.toLowerCase();
	if (PERSON_NOUNS.has(lower)) return true;
	if (NOT_PERSONS.has(lower) || lower.length < 5) return false;
	return PERSON_ENDINGS.some((ending) => lower.endsWith(ending));
}
