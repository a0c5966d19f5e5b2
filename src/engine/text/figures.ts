import { boundAfter, boundBefore } from "./figure-bounds.ts";
import { currencyAfter, currencyBefore } from "./figure-money.ts";
import { percentEnd } from "./figure-percent.ts";
import { rangeFrom } from "./figure-ranges.ts";
import { shareAt } from "./figure-shares.ts";
import { numeralAt } from "./numerals.ts";
import type { Word } from "./words.ts";

export type FigureBound =
	| "exact"
	| "at_least"
	| "more_than"
	| "about"
	| "up_to"
	| "less_than"
	| "range";

/** A figure as written: "at least US$3.5 million", "30 to 40 percent", "one in five". */
export type Figure = {
	readonly value: number;
	/** The second end of a range. */
	readonly upper: number | null;
	readonly bound: FigureBound;
	readonly money: boolean;
	/** ISO 4217; null where no currency is named or several countries share the name. */
	readonly currency: string | null;
	readonly percent: boolean;
	/** Positions of its first word and after its last, bound words and currency included. */
	readonly from: number;
	readonly to: number;
	/** Positions of the numeral itself, both ends of a range included. */
	readonly first: number;
	readonly last: number;
};

/** The figure whose numeral begins at a word; words before it are looked at for bounds and currency. */
export function figureAt(words: readonly Word[], at: number): Figure | null {
	const share = shareAt(words, at);
	if (share !== null) return bounded(words, { ...share, money: false, currency: null, from: at });
	const sign = currencyBefore(words, at);
	const start = numeralAt(words, at, sign !== null);
	if (start === null) return null;
	const from = sign?.from ?? at;
	const range = rangeFrom(words, { numeral: start, at, from, money: sign !== null });
	const last = range?.to ?? start.to;
	const name = sign === null ? currencyAfter(words, last) : null;
	const percent = percentEnd(words, last);
	// "45 cents" is 0.45 of its currency.
	const part =
		name !== null && /^(?:cents?|pence)$/.test(words[name.to - 1]?.lower ?? "") ? 0.01 : 1;
	return bounded(words, {
		value: scaled(range?.lower ?? start.value, part),
		upper: range?.upper == null ? null : scaled(range.upper, part),
		vague: start.vague,
		money: sign !== null || name !== null,
		currency: sign?.currency ?? name?.currency ?? null,
		percent: percent !== null,
		from: range?.from ?? from,
		first: at,
		last,
		to: percent ?? name?.to ?? last,
	});
}

/** Without what binary fractions add: 54 cents are 0.54. */
const scaled = (value: number, part: number) =>
	part === 1 ? value : Math.round(value * part * 10_000) / 10_000;

type Unbounded = Omit<Figure, "bound"> & { readonly vague: boolean };

function bounded(words: readonly Word[], figure: Unbounded): Figure {
	const { value, upper, money, currency, percent, first, last } = figure;
	const before = boundBefore(words, figure.from);
	const after = boundAfter(words, last) ?? boundAfter(words, figure.to);
	const plain = upper !== null ? "range" : figure.vague ? "about" : "exact";
	const told = after?.bound ?? before?.bound ?? plain;
	const bound = upper === null || told === "exact" ? told : "range";
	const from = before?.from ?? figure.from;
	const to = Math.max(after?.to ?? 0, figure.to);
	return { value, upper, bound, money, currency, percent, from, to, first, last };
}
