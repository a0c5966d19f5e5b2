import commonWordData from "../lexicon/common-words.bin";
import givenNameData from "../lexicon/given-names.bin";
import { remember } from "./remember.ts";
import { firstNotBelow } from "./sorted-hashes.ts";
import { foldWord, hashOf } from "./word-hash.ts";

/** Packed word sets: sorted 32-bit hashes, so a stranger is taken for a member once in some 300,000 words. */
const GIVEN_NAMES = new Uint32Array(givenNameData);
const COMMON_WORDS = new Uint32Array(commonWordData);

/** Whether people bear it as a given name ("Maria", "Vladimir", "Xi" by way of family name first). */
export function isGivenName(word: string): boolean {
	return has(GIVEN_NAMES, word);
}

/** Whether English uses it as an ordinary word, whatever its ending ("officials", "opened"). */
export const isCommonWord = remember(
	(word) =>
		has(COMMON_WORDS, word) || baseForms(foldWord(word)).some((form) => has(COMMON_WORDS, form)),
);

const NONE: readonly string[] = [];
const ENDING = /(?:s|ed|ing)$/;

function baseForms(word: string): readonly string[] {
	if (!ENDING.test(word)) return NONE;
	const forms: string[] = [];
	if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
	if (word.endsWith("es")) forms.push(word.slice(0, -2));
	if (word.endsWith("s") && !word.endsWith("ss")) forms.push(word.slice(0, -1));
	for (const ending of ["ed", "ing"]) {
		if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
		const stem = word.slice(0, -ending.length);
		forms.push(stem, `${stem}e`);
		if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
	}
	return forms;
}

function has(table: Uint32Array, word: string): boolean {
	const hash = hashOf(word);
	return table[firstNotBelow(table, hash)] === hash;
}
