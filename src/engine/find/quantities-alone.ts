import { FATE_OF_OBJECT, FATE_OF_SUBJECT, FATE_WORDS, TOLL_WORDS } from "../lexicon/casualties.ts";
import { AUXILIARIES, PLAYS_NO_PART } from "../lexicon/figure-labels.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { opensNumeral } from "../text/numerals.ts";
import type { QuantityMention } from "./mentions.ts";
import { isOnScale, scaleBefore } from "./quantities-measures.ts";
import {
	isBroughtTo,
	isBuried,
	isFatePut,
	isFormerCount,
	isQuotedCount,
	KNOWS,
} from "./quantities-tolls.ts";

const FATE_VERBS: ReadonlySet<string> = wordsOf(FATE_OF_OBJECT);
const FATES: ReadonlySet<string> = new Set([...wordsOf(FATE_OF_SUBJECT), ...wordsOf(FATE_WORDS)]);
/** From here on a bare figure is too large for an age, a day, an hour or a score. */
const LARGE = 150;
/** Up to here "two of them" is hardly news. */
const FEW = 12;
/** How far before a bare figure its "toll" may stand. */
const TOLL_REACH = 32;
const AFTER_TOLL =
	/^(?:to|at|as|of|is|was|stands|stood|reached|hit|rose|exceeded|surpassed|topped|by|\()$/;
/** "Police put the crowd at 150". */
const CROWD_PUT = /^(?:crowd|turnout|attendance|figure)$/;
/** "Up from 31 a day earlier". */
const CHANGED = /^(?:up|down|r[io]se|risen|rising|jump(?:ed|ing)?|climb(?:ed|ing)?|increased?)$/;
/** "The governor said nine, before the ministry announced 40". */
const TELLS =
	/^(?:says?|said|announced?|announces|reported|gave|lists?|listed|counted|recorded|showed|shows)$/;
/** How far back those who are counted may have been told. */
const ANSWER_REACH = 60;
/** "Of the 61 aboard, 58 survived", whatever the tagger takes it for. */
const FARED =
	/^(?:survived|escaped|recovered|attended|voted|agreed|resigned|signed|refused|abstained)$/;
/** "Police said 300 marched". */
const GATHERED = /^(?:marched|rallied|gathered|protested|demonstrated|turned|joined)$/;
const PLACES = /^(?:from|to|in|of|at|by|with|for|on)$/;
const LISTS = /^(?:including|include|includes|and|,|;|—|–|-|plus|with|all|another)$/;

/** Whether a figure without a noun still counts something: "34 have been tested", "killing 107 or more". */
export function standsAlone(
	line: readonly Token[],
	figure: Figure,
	before: QuantityMention | undefined,
): boolean {
	const [previous, next] = [beforeFigure(line, figure.from), line[figure.to]];
	const word = previous?.lower ?? "";
	if (scaleBefore(line, figure) !== null || isOnScale(line, figure)) return true;
	if (FATE_VERBS.has(word) && previous?.pos !== "NN") return true;
	if (AFTER_TOLL.test(word) && hasToll(line, figure.from)) return true;
	if (
		word === "from" &&
		CHANGED.test(line[figure.from - 2]?.lower ?? "") &&
		hasToll(line, figure.from)
	)
		return true;
	if (isAnswer(line, figure, before) || isShared(line, figure, before)) return true;
	if (word === "of" && KNOWS.test(line[figure.from - 2]?.lower ?? "")) return true;
	if (
		isQuotedCount(line, figure) ||
		isBuried(line, figure) ||
		isBroughtTo(line, figure) ||
		isFormerCount(line, figure, before)
	)
		return true;
	if (isCloser(line, figure.from)) return true;
	if (before?.unit === "measure" && isOfIt(line, figure.from)) return true;
	if (isFatePut(line, figure.from)) return true;
	if (word === "at" && CROWD_PUT.test(line[figure.from - 2]?.lower ?? "")) return true;
	if (figure.value > FEW && before !== undefined && isOfThem(line, figure.to)) return true;
	if (word === "to" && isOtherSide(line, figure, before)) return true;
	if (figure.value >= LARGE && isLarge(line, figure)) return true;
	if (figure.bound === "at_least" && figure.value > 1) return true;
	if (figure.value > FEW && GATHERED.test(next?.lower ?? "") && isSubject(word)) return true;
	if (AUXILIARIES.has(next?.lower ?? "") || FATES.has(next?.lower ?? ""))
		return isSubject(word) || line[figure.from]?.lower === "another";
	return continues(line, figure, { before, previous: word });
}

/** "It is closer to 9,000". */
export const isCloser = (line: readonly Token[], from: number): boolean =>
	line[from - 1]?.lower === "to" && /^(?:closer|nearer)$/.test(line[from - 2]?.lower ?? "");

/** "Measured it at 7.0": what was measured before. */
export const isOfIt = (line: readonly Token[], from: number): boolean =>
	/^(?:at|as)$/.test(line[from - 1]?.lower ?? "") &&
	/^(?:it|them)$/.test(line[from - 2]?.lower ?? "") &&
	/^(?:measured|estimated|put|puts|gave|recorded)$/.test(line[from - 3]?.lower ?? "");

/** "said nine, before": another figure of those who were counted before. */
export function isAnswer(
	line: readonly Token[],
	{ from, to, value }: Figure,
	before: QuantityMention | undefined,
): boolean {
	const [previous, next] = [line[from - 1], line[to]];
	if (before?.unit !== "people" || value < 2 || next === undefined) return false;
	if (!TELLS.test(previous?.lower ?? "") || !/^[,.;]$/.test(next.text)) return false;
	return next.index - before.tokens.last < ANSWER_REACH;
}

/** "17 were arrested according to the city, 31 according to lawyers". */
function isShared(
	line: readonly Token[],
	{ from, to }: Figure,
	before: QuantityMention | undefined,
): boolean {
	const isSaid = line[to]?.lower === "according" && line[to + 1]?.lower === "to";
	return isSaid && before !== undefined && LISTS.test(line[from - 1]?.lower ?? "");
}

/** "Discharged 190 of them". */
function isOfThem(line: readonly Token[], at: number): boolean {
	return line[at]?.lower === "of" && /^(?:them|these|those|whom)$/.test(line[at + 1]?.lower ?? "");
}

/** "By 76 votes to 72": the side that lost. */
function isOtherSide(
	line: readonly Token[],
	{ from }: Figure,
	before: QuantityMention | undefined,
): boolean {
	return before?.head === "votes" && before.tokens.last === line[from - 1]?.index;
}

/** "1,200" and "two million" are figures; a plain 2000 without a noun may be a year or a name. */
function isLarge(line: readonly Token[], { first, last, bound }: Figure): boolean {
	const written = line[first]?.text ?? "";
	return bound !== "exact" || written.includes(",") || last > first + 1 || !/^\d/.test(written);
}

/** The word before a figure, past words that are no part of it: "killing a total of 12". */
function beforeFigure(line: readonly Token[], from: number): Token | undefined {
	let at = from - 1;
	while (at > 0 && PLAYS_NO_PART.has(line[at]?.lower ?? "")) {
		if (line[at]?.lower === "of" && line[at - 1]?.lower !== "total") break;
		at--;
	}
	return line[at];
}

function hasToll(line: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - TOLL_REACH); i--) {
		if (TOLL_WORDS.has(line[i]?.lower ?? "")) return true;
	}
	return false;
}

function isSubject(before: string): boolean {
	return /^(?:|and|,|;|:|but|that|which|while|of|—|–|-|"|“|all|if|whether|where|as|when|after|with|said|says|\))$/.test(
		before,
	);
}

type Context = { readonly before: QuantityMention | undefined; readonly previous: string };

/** "including 48 from the embassy and 12 posted elsewhere", "magnitude 6.4 and 6.3": one of a list of figures. */
function continues(line: readonly Token[], figure: Figure, { before, previous }: Context): boolean {
	const next = line[figure.to];
	if (next === undefined || !LISTS.test(previous)) return false;
	if (before?.unit === "measure" && before.tokens.last === (line[figure.from - 1]?.index ?? 0))
		return true;
	const hasBefore = before !== undefined && before.tokens.first >= (line[0]?.index ?? 0);
	if (PLACES.test(next.lower)) {
		return (
			previous === "including" || isOneOfMany(line, figure, next.lower) || before !== undefined
		);
	}
	if (!hasBefore) return false;
	return next.pos === "VBN" || (before.unit === "people" && FARED.test(next.lower));
}

/** "14 to Britain and 10 to France": the same word follows each. */
function isOneOfMany(line: readonly Token[], { to }: Figure, following: string): boolean {
	for (let at = to + 2; at < Math.min(line.length, to + 8); at++) {
		const token = line[at];
		if (token !== undefined && opensNumeral(token) && line[at + 1]?.lower === following)
			return true;
	}
	return false;
}

function wordsOf(fates: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.values(fates).flatMap((words) => words.split(/\s+/).filter(Boolean)));
}
