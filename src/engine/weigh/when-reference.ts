import type { DateMeaning } from "../find/dates-meaning.ts";
import type { DateMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { type Day, isRealDay, readIsoDay } from "../text/calendar.ts";
import type { Reference } from "./when-context.ts";

/** A dateline stands among the first lines, alone or with little else. */
const DATELINE_PARAGRAPHS = 3;
const DATELINE_EXTRA = 24;

/** The day the article speaks from: its publication date, else its dateline, else a date called "last Saturday". */
export function referenceOf(reading: Reading, dates: readonly DateMention[]): Reference | null {
	const published = readIsoDay(reading.article.publishedAt);
	if (published !== null) return { day: published, exact: true };
	const dateline = dates.find((date) => statedDay(date) !== null && isDateline(reading, date));
	const day = dateline && statedDay(dateline);
	if (day) return { day, exact: true };
	const recent = dates.map(recentDay).find((found) => found !== null);
	return recent ? { day: recent, exact: false } : null;
}

/** A date given in full: year, month and day. */
export function statedDay({ meaning }: DateMention): Day | null {
	if (meaning.kind !== "date" || meaning.year === null || !("number" in meaning.year)) return null;
	if (meaning.month === null || meaning.day === null) return null;
	const day = { year: meaning.year.number, month: meaning.month, day: meaning.day };
	return isRealDay(day) ? day : null;
}

function isDateline({ paragraphs }: Reading, { start, end }: DateMention): boolean {
	return paragraphs
		.slice(0, DATELINE_PARAGRAPHS)
		.some(
			(line) =>
				line.start <= start &&
				end <= line.end &&
				line.end - line.start - (end - start) <= DATELINE_EXTRA,
		);
}

/** "Last Saturday, March 5, 2005" was written within the week. */
function recentDay(date: DateMention): Day | null {
	return date.meaning.kind === "date" && date.meaning.turn === "last" ? statedDay(date) : null;
}

/** The year of each month that the text names with one, for where it names it without. */
export function yearsOfMonths(dates: readonly DateMention[]): ReadonlyMap<number, number> {
	const years = new Map<number, number>();
	const torn = new Set<number>();
	for (const { month, year } of dates.flatMap(({ meaning }) => datesIn(meaning))) {
		if (month === null || year === null || !("number" in year)) continue;
		if (years.has(month) && years.get(month) !== year.number) torn.add(month);
		years.set(month, year.number);
	}
	for (const month of torn) years.delete(month);
	return years;
}

/** "May 5", and both of "between May 3 and May 21, 2021". */
function datesIn(meaning: DateMeaning): readonly Extract<DateMeaning, { kind: "date" }>[] {
	if (meaning.kind === "date") return [meaning];
	if (meaning.kind !== "range") return [];
	return [meaning.from, meaning.to].flatMap((end) => (end === null ? [] : datesIn(end)));
}
