import { DAY_PARTS } from "../lexicon/calendar.ts";
import { countAt, isCapitalised, type Line, type Match, wordAt } from "./dates-line.ts";
import type { CalendarUnit, ShiftWords } from "./dates-meaning.ts";
import { afterDayPart } from "./dates-weekdays.ts";

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
	["today", 0],
	["tonight", 0],
	["yesterday", -1],
	["tomorrow", 1],
]);

const TURNS: ReadonlyMap<string, number> = new Map([
	["last", -1],
	["this", 0],
	["next", 1],
]);

const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
	["day", "day"],
	["days", "day"],
	["week", "week"],
	["weeks", "week"],
	["weekend", "weekend"],
	["weekends", "weekend"],
	["month", "month"],
	["months", "month"],
	["year", "year"],
	["years", "year"],
	["decade", "decade"],
	["decades", "decade"],
	["century", "century"],
	["centuries", "century"],
]);

/** The unit a word counts in; "weeks" as well as "week". */
export function unitAt(line: Line, at: number): CalendarUnit | undefined {
	return UNITS.get(wordAt(line, at));
}

export function shift(unit: CalendarUnit, amount: number, basis: ShiftWords["basis"]): ShiftWords {
	return { kind: "shift", unit, amount, basis, part: null };
}

/** A distance of decades or centuries counts in years. */
export function awayBy(unit: CalendarUnit, amount: number, basis: ShiftWords["basis"]): ShiftWords {
	const years = unit === "decade" ? 10 : unit === "century" ? 100 : null;
	return years === null ? shift(unit, amount, basis) : shift("year", amount * years, basis);
}

/** "today", "yesterday afternoon", "the day before yesterday"; not "in today's world". */
export function readDayWord(line: Line, at: number): Match | null {
	const amount = DAY_WORDS.get(wordAt(line, at));
	if (amount !== undefined) {
		if (isNowadays(line, at) || isTitled(line, at)) return null;
		const meaning = shift("day", amount, "publication");
		return { first: at, next: afterDayPart(line, at + 1), meaning, rule: "day word" };
	}
	if (wordAt(line, at) !== "the" || wordAt(line, at + 1) !== "day") return null;
	const words = `${wordAt(line, at + 2)} ${wordAt(line, at + 3)}`;
	const far = words === "before yesterday" ? -2 : words === "after tomorrow" ? 2 : null;
	if (far === null) return null;
	return { first: at, next: at + 4, meaning: shift("day", far, "publication"), rule: "day word" };
}

/** "Russia Today", "CBS This Morning": a programme's name, in capitals within the sentence. */
function isTitled(line: Line, at: number): boolean {
	return at > line.first && isCapitalised(line, at) && isCapitalised(line, at - 1);
}

function isNowadays(line: Line, at: number): boolean {
	if (wordAt(line, at) !== "today") return false;
	const isOwner = /^['’]s$/.test(wordAt(line, at + 1));
	return (isOwner && /^(?:in|of)$/.test(wordAt(line, at - 1))) || wordAt(line, at - 1) === "usa";
}

/** "last night", "this morning". */
export function readTurnedDayPart(line: Line, at: number): Match | null {
	const [turn, part] = [wordAt(line, at), wordAt(line, at + 1)];
	if (!DAY_PARTS.has(part) && part !== "evening") return null;
	const amount = turn === "last" ? -1 : turn === "this" ? 0 : null;
	if (amount === null || wordAt(line, at - 1) === "the" || isTitled(line, at)) return null;
	const meaning = shift("day", amount, "publication");
	return { first: at, next: at + 2, meaning, rule: "part of day" };
}

/** "last week", "this year", "next month", "the weekend". */
export function readTurnedUnit(line: Line, at: number): Match | null {
	const word = wordAt(line, at);
	const isWeekend = (word === "the" || word === "this") && wordAt(line, at + 1) === "weekend";
	const amount = isWeekend ? 0 : TURNS.get(word);
	const unit = UNITS.get(wordAt(line, at + 1));
	if (amount === undefined || unit === undefined || unit === "day") return null;
	if (/s$/.test(wordAt(line, at + 1)) || wordAt(line, at - 1) === "the") return null;
	// The programme "This Week".
	if (isCapitalised(line, at + 1)) return null;
	if ((unit === "decade" || unit === "century") && amount !== 0 && wordAt(line, at - 1) !== "in")
		return null;
	const meaning = shift(unit, amount, "publication");
	return { first: at, next: at + 2, meaning, rule: "turned unit" };
}

/** "the past week", "the last three months", up to the day of publication; "the past few days" is vague. */
export function readPast(line: Line, at: number): Match | null {
	if (!/^(?:the|this)$/.test(wordAt(line, at))) return null;
	if (!/^(?:past|last)$/.test(wordAt(line, at + 1))) return null;
	const counted = countAt(line, at + 2);
	const place = counted?.next ?? at + 2;
	const unit = UNITS.get(wordAt(line, place));
	if (unit === undefined || unit === "weekend" || unit === "century") return null;
	if (counted === null && (/s$/.test(wordAt(line, place)) || unit === "day")) return null;
	// "the last five months of her life" are over.
	if (wordAt(line, place + 1) === "of") return null;
	const meaning = { kind: "past" as const, unit, amount: counted?.count ?? 1 };
	return { first: at, next: place + 1, meaning, rule: "past stretch" };
}

/** "three days ago", "a decade ago", "two weeks from now". */
export function readAgo(line: Line, at: number): Match | null {
	const amount = countAt(line, at);
	if (amount === null) return null;
	const { count, next } = amount;
	const unit = unitAt(line, next);
	const isAgo = wordAt(line, next + 1) === "ago";
	const isHence = wordAt(line, next + 1) === "from" && wordAt(line, next + 2) === "now";
	if (unit === undefined || !(isAgo || isHence)) return null;
	// "40 or 50 years ago" is a manner of speaking, "half a century ago" no century.
	if (/^(?:or|to|half|of)$/.test(wordAt(line, at - 1))) return null;
	const meaning = awayBy(unit, isAgo ? -count : count, "publication");
	return { first: at, next: isAgo ? next + 2 : next + 3, meaning, rule: "ago" };
}
