import type { Span } from "../../sheet/span.ts";
import type { Ground } from "./ground.ts";
import { type Word, wordsOf } from "./tokens.ts";

/** Shorter quotes must stand in the article to the letter. In words. */
const FEWEST_WORDS = 6;
/** The share of a quote's words that the article has, in the same order. */
const LEAST_COVERED = 0.9;
/** The share of the article's words, from the first to the last of those, that the quote has. */
const LEAST_DENSE = 0.9;

/**
 * A quote with a word or two changed, in one sentence. Names, figures, negations and the like must all be
 * there, and no others; and whoever shows the quote shows the article's words, not these.
 */
export function alignRoughly({ part, told }: Ground, quote: string): Span | null {
	const words = wordsOf(quote);
	if (words.length < FEWEST_WORDS) return null;
	const asked = new Set(words.map(({ lower }) => lower));
	let best: { span: Span; covered: number } | null = null;
	for (const sentence of told()) {
		const [first, last] = [sentence[0], sentence.at(-1)];
		if (first === undefined || last === undefined) continue;
		if (first.start < part.start || last.end > part.end) continue;
		const common = sentence.filter(({ lower }) => asked.has(lower)).length;
		if (common < LEAST_COVERED * words.length) continue;
		const match = matchOf(words, sentence);
		if (match !== null && match.covered > (best?.covered ?? 0)) best = match;
	}
	return best?.span ?? null;
}

function matchOf(words: readonly Word[], told: readonly Word[]) {
	const pairs = longestCommon(words, told);
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (first === undefined || last === undefined) return null;
	const stretch = told.slice(first.told, last.told + 1);
	const covered = pairs.length / words.length;
	if (covered < LEAST_COVERED || pairs.length / stretch.length < LEAST_DENSE) return null;
	const inQuote = new Set(pairs.map((pair) => pair.word));
	const inText = new Set(pairs.map((pair) => pair.told - first.told));
	const isAltered =
		words.some(({ weighty }, i) => weighty && !inQuote.has(i)) ||
		stretch.some(({ weighty }, i) => weighty && !inText.has(i));
	// Words that were altered at either end stand for as many of the article's.
	const start = told[Math.max(0, first.told - first.word)]?.start ?? 0;
	const rest = words.length - 1 - last.word;
	const end = told[Math.min(told.length - 1, last.told + rest)]?.end ?? 0;
	return isAltered ? null : { span: { start, end }, covered };
}

/** The longest sequence of words that two wordings have in common, by their places in each. */
function longestCommon(words: readonly Word[], told: readonly Word[]) {
	const lengths = [...words, null].map(() => new Array<number>(told.length + 1).fill(0));
	const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = words.length - 1; i >= 0; i--) {
		const row = lengths[i] ?? [];
		for (let j = told.length - 1; j >= 0; j--) {
			const isSame = words[i]?.lower === told[j]?.lower;
			row[j] = isSame ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
		}
	}
	const pairs: { readonly word: number; readonly told: number }[] = [];
	let [i, j] = [0, 0];
	while (i < words.length && j < told.length) {
		if (words[i]?.lower === told[j]?.lower) pairs.push({ word: i++, told: j++ });
		else if (length(i + 1, j) >= length(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}
