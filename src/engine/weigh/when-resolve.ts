import type { DateMeaning } from "../find/dates-meaning.ts";
import {
	addMonths,
	type CalendarDate,
	type Day,
	daysInMonth,
	type Period,
} from "../text/calendar.ts";
import { type DateContext, month, year } from "./when-context.ts";
import { resolveDate } from "./when-dates.ts";
import {
	resolveFeast,
	resolveMonths,
	resolvePast,
	resolveSeason,
	stretchFrom,
} from "./when-periods.ts";
import { resolveShift, shiftPeriod } from "./when-shifts.ts";

/** What an expression comes to on the calendar; null where the text does not fix it. */
export function resolve(meaning: DateMeaning, context: DateContext): Period | null {
	switch (meaning.kind) {
		case "date":
			return resolveDate(meaning, context);
		case "shift":
			return resolveShift(meaning, context);
		case "season":
			return resolveSeason(meaning, context);
		case "months":
			return resolveMonths(meaning, context);
		case "feast":
			return resolveFeast(meaning, context);
		case "past":
			return resolvePast(meaning, context);
		case "years":
			return { from: year(meaning.from), to: year(meaning.to) };
		case "offset": {
			const base = resolve(meaning.base, context);
			return base && shiftPeriod(base, meaning.unit, meaning.amount);
		}
		case "span":
			return resolveSpan(meaning, context);
		case "range":
			return resolveRange(meaning, context);
	}
}

function resolveSpan(
	{ start, unit, amount }: Extract<DateMeaning, { kind: "span" }>,
	context: DateContext,
): Period | null {
	const from = resolve(start, context);
	return from && stretchFrom(from, unit, amount);
}

/** The end fixes the beginning: "from November to January" begins in the November before that January. */
function resolveRange(
	{ from, to }: Extract<DateMeaning, { kind: "range" }>,
	context: DateContext,
): Period | null {
	if (to === null)
		return from && openAfter(resolve(from, { ...context, tense: sinceTense(from, context) }));
	if (from === null) return upTo(to, context);
	const end = endOf({ from, to }, context);
	if (end?.from == null || end.to === null) return null;
	const before = { day: lastDay(end.to), exact: true };
	const start = resolve(
		from,
		from.kind === "shift" ? context : { ...context, reference: before, tense: "past" },
	);
	if (start?.from == null) return null;
	const inOrder = order(start.from) <= order(end.to);
	return inOrder ? { from: start.from, to: end.to } : null;
}

/** The end of "between January 4 and February 8", where the story tells that the January is one of years ago. */
function endOf({ from, to }: { from: DateMeaning; to: DateMeaning }, context: DateContext) {
	const end = resolve(to, context);
	if (from.kind !== "date" || to.kind !== "date" || from.year !== null || to.year !== null)
		return end;
	const start = resolve(from, context)?.from;
	if (end?.from == null || start == null || order(end.from) - order(start) < A_YEAR) return end;
	const reference = { day: lastDay(start), exact: true };
	return resolve(to, { ...context, reference, story: [], tense: "future" });
}
/** As dates are ordered. */
const A_YEAR = 10_000;

/** "closes until Monday" looks ahead; "was closed until Monday" may look either way. */
function upTo(to: DateMeaning, context: DateContext): Period | null {
	const tense = context.tense === "past" ? null : "future";
	const end = resolve(to, { ...context, tense });
	return end?.to ? { from: null, to: lastBefore(to, end) } : null;
}

/** "since May" always looks back, whatever the clause says; "beginning in May" may look ahead. */
function sinceTense(from: DateMeaning, { tense }: DateContext): DateContext["tense"] {
	return from.kind === "date" && tense === null ? "past" : tense;
}

function openAfter(start: Period | null): Period | null {
	return start?.from ? { from: start.from, to: null } : null;
}

/** "before 2014" is written up to 2014; a season, being months, ends with the month before it. */
function lastBefore(to: DateMeaning, { from, to: end }: Period): CalendarDate | null {
	if (to.kind !== "season" || from?.month == null) return end;
	return month(addMonths({ year: from.year, month: from.month }, -1));
}

function lastDay(date: CalendarDate): Day {
	const month = date.month ?? 12;
	return { year: date.year, month, day: date.day ?? daysInMonth(date.year, month) };
}

function order({ year, month, day }: CalendarDate): number {
	return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}
