import { opensWithCapital, startsWithLetter } from "./capitals.ts";

/** More of its long words in capitals than this is a headline, set in title case. */
const TITLE_CASE = 0.65;
const LONG = 4;

/** "Police Arrest Two Over Bank Robbery": a line set as a headline, in whatever place it stands. */
export function isTitleCase(words: readonly string[]): boolean {
	const long = words.filter((word) => word.length >= LONG && startsWithLetter(word));
	const capitals = long.filter(opensWithCapital).length;
	return long.length > 1 && capitals / long.length > TITLE_CASE;
}

/** The words of a line alone, in lower case, each between two spaces. */
export const bareLine = (line: string): string => ` ${bare(line).trim()} `;

const bare = (line: string) => line.toLowerCase().replace(/[^\p{L}\d]+/gu, " ");

const OPENING = /[\p{L}\d]+(?:[^\p{L}\d]+[\p{L}\d]+)?/u;

/** Whether a line only repeats words of a title, which is given bare; a line without a word does not. */
export function repeatsTitle(line: string, title: string): boolean {
	// Most lines are told from a title by their first words.
	const opening = OPENING.exec(line)?.[0];
	return (
		opening !== undefined && title.includes(` ${bare(opening)}`) && title.includes(bareLine(line))
	);
}
