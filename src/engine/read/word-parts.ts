import { verbFormsOf } from "./verb-forms.ts";
import { listsOf } from "./word-lists.ts";

/** Places in a word's parts: hashes of the word, its ends and its openings, and its shape. */
export const WORD = 0;
export const LAST1 = 1;
export const LAST2 = 2;
export const LAST3 = 3;
export const LAST4 = 4;
export const FIRST1 = 5;
export const FIRST2 = 6;
export const FIRST3 = 7;
export const SHAPE = 8;
/** As `WORD`, but capitals count. */
export const FORM = 9;
export const LENGTH = 10;
/** Which lists know the word: given names, common English words. */
export const LISTS = 11;
/** Which forms of an irregular verb it can be. */
export const VERB_FORMS = 12;
const PARTS = 13;

/** What letters a word is made of; `TITLE` is "Paris", `CAPITALS` "NATO", `MIXED` "McCain". */
export const SHAPES = {
	lower: 0,
	title: 1,
	capitals: 2,
	initial: 3,
	mixed: 4,
	number: 5,
	withDigits: 6,
	dotted: 7,
	mark: 8,
} as const;

/**
 * What the tagger looks at in a word, as whole numbers, so that no string is built while tagging.
 * Ends and openings are left out where they are nearly all of it: what "an" is says nothing of "Ankara".
 */
export function readWordParts(word: string, lower: string): Int32Array {
	const parts = new Int32Array(PARTS);
	const { length } = lower;
	parts[WORD] = hashCharacters(lower, 0, length);
	for (let n = 1; n <= 4; n++) {
		parts[LAST1 + n - 1] = length > n + 1 ? hashCharacters(lower, length - n, length) : 0;
	}
	for (let n = 1; n <= 3; n++) {
		parts[FIRST1 + n - 1] = length > n + 1 ? hashCharacters(lower, 0, n) : 0;
	}
	parts[SHAPE] = shapeOf(word);
	parts[FORM] = hashCharacters(word, 0, word.length);
	parts[LENGTH] = length;
	parts[VERB_FORMS] = verbFormsOf(lower);
	parts[LISTS] = parts[SHAPE] === SHAPES.lower ? 0 : listsOf(word, lower);
	return parts;
}

/** Mixes two numbers into one that looks like chance (the finisher of MurmurHash3). */
export function mix(a: number, b: number): number {
	let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
	return hash ^ (hash >>> 16);
}

/** FNV-1a over UTF-16 units; all digits are one digit, all apostrophes, quotes and dashes alike. */
function hashCharacters(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ plain(text.charCodeAt(i)), 0x01000193);
	return hash;
}

function plain(code: number): number {
	if (code >= 48 && code <= 57) return 48;
	if (code < 0x2010) return code;
	if (code === 0x2018 || code === 0x2019) return 39;
	if (code === 0x201c || code === 0x201d) return 34;
	if (code <= 0x2015) return 45;
	return code;
}

function shapeOf(word: string): number {
	if (/^[a-z]+$/.test(word)) return SHAPES.lower;
	if (/^\p{N}/u.test(word)) return /^[\p{N}.,:/]+$/u.test(word) ? SHAPES.number : SHAPES.withDigits;
	if (!/^['’@#]?\p{L}/u.test(word)) return SHAPES.mark;
	if (/\p{N}/u.test(word)) return SHAPES.withDigits;
	if (/^\p{Lu}\.?$/u.test(word)) return SHAPES.initial;
	if (/\p{L}\.\p{L}/u.test(word)) return SHAPES.dotted;
	if (!/\p{Lu}/u.test(word)) return SHAPES.lower;
	if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return SHAPES.title;
	return /\p{Ll}/u.test(word) ? SHAPES.mixed : SHAPES.capitals;
}
