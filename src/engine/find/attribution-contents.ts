import { NOT_SAID } from "../lexicon/saying.ts";
import { opensAmount, skipOccasions } from "./attribution-occasions.ts";
import { phraseAfter } from "./attribution-phrases.ts";
import { isTitle, quotationAt } from "./attribution-quoted.ts";
import { isQuoted, lowerIn, posIn, type Scene, tokenIn } from "./attribution-scene.ts";
import type { Cue } from "./attribution-verbs.ts";
import { isMisreadVerb, isTime } from "./attribution-words.ts";

/** The words said after a cue begin at `first`; `quoted` where they open with a quotation. */
export type Complement = {
	readonly first: number;
	readonly quoted: boolean;
	/** A thing, not a clause: "denied the charge". */
	readonly nominal?: boolean;
};

const FAR = 40;
/** The words for who is told are seldom more. */
const LISTENER = 8;

/** What turns or bounds the words after it is said with them: "vowed | not to repeat it", "says | too much is made of it". */
const GOES_WITH =
	/^(?:not|never|no|too|so|hardly|barely|scarcely|rarely|seldom|almost|nearly|n['’]t)$/;

/** Where what is said begins: "said in London on Monday that | three had died". */
export function complementOf(scene: Scene, cue: Cue): Complement | null {
	const found = complementAfter(scene, cue);
	if (found === null || found.quoted || lowerIn(scene, found.first) === "that") return found;
	const before = found.first - 1;
	const isPart = before >= cue.last && GOES_WITH.test(lowerIn(scene, before));
	return isPart ? { ...found, first: before } : found;
}

function complementAfter(scene: Scene, cue: Cue): Complement | null {
	const { families, particle } = cue;
	if (particle) return anything(scene, cue.last);
	if (NOT_SAID.has(lowerIn(scene, cue.last))) return null;
	const opened = families.has("tell") ? afterListener(scene, cue.last) : cue.last;
	if (opened === null) return null;
	const first = skipOccasions(scene, opened);
	if (first === null) return null;
	if (isQuoted(scene, first))
		return canQuote(cue) && !isNamed(scene, cue, first) ? { first, quoted: true } : null;
	const { text, lower, pos } = tokenIn(scene, first) ?? { text: "", lower: "", pos: "" };
	if (text === ":") return afterColon(scene, first + 1);
	const clausal = families.has("say") || families.has("find") || families.has("tell");
	if (clausal && lower === "that" && isConjunction(scene, first)) return { first, quoted: false };
	if (families.has("say") && lower === "that" && first === cue.last && hasVerb(scene, first)) {
		return { first, quoted: false };
	}
	if (clausal && ASKING.test(lower) && hasVerb(scene, first)) return { first, quoted: false };
	if (families.has("say") && opensClause(scene, first)) return { first, quoted: false };
	if (families.has("find") && first === cue.last && isPlainClause(scene, first))
		return { first, quoted: false };
	if (cue.base === "say" && isHeadline(scene, first)) return { first, quoted: false };
	const isTold = families.has("tell") && opened > cue.last;
	if (isTold && (opensClause(scene, first) || pos === "TO")) return { first, quoted: false };
	if (families.has("promise") && pos === "TO") return { first, quoted: false };
	if (first !== cue.last && !isTime(scene, cue.last)) return null;
	const nominal = ["blame", "name", "urge", "state"] as const;
	return nominal.some((family) => families.has(family)) ? thing(scene, cue) : null;
}

/** Not the relative "rules that could": what is said has a subject. */
const isConjunction = (scene: Scene, at: number) =>
	isQuoted(scene, at + 1) ||
	((!isFiniteVerb(scene, at + 1) || isFiniteVerb(scene, at + 2)) && hasVerb(scene, at + 1));
const isFiniteVerb = (scene: Scene, at: number) => /^(?:VB[DZP]|MD)$/.test(posIn(scene, at));
const ASKING = /^(?:whether|if|why|how|what)$/;

/** "said on CBS's “Morning News”": where it was said, not what. */
function isNamed(scene: Scene, { last }: Cue, first: number): boolean {
	const before = lowerIn(scene, first - 1);
	if (first === last || /^(?:[,:]|that)$/.test(before)) return false;
	const quotation = quotationAt(scene, first);
	return quotation !== null && isTitle(scene, quotation);
}

/** Whether a quotation may be what is said: not after "blamed" or "urged". */
export const canQuote = ({ families }: Cue) =>
	families.has("say") ||
	families.has("quote") ||
	families.has("tell") ||
	families.has("state") ||
	families.has("find");

/** What was asked for stands before: "the dollars they asked for since May", "all they called for was". */
const RESUMES =
	/^(?:[.,;:)]|since|until|before|after|during|when|while|because|and|or|but|is|are|was|were)$/;

function anything(scene: Scene, first: number): Complement | null {
	const token = tokenIn(scene, first);
	if (token === undefined || RESUMES.test(token.lower)) return null;
	return { first, quoted: isQuoted(scene, first) };
}

function afterColon(scene: Scene, first: number): Complement | null {
	return tokenIn(scene, first) === undefined ? null : { first, quoted: isQuoted(scene, first) };
}

/** After the words for who is told: "told the BBC's Arabic service |". */
function afterListener(scene: Scene, at: number): number | null {
	if (isQuoted(scene, at) || /^(?:that|[,:])$/.test(lowerIn(scene, at))) return at;
	if (posIn(scene, at) === "PRP" || /^(?:me|us|you)$/.test(lowerIn(scene, at))) return at + 1;
	const listener = phraseAfter(scene, at)?.last ?? null;
	for (let i = listener ?? at; i < at + LISTENER; i++) {
		if (lowerIn(scene, i) === "that" && posIn(scene, i) !== "DT") return i;
		if (/^(?:|[,.:;])$/.test(lowerIn(scene, i)) || isQuoted(scene, i)) break;
	}
	return listener;
}

/** "the bridge was closed", "there are": a subject, and a verb not far behind. */
function opensClause(scene: Scene, first: number): boolean {
	const token = tokenIn(scene, first);
	if (token === undefined || !/^[\p{L}\p{N}$€£#]/u.test(token.text)) return false;
	if (token.lower === "that" && !/^(?:NN|JJ)/.test(posIn(scene, first + 1))) return false;
	if (opensAmount(scene, first)) return hasVerb(scene, first);
	if (/^(?:CC|RP|TO|VB[NDZP]|MD|WP|WDT|POS)$/.test(token.pos)) return false;
	if (/^(?:for|of|against|to|than|among|into|like)$/.test(token.lower)) return false;
	return hasVerb(scene, first);
}

/** "Records show | the last inspection took place in May": a subject, and right behind it its verb. */
function isPlainClause(scene: Scene, first: number): boolean {
	const subject = phraseAfter(scene, first);
	return subject !== null && isFiniteVerb(scene, subject.last);
}

export function hasVerb(scene: Scene, first: number): boolean {
	for (let i = first; i < first + FAR; i++) {
		const pos = posIn(scene, i);
		if (pos === "") return false;
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(pos) || isMisreadVerb(scene, i)) return true;
		// "she quit/VB": after a pronoun it is the verb of a clause.
		if (pos === "VB" && /^(?:he|she|it|they)$/.test(lowerIn(scene, i - 1))) return true;
	}
	return false;
}

/** In tokens: how far into what is said its verb may stand. */
const HEADLINE = 20;

/** "says rebels killed more": after "says", a noun and a participle are a clause whose verb was misread. */
function isHeadline(scene: Scene, first: number): boolean {
	if (!opensAmount(scene, first) && !/^(?:NN|DT|PRP$|CD|JJ)/.test(posIn(scene, first)))
		return false;
	for (let i = first + 1; i < first + HEADLINE; i++) {
		if (posIn(scene, i) === "VBN" && !isQuoted(scene, i)) return true;
	}
	return false;
}

/** "denied the charge", "accused the army of shelling", "called it a massacre", "denied taking part". */
function thing(scene: Scene, { last, base, families }: Cue): Complement | null {
	const pos = posIn(scene, last);
	if (!/^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|VBG|WP|PDT)$/.test(pos)) return null;
	const only = families.has("name") || families.has("urge");
	if (only && !families.has("blame") && !families.has("state")) {
		const object = phraseAfter(scene, last);
		if (object === null) return null;
		const next = posIn(scene, object.last);
		const isNamed = families.has("name") && /^(?:DT|JJ|NN|VBN)$/.test(next);
		const isUrged = families.has("urge") && next === "TO";
		const isAs = /^(?:as|to)$/.test(lowerIn(scene, object.last));
		if (!isNamed && !isUrged && !isAs && !isQuoted(scene, object.last)) {
			if (base !== "urge" || next === "IN") return null;
		}
	}
	return { first: last, quoted: false, nominal: true };
}
