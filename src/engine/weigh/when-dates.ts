import type { DateWords, YearWords } from "../find/dates-meaning.ts";
import {
	addDays,
	addMonths,
	type CalendarDate,
	type Day,
	dayNumber,
	isRealDay,
	mondayOf,
	type Period,
	weekdayOf,
} from "../text/calendar.ts";
import { type DateContext, month, onlyDate, single, wholeDay, year } from "./when-context.ts";

/**
 * How far ahead a date without a year may lie where no verb tells: "the June 5 vote" said in May is
 * nearer than the one eleven months gone.
 */
const FAR_AHEAD = 60;
/** A day of the last weeks is never the one most of a year ahead: "was set for July 13" said on July 15. */
const JUST_OVER = 30;
const FAR_OFF = 270;
/** "Thursday, May 5" is looked for in so many years around the likely one. */
const YEARS_AROUND = [0, 1, -1, 2, -2, 3, -3];
/** What has happened did so in one of these. */
const YEARS_BEFORE = [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11];
/** Leap days are eight years apart at most. */
const LEAP_REACH = 8;

/** Completes "August 2015", "July 26", "Thursday", "last September", "May this year". */
export function resolveDate(words: DateWords, context: DateContext): Period | null {
	if (words.month === null && words.weekday !== null) return resolveWeekday(words, context);
	const said = yearSaid(words.year, context);
	if (words.month === null) return said === null ? null : single(year(said));
	if (words.day !== null) return resolveDay(words, said, context);
	const found = said ?? yearOfMonth(words.month, words, context);
	return found === null ? null : single(month({ year: found, month: words.month }));
}

/** The year as a number, where the words and the reference give one. */
export function yearSaid(words: YearWords, { reference, story }: DateContext): number | null {
	if (words === null) return null;
	if ("number" in words) return words.number;
	if ("story" in words) {
		const base = story.map(onlyDate).find((date) => date !== null);
		return base ? base.year + words.story : null;
	}
	return reference === null ? null : reference.day.year + words.shift;
}

function resolveWeekday({ weekday, week, turn }: DateWords, context: DateContext): Period | null {
	if (weekday === null) return null;
	if (turn === "following") {
		const base = context.story
			.map((period) => wholeDay(onlyDate(period)))
			.find((day) => day !== null);
		return base ? single(weekdayAfter(addDays(base, 1), weekday)) : null;
	}
	const { reference, tense } = context;
	if (reference === null) return null;
	if (!reference.exact) return weekdayOf(reference.day) === weekday ? single(reference.day) : null;
	if (week !== null) return single(addDays(mondayOf(reference.day), 7 * week + weekday - 1));
	if (turn === "last") return single(weekdayBefore(addDays(reference.day, -1), weekday));
	if (turn === "next") return single(weekdayAfter(addDays(reference.day, 1), weekday));
	const isAhead = tense === "future" || (turn === "this" && tense !== "past");
	return single(
		isAhead ? weekdayAfter(reference.day, weekday) : weekdayBefore(reference.day, weekday),
	);
}

/** That weekday, on the day or before it. */
function weekdayBefore(day: Day, weekday: number): Day {
	return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** That weekday, on the day or after it. */
function weekdayAfter(day: Day, weekday: number): Day {
	return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function resolveDay(words: DateWords, said: number | null, context: DateContext): Period | null {
	const on = (year: number): Day => ({ year, month: words.month ?? 0, day: words.day ?? 0 });
	if (said !== null) return isRealDay(on(said)) ? single(on(said)) : null;
	if (context.reference === null) {
		const known = context.yearOfMonth.get(words.month ?? 0);
		return known !== undefined && isRealDay(on(known)) ? single(on(known)) : null;
	}
	const told = storyYear(words, context);
	if (told !== null && isRealDay(on(told))) return single(on(told));
	const likely = nearestYear((year) => (isRealDay(on(year)) ? on(year) : null), words, context);
	if (likely === null || words.weekday === null) return likely === null ? null : single(on(likely));
	const isPast = context.tense === "past";
	const matching = (isPast ? YEARS_BEFORE : YEARS_AROUND)
		.map((years) => on(likely + years))
		.find((day) => isRealDay(day) && weekdayOf(day) === words.weekday);
	return single(matching ?? on(likely));
}

/**
 * "January 16th, 2021 ... on January 27th": of what the text dated with a year, and goes on to tell; null
 * where it tells of no such year. A month alone is only that of the date just told, or the one after it.
 */
function storyYear(
	{ month: named, day, weekday, turn }: DateWords,
	{ yearOfDays, story, tense, reference }: DateContext,
): number | null {
	if (
		named === null ||
		turn !== null ||
		weekday !== null ||
		tense === "future" ||
		reference === null
	)
		return null;
	const last = story.map(onlyDate).find((date) => date?.month != null) ?? null;
	if (last?.month == null || last.year >= reference.day.year) return null;
	if (day !== null && yearOfDays.get(named) === last.year) return last.year;
	const isNext = named === last.month || (day === null && named === last.month + 1);
	return isNext && yearOfDays.get(last.month) === last.year ? last.year : null;
}

/** The year of a day that comes every year, as turn and tense want it: on or before publication, or next. */
export function nearestYear(
	dayIn: (year: number) => Day | null,
	{ turn }: Pick<DateWords, "turn">,
	{ reference, tense }: DateContext,
): number | null {
	if (reference === null) return null;
	const today = dayNumber(reference.day);
	const distance = (year: number) => {
		const day = dayIn(year);
		return day === null ? null : dayNumber(day) - today;
	};
	const years = Array.from(
		{ length: 2 * LEAP_REACH + 1 },
		(_, i) => reference.day.year - LEAP_REACH + i,
	);
	const past = years.findLast((year) => within(distance(year), { to: turn === "last" ? -1 : 0 }));
	const ahead = years.find((year) => within(distance(year), { from: turn === "next" ? 1 : 0 }));
	if (turn === "this" && distance(reference.day.year) !== null) return reference.day.year;
	const isJustOver = within(past === undefined ? null : distance(past), { from: -JUST_OVER });
	const isFarOff = ahead !== undefined && within(distance(ahead), { from: FAR_OFF });
	if (turn === null && isJustOver && isFarOff) return past ?? null;
	if (turn === "next" || (turn === null && tense === "future")) return ahead ?? null;
	const isClose = ahead !== undefined && within(distance(ahead), { to: FAR_AHEAD });
	return turn === null && tense === null && isClose ? ahead : (past ?? null);
}

function within(distance: number | null, { from = -Infinity, to = Infinity }): boolean {
	return distance !== null && distance >= from && distance <= to;
}

function yearOfMonth(month: number, words: DateWords, context: DateContext): number | null {
	const { turn } = words;
	const told = storyYear(words, context);
	if (told !== null) return told;
	const { reference, tense } = context;
	if (reference === null) return context.yearOfMonth.get(month) ?? null;
	const { year, month: now } = reference.day;
	if (turn === "this") return year;
	if (turn === "last") return month < now ? year : year - 1;
	if (turn === "next") return month > now ? year : year + 1;
	if (tense === "future") return month >= now ? year : year + 1;
	return month <= now ? year : year - 1;
}

/** Months from one to another as a period of whole months. */
export function monthsFrom(start: { year: number; month: number }, count: number): Period {
	const end: CalendarDate = month(addMonths(start, count - 1));
	return { from: month(start), to: end };
}
