import { SMALL_NUMBERS } from "../lexicon/numbers.ts";
import { ANOTHER_COUNT, CROWD, PARTIAL, TOLL_QUESTIONS } from "../lexicon/tolls.ts";
import type { Reading } from "../read/reading.ts";
import { clauseAround } from "../text/clauses.ts";
import { figureOf, isSameVoice, positionOf } from "./disputed-figures.ts";
import { wordsOf } from "./disputed-positions.ts";
import type { Figure } from "./disputed-rivals.ts";
import { isElsewhen } from "./disputed-times.ts";
import type { CountFinding, DisputedFinding } from "./findings.ts";

/** Figures further apart than this count different things. */
const FURTHEST_RATIO = 12;
/** The counts come by importance: what follows so many is no matter of the story. */
const MOST_COUNTS = 120;
/** In sentences: so far back stands what "the number" is of. */
const FURTHEST = 3;
/** So many figures may stand between: "12 people in six countries". */
const MOST_BETWEEN = 3;
/** Without the words for it, only a figure with a bound is told against another: "at least 40". */
const BOUNDED = /^(?:at_least|more_than|up_to|about)$/;

/** "Twelve people were held, police said. A lawyer said at least 40 were": what has no noun counts what was just counted. */
export function ellipticalConflicts(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	const counted = counts
		.slice(0, MOST_COUNTS)
		.flatMap((count, index) => {
			const at = count.evidence[0];
			return at === undefined || !isCounted(count) ? [] : [{ count, index, at }];
		})
		.sort((a, b) => a.at.start - b.at.start);
	return counted.flatMap((place, i) => {
		if (!isBare(place.count)) return [];
		const near = counted
			.slice(Math.max(0, i - MOST_BETWEEN), i)
			.filter(({ count }) => count.value > 0 && !(isBare(count) && count.category === "other"));
		const figure = figureOf(reading, place.count, place);
		const beside = near.filter(({ at }) => isBeside(reading, at.start, figure));
		const told = beside.length > 0 ? beside : near;
		const first = told.findLast(({ count }) => count.unit === "people") ?? told.at(-1);
		if (first === undefined) return [];
		const before = figureOf(reading, first.count, first);
		if (!isRival(reading, before, figure)) return [];
		return [
			{
				kind: "conflicting_figures",
				point: questionOf(reading, before),
				positions: [before, figure].map((side) => positionOf(reading, side)),
			},
		];
	});
}

/** "how many people were killed", "how many buffalo": what a figure answers. */
export function questionOf({ text }: Reading, { count, sentence }: Figure): string {
	const { category, subject } = count;
	const fate = count.unit === "animals" ? undefined : TOLL_QUESTIONS[category];
	const isCrowd = wordsOf(text.slice(sentence.start, sentence.end)).some((word) => CROWD.has(word));
	if (fate === undefined && count.unit === "people" && isCrowd) return "how many people took part";
	if (subject === "population") return "how large the population is";
	return fate === undefined ? `how many ${subject}` : `how many people ${fate}`;
}

/** Whether a figure stands in the sentence of another, or in the one before. */
const isBeside = ({ sentences }: Reading, start: number, { sentence }: Figure) =>
	start >= (sentences[sentence.index - 1] ?? sentence).start;

const isCounted = ({ unit }: CountFinding) => unit === "people" || unit === "things";

const isBare = ({ text }: CountFinding) =>
	/\d$|\d (?:million|billion)$/.test(text) ||
	Object.hasOwn(SMALL_NUMBERS, text.slice(text.lastIndexOf(" ") + 1));

function isRival(reading: Reading, before: Figure, figure: Figure): boolean {
	const [a, b] = [before.count, figure.count];
	if (isSaidNow(reading, before, figure) || isFirstThought(reading, before, figure)) return true;
	if (b.source === null || a.value === b.value || isSameVoice(a, b)) return false;
	if (a.category !== b.category && a.category !== "other" && b.category !== "other") return false;
	if (Math.max(a.value, b.value) > FURTHEST_RATIO * Math.min(a.value, b.value)) return false;
	const { sentence, at } = figure;
	const span = clauseAround(reading.text, sentence, at);
	const clause = reading.text.slice(span.start, span.end).toLowerCase();
	const isAnother = ANOTHER_COUNT.test(clause);
	if (sentence.index - before.sentence.index > (isAnother ? FURTHEST : 1)) return false;
	if (/^\s*of\s/.test(reading.text.slice(at.end, at.end + 4))) return false;
	// What one sentence tells of is of one time.
	if (sentence !== before.sentence && isElsewhen(reading, { at, sentence, isRunning: false }))
		return false;
	if (wordsOf(clause).some((word) => PARTIAL.has(word) && word !== "more" && word !== "than"))
		return false;
	return isAnother || (a.source !== null && BOUNDED.test(b.bound));
}

/** "The firm had previously said 500 were affected. It now puts the number at 12,000." */
function isSaidNow({ text }: Reading, before: Figure, figure: Figure): boolean {
	if (figure.sentence.index - before.sentence.index !== 1) return false;
	if (before.count.value === figure.count.value) return false;
	const [told = "", now = ""] = [before, figure].map(({ sentence: { start, end } }) =>
		text.slice(start, end),
	);
	return (
		/\b(?:previously|earlier|initially|at first|originally)\b/i.test(told) &&
		/\bnow (?:puts?|says?|believes?|estimates?|thinks?)\b/i.test(now) &&
		ANOTHER_NUMBER.test(now)
	);
}
const ANOTHER_NUMBER = /\b(?:number|figure|toll|total|count|tally|it)\b/i;

/** "29 million users, fewer than the | 50 million it had first feared" */
function isFirstThought(
	{ text }: Reading,
	before: Figure,
	{ at, sentence, count }: Figure,
): boolean {
	if (before.sentence !== sentence || before.count.value === count.value) return false;
	return (
		/\b(?:fewer|less|more|higher|lower) than the $/.test(text.slice(before.at.end, at.start)) &&
		/^ (?:\w+ ){0,4}(?:first|initially|originally|earlier|previously) (?:feared|thought|reported|estimated|said|stated|announced|believed|counted)\b/.test(
			text.slice(at.end, at.end + AFTER),
		)
	);
}
/** In characters. */
const AFTER = 60;
