import { currencyBefore } from "./figure-money.ts";
import { percentEnd } from "./figure-percent.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { isJoiner, type Word } from "./words.ts";

type Opening = {
	readonly numeral: Numeral;
	/** Where the numeral begins, and where its currency sign does. */
	readonly at: number;
	readonly from: number;
	readonly money: boolean;
};

/** "Ranging from 10 to 32" is a range, "cut from 400 to 360" is two figures. */
const RANGES: ReadonlySet<string> = new Set(
	"range ranges ranged ranging vary varies varied varying anywhere somewhere between".split(" "),
);

const CHANGES: ReadonlySet<string> = new Set(
	`by up down rose rise rises rising fell fall falls falling dropped drop drops dropping climbed climb climbing
	jumped jump increased increase decreased decrease gained gain gaining lost lose losing shed shedding slipped
	slid grew grow growing declined decline soared surged tumbled plunged edged ticked added cut cutting raised
	won beat beaten lead leads leading led voted vote passed`.split(/\s+/),
);

/** The range that a numeral opens: "30 to 40", "$70-$80", "between three and nine", "five or six". */
export function rangeFrom(words: readonly Word[], { numeral, at, from, money }: Opening) {
	if (numeral.vague) return null;
	const afterFirst = percentEnd(words, numeral.to) ?? numeral.to;
	const second = secondAt(words, afterFirst, money);
	if (second === null) return null;
	// "from 1,200 in 2019 to 4,500": a year opens no range of anything but years.
	const isYear = /^(?:19|20)\d\d$/.test(words[at]?.text ?? "") && !money;
	if (isYear && /^(?:in|since|during|of)$/.test(words[from - 1]?.lower ?? "")) return null;
	if (afterFirst > numeral.to && percentEnd(words, second.to) === null) return null;
	// "Up 0.1 points to 4.2 percent", "rose 5 to 12": by how much, and to what.
	if (words[afterFirst]?.lower === "to" && CHANGES.has(words[from - 1]?.lower ?? "")) return null;
	const between = words[from - 1]?.lower === "between";
	const joiner = words[afterFirst];
	if (!joins(joiner, between) || (joiner?.lower === "or" && afterFirst > numeral.to)) return null;
	const before = words[from - 1]?.lower;
	if (before === "from" && !RANGES.has(words[from - 2]?.lower ?? "")) return null;
	const shared =
		second.scale >= 100 && numeral.scale === 1 && numeral.value < 100 ? second.scale : 1;
	const lower = Number((numeral.value * shared).toPrecision(15));
	if (lower >= second.value) return null;
	// "Five or six"; "40 or 2,000" would be a choice, not a range.
	if (joiner?.lower === "or" && second.value > 2 * lower) return null;
	if (words[at - 1] !== undefined && isJoiner(words[at - 1]) && !money) return null;
	return { lower, upper: second.value, to: second.to, from: between ? from - 1 : from };
}

function secondAt(words: readonly Word[], at: number, money: boolean): Numeral | null {
	const sign = currencyBefore(words, at + 2);
	const second = numeralAt(words, sign !== null && sign.from > at ? at + 2 : at + 1, money);
	return second === null || second.vague ? null : second;
}

function joins(word: Word | undefined, between: boolean): boolean {
	if (word === undefined) return false;
	if (between) return word.lower === "and" || word.lower === "to" || isJoiner(word);
	return word.lower === "to" || word.lower === "or" || isJoiner(word);
}
