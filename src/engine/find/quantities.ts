import type { Reading, Sentence, Token } from "../read/reading.ts";
import { type Figure, figureAt } from "../text/figures.ts";
import { opensNumeral } from "../text/numerals.ts";
import { askOnce } from "../text/word-cues.ts";
import type { QuantityMention } from "./mentions.ts";
import { standsAlone } from "./quantities-alone.ts";
import { isConversion, measureAt, scaleBefore } from "./quantities-measures.ts";
import { nounAt } from "./quantities-nouns.ts";
import { isNoFigure } from "./quantities-refusals.ts";
import { ruleOf } from "./quantities-rules.ts";
import { unitOf } from "./quantities-units.ts";
import { noneAt } from "./quantities-zero.ts";

const opensFigure = askOnce((lower) => opensNumeral({ lower }));

/** Finds figures with their bound words and nouns: "at least 67 bodies", "€50 billion", "no injuries". */
export function findQuantities(reading: Reading): readonly QuantityMention[] {
	const found: QuantityMention[] = [];
	for (const sentence of reading.sentences) addQuantitiesIn(reading, sentence, found);
	return found;
}

function addQuantitiesIn({ tokens }: Reading, sentence: Sentence, found: QuantityMention[]): void {
	const line = tokens.slice(sentence.first, sentence.last);
	for (let at = 0; at < line.length; ) {
		const token = line[at];
		const opens = token !== undefined && opensFigure(token);
		const figure = opens ? (figureAt(line, at) ?? measureAt(line, at)) : null;
		const mention = figure ? mentionOf(line, figure, found.at(-1)) : noneAt(line, at);
		if (mention) found.push(mention);
		at = figure === null ? at + 1 : Math.max(figure.last, at + 1);
	}
}

function mentionOf(
	line: readonly Token[],
	figure: Figure,
	before: QuantityMention | undefined,
): QuantityMention | null {
	if (isNoFigure(line, figure)) return null;
	const noun = nounAt(line, figure);
	const rule = ruleOf(line, figure, noun);
	if (rule === null) return null;
	const bare = noun === null && !figure.money && !figure.percent;
	if (bare && !standsAlone(line, figure, before)) return null;
	const start = line[scaleBefore(line, figure) ?? figure.from];
	const end = line[Math.max(noun?.to ?? 0, figure.to) - 1];
	const [first, last] = [line[figure.first], line[figure.last - 1]];
	if (!start || !end || !first || !last) return null;
	const unit = unitOf(line, { figure, noun, before });
	const mention: QuantityMention = {
		start: start.start,
		end: end.end,
		rule,
		value: figure.value,
		upper: figure.upper,
		bound: figure.bound,
		unit,
		currency: figure.currency,
		figure: { start: first.start, end: last.end },
		noun: nounSpan(line, figure, noun?.to),
		head: noun?.head ?? null,
		tokens: { first: start.index, last: end.index + 1 },
	};
	return isConversion(line, figure, { mention, before }) ? null : mention;
}

function nounSpan(line: readonly Token[], figure: Figure, to: number | undefined) {
	const [first, last] = [line[figure.to], line[(to ?? 0) - 1]];
	return first && last && last.end > first.start ? { start: first.start, end: last.end } : null;
}
