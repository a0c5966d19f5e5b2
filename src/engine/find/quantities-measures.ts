import { MEASURE_UNITS, SCALES_BEFORE } from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import { boundBefore } from "../text/figure-bounds.ts";
import type { Figure } from "../text/figures.ts";
import { isArticle } from "../text/words.ts";
import type { QuantityMention } from "./mentions.ts";

/** "More than a mile": an article counts where it is bounded and measures. */
export function measureAt(line: readonly Token[], at: number): Figure | null {
	if (!isArticle(line[at]) || !MEASURE_UNITS.has(line[at + 1]?.lower ?? "")) return null;
	const before = boundBefore(line, at);
	if (before?.bound == null) return null;
	return {
		value: 1,
		upper: null,
		bound: before.bound,
		money: false,
		currency: null,
		percent: false,
		from: before.from,
		to: at + 1,
		first: at,
		last: at + 1,
	};
}

/** No scale goes further. */
const MOST_ON_SCALE = 12;

/** Where the word of a scale stands before its figure: "magnitude 6.4", "a magnitude of 6.4"; null where none does. */
export function scaleBefore(line: readonly Token[], { from, value }: Figure): number | null {
	if (value > MOST_ON_SCALE) return null;
	const isLinked = /^(?:of|was|is|at|as|[-‐‑])$/.test(line[from - 1]?.lower ?? "");
	const at = isLinked ? from - 2 : from - 1;
	return SCALES_BEFORE.has(line[at]?.lower ?? "") ? at : null;
}

/** "6.8 | on the Richter scale" */
export const isOnScale = (line: readonly Token[], { to, value }: Figure): boolean =>
	value <= MOST_ON_SCALE &&
	line[to]?.lower === "on" &&
	line.slice(to + 1, to + 6).some(({ lower }) => lower === "scale");

type Pair = { readonly mention: QuantityMention; readonly before: QuantityMention | undefined };

/** "300 miles (483 km)", "$5m (£4m)": the same amount in other units is no other figure. */
export function isConversion(line: readonly Token[], figure: Figure, { mention, before }: Pair) {
	if (before === undefined || before.unit !== mention.unit) return false;
	if (mention.unit !== "measure" && mention.unit !== "money") return false;
	const bracket = line[figure.from - 1];
	return bracket?.lower === "(" && bracket.index === before.tokens.last;
}
