import type { Place } from "./phrases.ts";

/** In tokens: how far before a word what makes it a supposition may stand. */
const NEAR = 8;
const NEAR_IF = 6;

/** "if executives face prison", "neither has been charged": told as a case, or as none. */
export function isSupposed({ reading, sentence }: Place, index: number): boolean {
	const before = reading.tokens.slice(Math.max(sentence.first, index - NEAR), index);
	return before.some(({ lower }, i) => {
		if (lower === "if" || lower === "unless") return before.length - i <= NEAR_IF;
		return lower === "neither" || lower === "nor" || lower === "nobody";
	});
}
