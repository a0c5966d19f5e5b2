import { DAY_PARTS, MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import {
	countAt,
	dateWords,
	isCapitalised,
	type Line,
	type Match,
	readYearAfter,
	tokenAt,
	wordAt,
	yearAt,
} from "./dates-line.ts";
import type { CalendarUnit } from "./dates-meaning.ts";
import { awayBy, shift, unitAt } from "./dates-relative.ts";

/** What a figure is set against is a comparison, not an event: "up from a year earlier". */
const COMPARING = /^(?:from|than|with|to|versus|vs)$/;

/** "a week later", "two years earlier": so far from the date the story spoke of last. */
export function readStoryShift(line: Line, at: number): Match | null {
	const amount = countAt(line, at);
	if (amount === null || COMPARING.test(wordAt(line, at - 1))) return null;
	const { count, next } = amount;
	const unit = unitAt(line, next);
	const sign = signOf(wordAt(line, next + 1));
	if (unit === undefined || sign === null || isSpelledOut(line, next + 2)) return null;
	const meaning = awayBy(unit, sign * count, "story");
	return { first: at, next: next + 2, meaning, rule: "story shift" };
}

/** "two years later, in 1896" is said better by what follows; "two years later than planned" compares. */
function isSpelledOut(line: Line, at: number): boolean {
	if (wordAt(line, at) === "than") return true;
	const place = wordAt(line, at) === "," ? at + 1 : at;
	if (!/^(?:in|on)$/.test(wordAt(line, place))) return false;
	return yearAt(line, place + 1) !== null || MONTHS.has(wordAt(line, place + 1));
}

function signOf(word: string): 1 | -1 | null {
	if (word === "later" || word === "afterwards" || word === "afterward") return 1;
	return word === "earlier" || word === "previously" ? -1 : null;
}

/** "the following day", "the previous year", "the next morning", "the following Tuesday", "the day before". */
export function readStoryNeighbour(line: Line, at: number): Match | null {
	if (wordAt(line, at) !== "the") return null;
	const beside = dayUnitAt(line, at + 1);
	if (beside !== undefined) {
		const sign = wordAt(line, at + 2) === "before" ? -1 : wordAt(line, at + 2) === "after" ? 1 : 0;
		if (sign === 0 || (beside !== "day" && sign > 0)) return null;
		return { first: at, next: at + 3, meaning: shift(beside, sign, "story"), rule: "story shift" };
	}
	const amount = neighbour(wordAt(line, at + 1));
	const unit = dayUnitAt(line, at + 2);
	if (amount === null || unit === undefined) return readFollowingWeekday(line, at);
	if (wordAt(line, at + 1) === "next" && unit !== "day") return null;
	const meaning = shift(unit, amount, "story");
	return { first: at, next: at + 3, meaning, rule: "story shift" };
}

function neighbour(word: string): 1 | -1 | null {
	if (word === "following" || word === "next") return 1;
	return word === "previous" || word === "preceding" ? -1 : null;
}

/** A unit in the singular; a morning or a night stands for its day. */
function dayUnitAt(line: Line, at: number): CalendarUnit | undefined {
	const word = wordAt(line, at);
	if (DAY_PARTS.has(word)) return "day";
	return /s$/.test(word) ? undefined : unitAt(line, at);
}

function readFollowingWeekday(line: Line, at: number): Match | null {
	const weekday = WEEKDAYS.get(wordAt(line, at + 2));
	if (!/^(?:following|next)$/.test(wordAt(line, at + 1)) || weekday === undefined) return null;
	const meaning = dateWords({ weekday, turn: "following" });
	return { first: at, next: at + 3, meaning, rule: "weekday" };
}

/** "that day", "the same day", "that same month", "earlier that year", "that March". */
export function readStorySame(line: Line, at: number): Match | null {
	const [word, after] = [wordAt(line, at), wordAt(line, at + 1)];
	const isThat = word === "that" || (word === "the" && after === "same");
	if (!isThat) return null;
	const place = after === "same" ? at + 2 : at + 1;
	const month = MONTHS.get(wordAt(line, place));
	// "He said that May would lose": a name, or a subject.
	const isSubject = /^(?:VB[DZP]|MD)$/.test(tokenAt(line, place + 1)?.pos ?? "");
	if (month !== undefined && isCapitalised(line, place) && !isSubject) {
		const meaning = dateWords({ month, year: { story: 0 } });
		return { first: at, next: place + 1, meaning, rule: "story month" };
	}
	const unit = dayUnitAt(line, place);
	if (unit === undefined || unit === "decade" || unit === "century") return null;
	// "that same day in 2014" repeats what the story knows.
	const { next } = readYearAfter(line, place + 1);
	return { first: at, next, meaning: shift(unit, 0, "story"), rule: "story same" };
}
