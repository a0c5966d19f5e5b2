/** More of its long words in capitals than this is a headline, set in title case. */
const TITLE_CASE = 0.65;
const LONG = 4;

/** "Police Arrest Two Over Bank Robbery": a line set as a headline, in whatever place it stands. */
export function isTitleCase(words: readonly string[]): boolean {
	const long = words.filter((word) => word.length >= LONG && /^\p{L}/u.test(word));
	const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
	return long.length > 1 && capitals / long.length > TITLE_CASE;
}
