import { COMMON } from "../lexicon/claims.ts";
import { remember } from "./remember.ts";

const ENDINGS =
	/(?:ingly|ions|ion|ese|ians|ian|ia|ish|edly|ings|ing|ies|ied|ers|ors|ed|er|or|es|ly|al|s|y|e)$/;
const SHORTEST = 3;

function strip(word: string): string {
	const stem = word.replace(ENDINGS, "");
	return stem.length >= SHORTEST ? stem : word;
}

/** The root two forms of a word share, roughly: "poisoning" and "poisoned" are "poison". */
export const root = remember((lower: string): string => {
	const stem = strip(lower);
	// "offered" and "offer" are one.
	return stem.endsWith("er") ? strip(stem) : stem;
});

/** The roots of the words that tell what a passage is about; common words are left out. */
export function keywords(lowers: readonly string[]): ReadonlySet<string> {
	const roots = new Set<string>();
	for (const lower of lowers) {
		if (lower.length >= SHORTEST && !COMMON.has(lower) && opensAsWord(lower)) {
			roots.add(root(lower));
		}
	}
	return roots;
}

/** A letter or a digit, and no mark; asked so often that plain letters do without a pattern. */
function opensAsWord(lower: string): boolean {
	const code = lower.charCodeAt(0);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
	return /^[\p{L}\d]/u.test(lower);
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}
