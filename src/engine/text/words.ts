/** A word or mark as the tools over numbers need it; a token of the reading is one. */
export type Word = { readonly text: string; readonly lower: string; readonly spaced: boolean };

export function isArticle(word: Word | undefined): boolean {
	return word?.lower === "a" || word?.lower === "an";
}

/** A hyphen or dash that joins its neighbours without white space. */
export function isJoiner(word: Word | undefined): boolean {
	return word !== undefined && !word.spaced && /^[-‐‑–]$/.test(word.lower);
}
