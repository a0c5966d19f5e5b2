import { ORDINALS, SMALL_NUMBERS, TENS } from "../lexicon/calendar.ts";
import type { Token } from "../read/reading.ts";
import type { DateMeaning, DateWords, YearWords } from "./dates-meaning.ts";

/** The tokens of one sentence; rules look at places in it and see nothing beyond. */
export type Line = {
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly last: number;
};

/** Tokens `first` to `next` (exclusive) mean a date; `rule` says who thinks so. */
export type Match = {
	readonly first: number;
	readonly next: number;
	readonly meaning: DateMeaning;
	readonly rule: string;
	/** Where reading goes on, if not behind the match: a date within it is one of its own. */
	readonly resume?: number;
};

export type Rule = (line: Line, at: number) => Match | null;

export function tokenAt(line: Line, at: number): Token | undefined {
	return at >= line.first && at < line.last ? line.tokens[at] : undefined;
}

/** The word at a place in lower case; empty beyond the sentence. */
export function wordAt(line: Line, at: number): string {
	return tokenAt(line, at)?.lower ?? "";
}

export function isCapitalised(line: Line, at: number): boolean {
	const token = tokenAt(line, at);
	return token !== undefined && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}

/** Whether a token touches the one before it, as in "1990s" or "5-8". */
export function isGlued(line: Line, at: number): boolean {
	return tokenAt(line, at)?.spaced === false;
}

/** A figure of digits alone: not "1,200", not "5.4". */
export function digitsAt(line: Line, at: number): number | null {
	const word = wordAt(line, at);
	const first = word.charCodeAt(0);
	return first >= 48 && first <= 57 && /^\d{1,4}$/.test(word) ? Number(word) : null;
}

/** "three", "12", "twenty-five", and "a" for one, with the place after it. */
export function countAt(line: Line, at: number): { count: number; next: number } | null {
	const word = wordAt(line, at);
	if (wordAt(line, at - 1) === "-" && isGlued(line, at)) return null;
	if (word === "a" || word === "an") return { count: 1, next: at + 1 };
	const tens = TENS.get(word);
	const isJoined = tens !== undefined && wordAt(line, at + 1) === "-";
	const ones = isJoined ? SMALL_NUMBERS.get(wordAt(line, at + 2)) : undefined;
	if (tens !== undefined && ones !== undefined) return { count: tens + ones, next: at + 3 };
	const count = tens ?? SMALL_NUMBERS.get(word) ?? digitsAt(line, at);
	return count === null ? null : { count, next: at + 1 };
}

/** "19th" or "nineteenth". */
export function ordinalAt(line: Line, at: number): number | null {
	const word = wordAt(line, at);
	const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
	return figure === undefined ? (ORDINALS.get(word) ?? null) : Number(figure);
}

/** A full-length year, 1000 to 2999. */
export function yearAt(line: Line, at: number): number | null {
	const value = digitsAt(line, at);
	const isWhole =
		wordAt(line, at).length === 4 && !(isGlued(line, at) && isSign(wordAt(line, at - 1)));
	return value !== null && isWhole && value >= 1000 && value < 3000 ? value : null;
}

function isSign(word: string): boolean {
	return /^[$€£¥#@.:_]$/.test(word);
}

/** A date of which only the given parts are said. */
export function dateWords(parts: Partial<Omit<DateWords, "kind">>): DateWords {
	return {
		kind: "date",
		year: null,
		month: null,
		day: null,
		weekday: null,
		week: null,
		turn: null,
		...parts,
	};
}

/** The first rule that reads something at a place. */
export function firstOf(rules: readonly Rule[], line: Line, at: number): Match | null {
	for (const rule of rules) {
		const match = rule(line, at);
		if (match !== null) return match;
	}
	return null;
}

/** "2016", "this year", "of last year": what may follow a month, a season or a quarter. */
export function readYearAfter(line: Line, at: number): { year: YearWords; next: number } {
	let i = at;
	if (wordAt(line, i) === "of" || wordAt(line, i) === "in") i++;
	const number = yearAt(line, i);
	if (number !== null) return { year: { number }, next: i + 1 };
	const shift = YEAR_SHIFTS.get(wordAt(line, i));
	if (shift !== undefined && wordAt(line, i + 1) === "year")
		return { year: { shift }, next: i + 2 };
	if (wordAt(line, i) === "the" && wordAt(line, i + 1) === "year" && i > at) {
		return { year: { shift: 0 }, next: i + 2 };
	}
	return readStoryYear(line, i) ?? { year: null, next: at };
}

/** "that year", "the same year", "the following year" after a month: of the year the story is in. */
function readStoryYear(line: Line, at: number): { year: YearWords; next: number } | null {
	const words = [0, 1, 2].map((step) => wordAt(line, at + step)).join(" ");
	if (words.startsWith("that year")) return { year: { story: 0 }, next: at + 2 };
	if (words === "that same year" || words === "the same year")
		return { year: { story: 0 }, next: at + 3 };
	return words === "the following year" ? { year: { story: 1 }, next: at + 3 } : null;
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
	["last", -1],
	["this", 0],
	["next", 1],
]);
