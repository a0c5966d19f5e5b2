import { countAt, isGlued, type Line, type Match, tokenAt, wordAt } from "./dates-line.ts";
import type { DateMeaning } from "./dates-meaning.ts";
import { readPoint } from "./dates-points.ts";
import { unitAt } from "./dates-relative.ts";
import { readLedYear } from "./dates-years.ts";

/** How many words may stand between "since" and its date: "since his election in 2016". */
const LONGEST_OCCASION = 5;

/** "from May to July", "between 2010 and 2014". */
export function readOpenedRange(line: Line, at: number): Match | null {
	const opener = wordAt(line, at);
	if (opener !== "from" && opener !== "between") return null;
	const one = readPoint(line, at + 1);
	// "Between 3 and 5 May" shares its month.
	if (opener === "between" && one?.meaning.kind === "range") return { ...one, first: at };
	const other = one && readOtherEnd(line, one.next, opener === "between");
	if (one === null || other === null || !areAlike(one.meaning, other.meaning)) return null;
	return join(one, other, at);
}

/** "May 5", and "May 5-June 8" or "1997 and 1998" where two dates make one stretch. */
export function readPointOrRange(line: Line, at: number): Match | null {
	const one = readPoint(line, at);
	const other = one && readOtherEnd(line, one.next, false);
	if (one === null || other === null || !areAlike(one.meaning, other.meaning)) return one;
	const isJoined = other.isDash || follows(one.meaning, other.meaning) || isStretch(line, one);
	return isJoined ? join(one, other, at) : one;
}

function join(one: Match, other: Match, first: number): Match {
	const meaning = { kind: "range" as const, from: one.meaning, to: other.meaning };
	return { first, next: other.next, meaning, rule: "range" };
}

function readOtherEnd(
	line: Line,
	at: number,
	isBetween: boolean,
): (Match & { isDash: boolean }) | null {
	const joiner = wordAt(line, at);
	// "the April-to-June quarter"
	if (
		/^[-–]$/.test(joiner) &&
		wordAt(line, at + 1) === "to" &&
		/^[-–]$/.test(wordAt(line, at + 2))
	) {
		const end = readPoint(line, at + 3);
		return end && { ...end, isDash: true };
	}
	const isDash = /^[-–—]$/.test(joiner) && isGlued(line, at) && isGlued(line, at + 1);
	const isWord = /^(?:to|until|till|through|and|or|thru)$/.test(joiner);
	const isSpacedDash = /^[-–]$/.test(joiner);
	if (!isDash && !isWord && !isSpacedDash) return null;
	const match = readPoint(line, at + 1) ?? readLedYear(line, at + 1);
	if (match === null || (isSpacedDash && !isDash && !isBetween && !isWholeDate(match.meaning)))
		return null;
	return { ...match, isDash: isDash || isSpacedDash };
}

/** "January 23 - March 9": a spaced dash joins only dates that leave no doubt. */
function isWholeDate(meaning: DateMeaning): boolean {
	return meaning.kind === "date" && meaning.month !== null && meaning.day !== null;
}

/** "Monday to Friday", "May 5 through May 8": joined by a word of duration, not by a mere "and". */
function isStretch(line: Line, one: Match): boolean {
	const joiner = wordAt(line, one.next);
	return joiner === "through" || joiner === "thru" || (joiner === "to" && !isMove(line, one.first));
}

/** "moved to June", "postponed": the first date of these is given up. */
function isMove(line: Line, at: number): boolean {
	return wordAt(line, at - 1) === "from";
}

function areAlike(one: DateMeaning, other: DateMeaning): boolean {
	if (one.kind !== "date" || other.kind !== "date") return one.kind === other.kind;
	const grain = ({ day, weekday, month }: typeof one) =>
		day !== null ? "day" : weekday !== null ? "weekday" : month !== null ? "month" : "year";
	return grain(one) === grain(other);
}

/** Whether a date comes right after another, so that "and" or "or" makes one stretch of them. */
function follows(one: DateMeaning, other: DateMeaning): boolean {
	if (one.kind !== "date" || other.kind !== "date" || one.day !== null) return false;
	if (one.weekday !== null && other.weekday !== null)
		return other.weekday === (one.weekday % 7) + 1;
	if (one.month !== null && other.month !== null) return other.month === (one.month % 12) + 1;
	const [from, to] = [one.year, other.year];
	return (
		from !== null &&
		to !== null &&
		"number" in from &&
		"number" in to &&
		to.number === from.number + 1
	);
}

/** "since March", "before 2014", "until Friday", "from the 1990s", "beginning in 2014". */
export function readOpenRange(line: Line, at: number): Match | null {
	const opener = wordAt(line, at);
	if (opener === "since") return readSince(line, at);
	if (opener === "before" || opener === "prior" || opener === "until" || opener === "till") {
		return readUntil(line, at);
	}
	if (opener === "from") return readFrom(line, at);
	if (opener === "beginning" || opener === "starting") return readBeginning(line, at);
	return null;
}

function readSince(line: Line, at: number): Match | null {
	const match = readPoint(line, at + 1) ?? readOccasion(line, at + 1);
	if (match === null || match.meaning.kind === "range") return null;
	return { ...match, first: at, meaning: { kind: "range", from: match.meaning, to: null } };
}

/** Verbs of an occasion told as a clause, whatever the tagger takes them for. */
const HAPPENED =
	/^(?:began|started|took|came|went|broke|ended|left|became|fell|won|opened|closed|died|joined)$/;

/** "his election in 2016": an occasion without a verb, and its date. */
function readOccasion(line: Line, at: number): Match | null {
	for (let i = at; i < at + LONGEST_OCCASION; i++) {
		if (/^(?:in|on)$/.test(wordAt(line, i))) return readPoint(line, i + 1);
		const { pos = "PUNCT", lower = "" } = tokenAt(line, i) ?? {};
		if (/^(?:VB|PUNCT|MD|WRB|CC)/.test(pos) || HAPPENED.test(lower)) return null;
	}
	return null;
}

/** "did not return until 2009": he did then, and not before. */
const DENIES = /^(?:not|n['’]t|never|wait(?:ed|ing)?)$/;

/** How far before "until" its "not" may stand: "is not due to peak at the weir, downstream, | until". */
const DENIAL_REACH = 12;
const ENDS_CLAUSE = /^(?:[.;:"“”]|but|and|because|which|who|that|while|so)$/;

function isOfDenial(line: Line, at: number): boolean {
	for (let i = at - 1; i >= Math.max(line.first, at - DENIAL_REACH); i--) {
		if (DENIES.test(wordAt(line, i))) return true;
		if (ENDS_CLAUSE.test(wordAt(line, i))) return false;
	}
	return false;
}

/** A date up to which something lasts; "before Sunday's vote" and "not until May" name only their day. */
function readUntil(line: Line, at: number): Match | null {
	const opener = wordAt(line, at);
	const place = opener === "prior" && wordAt(line, at + 1) === "to" ? at + 2 : at + 1;
	const isDenied = opener !== "before" && isOfDenial(line, at);
	if (isDenied || unitAt(line, at - 1) !== undefined) return null;
	const match = readPoint(line, place);
	if (match === null || match.meaning.kind === "range" || isOfNoun(line, match.next)) return null;
	return { ...match, first: at, meaning: { kind: "range", from: null, to: match.meaning } };
}

function isOfNoun(line: Line, at: number): boolean {
	return /^['’]s?$/.test(wordAt(line, at)) || /^(?:NN|NNS|JJ)$/.test(tokenAt(line, at)?.pos ?? "");
}

/** A decade that something comes from is where it began; other dates need their "on" or "onwards". */
function readFrom(line: Line, at: number): Match | null {
	const match = readPoint(line, at + 1);
	if (match === null || match.meaning.kind === "range") return null;
	const goesOn = /^(?:on|onward|onwards)$/.test(wordAt(line, match.next));
	if (match.rule !== "decade" && !goesOn) return null;
	return { ...match, first: at, meaning: { kind: "range", from: match.meaning, to: null } };
}

function readBeginning(line: Line, at: number): Match | null {
	const place = /^(?:in|on|from)$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1;
	const match = readPoint(line, place);
	if (match === null || match.meaning.kind === "range") return null;
	return { ...match, first: at, meaning: { kind: "range", from: match.meaning, to: null } };
}

/** "three months starting in October", "two weeks beginning May 4". */
export function readSpan(line: Line, at: number): Match | null {
	const amount = countAt(line, at);
	if (amount === null) return null;
	const unit = unitAt(line, amount.next);
	const place = amount.next + 1;
	if (unit === undefined || !/^(?:starting|beginning)$/.test(wordAt(line, place))) return null;
	const open = readBeginning(line, place);
	if (open === null || open.meaning.kind !== "range" || open.meaning.from === null) return null;
	const meaning = { kind: "span" as const, start: open.meaning.from, unit, amount: amount.count };
	return { ...open, first: at, meaning };
}
