import { BELIEVED, FEARED } from "../lexicon/claims.ts";
import { AUTHORITIES } from "../lexicon/not-known.ts";
import type { Place } from "./phrases.ts";

export const BELIEVES = /^(?:believe|believes|suspect|think)$/;
const BELIEFS = new Set(BELIEVED);
const FINDERS = new Set(AUTHORITIES);
/** In tokens: how soon what is believed has its verb. */
const CLAUSE = 12;
/** In tokens: how far before it a question opens. */
const ASKED = 6;
/** In characters: how far "suspect" reaches to its "rather than". */
const FURTHEST = 90;

/** Whether a word may open what somebody believes: "believe", "feared". */
export const mayBelieve = (word: string) => BELIEVES.test(word) || BELIEFS.has(word);

/** "Several families suspect dehydration rather than the virus". */
export const isOneOfTwo = ({ reading: { tokens, text } }: Place, index: number) =>
	/^(?:suspect|believe)$/.test(tokens[index]?.lower ?? "") &&
	/^NN/.test(tokens[index - 1]?.pos ?? "") &&
	/^[^.,;]{3,60} rather than \w/.test(
		text.slice((tokens[index]?.end ?? 0) + 1, (tokens[index]?.end ?? 0) + FURTHEST),
	);

/** "are believed to", "feared trapped". */
export function isBelief({ reading }: Place, index: number): boolean {
	const [before, word, next] = [index - 1, index, index + 1].map((i) => reading.tokens[i]);
	if (word === undefined || !BELIEFS.has(word.lower)) return false;
	if (/^(?:feared|believed|presumed)$/.test(word.lower) && FEARED.has(next?.lower ?? ""))
		return true;
	if (next?.lower !== "to") return false;
	// "declined to say whether they were believed to": asked, and not believed.
	const asked = reading.tokens.slice(Math.max(0, index - ASKED), index);
	if (asked.some(({ lower }) => lower === "whether")) return false;
	return /^(?:is|are|was|were|be|been|also|widely|’s|'s)$/.test(before?.lower ?? "");
}

/** "Detectives believe the fire was set": those who look into it, of what has happened. */
export function isFindersBelief({ reading, sentence }: Place, index: number): boolean {
	const { tokens } = reading;
	const isTheirs = [1, 2].some((back) => FINDERS.has(tokens[index - back]?.lower ?? ""));
	if (!isTheirs || index - 1 < sentence.first) return false;
	const said = tokens.slice(index + 1, Math.min(index + CLAUSE, sentence.last));
	const first = said.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));
	return (
		first?.pos === "VBD" ||
		(first?.pos === "MD" && /^(?:may|might)$/.test(first.lower)) ||
		(first !== undefined && /^(?:ha[sd]|have)$/.test(first.lower))
	);
}
