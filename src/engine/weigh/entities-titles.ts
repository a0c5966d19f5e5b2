import type { Span } from "../../sheet/span.ts";
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from "../lexicon/name-titles.ts";
import type { Reading } from "../read/reading.ts";
import { tokenAt } from "./entities-tokens.ts";

/** The mention with the titles that stand before it: "Mr Haddad", "Chief Judge Ada Obi"; "" for none. */
export function titledForm(reading: Reading, { start, end }: Span): string {
	const { tokens, text } = reading;
	let first = tokenAt(reading, start);
	while (isTitleWord(tokens[first - 1]?.text ?? "")) first--;
	// "Prime Minister", "Vice President", "Deputy Attorney General": once in a title, its modifiers go with it.
	if ((tokens[first]?.start ?? start) < start) {
		while (isModifier(tokens[first - 1]?.text ?? "")) first--;
	}
	const from = tokens[first]?.start ?? start;
	return from < start ? text.slice(from, end) : "";
}

const isModifier = (word: string): boolean =>
	/^\p{Lu}\p{Ll}/u.test(word) &&
	(TITLE_MODIFIERS.has(word.toLowerCase()) || TITLES.has(word.toLowerCase()));

function isTitleWord(word: string): boolean {
	const lower = word.toLowerCase().replace(/\.$/, "");
	return /^\p{Lu}/u.test(word) && (HONORIFICS.has(lower) || TITLES.has(lower));
}

/** The title directly before the mention: "Mr", "President"; "" for none. */
export function titleOf(reading: Reading, { start }: Span): string {
	const word = reading.tokens[tokenAt(reading, start) - 1]?.text ?? "";
	return isTitleWord(word) ? word : "";
}
