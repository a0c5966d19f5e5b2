import type { Evidence } from "../../sheet/span.ts";
import { escapeSlack } from "./escape.ts";

/** Characters on either side of the words that a fact rests on, where their sentence goes on so far. */
const BEFORE = 40;
const AFTER = 50;
/** Characters of the words themselves, beyond which their middle goes: a figure often stands last. */
const LONGEST = 140;
/** Where a sentence ends; not after "Mr.", "Gen." or "U.S." */
const SENTENCE_END = /(?<!\b\p{Lu}\p{L}{0,3})[.!?]["'”’)\]]*\s+(?=["'“‘([]?\p{Lu})|\n/gu;

/** The words a fact rests on, among the words around them: a quote that tells something by itself. */
export function shortQuote(article: string, { start, end, quote }: Evidence): string {
	if (quote.length > LONGEST) return `“${escapeSlack(withoutMiddle(quote))}”`;
	const before = lastSentence(article.slice(Math.max(0, start - BEFORE), start), start > BEFORE);
	const after = firstSentence(article.slice(end, end + AFTER), end + AFTER < article.length);
	return `“${escapeSlack(before + quote + after)}”`;
}

/** From where the sentence starts, or from a whole word on. */
function lastSentence(words: string, isCut: boolean): string {
	const starts = [...words.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
	const start = starts.at(-1);
	if (start !== undefined) return words.slice(start);
	return isCut ? `… ${words.replace(/^\S*\s*/, "")}` : words;
}

/** To where the sentence ends, or to a whole word. */
function firstSentence(words: string, isCut: boolean): string {
	const end = SENTENCE_END[Symbol.matchAll](words).next().value;
	if (end !== undefined) return words.slice(0, end.index + end[0].trimEnd().length);
	return isCut ? `${words.replace(/\s*\S*$/, "")} …` : words;
}

function withoutMiddle(quote: string): string {
	const half = LONGEST / 2;
	const start = quote.slice(0, half).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "");
	const end = quote.slice(-half).replace(/^\S*\s+|^[\uDC00-\uDFFF]/, "");
	return `${start} … ${end}`;
}
