import { COUNTING_VERBS } from "../../engine/lexicon/counting-verbs.ts";
import type { Source } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
import { cite, contains, type Ground, nearby, overlap } from "./ground.ts";
import { bareName } from "./names.ts";
import { wordsOf } from "./tokens.ts";

type Figure = {
	/** The model's source; null for the article's own voice. */
	readonly named: string | null;
	/** The embedded engine's. */
	readonly known: Source | null;
	readonly span: Span;
};

/**
 * Whose figure it is. What the embedded engine reads off the sentence stands; where it reads nobody, the
 * model's source does if it stands in the figure's own sentence and is the one that tells there.
 */
export function sourceOfFigure(ground: Ground, { named, known, span }: Figure): Source | null {
	if (known !== null) return known;
	if (named === null) return null;
	const place = nearestTeller(ground, named, span);
	return (
		place && {
			name: ground.text.slice(place.start, place.end),
			who: null,
			evidence: cite(ground, place),
		}
	);
}

/** Where those words stand as whoever tells, in the sentence of a span, and nobody else tells there. */
export function nearestTeller(ground: Ground, words: string, span: Span): Span | null {
	const sentence = nearby(ground, span, 0);
	const [place] = findWords(ground.folded, words, sentence);
	if (place === undefined || overlap(place, span)) return null;
	const tellers = ground.study.mentions.attributions.flatMap(({ source }) =>
		source !== null && contains(sentence, source) ? [source] : [],
	);
	if (tellers.length > 0) return tellers.every((teller) => overlap(teller, place)) ? place : null;
	return counts(ground, { place, sentence, span }) ? place : null;
}

type Counted = { readonly place: Span; readonly sentence: Span; readonly span: Span };

/** "The hospital in Faro put the number of injured at 74": it heads the sentence, a verb of counting follows. */
function counts({ text }: Ground, { place, sentence, span }: Counted): boolean {
	const isHead = text.slice(sentence.start, place.start).trim() === "" && place.end <= span.start;
	const [verb] = wordsOf(text.slice(place.end, span.start));
	return isHead && verb !== undefined && COUNTING_VERBS.has(verb.lower);
}

/** Whether two wordings of a source may be the same one's: one holds the other's last name or all its words. */
export function isSameSource(one: string, other: string): boolean {
	const [a, b] = [bareName(one), bareName(other)];
	return a !== "" && b !== "" && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}
