import type { Span } from "../../sheet/span.ts";
import { BACKGROUND_WORDS } from "../lexicon/backgrounds.ts";
import type { Reading, Sentence } from "../read/reading.ts";

const LOCATIVE =
	/\b(?:in|at|near|on|outside|inside|off|across|throughout|around|hit|struck|into|stormed|attacked|raided|bombed|shelled|rocked|devastated|battered|flooded|besieged|evacuated|lashed|(?:admitted|taken|transferred|rushed|flown) to)\s+(?:the\s+)?(?:(?!(?:from|to|by|with|for|about|against|between|than)\b)\p{Ll}[\p{Ll}-]*\s+){0,4}(?:of\s+)?$/u;
/** "The town of Leeds": a place named by its own noun. */
const OF_TOWN =
	/\b(?:(?:town|village|district|province|suburb|port|region|resort|island|neighbou?rhood|hamlet)s?|cit(?:y|ies)|capital|communit(?:y|ies)|counties)\sof\s(?:\p{Lu}[\p{L}-]{0,30}(?:,\s(?:and\s)?|\sand\s|\s)){0,4}$/u;
/** "into Leeds's Market Hall": inside a place that stands in the same locative. */
const OF_PLACE = /\b(?:in|at|near|on|into)\s+(?:\p{Lu}[\p{L}-]*\s+){0,2}\p{Lu}[\p{L}-]*['’]s?\s+$/u;
/** "near Leeds and Hull": the preposition reaches over the names before. */
const COORDINATED =
	/\b(?:in|at|near|on|outside)\s+(?:\p{Lu}[\p{L}-]*(?:,\s+(?:and\s+)?|\s+and\s+|\s+)){1,4}$/u;
const ORIGIN = /\b(?:from|to|of)\s+(?:the\s+)?$/u;
const BASED = /^[-‐‑–]?(?:based|born|flagged|led|owned|backed|generated)\b/;
/** "(Jane Roe/Reuters)": what stands before is a picture's caption. */
const CREDIT = /^[^.\n]{0,60}\.?\s?\([\p{L} .]{2,40}\/[\p{L} .]{2,40}\)/u;
/** Words right before a mention that tell how it is meant. */
const REACH = 60;

const before = ({ text }: Reading, { start }: Span) =>
	text.slice(Math.max(0, start - REACH), start);

export function isLocative(reading: Reading, mention: Span): boolean {
	const words = before(reading, mention);
	return (
		LOCATIVE.test(words) || OF_TOWN.test(words) || OF_PLACE.test(words) || COORDINATED.test(words)
	);
}

export function isOrigin(reading: Reading, mention: Span): boolean {
	return ORIGIN.test(before(reading, mention));
}

/** "Leeds province, where the bodies were found" */
const OPENS_CLAUSE = /^(?:\s\p{Ll}+)?,\s(?:and\s)?where\b/u;

export const opensClause = ({ text }: Reading, { end }: Span): boolean =>
	OPENS_CLAUSE.test(text.slice(end, end + 40));

/** "Born in Leeds", "on the border with Peru": it tells of a past or a neighbour. */
export function isBackground(reading: Reading, mention: Span): boolean {
	const words =
		before(reading, mention)
			.toLowerCase()
			.match(/[\p{L}\d]+/gu) ?? [];
	if (isOfOtherYear(reading, words.slice(-6))) return true;
	return words.slice(-4).some((word) => BACKGROUND_WORDS.has(word));
}

/** "The command in Leeds said": where those sit who speak. */
const SPEAKS = /^\s(?:said|told|announced|confirmed|reported|declined)\b/;

/** "The 1992 fire in Leeds" */
function isOfOtherYear({ article }: Reading, words: readonly string[]): boolean {
	const now = article.publishedAt?.slice(0, 4);
	return words.some((word) => /^(?:19|20)\d\d$/.test(word) && now !== undefined && word !== now);
}

/** Datelines, bases and captions say nothing of where the news happened. */
export function isOutOfStory(reading: Reading, sentence: Sentence, mention: Span): boolean {
	const after = reading.text.slice(mention.end, mention.end + 160);
	return (
		BASED.test(after) ||
		SPEAKS.test(after) ||
		CREDIT.test(after) ||
		isDateline(reading, sentence, mention)
	);
}

/** "MANILA -", "WASHINGTON (Reuters)": where it was written, not where it happened. */
function isDateline(reading: Reading, { paragraph }: Sentence, { start, end }: Span): boolean {
	const opening = reading.paragraphs[paragraph]?.start ?? 0;
	if (start - opening > 30) return false;
	const isCapitals = /^[\p{Lu}\s.,'-]+$/u.test(reading.text.slice(start, end));
	return (
		isCapitals ||
		/^[^.]{0,30}?(?:\s[-–—]\s|\s?\((?:AP|Reuters|AFP)\))/.test(reading.text.slice(end, end + 40))
	);
}

/** "In 2003", "last year", "previously": an earlier event stands beside the one reported. */
const LOOKS_BACK =
	/\b(?:last (?:year|month|summer|winter|spring|autumn|fall)|(?:years?|months?) ago|previous(?:ly)?|earlier (?:this|that)|decades?|similar|history|(?:recent|past) (?:\p{Ll}+ )?(?:years|months|decade)|such (?:incidents?|attacks?|cases?))\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/g;
const MONTH =
	/\b(?:in|since|until|last) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)/g;
const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

export function looksBack({ text, article }: Reading, { start, end }: Span): boolean {
	const sentence = text.slice(start, Math.min(end, start + 600));
	if (LOOKS_BACK.test(sentence)) return true;
	const [year, month] = article.publishedAt?.split("-") ?? [];
	if (year === undefined) return false;
	if ((sentence.match(YEAR) ?? []).some((other) => other !== year)) return true;
	return [...sentence.matchAll(MONTH)].some(
		([, name = ""]) => MONTHS.indexOf(name.slice(0, 3)) / 3 + 1 !== Number(month),
	);
}
