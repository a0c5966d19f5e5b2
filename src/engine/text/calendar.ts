/** Civil dates as plain numbers: the engine never asks a clock or a time zone. */

/** A day of the proleptic Gregorian calendar. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A day, a month or a year: what is null is left open. */
export type CalendarDate = {
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
};

/** A stretch of the calendar; one date twice is that date, null is an open end. */
export type Period = { readonly from: CalendarDate | null; readonly to: CalendarDate | null };

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has that day: 29 February 2016, not 31 June. */
export function isRealDay({ year, month, day }: Day): boolean {
	return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1 March of year 0; years counted from March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: Day): number {
	const y = month > 2 ? year : year - 1;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

export function dayOfNumber(number: number): Day {
	let y = Math.floor((10_000 * number + 14_780) / 3_652_425);
	if (dayNumber({ year: y, month: 3, day: 1 }) > number) y--;
	const dayOfYear = number - dayNumber({ year: y, month: 3, day: 1 });
	const m = Math.floor((5 * dayOfYear + 2) / 153);
	const month = m < 10 ? m + 3 : m - 9;
	const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
	return { year: month > 2 ? y : y + 1, month, day };
}

export function addDays(day: Day, days: number): Day {
	return dayOfNumber(dayNumber(day) + days);
}

/** The month so many months away. */
export function addMonths({ year, month }: { year: number; month: number }, months: number) {
	const count = year * 12 + month - 1 + months;
	return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
	return ((dayNumber(day) + 2) % 7) + 1;
}

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
	return addDays(day, 1 - weekdayOf(day));
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian computus. */
export function easterSunday(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const sunCorrection = century - Math.floor(century / 4);
	const moonCorrection = Math.floor((8 * century + 13) / 25);
	const h = (sunCorrection - moonCorrection + 19 * golden + 15) % 30;
	const fullMoon = h - (h > 28 || (h === 28 && golden > 10) ? 1 : 0);
	const paschal = dayOfNumber(dayNumber({ year, month: 3, day: 21 }) + fullMoon);
	return addDays(paschal, 7 - (weekdayOf(paschal) % 7));
}

/** The third Monday of a month, or with -1 the last. */
export function nthWeekday(
	{ year, month }: { year: number; month: number },
	weekday: number,
	nth: number,
): Day {
	const first = { year, month, day: 1 };
	const day = 1 + ((weekday - weekdayOf(first) + 7) % 7);
	if (nth > 0) return { year, month, day: day + 7 * (nth - 1) };
	return { year, month, day: day + 7 * Math.floor((daysInMonth(year, month) - day) / 7) };
}

/** The date of an ISO 8601 date or date-time as written, whatever its time zone. */
export function readIsoDay(iso: string | null): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? "");
	if (match === null) return null;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return day.year > 0 && isRealDay(day) ? day : null;
}

/** EDTF: "2017-10-22", "2017-10", "2017", "2017-10-01/2017-10-21", "2011/..". */
export function edtf({ from, to }: Period): string {
	const [first, last] = [formatDate(from), formatDate(to)];
	return first === last ? first : `${first}/${last}`;
}

function formatDate(date: CalendarDate | null): string {
	if (date === null) return "..";
	const year = String(date.year).padStart(4, "0");
	const rest = [date.month, date.day].filter((part) => part !== null);
	return [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
