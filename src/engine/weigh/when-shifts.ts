import type { CalendarUnit, ShiftWords } from "../find/dates-meaning.ts";
import {
	addDays,
	addMonths,
	type Day,
	mondayOf,
	type Period,
	weekdayOf,
} from "../text/calendar.ts";
import {
	between,
	type DateContext,
	month,
	onlyDate,
	single,
	type Tense,
	wholeDay,
	year,
} from "./when-context.ts";

const SATURDAY = 6;

/** Completes "yesterday", "last week", "three months ago" and, from the story's own dates, "a week later". */
export function resolveShift(words: ShiftWords, context: DateContext): Period | null {
	return words.basis === "story"
		? fromStory(words, context.story)
		: fromPublication(words, context);
}

function fromPublication(
	{ unit, amount, part }: ShiftWords,
	{ reference, tense }: DateContext,
): Period | null {
	if (reference === null) return null;
	const { day, exact } = reference;
	if (unit === "month") return exact ? single(month(addMonths(day, amount))) : null;
	if (unit === "year") return single(year(day.year + amount));
	if (unit === "decade") return yearsAround(day.year, 10, amount);
	if (unit === "century") return yearsAround(day.year, 100, amount);
	if (!exact) return null;
	if (unit === "day") return single(addDays(day, amount));
	if (unit === "weekend") return weekendOf(day, amount, tense);
	return weekOf(day, amount, part);
}

function yearsAround(now: number, length: number, amount: number): Period {
	const first = now - (now % length) + amount * length;
	return between(year(first), year(first + length - 1));
}

/** Monday to Sunday; "earlier this week" ends and "later this week" begins with the day of publication. */
function weekOf(day: Day, amount: number, part: ShiftWords["part"]): Period {
	const monday = addDays(mondayOf(day), 7 * amount);
	const sunday = addDays(monday, 6);
	if (amount !== 0 || part === null) return between(monday, sunday);
	return part === "earlier" ? between(monday, day) : between(day, sunday);
}

/** The weekend under way or just past, or in a clause about the future the one to come. */
function weekendOf(day: Day, amount: number, tense: Tense): Period {
	const nearest = addDays(mondayOf(day), SATURDAY - 1);
	const hasBegun = weekdayOf(day) >= SATURDAY;
	const isPast = amount < 0 || (amount === 0 && tense !== "future" && !hasBegun);
	const isNext = amount > 0 && hasBegun;
	const saturday = addDays(nearest, isPast ? -7 : isNext ? 7 : 0);
	return between(saturday, addDays(saturday, 1));
}

/** So far from a date that the same words name: "a month before the Nov. 8 election". */
export function shiftPeriod(base: Period, unit: CalendarUnit, amount: number): Period | null {
	const words = { kind: "shift" as const, unit, amount, basis: "story" as const, part: null };
	return fromStory(words, [base]);
}

/** The latest date of the story that is known as finely as the distance is given. */
function fromStory({ unit, amount }: ShiftWords, story: readonly Period[]): Period | null {
	for (const period of story) {
		const date = onlyDate(period);
		if (date === null) continue;
		if (unit === "year") return single(year(date.year + amount));
		if (unit === "month" && date.month !== null) {
			return single(month(addMonths({ year: date.year, month: date.month }, amount)));
		}
		const day = wholeDay(date);
		if (day !== null) return fromDay(day, unit, amount);
		// "a week later" than "in May" is no day; an older date would not be what is meant.
		if (amount !== 0) return null;
	}
	return null;
}

function fromDay(day: Day, unit: CalendarUnit, amount: number): Period | null {
	if (unit === "day") return single(addDays(day, amount));
	if (unit === "week")
		return amount === 0 ? weekOf(day, 0, null) : single(addDays(day, 7 * amount));
	if (unit !== "weekend") return null;
	const saturday = addDays(mondayOf(day), SATURDAY - 1 + 7 * amount);
	return between(saturday, addDays(saturday, 1));
}
