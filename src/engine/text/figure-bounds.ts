import { BOUND_WORDS, BOUNDS_AFTER, GIVES_REASON, TAKES_PREPOSITION } from "../lexicon/bounds.ts";
import { isDigits } from "./digits.ts";
import { isArticle, type Word } from "./words.ts";

type Bound = keyof typeof BOUND_WORDS;
type Phrase = { readonly words: readonly string[]; readonly bound: Bound };

/** Adds to a figure without bounding it: "at least an additional 13", "another 60". */
const ADDS: ReadonlySet<string> = new Set(["another", "additional", "further", "extra"]);
/** Prepositions as well: "over", "about". */
const AMBIGUOUS: ReadonlySet<string> = new Set(["over", "about", "above", "under", "around"]);

const BEFORE = indexPhrases(BOUND_WORDS, (words) => words.at(-1) ?? "");
const AFTER = indexPhrases(BOUNDS_AFTER, (words) => words[0] ?? "");

/** The bound words that end right before a figure, and where they begin: "at least an additional | 13". */
export function boundBefore(words: readonly Word[], at: number) {
	const from = addsBefore(words, at);
	const phrase = BEFORE.get(words[from - 1]?.lower ?? "")?.find(({ words: expected }) =>
		stands(words, expected, from - expected.length),
	);
	const start = from - (phrase?.words.length ?? 0);
	if (phrase === undefined || isPreposition(words, start, phrase)) {
		return from < at && !isArticle(words[at - 1]) ? { from, bound: null } : null;
	}
	const outer = boundBeyond(words, start);
	return { from: outer?.from ?? start, bound: outer?.bound ?? phrase.bound };
}

/** "At least about 40": the outer words decide. */
function boundBeyond(words: readonly Word[], at: number) {
	const phrase = BEFORE.get(words[at - 1]?.lower ?? "")?.find(
		({ words: expected, bound }) =>
			bound !== "about" && expected.length > 1 && stands(words, expected, at - expected.length),
	);
	return phrase && { from: at - phrase.words.length, bound: phrase.bound };
}

/** The bound words that follow a figure: "107 or more", "94+", "50-plus", "forty-odd". */
export function boundAfter(words: readonly Word[], at: number) {
	const [word, next] = [words[at], words[at + 1]];
	if (word === undefined) return null;
	if (!word.spaced && word.lower === "+") return { to: at + 1, bound: "at_least" as const };
	if (!word.spaced && word.lower === "-" && next?.spaced === false) {
		if (next.lower === "plus") return { to: at + 2, bound: "at_least" as const };
		if (next.lower === "odd" || next.lower === "ish")
			return { to: at + 2, bound: "about" as const };
	}
	const phrase = AFTER.get(word.lower)?.find(({ words: expected }) => stands(words, expected, at));
	return phrase === undefined ? null : { to: at + phrase.words.length, bound: phrase.bound };
}

/** Where "another", "an additional" or "a further" begins, or the position itself. */
function addsBefore(words: readonly Word[], at: number): number {
	const word = words[at - 1]?.lower ?? "";
	// "More than a 100 people" is how it is often put.
	if (isArticle(words[at - 1]) && isDigits(words[at]?.lower ?? "")) return at - 1;
	if (!ADDS.has(word)) return at;
	return isArticle(words[at - 2]) ? at - 2 : at - 1;
}

function isPreposition(words: readonly Word[], at: number, phrase: Phrase): boolean {
	const [word = ""] = phrase.words;
	if (phrase.words.length > 1 || !AMBIGUOUS.has(word)) return false;
	if (TAKES_PREPOSITION.has(words[at - 1]?.lower ?? "")) return true;
	return word === "over" && isReason(words, at);
}

/** How far before "over" the quarrel or penalty may stand that it gives the reason for. */
const REASON_REACH = 7;

/** "Fined the bank $3 million over 82 loans", "protested in June over a 9% rise". */
function isReason(words: readonly Word[], at: number): boolean {
	if (BEFORE_BOUND.test(words[at - 1]?.lower ?? "")) return false;
	for (let back = at - 2; back >= Math.max(0, at - REASON_REACH); back--) {
		const word = words[back]?.lower ?? "";
		if (/^[,.;:]$/.test(word)) return false;
		if (GIVES_REASON.has(word)) return true;
	}
	return false;
}

/** Verbs and prepositions that no reason follows: "protests drew | over 200 people". */
const BEFORE_BOUND =
	/^(?:[,;:]|and|or|but|just|well|now|already|of|to|by|with|for|at|from|in|than|is|are|was|were|be|been|has|have|had|that|which|who|.*(?:ed|ing)|drew|left|cost|saw|won|lost|hit|took|held)$/;

function stands(words: readonly Word[], expected: readonly string[], at: number): boolean {
	return at >= 0 && expected.every((word, i) => words[at + i]?.lower === word);
}

/** Longest phrases first, so that "no more than" is not read as "more than". */
function indexPhrases(
	bounds: Readonly<Record<Bound, readonly string[]>>,
	keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
	const index = new Map<string, Phrase[]>();
	for (const bound of ["at_least", "more_than", "about", "up_to", "less_than"] as const) {
		for (const phrase of bounds[bound]) {
			const words = phrase.split(" ");
			const key = keyOf(words);
			index.set(key, [...(index.get(key) ?? []), { words, bound }]);
		}
	}
	for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
	return index;
}
