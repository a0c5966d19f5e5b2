import {
	LABELS,
	PEOPLE_COMPOUNDS,
	SELECTS,
	STREETS,
	THING_COMPOUNDS,
} from "../lexicon/figure-labels.ts";
import { MEASURE_UNITS, SCALES_BEFORE } from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import { isDigits } from "../text/digits.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { isJoiner } from "../text/words.ts";
import { isScore } from "./quantities-scores.ts";
import { isAge, isDayOfMonth, isTime, isYear } from "./quantities-times.ts";

type Refusal = (line: readonly Token[], figure: Figure) => boolean;

/** What reads like a figure and counts nothing; each refusal says what it is instead. */
const REFUSALS: readonly Refusal[] = [
	isPartOfWord,
	isYear,
	isDayOfMonth,
	isAge,
	isTime,
	isName,
	isScore,
	isAddress,
	isSelection,
	isListMark,
	isLeftOut,
	isHeight,
];

/** Whether the number is an age, a date, a duration, a name's, a score or the like. */
export function isNoFigure(line: readonly Token[], figure: Figure): boolean {
	return REFUSALS.some((refuses) => refuses(line, figure));
}

/** "AK-47", "5G", "three-time", "24/7", "555-1234". */
function isPartOfWord(
	line: readonly Token[],
	{ first, to, from, money, percent }: Figure,
): boolean {
	const [before, after] = [line[from - 1], line[to]];
	// "Sh300 | million": the rest of an amount that cannot be read.
	if (/\p{L}\d+(?:\.\d+)?$/u.test(before?.text ?? "") && /illion$/.test(line[first]?.lower ?? ""))
		return true;
	// "114 parts per | billion".
	if (before?.lower === "per" && /illion$/.test(line[first]?.lower ?? "")) return true;
	const glued = line[from]?.spaced === false;
	if (glued && SCALES_BEFORE.has(line[from - 2]?.lower ?? "")) return false;
	if (glued && before && /[\p{L}\d\-/#@_.:=*^']$/u.test(before.text)) return true;
	if (first !== from && line[first]?.spaced === false && isJoiner(line[first - 1])) return true;
	if (after === undefined || after.spaced || money || percent) return false;
	if (!isJoiner(after))
		return (
			/^[\p{L}/:.*@_]/u.test(after.text) &&
			!MEASURE_UNITS.has(after.lower) &&
			!/^[.:]$/.test(after.text)
		);
	const joined = line[to + 1];
	// "18- to 24-year-olds" are ages, and "a two- or three-day trip" no two.
	if (joined?.spaced === true && /^(?:to|or|and)$/.test(joined.lower)) return true;
	if (joined === undefined || joined.spaced) return false;
	return (
		!MEASURE_UNITS.has(joined.lower) &&
		!PEOPLE_COMPOUNDS.has(joined.lower) &&
		!THING_COMPOUNDS.has(joined.lower) &&
		!SCALE_NOUNS.has(joined.lower)
	);
}

const SCALE_NOUNS: ReadonlySet<string> = new Set(["magnitude", "percent", "%"]);

/** "Resolution 2375", "Boeing 737", "No. 10", "Euro 2016", "the Group of Seven", "Channel Four". */
function isName(
	line: readonly Token[],
	{ first, last, from, to, bound, value, money, percent }: Figure,
): boolean {
	const bounded = line[from];
	if (
		from > 0 &&
		bounded !== undefined &&
		from < first &&
		!money &&
		/^\p{Lu}\p{Ll}/u.test(bounded.text) &&
		(!opensAgain(line[from - 1]) || /^\p{Lu}/u.test(line[to]?.text ?? ""))
	)
		return true;
	if (money || percent) return false;
	const [word, before, after] = [line[first], line[from - 1], line[to]];
	if (word === undefined || before === undefined) return false;
	const isWord = !isDigits(word.lower);
	if (isWord && from === first && /^\p{Lu}/u.test(word.text)) {
		return !opensAgain(before);
	}
	if (bound !== "exact" || from !== first) return false;
	const counts =
		after !== undefined &&
		(after.pos === "NNS" ||
			isPersonNoun(after.lower) ||
			(/^(?:JJ|VBN)$/.test(after.pos) && line[to + 1]?.pos === "NNS"));
	// No label numbers in millions: "last year 1.6 million hectares burned".
	const isScaled = last > first + 1 && !isWord;
	if (!isScaled && LABELS.has(before.lower) && /^(?:NN|NNP|NNS|CD|SYM|JJ|PUNCT)/.test(before.pos)) {
		return !(counts && isPersonNoun(after?.lower ?? "")) && !isWordyLabel(before.lower, isWord);
	}
	if (
		isWord ||
		isScaled ||
		word.text.includes(",") ||
		!/^(?:NN|JJ)/.test(before.pos) ||
		!/^\p{Lu}/u.test(before.text)
	)
		return false;
	if (counts && value > 1)
		return (
			!/^(?:IN|TO|,|PUNCT)$/.test(line[from - 2]?.pos ?? "IN") && !isPersonNoun(after?.lower ?? "")
		);
	return !/^(?:VBD|VBP|MD)$/.test(after?.pos ?? "") || line[from - 2] === undefined;
}

/** Marks after which a capital is no sign of a name. */
function opensAgain(before: Token | undefined): boolean {
	return /^(?:["“‘'(:.—–]|--?|``|\.\.\.|…|•)$/.test(before?.text ?? "");
}

/** "In one year three people died": a spelled number after a plain noun is no label's. */
function isWordyLabel(label: string, isWord: boolean): boolean {
	return (
		isWord &&
		/^(?:day|week|month|year|line|form|order|law|group|company|class|room|state|area|region|place|camp|market|team|train|bus|flight|road|ward|unit|game|race|half|period)$/.test(
			label,
		)
	);
}

/** "10 Downing Street", "1600 Pennsylvania Avenue", "the 1200 block of East Avenue". */
function isAddress(line: readonly Token[], { first, to, bound }: Figure): boolean {
	if (bound !== "exact" || !isDigits(line[first]?.lower ?? "")) return false;
	if (line[to]?.lower === "block" && line[first - 1]?.lower === "the") return true;
	for (let at = to; at < to + 4; at++) {
		const token = line[at];
		if (token === undefined || !/^\p{Lu}|^\d+(?:st|nd|rd|th)$/u.test(token.text)) return false;
		if (at > to && STREETS.has(token.lower)) return true;
	}
	return false;
}

/** From here on even the first so many are news: "the first 1,200 doses". */
const MANY = 150;

/** "the first two", "the top 10 companies"; not "losses to top $3 million" or "the last $5 million". */
function isSelection(line: readonly Token[], { from, bound, money, value }: Figure): boolean {
	const before = line[from - 1]?.lower ?? "";
	if (bound !== "exact" || money || !SELECTS.has(before)) return false;
	return value < MANY || /^(?:top|next|past|previous)$/.test(before);
}

/** "All but | two of the 31 hostages were freed": whoever was not. */
function isLeftOut(line: readonly Token[], { from, to }: Figure): boolean {
	return (
		line[from - 1]?.lower === "but" && line[from - 2]?.lower === "all" && line[to]?.lower === "of"
	);
}

/** "5 feet 3", "5-foot-8": how tall somebody is, in two figures that are one. */
function isHeight(line: readonly Token[], { to }: Figure): boolean {
	const unit = isJoiner(line[to]) ? to + 1 : to;
	if (!/^(?:feet|foot|ft)$/.test(line[unit]?.lower ?? "")) return false;
	const next = isJoiner(line[unit + 1]) ? unit + 2 : unit + 1;
	return isDigits(line[next]?.lower ?? "") && Number(line[next]?.lower) < INCHES;
}
const INCHES = 12;

/** "1. Wash your hands", "2) Rinse". */
function isListMark(line: readonly Token[], { from, to, first }: Figure): boolean {
	const next = line[to];
	return (
		from === 0 &&
		isDigits(line[first]?.lower ?? "") &&
		next !== undefined &&
		/^[.):]$/.test(next.text)
	);
}
