import type { CalendarDate, Day, Period } from "../text/calendar.ts";

/**
 * The day an article speaks from. Where only a date in the text suggests it ("last Saturday, March 5,
 * 2005") it is good for years and months, not for "yesterday": then it is not `exact`.
 */
export type Reference = { readonly day: Day; readonly exact: boolean };

/** Whether the clause speaks of what was or of what is to come; null where it does not say. */
export type Tense = "past" | "future" | null;

/** All that helps to complete what a date expression leaves open. */
export type DateContext = {
	readonly reference: Reference | null;
	readonly tense: Tense;
	/** The dates spoken of just before, latest first. */
	readonly story: readonly Period[];
	/** For a month without a year and a text without a reference: the year the text gives it elsewhere. */
	readonly yearOfMonth: ReadonlyMap<number, number>;
	/** The same of the days that the text gives in full: "January 16, 2021". */
	readonly yearOfDays: ReadonlyMap<number, number>;
};

export function single(date: CalendarDate): Period {
	return { from: date, to: date };
}

export function between(from: CalendarDate, to: CalendarDate): Period {
	return { from, to };
}

/** The one date a period is, or null if it is a stretch. */
export function onlyDate({ from, to }: Period): CalendarDate | null {
	const isSame = from?.year === to?.year && from?.month === to?.month && from?.day === to?.day;
	return isSame ? from : null;
}

/** A date that is known to the day. */
export function wholeDay(date: CalendarDate | null): Day | null {
	if (date === null || date.month === null || date.day === null) return null;
	return { year: date.year, month: date.month, day: date.day };
}

export function month({ year, month }: { year: number; month: number }): CalendarDate {
	return { year, month, day: null };
}

export function year(number: number): CalendarDate {
	return { year: number, month: null, day: null };
}
