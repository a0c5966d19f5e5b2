import type { DateMention } from "../find/mentions.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { edtf, type Period } from "../text/calendar.ts";
import type { WhenFinding } from "./findings.ts";
import { type DateContext, onlyDate } from "./when-context.ts";
import { clauseAround, eventOf } from "./when-event.ts";
import { inOrderOfImportance } from "./when-order.ts";
import { referenceOf, yearsOfMonths } from "./when-reference.ts";
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
	const told: Told[] = [];
	const findings: WhenFinding[] = [];
	let at = 0;
	for (const date of dates) {
		while ((reading.sentences[at]?.end ?? Infinity) <= date.start) at++;
		const sentence = reading.sentences[at];
		if (sentence === undefined) break;
		const story = told
			.filter((other) => sentence.index - other.sentence <= STORY_SENTENCES)
			.map(({ period }) => period);
		const context = { reference, yearOfMonth, story, tense: tenseOf(reading, sentence, date) };
		const period = resolve(date.meaning, context);
		if (period !== null && onlyDate(period) !== null) {
			told.unshift({ period, sentence: sentence.index });
			told.length = Math.min(told.length, STORY_DATES);
		}
		findings.push(findingOf(reading, { date, sentence, value: period && edtf(period) }));
	}
	return inOrderOfImportance(reading, findings);
}

function tenseOf(
	{ tokens }: Reading,
	sentence: Sentence,
	{ start, end }: DateMention,
): DateContext["tense"] {
	let first = sentence.first;
	while (first < sentence.last && (tokens[first]?.end ?? end) <= start) first++;
	let last = first;
	while (last < sentence.last && (tokens[last]?.start ?? end) < end) last++;
	return tenseAround({ tokens, sentence }, first, last);
}

type Dated = { date: DateMention; sentence: Sentence; value: string | null };

function findingOf(reading: Reading, { date, sentence, value }: Dated): WhenFinding {
	const clause = clauseAround(reading, sentence, date);
	return {
		text: reading.text.slice(date.start, date.end),
		value,
		event: eventOf(reading, clause, date),
		evidence: [{ start: date.start, end: date.end }, clause],
	};
}
