import type { Reading, Sentence } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { questionOf } from "./disputed-elliptical.ts";
import { figureOf, isSameVoice, positionOf } from "./disputed-figures.ts";
import type { Figure } from "./disputed-rivals.ts";
import type { CountFinding, DisputedFinding } from "./findings.ts";

/** "There is also disagreement over how many were detained", "How many died is itself contested". */
const DISPUTING =
	/\b(?:disagree\w*|disput(?:e|ed|es)|contested|differ(?:s|ed)?|conflicting|contradictory)\b/gi;
const QUANTITY = /\b(?:how (?:many|much|big)|numbers?|toll|figures?|size)\b/i;
/** In characters: no further apart stand the two. */
const TOGETHER = 70;

/** The sentences that say so. */
function markedIn({ text, sentences }: Reading): readonly Sentence[] {
	const marks = new Set<Sentence>();
	for (const { index } of text.matchAll(DISPUTING)) {
		const around = text.slice(Math.max(0, index - TOGETHER), index + TOGETHER);
		const sentence = QUANTITY.test(around) ? sentences[spanAt(sentences, index)] : undefined;
		if (sentence !== undefined) marks.add(sentence);
	}
	return [...marks];
}

/** In sentences: how far after the mark the rival figures stand. */
const REACH = 3;
/** The counts come by importance: what follows so many is no matter of the story. */
const MOST_COUNTS = 120;
/** Figures further apart than this count different things. */
const FURTHEST_RATIO = 12;
/** Before a figure they say that it counts a part. */
const PART = /\b(?:among them|including|of whom|of them|all but|another|other)\s+(?:\w+\s+)?$/i;

/** Figures that the text itself says are in dispute, whatever nouns they count. */
export function figuresMarked(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	const { text } = reading;
	return markedIn(reading).flatMap((mark) => {
		const figures = counts
			.slice(0, MOST_COUNTS)
			.flatMap((count, index) => {
				const at = count.evidence[0];
				if (at === undefined || count.source === null || count.value === 0) return [];
				const figure = figureOf(reading, count, { index, at });
				const distance = figure.sentence.index - mark.index;
				const isPart = PART.test(text.slice(Math.max(0, at.start - 24), at.start));
				return distance >= 0 && distance <= REACH && !isPart ? [figure] : [];
			})
			.sort((a, b) => a.at.start - b.at.start);
		const rivals = rivalsAmong(figures);
		const [first] = rivals;
		if (first === undefined || rivals.length < 2) return [];
		return [
			{
				kind: "conflicting_figures" as const,
				point: questionOf(reading, first),
				positions: rivals.map((rival) => positionOf(reading, rival)),
			},
		];
	});
}

/** The first figure of each source, if they count alike. */
function rivalsAmong(figures: readonly Figure[]): readonly Figure[] {
	const [first, ...others] = figures;
	if (first === undefined) return [];
	const rivals = [first];
	for (const other of others) {
		const isKnown = rivals.some((rival) => isSameVoice(rival.count, other.count));
		if (!isKnown && areAlike(first.count, other.count)) rivals.push(other);
	}
	return rivals;
}

const areAlike = (a: CountFinding, b: CountFinding) =>
	a.value !== b.value &&
	(a.unit === b.unit || (COUNTED.test(a.unit) && COUNTED.test(b.unit))) &&
	Math.max(a.value, b.value) <= FURTHEST_RATIO * Math.min(a.value, b.value);
const COUNTED = /^(?:people|things)$/;
