import type { Span } from "../../sheet/span.ts";
import type { Ground } from "./ground.ts";
import { type Word, wordsOf } from "./tokens.ts";

/** Words that a shortened wording may add: they open a question or stand before a noun. */
const FREE = new Set(
	"the a an how many much whether who what when where why which of in that".split(" "),
);

/**
 * Whether some words say in short what a stretch of the text says: its own words in its own order, none of
 * the weighty ones between them left out ("was not shot" is never shortened to "was shot").
 */
export function shortens({ text }: Ground, words: string, span: Span): boolean {
	const told = wordsOf(text.slice(span.start, span.end), span.start);
	const said = wordsOf(words);
	if (said.every(({ lower }) => FREE.has(lower))) return false;
	const places: number[] = [];
	let at = 0;
	for (const word of said) {
		const place = told.findIndex((other, i) => i >= at && isSame(word, other));
		if (place === -1 && FREE.has(word.lower)) continue;
		if (place === -1) return false;
		places.push(place);
		at = place + 1;
	}
	const [first, last] = [places[0], places.at(-1)];
	if (first === undefined || last === undefined) return false;
	const kept = new Set(places);
	const [clause, sentence] = [
		startOf(text, told, { at: first, mark: CLAUSE }),
		startOf(text, told, { at: first, mark: SENTENCE }),
	];
	return !told.some(
		({ turns }, i) =>
			i < last &&
			!kept.has(i) &&
			((turns !== null && i >= clause) || (turns === "sentence" && i >= sentence)),
	);
}

const isSame = (one: Word, other: Word) =>
	one.lower === other.lower || (one.root === other.root && !/\d/.test(one.lower));

const CLAUSE = /[.;:!?,–—]/;
const SENTENCE = /[.;!?]/;

/** The first word after the mark before a word: what turns a clause around may stand before its words that are kept. */
function startOf(
	text: string,
	told: readonly Word[],
	{ at, mark }: { readonly at: number; readonly mark: RegExp },
): number {
	for (let i = at; i > 0; i--) {
		const [before, word] = [told[i - 1], told[i]];
		if (before === undefined || word === undefined) return i;
		if (mark.test(text.slice(before.end, word.start))) return i;
	}
	return 0;
}
