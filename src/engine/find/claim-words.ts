import { DENY, REJECT } from "../lexicon/claims.ts";
import type { Place } from "./phrases.ts";

/** Verbs of whoever denies something. */
export const DENIALS: ReadonlySet<string> = new Set([...DENY, ...REJECT]);

/** The word there in lower case; the empty string outside the text. */
export const lowerAt = ({ reading }: Place, index: number): string =>
	reading.tokens[index]?.lower ?? "";

/** The part of speech there; that of a mark outside the text. */
export const posAt = ({ reading }: Place, index: number): string =>
	reading.tokens[index]?.pos ?? "PUNCT";

/** "has not been accused of". */
export const isNegated = (place: Place, index: number): boolean =>
	[1, 2, 3].some((back) => /^(?:not|never|n['’]t)$/.test(lowerAt(place, index - back)));

/** "a bricklayer arrested for | allegedly not wearing a mask": it only says which bricklayer. */
export const isOfReduced = (place: Place, index: number): boolean =>
	lowerAt(place, index - 1) === "for" &&
	/^VB[ND]$/.test(posAt(place, index - 2)) &&
	posAt(place, index - 3).startsWith("NN");
