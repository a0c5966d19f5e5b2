import { MONEY_SUFFIXES, SCALE_SUFFIXES, SCALES } from "../lexicon/numbers.ts";
import { isDigits, readDigits } from "./digits.ts";
import { andAHalf, SPELLED_OPENERS, spelledNumberAt } from "./spelled-numbers.ts";
import { VAGUE_OPENERS, vagueNumberAt } from "./vague-numbers.ts";
import { isJoiner, type Word } from "./words.ts";

/** A number read off words: "two dozen" is 24, its `scale` 12. */
export type Numeral = {
	readonly value: number;
	/** What its last scale word multiplies by: in "2 to 3 million" it holds for both. */
	readonly scale: number;
	/** "Dozens", "several": the value is the least it can mean. */
	readonly vague: boolean;
	/** The position after its last word. */
	readonly to: number;
};

const SCALE = new Map(Object.entries(SCALES));
const SUFFIX = new Map(Object.entries(SCALE_SUFFIXES));
const OPENERS: ReadonlySet<string> = new Set([...SPELLED_OPENERS, ...VAGUE_OPENERS]);
const MONEY_SUFFIX = new Map(Object.entries(MONEY_SUFFIXES));

/** Whether a numeral can begin with the word; cheap, to be asked of every word of a text. */
export function opensNumeral({ lower }: Pick<Word, "lower">): boolean {
	const code = lower.charCodeAt(0);
	return code >= 48 && code <= 57 ? isDigits(lower) : OPENERS.has(lower);
}

/** The longest numeral that begins at a word, or null: "1,200", "forty-two", "half a million", "tens of thousands". */
export function numeralAt(words: readonly Word[], at: number, money = false): Numeral | null {
	const first = words[at];
	if (first === undefined || !opensNumeral(first)) return null;
	if (isDigits(first.lower)) return digitsAt(words, at, money);
	return vagueNumberAt(words, at) ?? spelledAt(words, at);
}

function digitsAt(words: readonly Word[], at: number, money: boolean): Numeral | null {
	const value = readDigits(words[at]?.lower ?? "");
	if (value === null) return null;
	const next = words[at + 1];
	const suffix = SUFFIX.get(next?.lower ?? "");
	const factor = suffix ?? (money ? MONEY_SUFFIX.get(next?.lower ?? "") : undefined);
	if (factor !== undefined && (money || next?.spaced === false)) {
		return { value: exact(value * factor), scale: factor, vague: false, to: at + 2 };
	}
	const half = andAHalf(words, at + 1);
	return multiplied(words, half === null ? value : value + 0.5, half ?? at + 1);
}

function spelledAt(words: readonly Word[], at: number): Numeral | null {
	const number = spelledNumberAt(words, at);
	if (number === null) return null;
	const half = andAHalf(words, number.to);
	return half === null ? number : multiplied(words, number.value + 0.5, half);
}

/** Takes in the scale words that follow: "3.5 million", "5 lakh crore", "two and a half dozen". */
function multiplied(words: readonly Word[], number: number, at: number): Numeral {
	let [value, scale, to] = [number, 1, at];
	for (;;) {
		const from = isJoiner(words[to]) ? to + 1 : to;
		const factor = SCALE.get(words[from]?.lower ?? "");
		if (factor === undefined || factor === SCALES.score || scale * factor > 1e13) break;
		[value, scale, to] = [value * factor, scale * factor, from + 1];
	}
	return { value: exact(value), scale, vague: false, to };
}

/** Takes the noise of binary fractions off: 1.1 × 1e6 is 1,100,000. */
function exact(value: number): number {
	return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}
