import type { CalendarUnit, DateMeaning } from "../find/dates-meaning.ts";
import { EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS } from "../lexicon/calendar.ts";
import {
	addDays,
	addMonths,
	type Day,
	easterSunday,
	nthWeekday,
	type Period,
} from "../text/calendar.ts";
import {
	between,
	type DateContext,
	month,
	onlyDate,
	single,
	wholeDay,
	year,
} from "./when-context.ts";
import { monthsFrom, nearestYear, yearSaid } from "./when-dates.ts";

type Meaning<Kind extends DateMeaning["kind"]> = Extract<DateMeaning, { kind: Kind }>;

/** "the summer of 2010"; "last summer" said in the autumn after it could be either, and stays open. */
export function resolveSeason(words: Meaning<"season">, context: DateContext): Period | null {
	const said = yearSaid(words.year, context);
	if (said !== null) return monthsFrom({ year: said, month: words.first }, 3);
	if (context.reference === null) return null;
	const { year: now, month: today } = context.reference.day;
	const isOver = today > words.first + 2;
	if (words.turn === "last") {
		if (isOver && today <= words.first + 5) return null;
		return monthsFrom({ year: isOver ? now : now - 1, month: words.first }, 3);
	}
	if (words.turn === "next") {
		return monthsFrom({ year: today < words.first ? now : now + 1, month: words.first }, 3);
	}
	const began = words.first === 12 && today <= 2 ? now - 1 : now;
	return monthsFrom({ year: began, month: words.first }, 3);
}

/** "the first half of 2016"; without a year the latest one that has begun, or in the future the next. */
export function resolveMonths(words: Meaning<"months">, context: DateContext): Period | null {
	const said = yearSaid(words.year, context);
	const count = words.to - words.from + 1;
	if (said !== null) return monthsFrom({ year: said, month: words.from }, count);
	if (context.reference === null) return null;
	const { year: now, month: today } = context.reference.day;
	const isAhead = context.tense === "future" && words.to >= today;
	const began = words.from <= today;
	const past = began ? now : now - 1;
	const next = isAhead ? now : now + 1;
	return monthsFrom({ year: context.tense === "future" ? next : past, month: words.from }, count);
}

/** "Easter Monday", "Christmas 2015", "last Thanksgiving"; a feast of another calendar stays open. */
export function resolveFeast(words: Meaning<"feast">, context: DateContext): Period | null {
	const dayIn = (year: number) => feastOf(words.name, year);
	const found = yearSaid(words.year, context) ?? nearestYear(dayIn, words, context);
	const day = found === null ? null : dayIn(found);
	return day && single(day);
}

function feastOf(name: string, year: number): Day | null {
	const fixed = FIXED_FEASTS.get(name);
	if (fixed !== undefined) return { year, month: fixed[0], day: fixed[1] };
	const fromEaster = EASTER_FEASTS.get(name);
	if (fromEaster !== undefined) return addDays(easterSunday(year), fromEaster);
	const onWeekday = WEEKDAY_FEASTS.get(name);
	if (onWeekday === undefined) return null;
	return nthWeekday({ year, month: onWeekday[0] }, onWeekday[1], onWeekday[2]);
}

/** "the past week" ends on the day of publication; months and years are counted whole. */
export function resolvePast(words: Meaning<"past">, { reference }: DateContext): Period | null {
	if (reference === null || !reference.exact) return null;
	const { day } = reference;
	const days = DAYS_IN.get(words.unit);
	if (days !== undefined) return between(addDays(day, -days * words.amount), day);
	const months = words.unit === "month" ? 1 : words.unit === "year" ? 12 : 120;
	const start = addMonths(day, -months * words.amount);
	if (words.unit === "decade") return between(year(start.year), year(day.year));
	return between(month(start), month(day));
}

const DAYS_IN: ReadonlyMap<CalendarUnit, number> = new Map([
	["day", 1],
	["week", 7],
]);

/** So many whole units from a date on, the unit in which it begins being the first. */
export function stretchFrom(start: Period, unit: CalendarUnit, amount: number): Period | null {
	const date = onlyDate(start);
	if (date === null || amount < 1) return null;
	const day = wholeDay(date);
	if (unit === "year") return between(date, year(date.year + amount - 1));
	if (unit === "month" && date.month !== null) {
		return monthsFrom({ year: date.year, month: date.month }, amount);
	}
	const days = DAYS_IN.get(unit);
	return day === null || days === undefined ? null : between(day, addDays(day, days * amount - 1));
}
