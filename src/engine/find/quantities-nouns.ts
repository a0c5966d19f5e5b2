import { FATE_WORDS } from "../lexicon/casualties.ts";
import { AUXILIARIES, ENDS_NOUN, PEOPLE_COMPOUNDS } from "../lexicon/figure-labels.ts";
import { MEASURE_UNITS, MEASURES_OUT, UNIT_MODIFIERS } from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { isJoiner } from "../text/words.ts";

/** What a figure counts: where its words begin and end in the line, and its head noun in lower case. */
export type CountedNoun = {
	readonly from: number;
	readonly to: number;
	readonly head: string;
	/** "25-ton": the unit is tied to the figure. */
	readonly compound: boolean;
	readonly plural: boolean;
};

const FATES: ReadonlySet<string> = new Set(
	Object.values(FATE_WORDS).flatMap((words) => words.split(/\s+/)),
);
/** Longer noun phrases are misread clauses. */
const MOST_WORDS = 9;
const MODIFIER = /^(?:JJ|JJR|JJS)$/;
const NOUN = /^NN/;
const OPENS_PARTITIVE: ReadonlySet<string> = new Set(
	"the these those this that his her its their our my your such all a an".split(" "),
);

/** The noun phrase after a figure, up to its head and an "of" that completes it. */
export function nounAt(line: readonly Token[], figure: Figure): CountedNoun | null {
	const { from, to } = figure;
	if (isJoiner(line[to]) && line[to + 1]?.spaced === false) return compoundAt(line, figure);
	if (line[to]?.lower === "of") return partitiveAt(line, figure);
	if (figure.money) return null;
	if (figure.percent) return shareNoun(line, figure);
	const measure = unitAt(line, to);
	if (measure !== null) {
		return {
			from,
			to: ofPhraseEnd(line, measure),
			head: wordAt(line, measure - 1),
			compound: false,
			plural: true,
		};
	}
	const phrase = phraseAt(line, to);
	if (phrase === null) return fateAt(line, figure);
	const end = MEASURES_OUT.has(phrase.head) ? ofPhraseEnd(line, phrase.to) : phrase.to;
	return { from, to: end, head: phrase.head, compound: false, plural: phrase.plural };
}

/** "9 injured", "two dead": the fate stands for the people. */
function fateAt(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	const word = wordAt(line, to);
	return FATES.has(word) ? { from, to: to + 1, head: word, compound: false, plural: true } : null;
}

/** "25-ton, unmarked truck", "170-gram bar", "10,000-strong force". */
function compoundAt(line: readonly Token[], { from, to, money }: Figure): CountedNoun | null {
	const unit = wordAt(line, to + 1);
	if (money || !(MEASURE_UNITS.has(unit) || PEOPLE_COMPOUNDS.has(unit))) return null;
	const rest = wordAt(line, to + 2) === "," ? to + 3 : to + 2;
	const phrase = phraseAt(line, rest);
	return { from, to: phrase?.to ?? to + 2, head: unit, compound: true, plural: true };
}

/** "21 of the schoolgirls", "thousands of the town's residents", "a score of bullets". */
function partitiveAt(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	let at = to + 1;
	while (OPENS_PARTITIVE.has(wordAt(line, at))) at++;
	if (/^(?:PRP|WP|WDT)$/.test(line[at]?.pos ?? "") || wordAt(line, at) === "whom") return null;
	const measure = unitAt(line, at);
	if (measure !== null) {
		return {
			from,
			to: ofPhraseEnd(line, measure),
			head: wordAt(line, measure - 1),
			compound: false,
			plural: true,
		};
	}
	const phrase = phraseAt(line, at, true);
	return (
		phrase && { from, to: phrase.to, head: phrase.head, compound: false, plural: phrase.plural }
	);
}

/** "10 percent of annual revenue", "more than 50% damage". */
function shareNoun(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	const phrase = phraseAt(line, to);
	return phrase && { from, to: phrase.to, head: "percent", compound: false, plural: true };
}

/** The position after a unit of measure: "miles", "square miles". */
export function unitAt(line: readonly Token[], at: number): number | null {
	const modified = UNIT_MODIFIERS.has(wordAt(line, at)) && MEASURE_UNITS.has(wordAt(line, at + 1));
	if (modified) return at + 2;
	const word = wordAt(line, at);
	if (!MEASURE_UNITS.has(word)) return null;
	// A lone letter is a unit only where it is written on to the figure: "100m".
	if (word.length === 1 && word !== "°" && line[at]?.spaced) return null;
	if (word === "°" && /^[cf]$/i.test(wordAt(line, at + 1))) return at + 2;
	return at + 1;
}

function ofPhraseEnd(line: readonly Token[], at: number): number {
	if (wordAt(line, at) !== "of") return at;
	let from = at + 1;
	while (OPENS_PARTITIVE.has(wordAt(line, from))) from++;
	return phraseAt(line, from, true)?.to ?? at;
}

/** Modifiers and nouns up to the head: "locally confirmed H5N1 cases", "shipping and trading companies". */
function phraseAt(line: readonly Token[], from: number, possessives = false) {
	let head: number | null = null;
	const most = Math.min(line.length, from + MOST_WORDS);
	for (let at = from; at < most; at++) {
		const token = line[at];
		if (token === undefined || ENDS_NOUN.has(token.lower) || AUXILIARIES.has(token.lower)) break;
		if (isNoun(token)) {
			if (head !== null && endsPhrase(line[head], token)) break;
			head = at;
		} else if (token.pos === "POS" && possessives && at > from) head = null;
		else if (isJoiner(token) && line[at + 1]?.spaced === false) continue;
		else if (head === null && isModifier(line, at)) continue;
		else if (isCoordination(line, at, head)) head = null;
		else break;
	}
	const last = head === null ? undefined : line[head];
	if (head === null || last === undefined) return null;
	const plural = isPlural(last);
	return { to: head + 1, head: last.lower, plural };
}

/** Strains, hashtags and foreign words are nouns to a count, whatever their tag: "81 H5N1 cases". */
function isNoun({ pos, text }: Token): boolean {
	return NOUN.test(pos) || pos === "FW" || /^#.|^\p{Lu}.*\d/u.test(text);
}

function isPlural({ pos, lower }: Token): boolean {
	return pos === "NNS" || pos === "NNPS" || isPersonNoun(lower) || lower === "aircraft";
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
	if (/^VB/.test(token.pos))
		return /(?:ed|en|ing)$/.test(token.lower) && leadsToPlural(line, at + 1);
	return MODIFIER.test(token.pos);
}

/** A participle modifies where a plural follows: "18,413 reported cases"; "five injured in" has none. */
function leadsToPlural(line: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 4; at++) {
		const token = line[at];
		if (token === undefined || !(isNoun(token) || isJoiner(token) || /^JJ|^CC$/.test(token.pos))) return false;
		if (isPlural(token)) return true;
	}
	return false;
}

/** "shipping and trading companies", "old, rusty tanks": what follows still leads to a plural noun. */
function isCoordination(line: readonly Token[], at: number, head: number | null): boolean {
	const joiner = wordAt(line, at);
	if (joiner !== "and" && joiner !== "or" && joiner !== ",") return false;
	const previous = line[at - 1];
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
