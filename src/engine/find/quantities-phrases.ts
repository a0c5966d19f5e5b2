import { ANIMALS } from "../lexicon/animals.ts";
import { AUXILIARIES, ENDS_NOUN, PRONOUNS } from "../lexicon/figure-labels.ts";
import { UNCHANGED_PLURALS } from "../lexicon/measures.ts";
import { PERSON_NOUNS } from "../lexicon/person-nouns.ts";
import type { Token } from "../read/reading.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { isJoiner } from "../text/words.ts";

/** Longer noun phrases are misread clauses. */
const MOST_WORDS = 9;
const MODIFIER = /^(?:JJ|JJR|JJS)$/;
const NOUN = /^NN/;

/** Modifiers and nouns up to the head: "locally confirmed H5N1 cases", "shipping and trading companies". */
export function phraseAt(line: readonly Token[], from: number, possessives = false) {
	let head: number | null = null;
	let lastPlural: number | null = null;
	let tied = false;
	const most = Math.min(line.length, from + MOST_WORDS);
	for (let at = from; at < most; at++) {
		const token = line[at];
		if (token === undefined || ENDS_NOUN.has(token.lower) || AUXILIARIES.has(token.lower)) break;
		if (
			isNoun(token) ||
			isNamed(line[at - 1], token, head === at - 1) ||
			isMistaggedPlural(line, at, head)
		) {
			if (head !== null && !tied && endsPhrase(line[head], token)) break;
			head = at;
			if (token.pos === "NNS") lastPlural = at;
			tied = false;
		} else if (isSuspended(line, at)) {
			head = null;
			at++;
		} else if (token.pos === "POS" && possessives && at > from) head = null;
		else if (isJoiner(token) && line[at + 1]?.spaced === false && at > from) {
			// "Battalion-sized", "ex-soldiers": what the hyphen ties is one word.
			const next = line[++at];
			head = next !== undefined && isNoun(next) ? at : null;
			tied = true;
		} else if (head === null && isModifier(line, at)) continue;
		else if (at > from && isCoordination(line, at, head)) head = null;
		else break;
	}
	const last = head === null ? undefined : line[head];
	if (head === null || last === undefined) return null;
	const plural = isPlural(last) || last.pos === "VBZ";
	return { to: head + 1, head: last.lower, plural, lastPlural };
}

/** "Low- and middle-income families": the hyphen waits for its second half. */
function isSuspended(line: readonly Token[], at: number): boolean {
	const next = line[at + 1];
	return isJoiner(line[at]) && next?.spaced === true && /^(?:and|or|to)$/.test(next.lower);
}

/** "North Korean vessels", "South African rand": a name goes on in capitals. */
function isNamed(before: Token | undefined, token: Token, followsHead: boolean): boolean {
	return (
		followsHead &&
		token.pos === "JJ" &&
		isCapital(token) &&
		before !== undefined &&
		isCapital(before)
	);
}

function isCapital({ text }: Token): boolean {
	return /^\p{Lu}/u.test(text);
}

/** "Several policy addresses": a plural that reads like a verb, after a singular that a count cannot end in. */
function isMistaggedPlural(line: readonly Token[], at: number, head: number | null): boolean {
	const [token, before] = [line[at], head === null ? undefined : line[head]];
	if (token?.pos !== "VBZ" || !/[^s']s$/.test(token.lower) || before?.pos !== "NN") return false;
	return !isPlural(before) && !/^(?:is|has|was|does|says)$/.test(token.lower);
}

/** Strains, hashtags and foreign words are nouns to a count, whatever their tag: "81 H5N1 cases". */
function isNoun({ pos, text, lower }: Token): boolean {
	if (NOUN.test(pos) || pos === "FW" || /^#.|^\p{Lu}.*\d/u.test(text)) return true;
	// Rare words are mistaken for pronouns, common ones for verbs and adverbs: "three guards", "13 measles cases".
	if (pos === "PRP" || pos === "WDT") return !PRONOUNS.has(lower);
	return lower.endsWith("s") && (PERSON_NOUNS.has(lower) || ANIMALS.has(lower));
}

function isPlural({ pos, lower }: Token): boolean {
	return (
		pos === "NNS" ||
		pos === "NNPS" ||
		isPersonNoun(lower) ||
		ANIMALS.has(lower) ||
		UNCHANGED_PLURALS.has(lower)
	);
}

/** A plural common noun ends its phrase before a name: "killed 12 people | Monday", "fined 3 banks | Tesla". */
function endsPhrase(head: Token | undefined, next: Token): boolean {
	if (head === undefined || head.pos !== "NNS") return false;
	return next.pos !== "NNS" && next.pos !== "NN";
}

function isModifier(line: readonly Token[], at: number): boolean {
	const token = line[at];
	if (token === undefined) return false;
	if (/^(?:more|fewer|less|such|other|different|most)$/.test(token.lower)) return true;
	if (token.pos === "RB") return line[at + 1]?.pos !== "RB" && isModifier(line, at + 1);
	if (token.pos === "CD") return /\p{L}/u.test(token.lower) === false && token.spaced;
	// "240 taken hostage" are no taken hostages.
	if (token.lower === "taken" || token.lower === "held") return false;
	if (/^VB/.test(token.pos))
		return /(?:ed|en|ing)$/.test(token.lower) && leadsToPlural(line, at + 1);
	return MODIFIER.test(token.pos);
}

/** A participle modifies where a plural follows: "18,413 reported cases"; "five injured in" has none. */
function leadsToPlural(line: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 4; at++) {
		const token = line[at];
		if (token === undefined || !(isNoun(token) || isJoiner(token) || /^JJ|^CC$/.test(token.pos)))
			return false;
		if (isPlural(token)) return true;
	}
	return false;
}

/** "shipping and trading companies", "old, rusty tanks": what follows still leads to a plural noun. */
function isCoordination(line: readonly Token[], at: number, head: number | null): boolean {
	const joiner = wordAt(line, at);
	if (joiner !== "and" && joiner !== "or" && joiner !== ",") return false;
	const previous = line[at - 1];
	if (joiner === "," && /^(?:more|others|fewer)$/.test(previous?.lower ?? "")) return false;
	if (previous === undefined || previous.pos === "NNS" || previous.pos === "NNPS") return false;
	if (head !== null && (joiner === "," || isPersonNoun(previous.lower))) return false;
	for (let next = at + 1; next < at + 4; next++) {
		const token = line[next];
		if (token === undefined) return false;
		if (token.pos === "NNS") return next > at + 1 || joiner !== ",";
		if (!/^(?:JJ|VBG|VBN|NN)$/.test(token.pos)) return false;
	}
	return false;
}

function wordAt(line: readonly Token[], at: number): string {
	return line[at]?.lower ?? "";
}
