import {
	BEFORE_MONTHS,
	COUNTED_NOUNS,
	DOUBTFUL_MONTHS,
	MONTH_ABBREVIATIONS,
	MONTHS,
	WEEKDAY_ABBREVIATIONS,
	WEEKDAYS,
} from "../lexicon/calendar.ts";
import { daysInMonth } from "../text/calendar.ts";
import {
	dateWords,
	digitsAt,
	isCapitalised,
	isGlued,
	type Line,
	type Match,
	readYearAfter,
	tokenAt,
	wordAt,
	yearAt,
} from "./dates-line.ts";
import type { YearWords } from "./dates-meaning.ts";

const HYPHEN = /^[-–—]$/;
/** What makes a figure after "May" something else than its day. */
const NOT_A_DAY = /^(?:%|percent|p\.?m\.?|a\.?m\.?|million|billion)$/;

/** A leap year stands for the year that is not said, so that 29 February may be. */
const SOME_LEAP_YEAR = 2000;

/** "2016-07-15" */
export function readIsoDate(line: Line, at: number): Match | null {
	const year = yearAt(line, at);
	const [month, day] = [digitsAt(line, at + 2), digitsAt(line, at + 4)];
	const dashed = wordAt(line, at + 1) === "-" && wordAt(line, at + 3) === "-";
	if (year === null || month === null || day === null || !dashed) return null;
	if (![1, 2, 3, 4].every((step) => isGlued(line, at + step))) return null;
	if (day < 1 || day > daysInMonth(year, month)) return null;
	const meaning = dateWords({ year: { number: year }, month, day });
	return { first: at, next: at + 5, meaning, rule: "iso date" };
}

/** "May 5", "Thursday, May 5, 2016", "the 29th of March 2018", "May 5-8", "August of 2008", "in May". */
export function readCalendarDate(line: Line, at: number): Match | null {
	const start = readWeekdayBefore(line, at);
	const first = wordAt(line, start.next) === "the" ? start.next + 1 : start.next;
	const match = readMonthFirst(line, start.next) ?? readDayFirst(line, first);
	if (match === null) return null;
	if (start.weekday === null) return match;
	if (match.meaning.kind !== "date" || match.meaning.day === null) return null;
	return { ...match, first: at, meaning: { ...match.meaning, weekday: start.weekday } };
}

/** "Thursday, " or "Thurs. " before a date; nothing read leaves the place as it was. */
function readWeekdayBefore(line: Line, at: number): { weekday: number | null; next: number } {
	const word = wordAt(line, at);
	const weekday = WEEKDAYS.get(word) ?? WEEKDAY_ABBREVIATIONS.get(word.replace(".", ""));
	if (weekday === undefined || !isCapitalised(line, at)) return { weekday: null, next: at };
	let next = at + 1;
	if (wordAt(line, next) === ".") next++;
	if (wordAt(line, next) === ",") next++;
	return { weekday, next };
}

/** A month by its full or short name ("Nov."), with the place after it. */
export function monthAt(line: Line, at: number): Month | null {
	if (!isCapitalised(line, at)) return null;
	const word = wordAt(line, at);
	const month = MONTHS.get(word);
	if (month !== undefined) return { month, next: at + 1, short: false };
	const short = MONTH_ABBREVIATIONS.get(word.replace(".", ""));
	if (short === undefined) return null;
	return { month: short, next: wordAt(line, at + 1) === "." ? at + 2 : at + 1, short: true };
}

type Month = { readonly month: number; readonly next: number; readonly short: boolean };

function readMonthFirst(line: Line, at: number): Match | null {
	const name = monthAt(line, at);
	if (name === null || isImpossibleDay(line, at)) return null;
	const day = dayAt(line, name.next);
	if (day !== null) return readDays(line, { first: at, month: name.month, ...day });
	const { year, next } = readYear(line, name.next);
	if (year === null && (name.short || !isPlainMonth(line, at))) return null;
	const meaning = dateWords({ year, month: name.month });
	return { first: at, next, meaning, rule: "month" };
}

function readDayFirst(line: Line, at: number): Match | null {
	const day = dayAt(line, at);
	if (day === null) return null;
	const name = monthAt(line, wordAt(line, day.next) === "of" ? day.next + 1 : day.next);
	if (name === null) return null;
	return readDays(line, { first: at, month: name.month, ...day, next: name.next, stop: name.next });
}

/** What remains of "31 June 1990" is no month either. */
function isImpossibleDay(line: Line, at: number): boolean {
	return /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(line, at - 1)) && oneDayAt(line, at + 1) === null;
}

type Days = { first: number; month: number; from: number; to: number; next: number; stop?: number };

/** The year after a month with its day or days. */
function readDays(line: Line, days: Days): Match | null {
	const { year, next } = readYear(line, days.next);
	const longest = daysInMonth(year && "number" in year ? year.number : SOME_LEAP_YEAR, days.month);
	if (days.from < 1 || days.to > longest) return null;
	const on = (day: number) => dateWords({ year, month: days.month, day });
	const meaning =
		days.from === days.to
			? on(days.from)
			: { kind: "range" as const, from: on(days.from), to: on(days.to) };
	return { first: days.first, next, meaning, rule: "date" };
}

/** "5", "5th", "5-8", "5 and 6": the days of a month that a date names. */
function dayAt(line: Line, at: number): { from: number; to: number; next: number } | null {
	const one = oneDayAt(line, at);
	if (one === null) return null;
	const isDash = HYPHEN.test(wordAt(line, one.next)) && isGlued(line, one.next);
	const isWord = /^(?:and|to|or|through)$/.test(wordAt(line, one.next));
	const other = isDash || isWord ? oneDayAt(line, one.next + 1) : null;
	const isLed = /^(?:from|between)$/.test(wordAt(line, at - 2));
	const isClear = isDash || isLed || (other !== null && endsThere(line, other.next));
	const isRange = other !== null && other.day > one.day && isClear;
	return isRange
		? { from: one.day, to: other.day, next: other.next }
		: { from: one.day, to: one.day, next: one.next };
}

/** "May 5 and 6" ends there; "May 5 and 6 people" counts people. */
function endsThere(line: Line, at: number): boolean {
	return (
		monthAt(line, at) !== null ||
		!/^\p{L}/u.test(wordAt(line, at)) ||
		/^(?:in|at|by|when|after|as|and|with)$/.test(wordAt(line, at))
	);
}

function oneDayAt(line: Line, at: number): { day: number; next: number } | null {
	const figure = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(line, at))?.[1];
	const day = Number(figure);
	if (figure === undefined || day < 1 || day > 31) return null;
	return NOT_A_DAY.test(wordAt(line, at + 1)) ? null : { day, next: at + 1 };
}

/** ", 2016", " 2016", " of last year" after a month or a day of it. */
function readYear(line: Line, at: number): { year: YearWords; next: number } {
	const found = readYearAfter(line, wordAt(line, at) === "," ? at + 1 : at);
	const isRound = /^\d\d?00$/.test(wordAt(line, found.next - 1));
	const isCount = isRound && COUNTED_NOUNS.has(wordAt(line, found.next));
	const isClause = wordAt(line, at) === "," && found.year !== null && !("number" in found.year);
	return found.year === null || isCount || isClause ? { year: null, next: at } : found;
}

/** Whether a month's name with no figure by it is the month: "in May", not "Mrs May", not "March on". */
function isPlainMonth(line: Line, at: number): boolean {
	const token = tokenAt(line, at);
	const before = wordAt(line, at - 1);
	const isAfterHyphen = before === "-" && /^(?:mid|early|late)$/.test(wordAt(line, at - 2));
	if (
		isAfterHyphen ||
		/^(?:in|since|during|last|next|this|late|early|until|throughout|mid)$/.test(before)
	)
		return true;
	if (!DOUBTFUL_MONTHS.has(token?.lower ?? "")) return true;
	if (/^(?:and|or|to|through|until|-|–)$/.test(before) && monthAt(line, at - 2) !== null)
		return true;
	if (token?.label === "person" || isCapitalised(line, at + 1)) return false;
	// Names of people, and never anything else: "June was warm", "April's vote".
	const isName = token?.lower !== "may" && token?.lower !== "march";
	if (isName) return !isCapitalised(line, at - 1) || at - 1 === line.first;
	if (/^(?:the|an?)$/.test(before)) {
		return /^(?:NN|NNS|JJ|VBG)$/.test(tokenAt(line, at + 1)?.pos ?? "");
	}
	return BEFORE_MONTHS.has(before) && !/^(?:'s|’s)$/.test(wordAt(line, at + 1));
}
