import { FUNCTION_WORDS } from "../lexicon/function-words.ts";

/** As much of an article as tells its language; the rest would only cost time. */
const SAMPLE_LENGTH = 2_000;
/** In running prose every third word is a function word; names, lists and tables have far fewer. */
const LEAST_SHARE = 0.12;

const LANGUAGES_OF_WORD = indexWords();
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
	[/\p{Script=Hangul}/gu, "ko"],
	[/\p{Script=Han}/gu, "zh"],
	[/\p{Script=Arabic}/gu, "und-Arab"],
	[/\p{Script=Hebrew}/gu, "he"],
	[/\p{Script=Devanagari}/gu, "und-Deva"],
	[/\p{Script=Greek}/gu, "el"],
	[/\p{Script=Thai}/gu, "th"],
	[/\p{Script=Cyrillic}/gu, "und-Cyrl"],
];

/** The language a text is written in, as a BCP 47 tag; `und` where too little speaks for any. */
export function tellLanguage(text: string): string {
	const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
	const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
	const tally = new Map<string, number>();
	for (const word of words) {
		for (const language of LANGUAGES_OF_WORD.get(word) ?? []) {
			tally.set(language, (tally.get(language) ?? 0) + 1);
		}
	}
	const [best, hits] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? ["und", 0];
	return hits >= 2 && hits >= LEAST_SHARE * words.length ? best : tellByScript(sample);
}

function tellByScript(sample: string): string {
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const found = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > letters / 4);
	return found?.[1] ?? "und";
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
		for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), language]);
	}
	return index;
}
