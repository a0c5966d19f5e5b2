import type { KnownWord } from "./role-scores.ts";
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
export function readSetting(words: readonly KnownWord[]): number {
	let small = 0;
	let title = 0;
	let capitals = 0;
	for (let i = 0; i < words.length; i++) {
		const shape = words[i]?.parts[SHAPE];
		if (shape === SHAPES.lower) small++;
		else if (shape === SHAPES.capitals) capitals++;
		else if (i > 0 && (shape === SHAPES.title || shape === SHAPES.mixed)) title++;
	}
	if (capitals >= 3 && capitals >= 1.5 * (small + title)) return ALL_CAPITALS;
	return title >= 3 && title + capitals >= small && !words.some(isSmallInProseOnly)
		? TITLE_CASE
		: PROSE;
}

function isSmallInProseOnly({ parts }: KnownWord): boolean {
	return parts[SHAPE] === SHAPES.lower && !SMALL_IN_TITLES.has(parts[WORD]);
}
