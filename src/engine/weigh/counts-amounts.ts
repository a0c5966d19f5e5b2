import type { Reading, Token } from "../read/reading.ts";
import { oneLine } from "../text/one-line.ts";
import { isJoiner } from "../text/words.ts";

type Stretch = { readonly first: number; readonly last: number };

/** How many words of a clause may say what an amount is. */
const LONGEST = 7;
/** How far before its amount the verb or noun may stand: "fell by as much as | 14 percent". */
const REACH = 9;
/** An aside between commas is hardly longer. */
const LONGEST_ASIDE = 24;
const NOUN = /^NN/;
const IN_PHRASE = /^(?:NN|JJ|CD$|POS$)/;
const VERB = /^(?:VB[DZPNG]?|MD)$/;
const COPULA = /^(?:is|was|were|are|be|been|being|'s|stands?|stood|remains?|remained)$/;
/** Words of other figures: "fell 18 percent to | $3m". */
const SKIPPED =
	/^(?:percent|percentage|points?|cent|pct|%|hundred|thousand|million|billion|trillion|crore|lakh|dollars?|euros?|pounds?|cents?|pence)$/;
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|year|month|week|day|quarter|night|season|time)s?$/;

/**
 * What an amount without a noun of its own is: the noun right after it ("a $5,000 | loan"), the noun it
 * is "of" ("a profit of | $3m"), or the clause up to it ("Revenue fell | 18 percent"). "" if none tells.
 */
export function amountOf({ text, tokens }: Reading, { first, last }: Stretch): string {
	const found = nounAfter(tokens, last) ?? nounInto(tokens, last) ?? wordsBefore(tokens, first);
	const [one, other] = [tokens[found?.first ?? -1], tokens[(found?.last ?? 0) - 1]];
	return one && other ? oneLine(text.slice(one.start, other.end)) : "";
}

/** "a $9.1 million | state loan", "a 9% | rise". */
function nounAfter(tokens: readonly Token[], at: number): Stretch | null {
	const dash = tokens[at]?.text === "-" ? at + 1 : at;
	let to = dash;
	while (to < dash + 4 && isPart(tokens[to])) to++;
	while (to > dash && !NOUN.test(tokens[to - 1]?.pos ?? "")) to--;
	return to > dash ? { first: dash, last: to } : null;
}

/** "$1 billion | in tax losses", "40 million euros | in subsidies"; places and dates do not count. */
function nounInto(tokens: readonly Token[], at: number): Stretch | null {
	if (tokens[at]?.lower !== "in") return null;
	const found = nounAfter(tokens, at + 1);
	const head = tokens[(found?.last ?? 0) - 1];
	return head !== undefined && /^(?:NNS?)$/.test(head.pos) && isPlain(head) ? found : null;
}

function isPart(token: Token | undefined): boolean {
	return token !== undefined && /^(?:NN|JJ|VBN)/.test(token.pos) && !CALENDAR.test(token.lower);
}

function isPartOrJoiner(token: Token | undefined): boolean {
	return isPart(token) || isJoiner(token);
}

function isPlain({ text }: Token): boolean {
	return /^\p{Ll}/u.test(text);
}

function wordsBefore(tokens: readonly Token[], figure: number): Stretch | null {
	let noun: Stretch | null = null;
	for (let at = figure - 1; at >= Math.max(0, figure - REACH); at--) {
		const token = tokens[at];
		if (token === undefined || /^[.;:!?"“”()]$/.test(token.text)) break;
		// "saying that $3.5 million had been spent": the amount opens a clause, and what stands before says nothing of it.
		if (token.lower === "that" && noun === null) break;
		if (VERB.test(token.pos)) return clauseOf(tokens, at) ?? noun;
		if (noun !== null || !NOUN.test(token.pos) || isSkipped(token)) continue;
		noun = { first: phraseStart(tokens, at), last: at + 1 };
		// "A profit of $3m" is one; "fined the bank $3m" and "sold it to Smith for $3m" are told by the verb.
		if (at < figure - 1 && tokens[at + 1]?.lower !== "for") break;
	}
	return noun;
}

function isSkipped({ lower }: Token): boolean {
	return SKIPPED.test(lower) || CALENDAR.test(lower);
}

function phraseStart(tokens: readonly Token[], head: number): number {
	let first = head;
	while (first > 0 && head - first < 5 && isPartOrJoiner(tokens[first - 1])) first--;
	while (first < head && isJoiner(tokens[first])) first++;
	return first;
}

/** A verb with its subject, or the subject alone where the verb says no more than "is". */
function clauseOf(tokens: readonly Token[], verb: number): Stretch | null {
	let group = verb;
	while (group > 0 && /^(?:VB|MD|RB|TO)/.test(tokens[group - 1]?.pos ?? "")) group--;
	const last = tokens[group - 1]?.text === "," ? beforeAside(tokens, group) : group;
	let first = last;
	while (first > 0 && verb - first < LONGEST + verb - last && isOfSubject(tokens[first - 1]))
		first--;
	while (first < last && !IN_PHRASE.test(tokens[first]?.pos ?? "")) first++;
	const isBare = COPULA.test(tokens[verb]?.lower ?? "");
	if (first < last) return { first, last: isBare || last < group ? last : verb + 1 };
	while (group < verb && !VERB.test(tokens[group]?.pos ?? "")) group++;
	return isBare ? null : { first: group, last: verb + 1 };
}

/** "The company, based in Bergen, | lost": the place before the aside, or the position itself. */
function beforeAside(tokens: readonly Token[], at: number): number {
	for (let back = at - 2; back > at - LONGEST_ASIDE; back--) {
		const text = tokens[back]?.text ?? ".";
		if (/^[.;:!?"“”]$/.test(text)) return at;
		if (text === ",") return back;
	}
	return at;
}

function isOfSubject(token: Token | undefined): boolean {
	if (token === undefined || token.lower === "that" || CALENDAR.test(token.lower)) return false;
	return IN_PHRASE.test(token.pos) || /^(?:DT|IN|PRP\$)$/.test(token.pos) || isJoiner(token);
}
