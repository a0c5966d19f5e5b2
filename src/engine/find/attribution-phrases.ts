import { OCCASIONS } from "../lexicon/saying.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";
import {
	canHead,
	isFamiliar,
	isJoint,
	isModifier,
	isName,
	isNoun,
	isTime,
	OWN_VOICE,
	opensPhrase,
} from "./attribution-words.ts";

/** Longer phrases are cut: no source is worded at such length. */
const LONGEST = 30;
const CORE: ReadonlySet<string> = new Set([
	...[
		"NN",
		"NNS",
		"NNP",
		"NNPS",
		"CD",
		"DT",
		"PDT",
		"JJ",
		"JJR",
		"JJS",
		"POS",
		"PRP$",
		"SYM",
		"FW",
	],
]);
/** Link a noun to one that tells more of it: "the governor of Homs", "a resident in the town". */
const LINKS: ReadonlySet<string> = new Set(
	"of in for at from with by on to near against about among between under inside outside through across along".split(
		" ",
	),
);
const LINKS_AFTER: ReadonlySet<string> = new Set("of for from with at".split(" "));
/** The noun phrase that ends with the token at `end`: of "the report by the UN", all of it. */
export function phraseBefore(scene: Scene, end: number): Stretch | null {
	if (!canHead(scene, end)) return null;
	if (posIn(scene, end) === "PRP") return { first: end, last: end + 1 };
	let first = end;
	while (end - first < LONGEST && belongsBefore(scene, first - 1, first)) first--;
	const whole = { first: cutAtConjunction(scene, first, end), last: end + 1 };
	return withoutOccasion(scene, trim(scene, whole));
}

/** The noun phrase that begins at `start`: of "Ann Lee of the union in Leeds", "Ann Lee of the union". */
export function phraseAfter(scene: Scene, start: number): Stretch | null {
	if (posIn(scene, start) === "PRP") {
		return OWN_VOICE.has(lowerIn(scene, start)) ? null : { first: start, last: start + 1 };
	}
	let last = start;
	while (last - start < LONGEST && belongsAfter(scene, last, start)) last++;
	while (last > start && isTime(scene, last - 1)) last--;
	while (last > start && !canHead(scene, last - 1)) last--;
	return last === start ? null : { first: start, last };
}

function belongsBefore(scene: Scene, index: number, next: number): boolean {
	const token = tokenIn(scene, index);
	if (token === undefined || isQuoted(scene, index)) return false;
	if (isJoint(scene, index) || isFamiliar(scene, index)) return true;
	if (LINKS.has(token.lower)) {
		return isNoun(scene, index - 1) || isReduced(scene, index - 1) || isFamiliar(scene, index - 1);
	}
	if (LINKS.has(lowerIn(scene, index + 1)) && isReduced(scene, index))
		return isNoun(scene, index - 1) || isAdverbAfterNoun(scene, index - 1);
	if (isAdverbAfterNoun(scene, index)) return isReduced(scene, index + 1);
	if (token.pos === "VBZ" && isNoun(scene, index)) return true;
	if (/^(?:DT|PRP\$)$/.test(posIn(scene, next)) && posIn(scene, index) !== "PDT") {
		return token.lower === "and" && isNoun(scene, index - 1);
	}
	if (token.lower === "and" || token.lower === "&") return isNoun(scene, index - 1);
	if (posIn(scene, index) === "VBN" && isNoun(scene, index - 1)) return true;
	if (/^VB[DN]$/.test(posIn(scene, index)))
		return isModifier(scene, index) || opensPhrase(scene, index);
	if (posIn(scene, index) === "VBG" || posIn(scene, index) === "RB")
		return isModifier(scene, index);
	return (
		posIn(scene, index) !== "PRP" &&
		(CORE.has(posIn(scene, index)) || isName(token.text, posIn(scene, index)))
	);
}

/** "a man fatally shot by police" */
const isAdverbAfterNoun = (scene: Scene, index: number) =>
	posIn(scene, index) === "RB" && isNoun(scene, index - 1);

/** "relatives gathered outside the morgue", "protesters marching through the streets": it tells which. */
function isReduced(scene: Scene, index: number): boolean {
	if (posIn(scene, index) === "VBN" || isMarching(scene, index)) return true;
	return posIn(scene, index) === "VBD" && posIn(scene, index - 1) === "NNS";
}

/** After a plural that nothing governs: "against firms operating in the region" is no subject. */
function isMarching(scene: Scene, index: number): boolean {
	return posIn(scene, index) === "VBG" && /^NNP?S$/.test(posIn(scene, index - 1));
}

/** "the company in its statement", "the party in July": when and where is no part of who. */
function withoutOccasion(scene: Scene, { first, last }: Stretch): Stretch {
	for (let i = last - 2; i > first && i > last - 6; i--) {
		if (!/^(?:in|on|at|during|since)$/.test(lowerIn(scene, i))) continue;
		const isOccasion = isTime(scene, i + 1) || OCCASIONS.has(lowerIn(scene, last - 1));
		return isOccasion ? { first, last: i } : { first, last };
	}
	return { first, last };
}

/** "hit the wall and police said": after a verb, only what follows "and" is the subject. */
function cutAtConjunction(scene: Scene, first: number, end: number): number {
	if (!/^(?:VB|IN|TO|RP)/.test(posIn(scene, first - 1))) return first;
	for (let i = end; i > first; i--) {
		if (posIn(scene, i) === "CC") return i + 1;
	}
	return first;
}

/** Leaves out what opens the clause: "On Monday", "But", "In London". */
function trim(scene: Scene, { first, last }: Stretch): Stretch {
	let from = first;
	while (from < last - 1 && isOpener(scene, from)) from++;
	if (posIn(scene, first) !== "IN" && posIn(scene, first - 1) !== "IN")
		return { first: from, last };
	// "In recent days China": the phrase of time ends with its noun.
	for (let i = from; i < last - 1; i++) {
		if (isTime(scene, i) || OCCASIONS.has(lowerIn(scene, i))) from = i + 1;
	}
	return { first: from, last };
}

function isOpener(scene: Scene, index: number): boolean {
	const text = tokenIn(scene, index)?.text ?? "";
	return (
		/^(?:CC|IN|RB|TO|POS|WRB|SYM)$/.test(posIn(scene, index)) ||
		isTime(scene, index) ||
		/^[-–—()%&]$/.test(text)
	);
}

function belongsAfter(scene: Scene, index: number, start: number): boolean {
	const token = tokenIn(scene, index);
	if (token === undefined || isQuoted(scene, index) || posIn(scene, index) === "PRP") return false;
	if (isJoint(scene, index) && index > start) return true;
	if (index > start && /^(?:DT|PRP\$)$/.test(posIn(scene, index))) {
		return /^(?:of|for|from|with|at|and|all|by)$/.test(lowerIn(scene, index - 1));
	}
	if (LINKS_AFTER.has(token.lower)) {
		return index > start && (isNoun(scene, index - 1) || isFamiliar(scene, index - 1));
	}
	if (token.lower === "and" || token.lower === "&") {
		return isNoun(scene, index - 1) && !/^(?:V|MD|RB|PRP)/.test(posIn(scene, index + 1));
	}
	if (isFamiliar(scene, index)) return true;
	if (/^(?:VBN|VBG|RB)$/.test(posIn(scene, index))) return isModifier(scene, index);
	return CORE.has(posIn(scene, index)) || isName(token.text, posIn(scene, index));
}
