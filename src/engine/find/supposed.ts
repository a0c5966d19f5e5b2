import type { Place } from "./phrases.ts";

/** In tokens: how far before a word what makes it a supposition may stand. */
const NEAR = 8;
const NEAR_IF = 6;
/** "too early to tell whether poison, a virus or malaria was to blame" */
const FAR = 14;

/** "if executives face prison", "neither has been charged": told as a case, as a question, or as none. */
export function isSupposed({ reading, sentence }: Place, index: number): boolean {
	const before = reading.tokens.slice(Math.max(sentence.first, index - FAR), index);
	return before.some(({ lower }, i) => {
		const back = before.length - i;
		if (lower === "if" || lower === "unless") return back <= NEAR_IF;
		return lower === "whether" || (back <= NEAR && /^(?:neither|nor|nobody)$/.test(lower));
	});
}
