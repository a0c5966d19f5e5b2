import { daysInMonth } from "../text/calendar.ts";
import { dateWords, type Line, type Match, type Rule, wordAt } from "./dates-line.ts";

/** Which of two figures is the month, as the figures of the whole text tell. */
export type SlashOrder = "day first" | "month first" | null;

const WHOLE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Where dates are written with stops, the day comes first. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;

/** A text in which some date can only be read one way is taken to write all its dates so. */
export function slashOrderOf(text: string): SlashOrder {
	let order: SlashOrder = null;
	for (const [, one, other] of text.matchAll(SLASHED)) {
		const read = Number(one) > 12 ? "day first" : Number(other) > 12 ? "month first" : null;
		if (read !== null && order !== null && read !== order) return null;
		order ??= read;
	}
	return order;
}

/** "14/10/2016", "07/15/2016"; "05/06/2016" only where the text's other dates tell which way it goes. */
export function slashedDates(order: SlashOrder): Rule {
	return (line: Line, at: number): Match | null => {
		const word = wordAt(line, at);
		const isDotted = DOTTED.test(word);
		const figures = (isDotted ? DOTTED : WHOLE).exec(word);
		if (figures === null || (order === null && !isDotted)) return null;
		const [one, other, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
		const [day, month] = isDotted || order === "day first" ? [one, other] : [other, one];
		if (day < 1 || day > daysInMonth(year, month)) return null;
		const meaning = dateWords({ year: { number: year }, month, day });
		return { first: at, next: at + 1, meaning, rule: "slashed date" };
	};
}
