import { root } from "../../engine/text/keywords.ts";
import type { Count } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { type FigureRead, readFigureIn } from "./figures.ts";
import { cite, type Ground, nearby, overlap } from "./ground.ts";
import { isSameSource, sourceOfFigure } from "./sources.ts";
import { wordsOf } from "./tokens.ts";
import type { Item, Verdict } from "./verdict.ts";
import { shortens } from "./wording.ts";

export type CountDraft = Omit<Count, "id">;

/** A figure of the article: value, bound, unit and category are what our code reads off its words. */
export function groundCount(ground: Ground, item: Item<"counts">): Verdict<CountDraft> {
	const quote = alignQuote(ground, item.quote);
	const figure = quote && readFigureIn(ground, item, quote);
	if (quote === null || figure === null) return null;
	const known = ground.study.facts.counts.find(({ evidence }) =>
		evidence.some((span) => overlap(span, figure.mention?.figure ?? figure.span)),
	);
	const { span, value, upper } = figure;
	const bound = known?.bound ?? figure.bound;
	const unit = known?.unit ?? figure.unit;
	const category = known?.category ?? "other";
	const source = sourceOfFigure(ground, { named: item.source, known: known?.source ?? null, span });
	const subject = subjectOf(ground, item, figure) ?? known?.subject ?? nounOf(ground, figure);
	const fact: CountDraft = {
		engine: "llm",
		text: ground.text.slice(span.start, span.end),
		value,
		upper,
		bound,
		unit,
		currency: figure.currency,
		category,
		subject,
		source,
		evidence: [cite(ground, span), cite(ground, quote)],
	};
	return { fact, corrected: differs(fact, item) };
}

function differs(fact: CountDraft, item: Item<"counts">): boolean {
	const read = [fact.value, fact.upper, fact.bound, fact.unit, fact.currency, fact.category];
	const given = [item.value, item.upper, item.bound, item.unit, item.currency, item.category];
	return read.some((value, i) => value !== given[i]) || !isSameTeller(fact.source, item.source);
}

function isSameTeller(source: CountDraft["source"], given: string | null): boolean {
	if (source === null || given === null) return (source === null) === (given === null);
	return isSameSource(source.name, given) || isSameSource(source.evidence.quote, given);
}

/** The model's subject, where it is of that figure and no other in the sentence. */
function subjectOf(ground: Ground, item: Item<"counts">, figure: FigureRead): string | null {
	const head = figure.mention?.head;
	if (head && !wordsOf(item.subject).some((word) => word.root === root(head))) return null;
	return shortens(ground, item.subject, ownWords(ground, figure)) ? item.subject : null;
}

/** The words of the sentence between the figure before and the figure after. */
function ownWords(ground: Ground, { span }: FigureRead): Span {
	const sentence = nearby(ground, span, 0);
	const others = ground.study.mentions.quantities.filter((other) => !overlap(other, span));
	const before = others.filter(({ end }) => end <= span.start).map(({ end }) => end);
	const after = others.filter(({ start }) => start >= span.end).map(({ start }) => start);
	return {
		start: Math.max(sentence.start, ...before),
		end: Math.min(sentence.end, ...after),
	};
}

function nounOf({ text }: Ground, { mention, span }: FigureRead): string {
	const { start, end } = mention?.noun ?? span;
	return text.slice(start, end);
}
