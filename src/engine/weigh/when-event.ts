import type { Span } from "../../sheet/span.ts";
import {
	CLAUSE_OPENERS,
	DATE_PREPOSITIONS,
	DAY_PARTS,
	REPORTING_VERBS,
} from "../lexicon/calendar.ts";
import type { Reading, Sentence, Token } from "../read/reading.ts";
import { startsWithLetter } from "../text/capitals.ts";

/** An event is told in a few words; a longer clause is cut on the side away from its date. */
const LONGEST_EVENT = 24;
/** How far from its date a clause is looked for, in words: longer ones are cut anyway. */
const REACH = 48;
/** A clause with fewer words beside its date leans on the next one: "On Sunday,", "police said Monday". */
const FEWEST_WORDS = 2;
const LONGEST_ATTRIBUTION = 8;
/** Words and marks of "(R-S.C.)" or "(Chair of the Board)" before a verb. */
const LONGEST_ASIDE = 10;

/** Tokens `first` to `last` (exclusive). */
type Stretch = { readonly first: number; readonly last: number };

/** The clause that tells what happened on a date: its span, and its words without the date at their edge. */
export function tellEvent(
	reading: Reading,
	sentence: Sentence,
	date: Stretch,
): { clause: Span; event: string } {
	const { tokens, text } = reading;
	const scope = {
		first: Math.max(sentence.first, date.first - REACH),
		last: Math.min(sentence.last, date.last + REACH),
	};
	const clause = shorten(tokens, clauseAround(tokens, scope, date), date);
	const words = trim(tokens, withoutDate(tokens, trim(tokens, clause), date));
	const told = words.last > words.first ? words : trim(tokens, clause);
	const { start, end } = spanOf(tokens, told) ?? sentence;
	return {
		clause: spanOf(tokens, trim(tokens, clause)) ?? sentence,
		event: text.slice(start, end),
	};
}

function spanOf(tokens: readonly Token[], { first, last }: Stretch): Span | null {
	const [one, other] = [tokens[first], tokens[last - 1]];
	return one === undefined || other === undefined || last <= first
		? null
		: { start: one.start, end: other.end };
}

function clauseAround(tokens: readonly Token[], scope: Stretch, date: Stretch): Stretch {
	const first = clauseStart(tokens, scope, date.first);
	const last = clauseEnd(tokens, scope, date.last);
	const clause = { first, last };
	if (!leansOnNext(tokens, clause, date)) return clause;
	// "…, police said Monday" looks back; "On Monday," and "Police said Monday that" look ahead.
	const isTail = first > scope.first && (last >= scope.last || isAttribution(tokens, clause));
	return isTail
		? { first: clauseStart(tokens, scope, first - 1), last }
		: { first, last: clauseEnd(tokens, scope, past(tokens, last) + 1) };
}

/** Past "however," and the like, which tell nothing. */
function past(tokens: readonly Token[], at: number): number {
	return tokens[at]?.pos === "RB" && tokens[at + 1]?.text === "," ? at + 2 : at;
}

function clauseStart(tokens: readonly Token[], scope: Stretch, from: number): number {
	let first = from;
	while (first > scope.first) {
		const aside = asideBefore(tokens, first);
		if (aside === null && opensClause(tokens, first)) break;
		first = Math.max(scope.first, aside ?? first - 1);
	}
	return first;
}

/** Where an aside right before a verb begins: "Graham (R-S.C.) | told", "Scott, 43, | was killed"; else null. */
function asideBefore(tokens: readonly Token[], at: number): number | null {
	const mark = tokens[at - 1]?.text;
	if ((mark !== ")" && mark !== ",") || !/^(?:VB|MD)/.test(tokens[at]?.pos ?? "")) return null;
	for (let i = at - 2; i >= Math.max(1, at - LONGEST_ASIDE); i--) {
		const token = tokens[i];
		if (mark === ")" && token?.text === "(") return i;
		if (mark !== ",") continue;
		// Between commas, only an age is sure to be an aside.
		return /^\d{1,3}$/.test(token?.text ?? "") && tokens[i - 1]?.text === "," ? i - 1 : null;
	}
	return null;
}

function clauseEnd(tokens: readonly Token[], scope: Stretch, from: number): number {
	let last = from;
	while (last < scope.last && !opensClause(tokens, last)) last++;
	return Math.min(last, scope.last);
}

/** Whether a new clause begins with a token: after a comma or dash that is no list's, or with "but", "after", "who". */
function opensClause(tokens: readonly Token[], at: number): boolean {
	const [token, before] = [tokens[at], tokens[at - 1]];
	if (token === undefined || before === undefined) return true;
	if (before.text === ",") return !isListed(tokens, at);
	if (!startsWithLetter(before.text)) {
		if (/^(?:[;:()[\]]|--)$/.test(before.text)) return true;
		if (/^(?:[—–-]|-{2,})$/.test(before.text) && before.spaced && token.spaced) return true;
	}
	if (token.lower === "that") return REPORTING_VERBS.has(before.lower);
	return CLAUSE_OPENERS.has(token.lower);
}

/** "Paris, France" and "10, 11 and 12" are one clause: only names or figures on both sides of the comma. */
function isListed(tokens: readonly Token[], at: number): boolean {
	const isItem = (token: Token | undefined) => /^(?:NNPS?|CD)$/.test(token?.pos ?? "");
	return (
		isItem(tokens[at]) &&
		isItem(tokens[at - 2]) &&
		!REPORTING_VERBS.has(tokens[at + 1]?.lower ?? "")
	);
}

function leansOnNext(tokens: readonly Token[], clause: Stretch, date: Stretch): boolean {
	const isBeside = (i: number) => i < date.first || i >= date.last;
	let words = 0;
	for (let i = clause.first; i < clause.last; i++) {
		const token = tokens[i];
		if (token && isBeside(i) && startsWithLetter(token.text) && !DATE_PREPOSITIONS.has(token.lower))
			words++;
	}
	return words < FEWEST_WORDS || isAttribution(tokens, clause);
}

/** "police said Monday", "the ministry said on Friday": words about the telling alone. */
function isAttribution(tokens: readonly Token[], { first, last }: Stretch): boolean {
	if (last - first > LONGEST_ATTRIBUTION) return false;
	return tokens.slice(first, last).some(({ lower }) => REPORTING_VERBS.has(lower));
}

/** Keeps the date inside and the nearer words. */
function shorten(tokens: readonly Token[], { first, last }: Stretch, date: Stretch): Stretch {
	if (last - first <= LONGEST_EVENT) return { first, last };
	const isLate = last - date.last < date.first - first;
	return isLate
		? { first: phraseStart(tokens, Math.max(first, last - LONGEST_EVENT), date.first), last }
		: { first, last: Math.min(last, Math.max(date.last, first + LONGEST_EVENT)) };
}

/** A cut clause begins with a name or an article, not in the middle of a phrase. */
function phraseStart(tokens: readonly Token[], from: number, date: number): number {
	for (let i = from; i < date; i++) {
		if (
			/^(?:DT|PRP\$?|NNPS?|CD)$/.test(tokens[i]?.pos ?? "") &&
			!/^NNP/.test(tokens[i - 1]?.pos ?? "")
		)
			return i;
	}
	return Math.min(from, date);
}

/** Leaves out the date where it opens or closes the clause, with its preposition; inside it stays. */
function withoutDate(tokens: readonly Token[], clause: Stretch, date: Stretch): Stretch {
	let from = date.first;
	while (from > clause.first && DATE_PREPOSITIONS.has(tokens[from - 1]?.lower ?? "")) from--;
	let to = date.last;
	while (to < clause.last && isLoose(tokens[to])) to++;
	if (to >= clause.last) return { first: clause.first, last: from };
	return from <= clause.first ? { first: to, last: clause.last } : clause;
}

function isLoose(token: Token | undefined): boolean {
	return token !== undefined && (/^[,.]$/.test(token.text) || DAY_PARTS.has(token.lower));
}

const EDGE_MARK = /^(?:[,.;:!?()[\]"“”'’‘…]|''|[-–—]+|['’]s)$/;

/** Takes off marks and joining words at both ends: "and the bomb exploded," is "the bomb exploded". */
function trim(tokens: readonly Token[], { first, last }: Stretch): Stretch {
	let from = first;
	let to = last;
	while (from < to && isEdge(tokens[from], true)) from++;
	while (to > from && isEdge(tokens[to - 1], false)) to--;
	return { first: from, last: to };
}

function isEdge(token: Token | undefined, isFirst: boolean): boolean {
	if (token === undefined) return false;
	if (!startsWithLetter(token.text) && EDGE_MARK.test(token.text)) return true;
	return (
		/^(?:and|but|that|or|so|however)$/.test(token.lower) ||
		(!isFirst && /^(?:who|which|when|where|while|as|after|before)$/.test(token.lower))
	);
}
