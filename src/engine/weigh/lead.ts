import type { Reading, Sentence, Token } from "../read/reading.ts";
import { bareLine, isTitleCase, repeatsTitle } from "../text/headlines.ts";
import type { LeadFinding } from "./findings.ts";

/** Shorter ones are kickers, stamps and cries: "Updated 10:32", "What a night!". */
const FEWEST_WORDS = 7;
/** A lead stands near the top; further down any sentence is a detail. */
const SENTENCES_SEEN = 20;

const STAMP =
	/^(?:by [A-Z]|updated?\b|published\b|last (?:updated|modified)|posted\b|image\b|photo|picture|file (?:photo|picture)|caption|copyright|©|read more|watch\b|advertisement|story highlights|https?:|\d{1,2}[:.]\d{2}\b)/i;
/** "BEIJING --", "NEW DELHI:", "WASHINGTON (Reuters) -". */
const DATELINE = /^[A-Z][A-Z. ,]{2,30}(?:, [\w. ]{2,20})?(?: \([\w ]{2,20}\))?(?: --?|[:—–]| —) \S/;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** The one sentence that says what happened: the first of the body that is a full sentence. */
export function weighLead(reading: Reading): LeadFinding | null {
	const top = reading.sentences.slice(0, SENTENCES_SEEN);
	const title = bareLine(reading.article.title ?? "");
	const candidates = top.slice(bodyStart(reading, top, title));
	const lead =
		candidates.find((sentence) => isLead(reading, sentence, title)) ??
		top.find((sentence) => wordsOf(reading, sentence).length >= FEWEST_WORDS);
	if (lead === undefined) return null;
	const { start, end } = lead;
	return { text: reading.text.slice(start, end), evidence: { start, end } };
}

/** A page may print a teaser above its title: the body starts at the dateline, or below the title. */
function bodyStart({ text }: Reading, top: readonly Sentence[], title: string): number {
	const lines = top.map(({ start, end }) => text.slice(start, end));
	const dateline = lines.findIndex((line) => DATELINE.test(line));
	if (dateline !== -1) return dateline;
	return lines.findLastIndex((line) => repeatsTitle(line, title)) + 1;
}

function isLead(reading: Reading, sentence: Sentence, title: string): boolean {
	const words = wordsOf(reading, sentence);
	if (words.length < FEWEST_WORDS) return false;
	const body = reading.text.slice(sentence.start, sentence.end);
	if (STAMP.test(body) || !/[.!?…]["'”’)\]]*$/.test(body)) return false;
	if (!words.some(({ pos }) => FINITE.has(pos))) return false;
	return !isTitleCase(words.map(({ text }) => text)) && !repeatsTitle(body, title);
}

function wordsOf({ tokens }: Reading, { first, last }: Sentence): readonly Token[] {
	return tokens.slice(first, last).filter(({ text }) => /[\p{L}\d]/u.test(text));
}
