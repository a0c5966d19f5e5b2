import { HONORIFICS, ROLE_NOUNS, TITLES } from "../lexicon/name-titles.ts";
import type { Token } from "../read/reading.ts";
import { isPersonNoun } from "../text/person-nouns.ts";

/** A mention among its tokens; `last` is exclusive. */
export type Place = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly last: number;
};

/** Half-open positions in the token list. */
export type Stretch = { readonly first: number; readonly last: number };

/** Longer than this, in tokens, is a story, not a role. */
export const LONGEST = 18;

/** Says how to address somebody, not what they are. */
const COURTESY =
	/^(?:mr|mrs|ms|miss|messrs|mx|dr|sir|dame|lord|lady|madam|madame|mme|mlle|monsieur|herr|frau|hon|señor|don|uncle|aunt|shri)\.?$/i;

export const isCourtesy = (token: Token | undefined): boolean => COURTESY.test(token?.text ?? "");
export const isArticle = (token: Token | undefined): boolean =>
	token?.lower === "a" || token?.lower === "an" || token?.lower === "the";

/** Whether the token is a noun for what somebody is or does, "brother-in-law" by its last part. */
export function isRoleWord(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (token === undefined || isCourtesy(token)) return false;
	const lower = token.lower.replace(/\.$/, "");
	if (lower === "law" || lower === "elect" || lower === "designate") return isHyphen(tokens[i - 1]);
	return (
		ROLE_NOUNS.has(lower) ||
		TITLES.has(lower) ||
		HONORIFICS.has(lower) ||
		lower.endsWith("ologist") ||
		(isArticle(tokens[i - 1]) && isPersonNoun(lower))
	);
}

export const isHyphen = (token: Token | undefined): boolean => /^[-‐‑]$/.test(token?.text ?? "");

/** To the comma, stop or verb that closes the phrase. */
export function phraseEnd(tokens: readonly Token[], first: number): number {
	let end = first;
	while (end < first + LONGEST + 2) {
		const token = tokens[end];
		if (token === undefined || /^[,.;:()—–"“”]$|^--$/.test(token.text)) break;
		if (/^(?:VBD|VBZ|VBP|MD|WP|WDT)$/.test(token.pos) && end > first) break;
		end++;
	}
	return end;
}

/** Whether a role noun comes before any verb or preposition: "deputy head of", not "in charge of the head". */
export function opensWithRole(tokens: readonly Token[], first: number, end: number): boolean {
	for (let i = first; i < end && i < first + 9; i++) {
		const token = tokens[i];
		if (token === undefined) return false;
		if (isRoleWord(tokens, i) && tokens[i + 1]?.pos !== "POS" && !isHyphen(tokens[i + 1]))
			return !isOtherName(tokens, i);
		if (/^(?:IN|VBD|VBZ|VBP|MD|TO)$/.test(token.pos) && !isHyphen(tokens[i - 1])) return false;
	}
	return false;
}

/** "his brother Alex": the role is somebody else's. */
function isOtherName(tokens: readonly Token[], head: number): boolean {
	const next = tokens[head + 1];
	return (
		next !== undefined &&
		next.pos === "NNP" &&
		/^\p{Lu}/u.test(next.text) &&
		!isRoleWord(tokens, head + 1)
	);
}
