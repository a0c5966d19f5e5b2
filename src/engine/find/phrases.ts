import type { Span } from "../../sheet/span.ts";
import type { Reading, Sentence, Token } from "../read/reading.ts";
import { isPersonNoun } from "../text/person-nouns.ts";

/** A sentence to look around in. */
export type Place = { readonly reading: Reading; readonly sentence: Sentence };

/** Names and descriptions longer than this are cut. */
const LONGEST = 14;
/** How far back the main verb may stand. */
const FURTHEST_VERB = 60;

const NOUNS = new Set(["NN", "NNS", "NNP", "NNPS", "CD", "PRP", "DT"]);
const INSIDE = new Set([
	...NOUNS,
	...["JJ", "JJR", "JJS", "POS", "PRP$", "PDT", "VBN", "VBG", "SYM", "$"],
]);
export const AUXILIARIES = new Set(["RB", "MD", "TO", "RBR"]);
export const HELPERS = new Set(
	"do does did has have had is are was were be been being 's ’s continued continues began repeatedly again himself herself itself themselves".split(
		" ",
	),
);
const JOINTS = new Set(["of", "for", "and", "&", "at", "in", "from"]);

/** The token there, if it belongs to the sentence. */
export const tokenAt = ({ reading, sentence }: Place, index: number): Token | undefined =>
	index >= sentence.first && index < sentence.last ? reading.tokens[index] : undefined;

/** Whether a form of "be" stands before: "was accused". */
export function isPassive(place: Place, index: number): boolean {
	for (let i = index - 1; i >= index - 4; i--) {
		const token = tokenAt(place, i);
		if (token === undefined || token.pos === "PUNCT") return false;
		if (/^(?:is|are|was|were|be|been|being|’s|'s|stands?)$/.test(token.lower)) return true;
		if (!AUXILIARIES.has(token.pos) && !HELPERS.has(token.lower)) return false;
	}
	return false;
}

/** The noun phrase whose last word is at `last`. */
export function nounPhraseEndingAt(place: Place, last: number): Span | null {
	const end = tokenAt(place, last);
	if (end === undefined || !(NOUNS.has(end.pos) || isCapital(end) || isMisread(end))) return null;
	let first = last;
	while (last - first < LONGEST && belongsBefore(place, first - 1, first)) first--;
	while (first < last && JOINTS.has(tokenAt(place, first)?.lower ?? "")) first++;
	first = afterObject(place, first, last);
	if (tokenAt(place, first)?.lower === "least" && tokenAt(place, first - 1)?.lower === "at")
		first--;
	const start = tokenAt(place, first);
	return start === undefined ? null : { start: start.start, end: end.end };
}

/** "responded to the charge and the president denied": what follows a preposition or a verb is no subject. */
function afterObject(place: Place, first: number, last: number): number {
	if (!/^(?:IN|TO|VB[DZP]?)$/.test(tokenAt(place, first - 1)?.pos ?? "")) return first;
	for (let i = last - 1; i > first; i--) {
		if (tokenAt(place, i)?.lower === "and") return i + 1;
	}
	return first;
}

function belongsBefore(place: Place, index: number, next: number): boolean {
	const token = tokenAt(place, index);
	if (token === undefined) return false;
	if (tokenAt(place, next)?.pos === "DT" || tokenAt(place, next)?.pos === "PRP") {
		return JOINTS.has(token.lower) && token.lower !== "and" && isNoun(place, index - 1);
	}
	if (JOINTS.has(token.lower)) return token.lower !== "in" && isNoun(place, index - 1);
	if (token.pos === "VBN" || token.pos === "VBG") {
		return /-/.test(token.text) || tokenAt(place, index - 1)?.text === "-";
	}
	if (token.text === "-") return !token.spaced;
	return (INSIDE.has(token.pos) || isCapital(token)) && token.pos !== "PRP";
}

/** "Security experts/VBZ have": a plural of people that the tagger takes for a verb. */
const isMisread = ({ pos, lower }: Token) =>
	pos === "VBZ" && lower.endsWith("s") && (isPersonNoun(lower) || lower === "authorities");

/** Names are nouns, whatever the tagger makes of an unknown word. */
export const isCapital = ({ text }: Token) => /^\p{Lu}\p{L}/u.test(text);

const isNoun = (place: Place, index: number) =>
	/^(?:NN|NNS|NNP|NNPS|CD)$/.test(tokenAt(place, index)?.pos ?? "");

/** The noun phrase that begins at `index`: of "the Russian government for", "the Russian government". */
export function nounPhraseFrom(place: Place, index: number): Span | null {
	const start = tokenAt(place, index);
	if (start === undefined || !INSIDE.has(start.pos)) return null;
	let last = index;
	if (start.pos !== "PRP") {
		while (last - index < LONGEST && belongsAfter(tokenAt(place, last + 1))) last++;
		// "a group known | as": what a participle goes on to say.
		while (last > index && /^VB[NG]$/.test(tokenAt(place, last)?.pos ?? "")) last--;
	}
	const end = tokenAt(place, last);
	return end === undefined ? null : { start: start.start, end: end.end };
}

/** "the water authority, Norvik Water": with the name that follows a description. */
export function namedPhraseFrom(place: Place, index: number): Span | null {
	const phrase = nounPhraseFrom(place, index);
	if (phrase === null) return null;
	let at = index;
	while ((tokenAt(place, at)?.end ?? phrase.end) < phrase.end) at++;
	const isDescription = /^\p{Ll}/u.test(tokenAt(place, at)?.text ?? "");
	const name = tokenAt(place, at + 2);
	if (
		!isDescription ||
		tokenAt(place, at + 1)?.text !== "," ||
		name === undefined ||
		!isCapital(name)
	)
		return phrase;
	let last = at + 2;
	while (isNamePart(tokenAt(place, last + 1))) last++;
	const [end, mark] = [tokenAt(place, last), tokenAt(place, last + 1)];
	return end !== undefined && /^[,.;]?$/.test(mark?.text ?? "")
		? { start: phrase.start, end: end.end }
		: phrase;
}

const isNamePart = (token: Token | undefined) =>
	token !== undefined && (isCapital(token) || (token.text === "-" && !token.spaced));

const belongsAfter = (token: Token | undefined) =>
	token !== undefined &&
	((INSIDE.has(token.pos) && token.pos !== "PRP") || (token.text === "-" && !token.spaced));

/** The first finite verb of the sentence, whose subject also does what a participle says. */
export function mainVerb(place: Place, before: number): number | null {
	for (let i = Math.max(place.sentence.first, before - FURTHEST_VERB); i < before; i++) {
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokenAt(place, i)?.pos ?? "")) return i;
	}
	return null;
}

/** The finite verb right before: "it was hit, both sides said, each blaming the other". */
export function lastVerb(place: Place, before: number): number | null {
	for (let i = before - 1; i >= Math.max(place.sentence.first, before - FURTHEST_VERB); i--) {
		if (/^(?:VBD|VBZ|VBP)$/.test(tokenAt(place, i)?.pos ?? "")) return i;
	}
	return null;
}
