import { type Figure, figureAt } from "./figures.ts";
import { opensNumeral } from "./numerals.ts";
import type { Word } from "./words.ts";

const WORD =
	/\p{L}[\p{L}\p{M}]*(?:\.\p{L}+)*\.?|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?!\p{L}))?|\S/gu;

/** What the first figure in a short text says: "more than US$2.5 million in damage" is 2,500,000 US dollars. */
export function readFigure(text: string): Figure | null {
	const words = wordsOf(text);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const figure = word !== undefined && opensNumeral(word) ? figureAt(words, at) : null;
		if (figure !== null) return figure;
	}
	return null;
}

function wordsOf(text: string): readonly Word[] {
	let end = -1;
	return [...text.matchAll(WORD)].map((match) => {
		const [word] = match;
		const spaced = match.index !== end;
		end = match.index + word.length;
		return { text: word, lower: word.toLowerCase(), spaced };
	});
}
