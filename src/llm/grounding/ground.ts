import type { Study } from "../../engine/index.ts";
import type { Sentence } from "../../engine/read/reading.ts";
import type { Evidence, Span } from "../../sheet/span.ts";
import { type Folded, fold } from "./fold.ts";
import { type Word, wordsOf } from "./tokens.ts";

/** The article that answers are held against, and what the embedded engine made of it. */
export type Ground = {
	readonly text: string;
	readonly study: Study;
	readonly folded: Folded;
	/** The part of the text that the model was shown. */
	readonly part: Span;
	/** The words of each sentence; read off the text once, and only where a quote is looked for roughly. */
	readonly told: () => readonly (readonly Word[])[];
};

export function groundOf(study: Study): Ground {
	const { text } = study.reading;
	let words: readonly (readonly Word[])[] | undefined;
	return {
		text,
		study,
		folded: fold(text),
		part: { start: 0, end: text.length },
		told: () => {
			words ??= study.reading.sentences.map(({ start, end }) =>
				wordsOf(text.slice(start, end), start),
			);
			return words;
		},
	};
}

/** The sentences that a span touches. */
export function sentencesAround({ study }: Ground, span: Span): readonly Sentence[] {
	return study.reading.sentences.filter(({ start, end }) => start < span.end && span.start < end);
}

/** From the sentence before a span to the sentence after it: what counts as near. */
export function nearby(ground: Ground, span: Span, reach = 1): Span {
	const { sentences } = ground.study.reading;
	const around = sentencesAround(ground, span);
	const first = (around[0]?.index ?? 0) - reach;
	const last = (around.at(-1)?.index ?? 0) + reach;
	return {
		start: sentences[Math.max(0, first)]?.start ?? span.start,
		end: sentences[Math.min(sentences.length - 1, last)]?.end ?? span.end,
	};
}

export function cite({ text }: Ground, { start, end }: Span): Evidence {
	return { start, end, quote: text.slice(start, end) };
}

export function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
