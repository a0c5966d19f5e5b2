import type { QuantityMention } from "../find/mentions.ts";
import { DISEASE_WORDS } from "../lexicon/casualties.ts";
import type { Reading } from "../read/reading.ts";

/** "H5N1", "H1N1". */
const STRAIN = /^h\d{1,2}n\d{1,2}$/;
/** So many words of illness make an article one about a disease. */
const ENOUGH = 3;

/** Whether the figure counts cases of a disease: "13 locally confirmed H5N1 cases", "93 cases". */
export function isOfDisease(reading: Reading, { head, tokens }: QuantityMention): boolean {
	if (head !== "cases" && head !== "case" && head !== "infections") return false;
	let of = false;
	for (let at = tokens.first; at < tokens.last; at++) {
		const word = reading.tokens[at]?.lower ?? "";
		if (isDisease(word)) return true;
		if (word === "of") of = true;
	}
	return !of && isAboutDisease(reading);
}

/** How far after a figure its illness may stand. */
const REACH = 12;
const ILL = /^(?:affected|sick|sickened|ill|infected|positive)$/;

/** "60,000 people could become affected by the disease", "12 tested positive for the virus": the word that says so. */
export function fallsIll(reading: Reading, { tokens: { last } }: QuantityMention): string | null {
	const { tokens } = reading;
	let ill: string | null = null;
	for (let at = last; at < last + REACH; at++) {
		const token = tokens[at];
		if (token === undefined || /^[.;,]$/.test(token.text)) return null;
		if (ILL.test(token.lower)) ill = token.lower;
		// "have come down with suspected cholera"
		if (token.lower === "down" && /^(?:come|came|coming)$/.test(tokens[at - 1]?.lower ?? ""))
			ill = "ill";
		if (ill === "positive" && /^test/.test(tokens[at - 1]?.lower ?? "") && isAboutDisease(reading))
			return "infected";
		if (ill !== null && (isDisease(token.lower) || ill === "infected")) return ill;
	}
	return null;
}

/** How far before a bare figure what it numbers may stand. */
const NUMBER_REACH = 16;

/** "The number of measles cases has risen above 500": a bare figure of cases named before it. */
export function numbersCases(
	reading: Reading,
	{ tokens: { first }, noun }: QuantityMention,
): boolean {
	if (noun !== null) return false;
	for (let at = first - 1; at >= Math.max(0, first - NUMBER_REACH); at--) {
		const word = reading.tokens[at]?.lower ?? "";
		if (/^[.;!?]$/.test(word)) return false;
		if (word !== "number" && word !== "total" && word !== "tally") continue;
		const numbered = reading.tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
		return (
			numbered.some((near) => near === "cases" || near === "infections") && isAboutDisease(reading)
		);
	}
	return false;
}

function isDisease(word: string): boolean {
	return DISEASE_WORDS.has(word) || STRAIN.test(word);
}

const known = new WeakMap<Reading, boolean>();

function isAboutDisease(reading: Reading): boolean {
	const before = known.get(reading);
	if (before !== undefined) return before;
	let words = 0;
	for (const { lower } of reading.tokens) if (isDisease(lower)) words++;
	known.set(reading, words >= ENOUGH);
	return words >= ENOUGH;
}
