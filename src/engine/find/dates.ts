import {
	DAY_PARTS,
	EASTER_FEASTS,
	FIXED_FEASTS,
	MONTH_ABBREVIATIONS,
	MONTHS,
	OPEN_FEASTS,
	ORDINALS,
	SEASONS,
	SMALL_NUMBERS,
	TENS,
	WEEKDAY_ABBREVIATIONS,
	WEEKDAY_FEASTS,
	WEEKDAYS,
} from "../lexicon/calendar.ts";
import type { Reading } from "../read/reading.ts";
import { askOnce } from "../text/word-cues.ts";
import { firstOf, type Line, type Match, type Rule, tokenAt, wordAt } from "./dates-line.ts";
import { readOffset } from "./dates-offsets.ts";
import { readOpenedRange, readOpenRange, readPointOrRange, readSpan } from "./dates-ranges.ts";
import { slashedDates, slashOrderOf } from "./dates-slashed.ts";
import { readLedYear } from "./dates-years.ts";
import type { DateMention } from "./mentions.ts";

/** The longest reading first: a stretch with two ends, then one with an open end, then a single date. */
const RULES: readonly Rule[] = [
	readSpan,
	readOffset,
	readOpenedRange,
	readOpenRange,
	readPointOrRange,
];

const FEAST_WORDS = [
	...FIXED_FEASTS.keys(),
	...EASTER_FEASTS.keys(),
	...WEEKDAY_FEASTS.keys(),
	...OPEN_FEASTS,
].map((name) => /^[a-z]+\.?/.exec(name)?.[0] ?? "");

/** Every date holds one of these, or a figure that may be a year. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set([
	...MONTHS.keys(),
	...MONTH_ABBREVIATIONS.keys(),
	...[...MONTH_ABBREVIATIONS.keys()].map((word) => `${word}.`),
	...WEEKDAYS.keys(),
	...WEEKDAY_ABBREVIATIONS.keys(),
	...[...WEEKDAY_ABBREVIATIONS.keys()].map((word) => `${word}.`),
	...SEASONS.keys(),
	...DAY_PARTS,
	...FEAST_WORDS,
	..."day days week weeks weekend month months year years decade decades century centuries".split(
		" ",
	),
	..."today tonight yesterday tomorrow quarter half fiscal financial fy q1 q2 q3 q4".split(" "),
]);

/** What a date may begin with, besides a calendar word or a figure. */
const STARTERS: ReadonlySet<string> = new Set([
	...SMALL_NUMBERS.keys(),
	...TENS.keys(),
	...ORDINALS.keys(),
	..."a an the this that last next early late mid earlier later from between since before until till prior".split(
		" ",
	),
	..."beginning starting end start middle close morning afternoon evening night ' ’ ‘ final".split(
		" ",
	),
]);

/** How many words before its first calendar word a date may begin: "since the early hours of Friday". */
const LONGEST_LEAD = 7;

/** Finds expressions that place an event on the calendar. */
export function findDates(reading: Reading): readonly DateMention[] {
	const { tokens } = reading;
	const rules = [slashedDates(slashOrderOf(reading.text)), ...RULES];
	return reading.sentences.flatMap(({ first, last }) => [
		...datesIn({ tokens, first, last }, rules),
	]);
}

function* datesIn(line: Line, rules: readonly Rule[]): Generator<DateMention> {
	let calendarWord = line.first - 1;
	for (let at = line.first; at < line.last; ) {
		if (calendarWord < at) calendarWord = nextCalendarWord(line, at);
		at = Math.max(at, calendarWord - LONGEST_LEAD);
		const token = tokenAt(line, at);
		const match = token !== undefined && mayStart(token) ? firstOf(rules, line, at) : null;
		if (match === null) {
			at++;
			continue;
		}
		yield mentionOf(line, match);
		at = match.resume ?? match.next;
		for (let more = nextOfList(line, match); more !== null; more = nextOfList(line, more)) {
			yield mentionOf(line, more);
			at = more.next;
		}
	}
}

/** The next place that makes it worth looking for a date; far beyond the sentence if there is none. */
function nextCalendarWord({ tokens, last }: Line, from: number): number {
	for (let i = from; i < last; i++) {
		const token = tokens[i];
		if (token !== undefined && isOfCalendar(token)) return i;
	}
	return last + LONGEST_LEAD;
}

const isOfCalendar = askOnce((lower) => CALENDAR_WORDS.has(lower) || isLongFigure(lower));
const mayStart = askOnce(
	(lower) => STARTERS.has(lower) || CALENDAR_WORDS.has(lower) || /^(?:\d|fy\d)/.test(lower),
);

/** "2016", "90s", "9/11", "FY2015": four signs at least, or a mark of a date. */
function isLongFigure(word: string): boolean {
	const first = word.charCodeAt(0);
	const isDigit = first >= 48 && first <= 57;
	return isDigit
		? word.length >= 4 || word.endsWith("s") || word.includes("/")
		: first === 102 && /^fy\d/.test(word);
}

/** "in 2010, 2011 and 2013": the years of a list need no preposition of their own. */
function nextOfList(line: Line, { next, rule }: Match): Match | null {
	if (rule !== "year" || !/^(?:,|and|or)$/.test(wordAt(line, next))) return null;
	const isPair = wordAt(line, next) === "," && /^(?:and|or)$/.test(wordAt(line, next + 1));
	const match = readLedYear(line, isPair ? next + 2 : next + 1);
	const isCount = /^(?:NN|NNS|JJ|CD)$/.test(tokenAt(line, match?.next ?? 0)?.pos ?? "");
	return isCount ? null : match;
}

function mentionOf({ tokens }: Line, { first, next, meaning, rule }: Match): DateMention {
	return {
		start: tokens[first]?.start ?? 0,
		end: tokens[next - 1]?.end ?? 0,
		rule,
		meaning,
	};
}
