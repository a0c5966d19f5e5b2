import {
	CURRENCY_CODES,
	CURRENCY_NAMES,
	CURRENCY_SIGNS,
	NATIONAL_CURRENCIES,
	SIGN_PREFIXES,
} from "../lexicon/currencies.ts";
import { isJoiner, type Word } from "./words.ts";

const SIGNS = new Map(Object.entries(CURRENCY_SIGNS));
const PREFIXES = new Map(Object.entries(SIGN_PREFIXES));
const CODES = new Map(Object.entries(CURRENCY_CODES));
const NAMES = new Map(Object.entries(CURRENCY_NAMES));
const NATIONAL = new Map(
	Object.entries(NATIONAL_CURRENCIES).map(([name, nations]) => [
		name,
		new Map(Object.entries(nations)),
	]),
);

/** The currency before a numeral: "$", "US$", "Rs", "EUR"; `from` is where it begins. */
export function currencyBefore(words: readonly Word[], at: number) {
	const sign = words[at - 1];
	if (sign === undefined) return null;
	const currency = SIGNS.get(sign.lower);
	if (currency !== undefined) {
		const national = sign.spaced ? undefined : PREFIXES.get(words[at - 2]?.lower ?? "");
		return { from: national === undefined ? at - 1 : at - 2, currency: national ?? currency };
	}
	if (sign.lower === "." && CODES.has(words[at - 2]?.lower ?? "") && !sign.spaced) {
		return codeBefore(words, at - 1);
	}
	return codeBefore(words, at);
}

/** Codes are capitalised, which tells "TRY 500" from "try 500". */
function codeBefore(words: readonly Word[], at: number) {
	const code = words[at - 1];
	const currency = CODES.get(code?.lower ?? "");
	if (currency === undefined || !/^\p{Lu}/u.test(code?.text ?? "")) return null;
	return { from: at - 1, currency };
}

/** The currency after a numeral: "euros", "of dollars", "-euro", "Australian dollars", "USD". */
export function currencyAfter(words: readonly Word[], at: number) {
	const from = words[at]?.lower === "of" || isJoiner(words[at]) ? at + 1 : at;
	for (let i = from; i < from + 3; i++) {
		const name = words[i]?.lower ?? "";
		const sign = SIGNS.get(name);
		if (sign !== undefined && i === at) return { to: at + 1, currency: sign };
		const currency = NAMES.get(name);
		if (currency !== undefined) {
			if (/^pounds?$/.test(name) && !isMoneyPound(words, i, at)) return null;
			return { to: i + 1, currency: nationalOf(words, { from, name: i }) ?? currency };
		}
		if (i === from && CODES.has(name) && /^\p{Lu}{3}$/u.test(words[i]?.text ?? "")) {
			return { to: i + 1, currency: CODES.get(name) ?? null };
		}
		if (!isNation(name, words[i + 1]?.lower ?? "")) return null;
	}
	return null;
}

/** "200 pounds of rice" are no money; "two million pounds" and "pounds sterling" are. */
function isMoneyPound(words: readonly Word[], at: number, figureEnd: number): boolean {
	if (words[at + 1]?.lower === "sterling") return true;
	return /illions?$/.test(words[figureEnd - 1]?.lower ?? "") && words[at + 1]?.lower !== "of";
}

function nationalOf(words: readonly Word[], { from, name }: { from: number; name: number }) {
	const singular = (words[name]?.lower ?? "").replace(/s$/, "");
	const nations = NATIONAL.get(singular);
	const nation = words
		.slice(from, name)
		.map(({ lower }) => lower)
		.join(" ");
	return nations?.get(nation);
}

function isNation(word: string, next: string): boolean {
	return NATIONS.has(word) || NATIONAL_SECONDS.has(word) || NATIONS.has(`${word} ${next}`);
}

const NATIONS: ReadonlySet<string> = new Set(
	[...NATIONAL.values()].flatMap((nations) => [...nations.keys()]),
);

/** Second words of two-word nations: "New Zealand dollars". */
const NATIONAL_SECONDS: ReadonlySet<string> = new Set(
	[...NATIONS].flatMap((nation) => nation.split(" ").slice(1)),
);
