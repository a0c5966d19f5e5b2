import { readNineEleven } from "./dates-attacks.ts";
import { readCalendarDate, readIsoDate } from "./dates-days.ts";
import { readFeast } from "./dates-feasts.ts";
import { dateWords, firstOf, type Line, type Match, type Rule, wordAt } from "./dates-line.ts";
import { readMonthsOfYear, readSeason, turnAt } from "./dates-periods.ts";
import {
	readAgo,
	readDayWord,
	readPast,
	readTurnedDayPart,
	readTurnedUnit,
	shift,
} from "./dates-relative.ts";
import { readStoryNeighbour, readStorySame, readStoryShift } from "./dates-story.ts";
import { readWeekday } from "./dates-weekdays.ts";
import { readCentury, readDecade, readFiscalYear, readYear, readYearSpan } from "./dates-years.ts";

/** Dates that stand alone; the fullest reading comes first. */
const PLAIN: readonly Rule[] = [
	readIsoDate,
	// Before any other September 11, which would be the latest one.
	readNineEleven,
	readCalendarDate,
	readWeekday,
	readDayWord,
	// "this morning" before "this" of anything else.
	readTurnedDayPart,
	readPast,
	readTurnedUnit,
	readAgo,
	readStoryShift,
	readStoryNeighbour,
	readStorySame,
	readSeason,
	readMonthsOfYear,
	readFiscalYear,
	readDecade,
	readCentury,
	readYearSpan,
	readFeast,
	// Any figure may be a year, so a year comes last.
	readYear,
];

const PART_OF_UNIT = new Set(["early", "late", "mid"]);
const EDGES = new Set(["end", "start", "beginning", "middle", "close", "eve", "height", "hours"]);
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);

/** Any single date, with what turns it ("last") and what part of it is meant ("the end of"). */
export function readPoint(line: Line, at: number): Match | null {
	return (
		readTurned(line, at) ?? firstOf(PLAIN, line, at) ?? readPart(line, at) ?? readYearEnd(line, at)
	);
}

/** "last July", "next Tuesday", "this past Friday", "last Christmas". */
function readTurned(line: Line, at: number): Match | null {
	const turn = turnAt(line, at);
	if (turn === null) return null;
	const isLong = /^(?:past|coming)$/.test(wordAt(line, at + 1));
	const match = firstOf([readCalendarDate, readWeekday, readFeast], line, isLong ? at + 2 : at + 1);
	if (match === null) return null;
	const { meaning } = match;
	if (meaning.kind !== "date" && meaning.kind !== "feast") return null;
	const said = isLong && wordAt(line, at + 1) === "past" ? "last" : turn;
	return { ...match, first: at, meaning: { ...meaning, turn: said } };
}

/** "late September", "mid-2014", "the end of April", "earlier this week", "the early hours of Friday". */
function readPart(line: Line, at: number): Match | null {
	return readEarlyOrLate(line, at) ?? readEarlier(line, at) ?? readEdge(line, at);
}

function readEarlyOrLate(line: Line, at: number): Match | null {
	if (wordAt(line, at) === "the" && PART_OF_UNIT.has(wordAt(line, at + 1))) {
		const match = readEarlyOrLate(line, at + 1);
		return match && { ...match, first: at };
	}
	if (!PART_OF_UNIT.has(wordAt(line, at))) return null;
	const place = /^(?:-|–|on|in|into)$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1;
	const match = readTurned(line, place) ?? firstOf(PLAIN, line, place);
	return match && { ...match, first: at };
}

/** "earlier today", "later on Sunday", "earlier that month"; a week is cut at the day of publication. */
function readEarlier(line: Line, at: number): Match | null {
	const part = wordAt(line, at);
	if (part !== "earlier" && part !== "later") return null;
	const place = /^(?:on|in)$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1;
	const match = firstOf([readTurned, ...PLAIN], line, place) ?? readThisUnit(line, place);
	if (match === null || match.meaning.kind === "past") return null;
	const { meaning } = match;
	if (meaning.kind !== "shift" || meaning.unit !== "week") return { ...match, first: at };
	return { ...match, first: at, meaning: { ...meaning, part } };
}

/** "the week", "the month", "the year" where they mean the running one. */
function readThisUnit(line: Line, at: number): Match | null {
	if (wordAt(line, at) !== "the") return null;
	const unit = wordAt(line, at + 1);
	if (unit !== "week" && unit !== "month" && unit !== "year") return null;
	return { first: at, next: at + 2, meaning: shift(unit, 0, "publication"), rule: "running unit" };
}

/** "the end of April", "the early hours of Friday", "the night of Sept. 4". */
function readEdge(line: Line, at: number): Match | null {
	let place = wordAt(line, at) === "the" ? at + 1 : at;
	if (PART_OF_UNIT.has(wordAt(line, place)) || wordAt(line, place) === "very") place++;
	const edge = wordAt(line, place);
	if (!EDGES.has(edge) && !PARTS_OF_DAY.has(edge)) return null;
	const isLed =
		wordAt(line, place + 1) === "of" || (edge === "night" && wordAt(line, place + 1) === "on");
	if (!isLed) return null;
	const match =
		readTurned(line, place + 2) ?? firstOf(PLAIN, line, place + 2) ?? readThisUnit(line, place + 2);
	if (match === null || (PARTS_OF_DAY.has(edge) && !isOfDay(match))) return null;
	return edge === "end" || edge === "close" ? endOf(match, { line, at }) : { ...match, first: at };
}

function isOfDay({ meaning }: Match): boolean {
	return meaning.kind === "date"
		? meaning.day !== null || meaning.weekday !== null
		: meaning.kind === "feast";
}

/** The end of a year is its last month, or with "by" its last day. */
function endOf(match: Match, { line, at }: { line: Line; at: number }): Match {
	const { meaning } = match;
	const isBy = /^(?:by|before|until|till)$/.test(wordAt(line, at - 1));
	const last = { month: 12, day: isBy ? 31 : null };
	if (meaning.kind === "shift" && meaning.unit === "year" && meaning.basis === "publication") {
		return {
			...match,
			first: at,
			meaning: dateWords({ year: { shift: meaning.amount }, ...last }),
		};
	}
	if (meaning.kind === "date" && meaning.month === null && meaning.weekday === null) {
		return { ...match, first: at, meaning: { ...meaning, ...last } };
	}
	return { ...match, first: at };
}

/** "by year end", "at year-end". */
function readYearEnd(line: Line, at: number): Match | null {
	if (wordAt(line, at) !== "year" || !/^(?:by|at|before|until)$/.test(wordAt(line, at - 1)))
		return null;
	const place = wordAt(line, at + 1) === "-" ? at + 2 : at + 1;
	if (wordAt(line, place) !== "end") return null;
	const meaning = dateWords({ year: { shift: 0 }, month: 12, day: 31 });
	return { first: at, next: place + 1, meaning, rule: "year end" };
}
