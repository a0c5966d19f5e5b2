import type { Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
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
	// What turns a clause around may stand before its first word too: "denied that he was shot".
	const isTurned = told
		.slice(clauseStart(text, told, first), last)
		.some((word, i) => turns(word) && !kept.has(i + clauseStart(text, told, first)));
	return !isTurned;
}

const isSame = (one: Word, other: Word) =>
	one.lower === other.lower || (one.root === other.root && !/\d/.test(one.lower));

/** Of the weighty words, those that are no names or figures: leaving out a name only shortens. */
const turns = ({ weighty, lower }: Word) => weighty && TURNING.test(lower);
const TURNING =
	/^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|unlikely|den(?:y|ies|ied|ying)|refus\w+|reject\w*|\p{L}+n't)$/u;

/** Back to the mark that opens the clause, or the sentence's beginning. */
function clauseStart(text: string, told: readonly Word[], at: number): number {
	for (let i = at; i > 0; i--) {
		const [before, word] = [told[i - 1], told[i]];
		if (before === undefined || word === undefined) return i;
		if (/[.;:!?,–—]/.test(text.slice(before.end, word.start))) return i;
	}
	return 0;
}

/** The model's words where they stand in the text as they are, with the text's own typography. */
export function verbatim(ground: Ground, words: string, within: Span): Span | null {
	return findWords(ground.folded, words, within)[0] ?? null;
}
