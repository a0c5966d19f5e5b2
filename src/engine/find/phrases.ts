import type { Span } from "../../sheet/span.ts";
import type { Reading, Sentence, Token } from "../read/reading.ts";

/** A sentence to look around in. */
export type Place = { readonly reading: Reading; readonly sentence: Sentence };

/** Names and descriptions longer than this are cut. */
const LONGEST = 14;
/** How far an insertion may reach: "Paris, an Australian woman and former member, has claimed". */
const INSERTION = 18;
/** How far back the main verb may stand. */
const FURTHEST_VERB = 60;

const NOUNS = new Set(["NN", "NNS", "NNP", "NNPS", "CD", "PRP", "DT"]);
const INSIDE = new Set([
	...NOUNS,
	...["JJ", "JJR", "JJS", "POS", "PRP$", "PDT", "VBN", "VBG", "SYM", "$"],
]);
const AUXILIARIES = new Set(["RB", "MD", "TO", "RBR"]);
const HELPERS = new Set(
	"has have had is are was were be been being 's ’s continued continues began repeatedly again himself herself itself themselves".split(
		" ",
	),
);
const PARTICLES = new Set("de del della di da la le van von der den bin ibn al el".split(" "));
const JOINTS = new Set(["of", "for", "and", "&", "at", "in", "from"]);

const tokenAt = ({ reading, sentence }: Place, index: number): Token | undefined =>
	index >= sentence.first && index < sentence.last ? reading.tokens[index] : undefined;

/** Who does what the verb at `index` says: of "Mrs May has again blamed", "Mrs May". */
export function subjectOf(place: Place, index: number): Span | null {
	const at = skipHelpers(place, index - 1);
	const last = skipInsertion(place, at);
	const subject = nounPhraseEndingAt(place, skipDated(place, skipAdjunct(place, last), last));
	return isScene(place, subject, at) ? null : subject;
}

/** "four men were found in the house who claim": the house claims nothing. */
function isScene(place: Place, subject: Span | null, at: number): boolean {
	if (subject === null || tokenAt(place, at)?.lower !== "who") return false;
	for (let i = at - 1; i > at - LONGEST; i--) {
		const token = tokenAt(place, i);
		if (token === undefined) return false;
		if (token.end <= subject.start) return /^(?:in|at|on|near|inside)$/.test(token.lower);
	}
	return false;
}

/** Steps over "in July" of "the company in July denied". */
function skipAdjunct(place: Place, last: number): number {
	for (let i = last - 1; i > last - 4; i--) {
		const token = tokenAt(place, i);
		if (token === undefined || token.pos === "PUNCT") return last;
		if (/^(?:in|on|at|during|after|since)$/.test(token.lower)) return i - 1;
		if (token.lower === "of") return last;
	}
	return last;
}

/** Steps over "published Friday", or the "published" of "on Friday", of "a study published on Friday found". */
function skipDated(place: Place, last: number, whole: number): number {
	if (last < whole && /^VB[ND]$/.test(tokenAt(place, last)?.pos ?? "")) return last - 1;
	const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;
	if (!day.test(tokenAt(place, last)?.lower ?? "")) return last;
	return /^VB[ND]$/.test(tokenAt(place, last - 1)?.pos ?? "") ? last - 2 : last - 1;
}

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

function skipHelpers(place: Place, from: number): number {
	let at = from;
	for (let token = tokenAt(place, at); token !== undefined; token = tokenAt(place, --at)) {
		if (!AUXILIARIES.has(token.pos) && !HELPERS.has(token.lower)) break;
	}
	return at;
}

/** Steps over ", an Australian woman," and over "which" to the words it stands for. */
function skipInsertion(place: Place, from: number): number {
	const token = tokenAt(place, from);
	if (token === undefined) return from;
	if (token.pos === "WDT" || token.pos === "WP") {
		return tokenAt(place, from - 1)?.text === "," ? from - 2 : from - 1;
	}
	if (token.text !== ",") return from;
	for (let i = from - 1; i > from - INSERTION; i--) {
		if (tokenAt(place, i)?.text !== ",") continue;
		if (isAllNames(place, i + 1, from)) return from - 1;
		// "Ann Lee, 52, who led the race, denied": an age is no name.
		const isAge = tokenAt(place, i - 1)?.pos === "CD" && tokenAt(place, i - 2)?.text === ",";
		return isAge ? i - 3 : i - 1;
	}
	return from - 1;
}

/** "his spokeswoman, Ann Lee, denied": the name says who better than the description does. */
function isAllNames(place: Place, from: number, to: number): boolean {
	const { tokens } = place.reading;
	return (
		to > from &&
		tokens
			.slice(from, to)
			.every((token, i) => isCapital(token) || (i > 0 && isInName(token, tokens[from + i - 1])))
	);
}

/** "Sang-ho", "van der Berg". */
const isInName = ({ text, lower }: Token, before: Token | undefined) =>
	text === "-" || before?.text === "-" || PARTICLES.has(lower);

/** The noun phrase whose last word is at `last`. */
export function nounPhraseEndingAt(place: Place, last: number): Span | null {
	const end = tokenAt(place, last);
	if (end === undefined || !(NOUNS.has(end.pos) || isCapital(end))) return null;
	let first = last;
	while (last - first < LONGEST && belongsBefore(place, first - 1, first)) first--;
	while (first < last && JOINTS.has(tokenAt(place, first)?.lower ?? "")) first++;
	first = afterObject(place, first, last);
	const start = tokenAt(place, first);
	return start === undefined ? null : { start: start.start, end: end.end };
}

/** "responded to the charge and the president denied": what follows a preposition is no subject. */
function afterObject(place: Place, first: number, last: number): number {
	if (!/^(?:IN|TO)$/.test(tokenAt(place, first - 1)?.pos ?? "")) return first;
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

/** Names are nouns, whatever the tagger makes of an unknown word. */
const isCapital = ({ text }: Token) => /^\p{Lu}\p{L}/u.test(text);

const isNoun = (place: Place, index: number) =>
	/^(?:NN|NNS|NNP|NNPS|CD)$/.test(tokenAt(place, index)?.pos ?? "");

/** The noun phrase that begins at `index`: of "the Russian government for", "the Russian government". */
export function nounPhraseFrom(place: Place, index: number): Span | null {
	const start = tokenAt(place, index);
	if (start === undefined || !INSIDE.has(start.pos)) return null;
	let last = index;
	if (start.pos !== "PRP") {
		while (last - index < LONGEST && belongsAfter(tokenAt(place, last + 1))) last++;
	}
	const end = tokenAt(place, last);
	return end === undefined ? null : { start: start.start, end: end.end };
}

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
