import { LENGTH, SHAPE, SHAPES } from "./word-parts.ts";

/** How much a capital says in a line: much in "He met Ann", little in "Police Hunt Three Men". */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;

/** Whether a sentence is running prose, a headline in title case, or all in capitals. */
export function readSetting(words: readonly Int32Array[]): number {
	let short = 0;
	let long = 0;
	let title = 0;
	let capitals = 0;
	for (const [i, word] of words.entries()) {
		const shape = word[SHAPE];
		if (shape === SHAPES.capitals) capitals++;
		else if (shape === SHAPES.lower && (word[LENGTH] ?? 0) > 4) long++;
		else if (shape === SHAPES.lower) short++;
		else if (i > 0 && (shape === SHAPES.title || shape === SHAPES.mixed)) title++;
	}
	if (capitals >= 3 && capitals >= 1.5 * (short + long + title)) return ALL_CAPITALS;
	return title >= 3 && title + capitals >= short && title >= 6 * long ? TITLE_CASE : PROSE;
}
