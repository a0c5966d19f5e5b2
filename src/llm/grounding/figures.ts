import type { QuantityMention } from "../../engine/find/mentions.ts";
import { ANIMALS } from "../../engine/lexicon/animals.ts";
import { MEASURE_UNITS, TIME_UNITS } from "../../engine/lexicon/measures.ts";
import { isPersonNoun } from "../../engine/text/person-nouns.ts";
import { readFigure } from "../../engine/text/read-figure.ts";
import type { Count } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
import { type Ground, nearby, overlap } from "./ground.ts";
import { wordsOf } from "./tokens.ts";
import type { Item } from "./verdict.ts";

/** A figure as our numeral code reads it off the text. */
export type FigureRead = Pick<Count, "value" | "upper" | "bound" | "unit" | "currency"> & {
	readonly span: Span;
	readonly mention: QuantityMention | null;
};

/** The figure that a model means, read off the article's words within a quote; null where there is none such. */
export function readFigureIn(ground: Ground, item: Item<"counts">, quote: Span): FigureRead | null {
	const near = nearby(ground, quote, 0);
	const places = findWords(ground.folded, item.figure, near);
	const place = places.find((span) => overlap(span, quote)) ?? places[0];
	if (place === undefined) return null;
	const { quantities } = ground.study.mentions;
	const mentions = quantities.filter(({ figure }) => overlap(figure, place));
	const mention = mentions.find(({ value }) => value === item.value) ?? mentions[0];
	return mention === undefined ? bareFigure(ground, place) : { ...mention, span: mention, mention };
}

/** A figure that the embedded engine leaves alone, such as a duration; its unit is told by the words beside it. */
function bareFigure(ground: Ground, span: Span): FigureRead | null {
	const words = ground.text.slice(span.start, span.end);
	const figure = readFigure(words);
	if (figure === null) return null;
	const { value, upper, bound, money, percent, currency } = figure;
	const unit = money ? "money" : percent ? "percent" : unitOf(words);
	return { value, upper, bound, unit, currency, span, mention: null };
}

function unitOf(words: string): FigureRead["unit"] {
	const nouns = wordsOf(words).map(({ lower }) => lower);
	if (nouns.some((noun) => TIME_UNITS.has(noun) || MEASURE_UNITS.has(noun))) return "measure";
	if (nouns.some((noun) => ANIMALS.has(noun))) return "animals";
	return nouns.some(isPersonNoun) ? "people" : "things";
}
