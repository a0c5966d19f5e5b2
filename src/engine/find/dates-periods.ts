import { BUSINESS_WORDS, SEASONS } from "../lexicon/calendar.ts";
import {
	countAt,
	digitsAt,
	isGlued,
	type Line,
	type Match,
	ordinalAt,
	readYearAfter,
	wordAt,
} from "./dates-line.ts";
import type { Turn } from "./dates-meaning.ts";

/** "the summer of 2010", "last fall", "spring 2018"; a season alone comes every year. */
export function readSeason(line: Line, at: number): Match | null {
	const turn = turnAt(line, at);
	const place = turn === null ? (wordAt(line, at) === "the" ? at + 1 : at) : at + 1;
	const first = SEASONS.get(wordAt(line, place));
	if (first === undefined) return null;
	const { year, next } = readYearAfter(line, place + 1);
	if (year === null && turn === null) return null;
	const end = afterShortYear(line, next);
	return { first: at, next: end, meaning: { kind: "season", first, year, turn }, rule: "season" };
}

/** "last", "this", "next" before a season, a feast, a month or a weekday. */
export function turnAt(line: Line, at: number): Turn {
	const word = wordAt(line, at);
	return word === "last" || word === "this" || word === "next" ? word : null;
}

/** Winter takes two years: "the winter of 2014-15". */
function afterShortYear(line: Line, at: number): number {
	const isRange = /^[-–/]$/.test(wordAt(line, at)) && isGlued(line, at) && isGlued(line, at + 1);
	return isRange && digitsAt(line, at + 1) !== null ? at + 2 : at;
}

/** "the first half of 2016", "the second quarter", "Q3 2015", "the first five months of this year". */
export function readMonthsOfYear(line: Line, at: number): Match | null {
	const block = shortQuarter(line, at) ?? namedBlock(line, at);
	if (block === null) return null;
	const { year, next } = readYearAfter(line, block.next);
	if (year === null && !(block.isQuarter && speaksOfMoney(line, at))) return null;
	const meaning = { kind: "months" as const, from: block.from, to: block.to, year };
	return { first: at, next, meaning, rule: "part of year" };
}

type Block = { from: number; to: number; next: number; isQuarter: boolean };

function shortQuarter(line: Line, at: number): Block | null {
	const number = Number(/^q([1-4])$/.exec(wordAt(line, at))?.[1]);
	return number > 0 ? { ...quarter(number), next: at + 1 } : null;
}

function quarter(number: number): Omit<Block, "next"> {
	return { from: 3 * number - 2, to: 3 * number, isQuarter: true };
}

function namedBlock(line: Line, at: number): Block | null {
	const start = wordAt(line, at) === "the" ? at + 1 : at;
	const isLast = /^(?:last|final)$/.test(wordAt(line, start));
	const ordinal = isLast ? 4 : ordinalAt(line, start);
	if (ordinal === null || ordinal < 1 || ordinal > 4) return null;
	const place = wordAt(line, start + 1) === "-" ? start + 2 : start + 1;
	const noun = wordAt(line, place);
	const next = place + 1;
	if (noun === "quarter") return { ...quarter(ordinal), next };
	if (noun !== "half") return monthsBlock(line, { place, value: ordinal, isLast });
	const from = ordinal === 1 ? 1 : 7;
	return ordinal <= 2 || isLast ? { from, to: from + 5, next, isQuarter: false } : null;
}

/** "the first five months", "the last three months" of a year. */
function monthsBlock(
	line: Line,
	said: { place: number; value: number; isLast: boolean },
): Block | null {
	const { count, next: place } = countAt(line, said.place) ?? { count: 0, next: said.place };
	if (wordAt(line, place) !== "months" || count < 1 || count > 12) return null;
	const next = place + 1;
	if (said.isLast) return { from: 13 - count, to: 12, next, isQuarter: false };
	return said.value === 1 ? { from: 1, to: count, next, isQuarter: false } : null;
}

/** How far around a quarter to look for the company whose quarter it is. */
const NEARBY = 16;

/** A game has quarters too; a quarter without a year belongs to a company's. */
function speaksOfMoney(line: Line, at: number): boolean {
	for (let i = at - NEARBY; i < at + NEARBY; i++) {
		const word = wordAt(line, i);
		if (BUSINESS_WORDS.has(word)) return true;
	}
	return false;
}
