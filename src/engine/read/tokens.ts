import type { Span } from "../../sheet/span.ts";
import { isAbbreviation } from "../lexicon/abbreviations.ts";

const LETTER = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]`;
/** "O'Reilly", "AT&T"; clitics are cut off afterwards. */
const WORD = String.raw`\p{L}${LETTER}*(?:['’&]\p{L}${LETTER}*)*`;
/** "U.S.", "a.m.", "J.K", "Ph.D." */
const DOTTED = String.raw`(?:Ph|\p{L})(?:\.\p{L})+(?!${LETTER})\.?|(?:\p{L}\.){2,}`;
/** "1,200", "5.4", "08:30", "9/11", "20th", "1980s". */
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*\p{M}*(?:(?:st|nd|rd|th|s)(?!${LETTER}))?`;
const CLITIC = `['’](?:[sdm]|re|ve|ll|[SDM]|RE|VE|LL)(?!${LETTER})`;
/** "👩‍👩‍👧", "🇫🇷", "❤️": one picture, one token. */
const PICTURE = String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{M}|\p{EMod}|[\u{E0020}-\u{E007F}]|\u200d\p{Extended_Pictographic})*`;
const MARK = String.raw`\.{2,}|-{2,}|–{2,}|—{2,}|''|‘‘|’’|\x60\x60|\S\p{M}*`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|@\w{1,50}|#\p{N}*\p{L}[\p{L}\p{M}\p{N}_]*`;
const DOMAIN = String.raw`\p{L}[\p{L}\p{N}-]{1,60}\.(?:com|org|net|gov|edu|info|co\.[a-z]{2}|org\.[a-z]{2}|gov\.[a-z]{2}|ac\.[a-z]{2})(?!${LETTER})`;

/** Most words are plain letters, and end where no other rule could go on. */
const PLAIN = "[A-Za-z][a-z]*(?=[ ,])";

const TOKEN = new RegExp([PLAIN, DOTTED, WORD, NUMBER, CLITIC, PICTURE, MARK].join("|"), "gu");
/** Slower; only where something in the sentence looks like an address. */
const TOKEN_OR_ADDRESS = new RegExp(`${ADDRESS}|${DOMAIN}|${TOKEN.source}`, "gu");
const HINTS_AT_ADDRESS = /[@#]|:\/\/|www\.|\.(?:com|org|net|gov|edu|info|co|ac)\b/;

const CLITIC_END = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/**
 * Token boundaries as the training data draws them: hyphens and clitics apart ("UK", "-", "based";
 * "Putin", "'s"; "did", "n't"), figures with their separators whole ("1,200", "20th"), abbreviations
 * with their stop ("U.S.", "Mr.", "J.") unless that stop ends the sentence ("Inc", "."; but "U.S.").
 */
export function readTokenSpans(text: string, { start, end }: Span): readonly Span[] {
	const spans: Span[] = [];
	const body = text.slice(start, end);
	const pattern = HINTS_AT_ADDRESS.test(body) ? TOKEN_OR_ADDRESS : TOKEN;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
		const word = match[0];
		const to = abbreviationEnd(body, word, match.index + word.length);
		pattern.lastIndex = to;
		const cut = start + to - cliticLength(word);
		if (cut > start + match.index) spans.push({ start: start + match.index, end: cut });
		if (cut < start + to) spans.push({ start: cut, end: start + to });
	}
	return spans;
}

/** Takes in the stop of "Mr." and "J." where more of the sentence follows. */
function abbreviationEnd(body: string, word: string, to: number): number {
	if (body.charCodeAt(to) !== 46 || !/^[\s,;:)’']/.test(body.slice(to + 1, to + 2))) return to;
	const isShort = /^\p{L}$/u.test(word) || isAbbreviation(word);
	return isShort ? to + 1 : to;
}

/** How much of the word's end is a token of its own: "did|n't", "Putin|'s", "can|not". */
function cliticLength(word: string): number {
	if (word.length < 3) return 0;
	if (word.length === 6 && word.toLowerCase() === "cannot") return 3;
	if (!word.includes("'") && !word.includes("’")) return 0;
	return CLITIC_END.exec(word)?.[0].length ?? 0;
}
