import {
	AFTER_HABITUAL_WEEKDAYS,
	AFTER_TITLE_WEEKDAYS,
	BEFORE_NAMED_WEEKDAYS,
	DAY_PARTS,
	RECURRING,
	WEEKDAY_ABBREVIATIONS,
	WEEKDAYS,
} from "../lexicon/calendar.ts";
import { dateWords, isCapitalised, type Line, type Match, tokenAt, wordAt } from "./dates-line.ts";

/** "Thursday", "Monday night", "Tues.": a weekday with no date by it, unless it is part of a title or recurs. */
export function readWeekday(line: Line, at: number): Match | null {
	const weekday = WEEKDAYS.get(wordAt(line, at)) ?? abbreviationAt(line, at);
	if (weekday === undefined || !isCapitalised(line, at)) return null;
	if (isTitle(line, at) || isRecurring(line, at)) return null;
	const { week, next } = readWeekAfter(line, afterDayPart(line, at + 1));
	return { first: at, next, meaning: dateWords({ weekday, week }), rule: "weekday" };
}

/** "of last week", "this week" after a weekday. */
function readWeekAfter(line: Line, at: number): { week: number | null; next: number } {
	const place = wordAt(line, at) === "of" ? at + 1 : at;
	const week = ["last", "this", "next"].indexOf(wordAt(line, place)) - 1;
	const isWeek = week >= -1 && wordAt(line, place + 1) === "week";
	return isWeek ? { week, next: place + 2 } : { week: null, next: at };
}

/** The place after "night" in "Monday night"; "Friday Night Lights" has none. */
export function afterDayPart(line: Line, at: number): number {
	const i = wordAt(line, at) === "-" ? at + 1 : at;
	return DAY_PARTS.has(wordAt(line, i)) && !isCapitalised(line, i) ? i + 1 : at;
}

/** "Thurs.", not "Sun" or "Sat". */
function abbreviationAt(line: Line, at: number): number | undefined {
	const isShort = /^(?:on|late|early|last|next|this)$/.test(wordAt(line, at - 1));
	return isShort
		? WEEKDAY_ABBREVIATIONS.get(/^(.+)\.$/.exec(wordAt(line, at))?.[1] ?? "")
		: undefined;
}

function isTitle(line: Line, at: number): boolean {
	const [before, after] = [wordAt(line, at - 1), wordAt(line, at + 1)];
	if (BEFORE_NAMED_WEEKDAYS.has(before) && isCapitalised(line, at - 1)) return true;
	if (tokenAt(line, at)?.label === "person" && isCapitalised(line, at + 1)) return true;
	if (AFTER_HABITUAL_WEEKDAYS.has(after)) return true;
	// "Friday the 13th" is a superstition and a film.
	if (after === "the" && wordAt(line, at + 2) === "13th") return true;
	if (!isCapitalised(line, at + 1)) return isPaper(line, at + 1);
	return AFTER_TITLE_WEEKDAYS.has(after) || isTitleOf(line, at);
}

/** "Sunday's paper" */
function isPaper(line: Line, at: number): boolean {
	return /^['’]s$/.test(wordAt(line, at)) && AFTER_HABITUAL_WEEKDAYS.has(wordAt(line, at + 1));
}

/** "The Wednesday Club", "Saturday Night Live": capitals on both sides of what a title holds. */
function isTitleOf(line: Line, at: number): boolean {
	if (DAY_PARTS.has(wordAt(line, at + 1))) return isCapitalised(line, at + 2);
	return wordAt(line, at - 1) === "the";
}

/** "every Friday", "on a Friday": no day of the calendar; "in a Friday interview" is one. */
function isRecurring(line: Line, at: number): boolean {
	const before = wordAt(line, at - 1);
	if (before !== "a" && !RECURRING.has(before)) return false;
	if (before !== "a" || wordAt(line, at - 2) === "on") return true;
	return (
		!/^(?:NN|NNS|JJ|VBG)$/.test(tokenAt(line, at + 1)?.pos ?? "") ||
		DAY_PARTS.has(wordAt(line, at + 1))
	);
}
