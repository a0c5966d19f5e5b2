import { isAbbreviation, isBeforeFigures, isBeforeNames } from "../lexicon/abbreviations.ts";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers.ts";

/** Where a sentence might end: its beginning, its end mark, the end of what closes it, and what comes next. */
export type PossibleEnd = {
	readonly start: number;
	readonly mark: number;
	readonly end: number;
	readonly next: number;
};

/** How far around a mark is looked. */
const NEAR = 40;
const OPENING = /^(?:''|["'“‘«([\-–—•*])*\s*/u;
/** A capital, a figure, or a trade name that begins small: "iPhone". */
const CAN_OPEN = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}{1,4}\p{Lu}\p{Ll})/u;
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.'’&])[\p{L}\p{M}\p{N}.'’&]*$/u;
/** "1.", "(b)", "IV." at the head of a line number it. */
const LIST_MARK = /^[([]?(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|[A-Za-z]|[ivxIVX]{1,4})[)\]]?$/u;
/** "the best?" Smith asked: the question is part of what follows. */
const SPEECH_AFTER =
	/^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:said|says|asked|asks|told|wrote|added|shouted|cried|replied|exclaimed|tweeted|wondered|joked)\b/u;
const AFTER_CLOCK =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[A-Z]{2,4}\b|Eastern|Pacific|Central|Mountain|Greenwich|local)/;

export function endsSentence(body: string, { start, mark, end, next }: PossibleEnd): boolean {
	const marks = body.slice(mark, end);
	if (/^[。！？]/.test(marks)) return true;
	const follows = body.slice(next, next + NEAR * 2).replace(OPENING, "");
	if (end === next) return endsWithoutSpace(body, { start, mark, end, next });
	if (!CAN_OPEN.test(follows)) return false;
	if (/^[!?]+(?:''|["”’])/.test(marks) && SPEECH_AFTER.test(follows)) return false;
	if (LIST_MARK.test(body.slice(start, mark).slice(0, NEAR))) return false;
	return (
		!/^\.(?!\.)/.test(marks) ||
		/^\.["”]/.test(marks) ||
		stopEnds(wordBefore(body, start, mark), follows)
	);
}

/** Whether the full stop after a word is the sentence's, not the word's. */
function stopEnds(word: string, follows: string): boolean {
	if (/^\p{N}/u.test(follows) && isBeforeFigures(word)) return false;
	if (isBeforeNames(word) || /^[bcdmpr]$/.test(word)) return false;
	const opener = /^[\p{L}\p{M}]+/u.exec(follows)?.[0] ?? "";
	const opens = SENTENCE_OPENERS.has(opener.toLowerCase());
	if (/^[ap]\.m$/i.test(word)) return !AFTER_CLOCK.test(follows);
	if (/^(?:i\.e|e\.g)$/i.test(word)) return false;
	if (/^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word)) return opens;
	if (!isAbbreviation(word)) return true;
	return opens || (/^no$/i.test(word) && !/^\p{N}/u.test(follows));
}

/** "died.The man": a space was lost; but "example.Com", "U.S.The" and "3.5" are left whole. */
function endsWithoutSpace(body: string, { start, mark, end, next }: PossibleEnd): boolean {
	const word = wordBefore(body, start, mark);
	const marks = body.slice(mark, end);
	if (!/^[“‘"]?\p{Lu}(?:\p{Ll}|\s)/u.test(body.slice(next, next + 4))) return false;
	if (/[”"’']$/.test(marks) && /^\p{Lu}/u.test(body.slice(next)) === false) return false;
	if (
		isAbbreviation(word) ||
		!/(?:\p{Ll}{2}|\p{Lu}{2}|\p{N}|["”)])$/u.test(body.slice(start, mark))
	)
		return false;
	const run = /(?<!\S)\S*$/u.exec(body.slice(Math.max(start, mark - NEAR), mark))?.[0] ?? "";
	return !/[@/_]|www/.test(run);
}

function wordBefore(body: string, start: number, mark: number): string {
	return LAST_WORD.exec(body.slice(Math.max(start, mark - NEAR), mark))?.[0] ?? "";
}
