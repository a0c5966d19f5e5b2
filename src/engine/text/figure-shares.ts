import { TIME_UNITS } from "../lexicon/measures.ts";
import { FRACTIONS } from "../lexicon/numbers.ts";
import { isDigits } from "./digits.ts";
import { percentEnd } from "./figure-percent.ts";
import { numeralAt } from "./numerals.ts";
import { isArticle, isJoiner, type Word } from "./words.ts";

type Share = {
	readonly value: number;
	readonly upper: null;
	readonly vague: boolean;
	readonly percent: true;
	readonly first: number;
	readonly last: number;
	readonly to: number;
};

const FRACTION = new Map(Object.entries(FRACTIONS));
/** What people are counted out of: "one in five", "nine out of 10". */
const OUT_OF: ReadonlySet<number> = new Set([
	3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000,
]);
/** After "half" these make it a share of something: "half of them", "half the bars". */
const WHOLES: ReadonlySet<string> = new Set([
	"of",
	"the",
	"its",
	"their",
	"his",
	"her",
	"our",
	"all",
]);
const MOST_PARTS = 9;

/** A share of a whole as a percentage: "a third of", "two-thirds", "half the", "one in five". */
export function shareAt(words: readonly Word[], at: number): Share | null {
	// Articles are everywhere, and few begin a fraction.
	if (isArticle(words[at]))
		return FRACTION.has(words[at + 1]?.lower ?? "") ? fractionAt(words, at) : null;
	return fractionAt(words, at) ?? outOfAt(words, at);
}

function fractionAt(words: readonly Word[], at: number): Share | null {
	if (words[at]?.lower === "half") {
		if (
			isJoiner(words[at - 1]) ||
			/^(?:first|second|other|a|and)$/.test(words[at - 1]?.lower ?? "")
		) {
			return null;
		}
		const whole = words[at + 1]?.lower ?? "";
		if (whole === "of") {
			const percentage = halfPercent(words, at);
			if (percentage !== null || isDigits(words[at + 2]?.lower ?? "")) return percentage;
		}
		const isTime = TIME_UNITS.has(words[at + 2]?.lower ?? "") || isArticle(words[at + 2]);
		if (isTime) return null;
		return WHOLES.has(whole) || isChange(words, at, at + 1) ? share(50, at, at + 1) : null;
	}
	const parts = isArticle(words[at]) ? { value: 1, to: at + 1 } : numeralAt(words, at);
	if (parts === null || parts.value > MOST_PARTS || !Number.isInteger(parts.value)) return null;
	const fractionWord = isJoiner(words[parts.to]) ? parts.to + 1 : parts.to;
	const divisor = FRACTION.get(words[fractionWord]?.lower ?? "");
	if (divisor === undefined || parts.value >= divisor) return null;
	const plural = parts.value > 1;
	if (plural !== /s$/.test(words[fractionWord]?.lower ?? "")) return null;
	const hasWhole = words[fractionWord + 1]?.lower === "of";
	// "A quarter of a million" is a number of its own.
	if (
		hasWhole &&
		isArticle(words[fractionWord + 2]) &&
		numeralAt(words, fractionWord + 2) !== null
	) {
		return null;
	}
	const isWhole = plural || hasWhole || isChange(words, at, fractionWord + 1);
	if (divisor === 2 || !isWhole || (hasWhole && /^\d/.test(words[fractionWord + 2]?.lower ?? ""))) {
		return null;
	}
	return share((100 * parts.value) / divisor, at, fractionWord + 1);
}

/** "Fell by nearly half", "cut by a third": a change tells its whole itself. */
function isChange(words: readonly Word[], at: number, to: number): boolean {
	const by = /^(?:about|almost|nearly|around|roughly|over)$/.test(words[at - 1]?.lower ?? "")
		? at - 2
		: at - 1;
	return (
		words[by]?.lower === "by" && !/^(?:past|way|mile|time|an|a|-)$/.test(words[to]?.lower ?? "")
	);
}

/** "Half of 1 percent". */
function halfPercent(words: readonly Word[], at: number): Share | null {
	const whole = numeralAt(words, at + 2);
	const end = whole === null ? null : percentEnd(words, whole.to);
	return whole === null || end === null ? null : share(whole.value / 2, at, end);
}

function outOfAt(words: readonly Word[], at: number): Share | null {
	const part = numeralAt(words, at);
	if (part === null || part.vague || part.value < 1) return null;
	const wholeAt = afterOutOf(words, part.to);
	const whole = wholeAt === null ? null : numeralAt(words, wholeAt);
	if (whole === null || whole.vague || !OUT_OF.has(whole.value) || part.value >= whole.value) {
		return null;
	}
	// "Three of five hostages" are counted one by one; "nine of 10" is a share.
	const every = words[(wholeAt ?? 0) - 1]?.lower === "every";
	if (words[part.to]?.lower === "of" && !every && whole.value % 10 !== 0) return null;
	if (TIME_UNITS.has(words[whole.to]?.lower ?? "")) return null;
	return share((100 * part.value) / whole.value, at, whole.to);
}

/** The position after "in", "out of", "of every". */
function afterOutOf(words: readonly Word[], at: number): number | null {
	const of = words[at]?.lower === "out" ? at + 1 : at;
	const joiner = words[of]?.lower;
	if (joiner !== "of" && (joiner !== "in" || of > at)) return null;
	return words[of + 1]?.lower === "every" ? of + 2 : of + 1;
}

/** Two decimals are finer than any such share is meant. */
function share(value: number, first: number, last: number): Share {
	const rounded = Math.round(100 * value) / 100;
	return { value: rounded, upper: null, vague: false, percent: true, first, last, to: last };
}
