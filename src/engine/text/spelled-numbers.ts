import { FRACTIONS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/numbers.ts";
import { isArticle, isJoiner, type Word } from "./words.ts";

type SpelledNumber = {
	readonly value: number;
	readonly scale: number;
	/** "A dozen" and "a score" are round numbers; "two dozen" is counted. */
	readonly vague: boolean;
	readonly to: number;
};

const SCALE = new Map(Object.entries(SCALES));
const TEN = new Map(Object.entries(TENS));
const SMALL = new Map([...Object.entries(SMALL_NUMBERS), ...TEN]);
/** "Nine hundred and ninety-nine thousand nine hundred and ninety-nine" and a little more. */
const MOST_WORDS = 16;

/** Words that a spelled number begins with. */
export const SPELLED_OPENERS: readonly string[] = [...SMALL.keys(), ...SCALE.keys(), "a", "an"];

/** "forty-two", "a hundred and five", "three hundred thousand", "a score": never "twenty-first". */
export function spelledNumberAt(words: readonly Word[], at: number): SpelledNumber | null {
	const article = isArticle(words[at]);
	let [total, group, scale, i] = [0, 0, 1, article ? at + 1 : at];
	const opening = words[i]?.lower ?? "";
	if (article ? !SCALE.has(opening) : opening === "score") return null;
	if (opening === "score" && !isTwenty(words, i)) return null;
	for (const most = at + MOST_WORDS; i < most; ) {
		const factor = SCALE.get(words[i]?.lower ?? "");
		if (factor !== undefined && (factor !== SCALES.score || article)) {
			if (factor < 1000) group = Math.max(group, 1) * factor;
			else if (group === 0 && total > 0) total *= factor;
			else [total, group] = [total + Math.max(group, 1) * factor, 0];
			scale = factor;
			i = skipAnd(words, i + 1);
			continue;
		}
		const small = smallAt(words, i, group);
		if (small === null) break;
		group += small.value;
		i = small.to;
	}
	if (i === at || endsOrdinal(words, i)) return null;
	const vague = article && i === at + 2 && (scale === SCALES.dozen || scale === SCALES.score);
	return { value: total + group, scale, vague, to: i };
}

/** The position after "and a half", or null. */
export function andAHalf(words: readonly Word[], at: number): number | null {
	let i = at;
	for (const expected of ["and", "a", "half"]) {
		if (isJoiner(words[i])) i++;
		if (words[i]?.lower !== expected) return null;
		i++;
	}
	return i;
}

/** "A score of bullets"; a film's score and a score of 21 are none. */
function isTwenty(words: readonly Word[], at: number): boolean {
	return words[at + 1]?.lower === "of" && !/^\d/.test(words[at + 2]?.lower ?? "");
}

/** A number below a hundred that fits what was read so far: "five" after "hundred" but not after "six". */
function smallAt(words: readonly Word[], at: number, group: number) {
	const word = words[at]?.lower ?? "";
	const value = SMALL.get(word);
	if (value === undefined || group % 100 !== 0 || (group > 0 && value === 0)) return null;
	if (!TEN.has(word)) return { value, to: at + 1 };
	const unitAt = isJoiner(words[at + 1]) ? at + 2 : at + 1;
	const unit = SMALL.get(words[unitAt]?.lower ?? "") ?? 0;
	return unit > 0 && unit < 10 ? { value: value + unit, to: unitAt + 1 } : { value, to: at + 1 };
}

/** Skips the "and" of "a hundred and five" and the hyphens of "two-hundred-and-five". */
function skipAnd(words: readonly Word[], at: number): number {
	let i = isJoiner(words[at]) ? at + 1 : at;
	if (words[i]?.lower === "and") i = isJoiner(words[i + 1]) ? i + 2 : i + 1;
	const next = words[i]?.lower ?? "";
	return SMALL.has(next) && next !== "zero" ? i : at;
}

function endsOrdinal(words: readonly Word[], at: number): boolean {
	const next = words[isJoiner(words[at]) ? at + 1 : at]?.lower ?? "";
	return ORDINALS.has(next) && !(next in FRACTIONS);
}
