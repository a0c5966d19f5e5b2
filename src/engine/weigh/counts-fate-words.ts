import {
	FATE_OF_OBJECT,
	FATE_OF_SUBJECT,
	FATE_WORDS,
	NOUNS_OF_FATE,
} from "../lexicon/casualties.ts";
import type { CountFinding } from "./findings.ts";

type Category = CountFinding["category"];
type Fates = Readonly<Partial<Record<Category, string>>>;

/** Participles and verbs whose object, or passive subject, is counted: "killed". */
export const PASSIVE_FATES = index(FATE_OF_OBJECT);
/** Verbs whose subject is counted: "died", "fled". */
export const ACTIVE_FATES = index(FATE_OF_SUBJECT);
/** Nouns and adjectives within the phrase: "bodies", "wounded". */
export const PHRASE_FATES = index(FATE_WORDS);
/** After the noun: "people dead", "remain missing". */
export const COMPLEMENT_FATES = index({
	killed: "dead killed",
	injured: "injured wounded hurt critical hospital",
	missing: "missing unaccounted",
	displaced: "homeless displaced shelter shelters",
	arrested: "arrest custody arrested detained",
});
/** Before "of": "the killings of 128 people". */
export const FATE_NOUNS = index(NOUNS_OF_FATE);

function index(fates: Fates): ReadonlyMap<string, Category> {
	const words = new Map<string, Category>();
	for (const category of [
		"killed",
		"injured",
		"missing",
		"arrested",
		"infected",
		"displaced",
		"rescued",
	] as const) {
		for (const word of (fates[category] ?? "").split(/\s+/)) if (word) words.set(word, category);
	}
	return words;
}
