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

/** "defended people accused of murder" names nobody. */
export function isOfSome(place: Place, index: number): boolean {
	const { tokens } = place.reading;
	return (
		tokens[index - 1]?.pos === "NNS" &&
		!/^(?:DT|JJ|CD|NNP|PRP\$|IN|NN)$/.test(tokens[index - 2]?.pos ?? "PUNCT")
	);
}
