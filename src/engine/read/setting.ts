import { readWordParts, SHAPE, SHAPES, WORD } from "./word-parts.ts";

/** How much a capital says in a line: much in "He met Ann", little in "Police Hunt Three Men". */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;

/** Small even in a headline that has all else in capitals. */
const SMALL_IN_TITLES: ReadonlySet<number | undefined> = new Set(
	"a an the of in on at to by for from with and or but nor as is it his her its over after into than via vs v n't 's ’s"
		.split(" ")
		.map((word) => readWordParts(word, word)[WORD]),
);

/** Whether a sentence is running prose, a headline in title case, or all in capitals. */
export function readSetting(words: readonly Int32Array[]): number {
	let small = 0;
	let lower = 0;
	let title = 0;
	let capitals = 0;
	for (const [i, word] of words.entries()) {
		const shape = word[SHAPE];
		if (shape === SHAPES.capitals) capitals++;
		else if (shape === SHAPES.lower && SMALL_IN_TITLES.has(word[WORD])) small++;
		else if (shape === SHAPES.lower) lower++;
		else if (i > 0 && (shape === SHAPES.title || shape === SHAPES.mixed)) title++;
	}
	if (capitals >= 3 && capitals >= 1.5 * (small + lower + title)) return ALL_CAPITALS;
	return title >= 3 && lower === 0 && title + capitals >= small ? TITLE_CASE : PROSE;
}
