import {
	EASTER_FEASTS,
	FIXED_FEASTS,
	MONTH_ABBREVIATIONS,
	MONTHS,
	OPEN_FEASTS,
	ORDINALS,
	SEASONS,
	SMALL_NUMBERS,
	WEEKDAY_ABBREVIATIONS,
	WEEKDAY_FEASTS,
	WEEKDAYS,
} from "../lexicon/calendar.ts";
import type { Reading, Token } from "../read/reading.ts";
import { firstOf, type Line, type Match, type Rule, tokenAt, wordAt } from "./dates-line.ts";
import { readOffset } from "./dates-offsets.ts";
import { readPoint } from "./dates-points.ts";
import { readOpenRange, readRange, readSpan } from "./dates-ranges.ts";
import { slashedDates, slashOrderOf } from "./dates-slashed.ts";
import { readLedYear } from "./dates-years.ts";
import type { DateMention } from "./mentions.ts";

/** The longest reading first: a stretch with two ends, then one with an open end, then a single date. */
const RULES: readonly Rule[] = [readRange, readSpan, readOffset, readOpenRange, readPoint];

/** No date begins with any other word, so most words cost one look. */
const STARTERS: ReadonlySet<string> = new Set([
	...MONTHS.keys(),
	...MONTH_ABBREVIATIONS.keys(),
	...WEEKDAYS.keys(),
	...WEEKDAY_ABBREVIATIONS.keys(),
	...SEASONS.keys(),
	...SMALL_NUMBERS.keys(),
	...ORDINALS.keys(),
	...[
		...FIXED_FEASTS.keys(),
		...EASTER_FEASTS.keys(),
		...WEEKDAY_FEASTS.keys(),
		...OPEN_FEASTS,
	].map((name) => /^[a-z]+/.exec(name)?.[0] ?? ""),
	..."a an the this that last next early late mid earlier later from between since before until till prior".split(
		" ",
	),
	..."beginning starting end start middle close morning afternoon evening night year today tonight".split(
		" ",
	),
	..."yesterday tomorrow fiscal financial fy final q1 q2 q3 q4 ' ’ ‘".split(" "),
]);

/** Finds expressions that place an event on the calendar. */
export function findDates(reading: Reading): readonly DateMention[] {
	const { tokens } = reading;
	const rules = [slashedDates(slashOrderOf(reading.text)), ...RULES];
	return reading.sentences.flatMap(({ first, last }) => [
		...datesIn({ tokens, first, last }, rules),
	]);
}

function* datesIn(line: Line, rules: readonly Rule[]): Generator<DateMention> {
	let at = line.first;
	while (at < line.last) {
		const match = mayStart(line.tokens[at]) ? firstOf(rules, line, at) : null;
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

function mayStart(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return STARTERS.has(token.lower) || /^(?:\d|fy\d|[a-z]{3,5}\.$)/.test(token.lower);
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
