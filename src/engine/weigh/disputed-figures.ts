import type { Span } from "../../sheet/span.ts";
import { SMALL_NUMBERS } from "../lexicon/numbers.ts";
import { PARTIAL, REVISED, TOLL_QUESTIONS, VAGUE } from "../lexicon/tolls.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { clauseAround } from "../text/clauses.ts";
import { spanAt } from "../text/in-order.ts";
import { oneLine } from "../text/one-line.ts";
import { isListed, isOfGroup } from "./disputed-groups.ts";
import { contradicts, type Figure } from "./disputed-rivals.ts";
import { isElsewhen } from "./disputed-times.ts";
import type { CountFinding, DisputedFinding, PositionFinding } from "./findings.ts";

/** In words: how far before a figure stand those that say what it is part of. */
const AROUND = 3;
/** From "put" to its figure. */
const PUT_REACH = 9;
const LONGEST_SENTENCE = 360;
/** Counted from the beginning of it all: "300 arrested since the protests began", "1,000 ill since January". */
const RUNNING: ReadonlySet<string> = new Set(["infected", "arrested", "displaced"]);
/** The counts come by importance: what follows so many is no toll of the story. */
const MOST_COUNTS = 200;

/** Tolls that differ: "more than 60 dead, an official said; a monitoring group counted 128". */
export function figuresInConflict(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	return Object.keys(TOLL_QUESTIONS).flatMap((category) => {
		const rivals = rivalsOf(figuresOf(reading, counts, category));
		return tollsAmong(rivals).map((toll) => ({
			kind: "conflicting_figures" as const,
			point: questionOf(toll),
			positions: toll.map((rival) => positionOf(reading, rival)),
		}));
	});
}

/** The toll of the event, with the groups that outnumber it, and those of groups: "nine soldiers", "two soldiers". */
function tollsAmong(rivals: readonly Figure[]): readonly (readonly Figure[])[] {
	const isOfEvent = (figure: Figure) =>
		!isOfGroup(figure) || rivals.some((other) => !isOfGroup(other) && contradicts(figure, other));
	const [event, groups] = [rivals.filter(isOfEvent), rivals.filter((rival) => !isOfEvent(rival))];
	const tolls = groups.flatMap((group, i) =>
		groups.slice(0, i).some((earlier) => contradicts(earlier, group))
			? []
			: [[group, ...groups.slice(i + 1).filter((later) => contradicts(group, later))]],
	);
	return [event, ...tolls].filter((toll) => toll.length > 1);
}

/** The figures of one toll that speak of the event as a whole, in text order. */
export function figuresOf(
	reading: Reading,
	counts: readonly CountFinding[],
	category: string,
): readonly Figure[] {
	const figures = counts
		.slice(0, MOST_COUNTS)
		.flatMap((count, index) => {
			const at = count.evidence[0];
			return at !== undefined && count.category === category
				? [figureOf(reading, count, { index, at })]
				: [];
		})
		.sort((a, b) => a.at.start - b.at.start);
	return figures.filter(
		(figure, i) => isWhole(reading, figure) && !isOfOther(reading, figures[i - 1], figure),
	);
}

/** "In July 30 died, officials say. Uganda says it knows of ten": of whatever the figure before is of. */
function isOfOther(reading: Reading, before: Figure | undefined, { noun, at, sentence }: Figure) {
	if (noun !== "" || before === undefined || sentence.index - before.sentence.index > 1)
		return false;
	const clause = reading.text.slice(Math.max(sentence.start, at.start - KNOWS_REACH), at.start);
	return /\b(?:knows?|knew|aware|speaks?|spoke) of $/.test(clause) && !isWhole(reading, before);
}
const KNOWS_REACH = 20;

export function figureOf(
	reading: Reading,
	count: CountFinding,
	place: Pick<Figure, "index" | "at">,
): Figure {
	const sentence = reading.sentences[spanAt(reading.sentences, place.at.start)];
	const words = count.text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const before = wordsBefore(reading, place.at, sentence);
	return {
		...place,
		count,
		sentence: sentence ?? { ...place.at, index: 0, first: 0, last: 0, paragraph: 0 },
		noun: nounOf(words),
		isRevised: before.slice(-AROUND).some((word) => REVISED.has(word)),
		isPut: isPut(before),
	};
}

/** The last word, unless it is a number: "two" has no noun of its own. */
function nounOf(words: readonly string[]): string {
	const last = words.at(-1) ?? "";
	return Object.hasOwn(SMALL_NUMBERS, last) ? "" : last;
}

/** Whether a figure is told as the sum of all: "put the number of dead at | 19", "gave the toll as | 19". */
function isPut(before: readonly string[]): boolean {
	if (!/^(?:at|as)$/.test(before.at(-1) ?? "")) return false;
	const verb = before.findLastIndex((word) => /^(?:puts?|putting|gives?|gave)$/.test(word));
	return verb !== -1 && before.slice(verb).some((word) => /^(?:toll|number)$/.test(word));
}

function isWhole(reading: Reading, { count, at, noun, sentence }: Figure): boolean {
	if (count.unit !== "people") return false;
	if (isOfGroup({ noun, count }) ? isListed(reading, at) : count.value < 2) return false;
	const words = count.text.toLowerCase().split(/\s+/);
	if (words.some((word) => VAGUE.has(word) || (PARTIAL.has(word) && word !== "more"))) return false;
	const isRunning = RUNNING.has(count.category);
	return !isPart(reading, at, sentence) && !isElsewhen(reading, { at, sentence, isRunning });
}

/** "including 12 people", "two of them". */
function isPart(reading: Reading, at: Span, sentence: Sentence): boolean {
	const around = wordsBefore(reading, at, sentence).slice(-AROUND);
	return (
		around.some((word) => PARTIAL.has(word) && word !== "more") ||
		/^\s*of\s/.test(reading.text.slice(at.end, at.end + 4))
	);
}

function wordsBefore(
	{ tokens }: Reading,
	at: Span,
	sentence: Sentence | undefined,
): readonly string[] {
	if (sentence === undefined) return [];
	const { first, last } = sentence;
	let from = first;
	while (from < last && (tokens[from]?.end ?? 0) <= at.start) from++;
	return tokens.slice(Math.max(first, from - PUT_REACH), from).map(({ lower }) => lower);
}

/** One figure per source, an earlier one of the same apart, those that another contradicts. */
function rivalsOf(figures: readonly Figure[]): readonly Figure[] {
	const voices: Figure[] = [];
	for (const figure of figures) {
		const isKnown = voices.some(
			(voice) => voice.isRevised === figure.isRevised && isSameVoice(voice.count, figure.count),
		);
		if (!isKnown) voices.push(figure);
	}
	return voices.filter((figure) => voices.some((other) => contradicts(figure, other)));
}

/** "The agency" is the disaster agency; the article's own voice is one too. */
export function isSameVoice({ source: a }: CountFinding, { source: b }: CountFinding): boolean {
	if (a === null || b === null) return a === b;
	if (a.who !== null && a.who === b.who) return true;
	const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
	if (one === other) return true;
	const bare = (name: string) => /^the (\p{L}+)$/u.exec(name)?.[1];
	return (
		bare(other) === /(?<!\p{L})\p{L}+$/u.exec(one)?.[0] ||
		bare(one) === /(?<!\p{L})\p{L}+$/u.exec(other)?.[0]
	);
}

/** The question in the words of the first figure that has a noun: "how many civilians were killed". */
export function questionOf(figures: readonly Figure[]): string {
	const named = figures.find(({ noun }) => /^(?:people|civilians|victims|persons)$/.test(noun));
	const category = figures[0]?.count.category ?? "killed";
	return `how many ${named?.noun ?? "people"} ${TOLL_QUESTIONS[category] ?? ""}`.trim();
}

/** One figure as a side: whose it is, and the words around it. */
export function positionOf(
	{ text }: Reading,
	{ count, index, at, sentence }: Figure,
): PositionFinding {
	const clause = clauseAround(text, sentence, at);
	const isShort = sentence.end - sentence.start <= LONGEST_SENTENCE;
	return {
		holder: count.source?.name ?? null,
		who: count.source?.who ?? null,
		claim: oneLine(text.slice(clause.start, clause.end)),
		counts: [index],
		evidence: [isShort ? { start: sentence.start, end: sentence.end } : clause],
	};
}
