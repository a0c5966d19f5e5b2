import { BEFORE_YEARS, COUNTED_NOUNS, DETERMINERS, YEARLY_NOUNS } from "../lexicon/calendar.ts";
import {
	dateWords,
	isCapitalised,
	isGlued,
	type Line,
	type Match,
	ordinalAt,
	tokenAt,
	wordAt,
	yearAt,
} from "./dates-line.ts";

/** "in 2014", "his 1990 autobiography", "fiscal 2015"; not "2016 people", "Rio 2016", "$2016". */
export function readYear(line: Line, at: number): Match | null {
	const year = yearAt(line, at);
	if (year === null || !speaksOfYear(line, at)) return null;
	return { first: at, next: at + 1, meaning: dateWords({ year: { number: year } }), rule: "year" };
}

/** "dating back to 1992", "compared with 2014". */
const LEADS_BACK = /^(?:back|up|dates?|dating|compared|prior)$/;

function speaksOfYear(line: Line, at: number): boolean {
	const [before, after] = [wordAt(line, at - 1), wordAt(line, at + 1)];
	if (COUNTED_NOUNS.has(after) || after === "%" || after === ":") return false;
	if (isGlued(line, at + 1) && !/^[,;.)'’"”\-–—]|^['’]s$/.test(after)) return false;
	if (at === line.first) return /^(?:MD|VBD|VBZ)$/.test(tokenAt(line, at + 1)?.pos ?? "");
	if (BEFORE_YEARS.has(before)) return !(before === "of" && tokenAt(line, at + 1)?.pos === "NNS");
	if (/^(?:to|with)$/.test(before)) return LEADS_BACK.test(wordAt(line, at - 2));
	if (before === "-") return /^(?:mid|early|late)$/.test(wordAt(line, at - 2));
	if (isCapitalised(line, at + 1)) return false;
	// "The 1200 block of East Avenue" is an address.
	if (DETERMINERS.has(before)) return isNoun(line, at + 1) && after !== "block";
	return YEARLY_NOUNS.has(after) && !isCapitalised(line, at - 1);
}

function isNoun(line: Line, at: number): boolean {
	return (
		/^\p{Ll}/u.test(wordAt(line, at)) &&
		/^(?:NN|NNS|JJ|VBG|VBN)$/.test(tokenAt(line, at)?.pos ?? "")
	);
}

/** "the 2015-16 season", "in 2014/15", "from the 2006–2011 figures": years that are written as one. */
export function readYearSpan(line: Line, at: number): Match | null {
	const slashed = /^(\d{4})\/(\d\d|\d{4})$/.exec(wordAt(line, at));
	const isDashed =
		/^[-–]$/.test(wordAt(line, at + 1)) && isGlued(line, at + 1) && isGlued(line, at + 2);
	const from = slashed ? Number(slashed[1]) : yearAt(line, at);
	const end = slashed ? (slashed[2] ?? "") : isDashed ? wordAt(line, at + 2) : "";
	if (from === null || !/^(?:\d\d|\d{4})$/.test(end) || !isLed(line, at)) return null;
	const to = end.length === 4 ? Number(end) : from - (from % 100) + Number(end);
	if (to <= from || to >= 3000) return null;
	return {
		first: at,
		next: slashed ? at + 1 : at + 3,
		meaning: { kind: "years", from, to },
		rule: "years",
	};
}

function isLed(line: Line, at: number): boolean {
	const before = wordAt(line, at - 1);
	return BEFORE_YEARS.has(before) || DETERMINERS.has(before);
}

/** A year that needs no company because another date leads to it: the second one of "2010 and 2014". */
export function readLedYear(line: Line, at: number): Match | null {
	const year = yearAt(line, at);
	if (year === null || COUNTED_NOUNS.has(wordAt(line, at + 1))) return null;
	return { first: at, next: at + 1, meaning: dateWords({ year: { number: year } }), rule: "year" };
}

/** "FY2015", "FY 2015", "fiscal year 2015". */
export function readFiscalYear(line: Line, at: number): Match | null {
	const glued = /^fy(\d{4})$/.exec(wordAt(line, at))?.[1];
	if (glued !== undefined) {
		const meaning = dateWords({ year: { number: Number(glued) } });
		return { first: at, next: at + 1, meaning, rule: "fiscal year" };
	}
	const isFiscal = /^(?:fy|fiscal|financial)$/.test(wordAt(line, at));
	const place = wordAt(line, at + 1) === "year" ? at + 2 : at + 1;
	const match = isFiscal ? readLedYear(line, place) : null;
	return match && { ...match, first: at, rule: "fiscal year" };
}

/** "the 1990s", "the '80s". */
export function readDecade(line: Line, at: number): Match | null {
	if (wordAt(line, at) === "the") return withArticle(readDecade(line, at + 1));
	const start = /^['’‘]$/.test(wordAt(line, at)) ? at + 1 : at;
	const isOwned = /^['’]s$/.test(wordAt(line, start + 1)) && wordAt(line, start).endsWith("0");
	const figure = /^(\d\d|\d{4})s?$/.exec(wordAt(line, start))?.[1] ?? "";
	if (!figure.endsWith("0") || !(isOwned || wordAt(line, start).endsWith("s"))) return null;
	const from = decadeOf(line, { at, figure, isMarked: start > at });
	if (from === null || (isOwned && !isNamed(line, at))) return null;
	const isCentury = from % 100 === 0 && from < 2000;
	const meaning = { kind: "years" as const, from, to: from + (isCentury ? 99 : 9) };
	return { first: at, next: isOwned ? start + 2 : start + 1, meaning, rule: "decade" };
}

/** "the 1990s": the article is part of the name. */
function withArticle(match: Match | null): Match | null {
	return match && { ...match, first: match.first - 1 };
}

type Figure = { readonly at: number; readonly figure: string; readonly isMarked: boolean };

function decadeOf(line: Line, { at, figure, isMarked }: Figure): number | null {
	const number = Number(figure);
	if (figure.length === 4) return number >= 1000 && number < 2100 ? number : null;
	return (isMarked || isNamed(line, at)) && number >= 20 ? 1900 + number : null;
}

/** "The 90s", "the late 90s"; not "in her early 20s", which is an age. */
function isNamed(line: Line, at: number): boolean {
	const before = wordAt(line, at - 1);
	if (!/^(?:the|late|early|mid)$/.test(before)) return false;
	return !/^(?:my|his|her|their|our|your|its)$/.test(wordAt(line, at - 2));
}

/** "the 19th century", a hundred years from 1801. */
export function readCentury(line: Line, at: number): Match | null {
	if (wordAt(line, at) === "the") return withArticle(readCentury(line, at + 1));
	const ordinal = isNamed(line, at) ? ordinalAt(line, at) : null;
	if (ordinal === null || wordAt(line, at + 1) !== "century") return null;
	if (ordinal < 10 || ordinal > 21) return null;
	const meaning = { kind: "years" as const, from: ordinal * 100 - 99, to: ordinal * 100 };
	return { first: at, next: at + 2, meaning, rule: "century" };
}
