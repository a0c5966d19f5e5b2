import type { Span } from "../../sheet/span.ts";
import type { DateMention } from "../find/mentions.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { type CalendarDate, edtf, type Period } from "../text/calendar.ts";
import type { WhenFinding } from "./findings.ts";
import { onlyDate, single, wholeDay, year } from "./when-context.ts";
import { tellEvent } from "./when-event.ts";
import { mergeRepeats } from "./when-merge.ts";
import { inOrderOfImportance } from "./when-order.ts";
import { referenceOf, statedDay, yearsOfMonths } from "./when-reference.ts";
import { resolve } from "./when-resolve.ts";
import { tenseAround } from "./when-tense.ts";

/** How many sentences back "the following day" may look for its day, and how many dates. */
const STORY_SENTENCES = 8;
const STORY_DATES = 12;

type Told = { readonly period: Period; readonly sentence: number };

/** Dated events, most important first. */
export function weighWhen(reading: Reading, dates: readonly DateMention[]): readonly WhenFinding[] {
	const reference = referenceOf(reading, dates);
	const yearOfMonth = yearsOfMonths(dates);
	const yearOfDays = yearsOfMonths(dates.filter((date) => statedDay(date) !== null));
	const told: Told[] = [];
	const findings: WhenFinding[] = [];
	let at = 0;
	for (const date of dates) {
		while ((reading.sentences[at]?.end ?? Infinity) <= date.start) at++;
		const sentence = reading.sentences[at];
		if (sentence === undefined) break;
		const stretch = tokensOf(reading, sentence, date);
		const story = told
			.filter((other) => sentence.index - other.sentence <= STORY_SENTENCES)
			.map(({ period }) => period);
		const place = { tokens: reading.tokens, sentence };
		const tense = tenseAround(place, stretch.first, stretch.last);
		const period = resolve(date.meaning, { reference, yearOfMonth, yearOfDays, story, tense });
		const base = period && baseOf(period);
		if (base && !looksBack(date)) {
			told.unshift({ period: single(base), sentence: sentence.index });
			told.length = Math.min(told.length, STORY_DATES);
		}
		const { clause, event } = tellEvent(reading, sentence, stretch);
		findings.push({
			text: reading.text.slice(date.start, date.end),
			value: period && isWritable(period) ? edtf(period) : null,
			event,
			evidence: [{ start: date.start, end: date.end }, clause],
		});
	}
	return inOrderOfImportance(mergeRepeats(findings));
}

/** The tokens of a sentence that a span covers. */
function tokensOf({ tokens }: Reading, sentence: Sentence, { start, end }: Span) {
	let first = sentence.first;
	let beyond = sentence.last;
	while (first < beyond) {
		const middle = (first + beyond) >> 1;
		if ((tokens[middle]?.end ?? end) <= start) first = middle + 1;
		else beyond = middle;
	}
	let last = first;
	while (last < sentence.last && (tokens[last]?.start ?? end) < end) last++;
	return { first, last };
}

/** The date a story goes on from: a single one, the day since when something lasts, the year of a stretch. */
function baseOf(period: Period): CalendarDate | null {
	const { from, to } = period;
	const within = from !== null && from.year === to?.year ? year(from.year) : null;
	return onlyDate(period) ?? (to === null ? wholeDay(from) : within);
}

/** EDTF writes years with four figures. */
function isWritable({ from, to }: Period): boolean {
	return [from, to].every((date) => date === null || (date.year > 0 && date.year < 10_000));
}

/** "the day before" steps aside from the story; "that day" afterwards is still the story's day. */
function looksBack({ meaning }: DateMention): boolean {
	return meaning.kind === "shift" && meaning.basis === "story" && meaning.amount < 0;
}
