import { DOCUMENTS } from "../lexicon/saying.ts";
import { beforeInsertion } from "./attribution-insertions.ts";
import { phraseAfter, phraseBefore } from "./attribution-phrases.ts";
import { joinedInRelative, subjectOfRelative } from "./attribution-relatives.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";
import type { Cue } from "./attribution-verbs.ts";
import { isTime } from "./attribution-words.ts";

/** Who speaks, and the token where the words about the speaking begin. */
export type Speaker = {
	readonly source: Stretch | null;
	readonly opens: number;
	/** How the subject stands to its verb: "and said" and "adding" take over another verb's subject. */
	readonly kind: "plain" | "insertion" | "relative" | "joined" | "participle";
};

/** How far back another verb's subject is looked for. */
const BACK = 60;

/** The subject before a cue: "Ann Lee, the mayor, said"; null where the words before it are none. */
export function speakerBefore(scene: Scene, cue: Cue): Speaker | null {
	const at = skipDate(scene, cue.opens - 1);
	const token = tokenIn(scene, at);
	if (token === undefined || isQuoted(scene, at)) return null;
	const isParticiple = posIn(scene, cue.index) === "VBG" && cue.opens === cue.index;
	if (isParticiple) return participle(scene, at);
	if (token.pos === "WP" || token.pos === "WDT") return relative(scene, at);
	if (token.pos === "CC") {
		const opens = lowerIn(scene, at - 1) === "," ? at - 1 : at;
		return { source: joinedInRelative(scene, opens), opens, kind: "joined" };
	}
	if (/^[,—–―-]$|^--$/.test(token.text)) return insertion(scene, at);
	const source = withoutClaim(scene, phraseBefore(scene, at));
	const leads = source === null || /^(?:IN|VB.?)$/.test(posIn(scene, source.first - 1));
	const who = leads ? subjectOfRelative(scene, source?.first ?? at) : null;
	if (who !== null) return { source: who, opens: who.first, kind: "insertion" };
	if (source === null || (posIn(scene, at) === "CD" && !cue.families.has("tell"))) return null;
	const named = nameBefore(scene, source);
	if (named !== null) return { source: named, opens: named.first, kind: "insertion" };
	return { source, opens: source.first, kind: "plain" };
}

/** ", a claim | prosecutors said was untested": what they speak of is no part of who they are. */
function withoutClaim(scene: Scene, source: Stretch | null): Stretch | null {
	if (source === null || source.last - source.first < 3 || lowerIn(scene, source.first - 1) !== ",")
		return source;
	const opens = `${lowerIn(scene, source.first)} ${lowerIn(scene, source.first + 1)}`;
	return /^an? (?:claim|charge|allegation|figure|suggestion|assertion|move|decision)$/.test(opens)
		? { first: source.first + 2, last: source.last }
		: source;
}

/** "Ann Lee, a member of parliament told": the comma after the description left out. */
function nameBefore(scene: Scene, { first }: Stretch): Stretch | null {
	if (lowerIn(scene, first - 1) !== "," || !/^\p{Ll}/u.test(tokenIn(scene, first)?.text ?? ""))
		return null;
	if (posIn(scene, first - 2) !== "NNP" || posIn(scene, first) === "PRP") return null;
	const named = phraseBefore(scene, first - 2);
	if (named === null || isTime(scene, first - 2)) return null;
	const before = tokenIn(scene, named.first - 1);
	const isClear =
		before === undefined || isQuoted(scene, named.first - 1) || /^[,;]$/.test(before.text);
	return isClear && named.last - named.first > 1 ? named : null;
}

/** "Research published last year | estimated": when it was is no part of who. */
function skipLastYear(scene: Scene, at: number): number {
	if (!isTime(scene, at) || !/^(?:last|this|earlier)$/.test(lowerIn(scene, at - 1))) return at;
	const before = at - 2;
	const isParticiple = posIn(scene, before) === "VBN" && /^NN/.test(posIn(scene, before - 1));
	return isParticiple ? before - 1 : before;
}

/** "who in 2010 said", "police on Monday said", "those held since Thursday told". */
function skipDate(scene: Scene, end: number): number {
	const at = skipLastYear(scene, end);
	const isDate = posIn(scene, at) === "CD" || isTime(scene, at);
	if (!isDate || !/^(?:in|on|since|after|before|during|until)$/.test(lowerIn(scene, at - 1)))
		return at;
	const isParticiple = posIn(scene, at - 2) === "VBN" && /^NN|^DT/.test(posIn(scene, at - 3));
	return isParticiple ? at - 3 : at - 2;
}

/** "a letter accusing": the letter speaks; else the subject of the sentence does. */
function participle(scene: Scene, at: number): Speaker {
	if (DOCUMENTS.has(lowerIn(scene, at))) {
		const source = phraseBefore(scene, at);
		if (source !== null) return { source, opens: source.first, kind: "plain" };
	}
	const quoted = quotedOne(scene, at);
	if (quoted !== null) return { source: quoted, opens: quoted.first, kind: "participle" };
	return (
		accompanying(scene, at) ?? {
			source: null,
			opens: posIn(scene, at) === "CC" ? at : at + 1,
			kind: "participle",
		}
	);
}

/** "The Tribune quoted Ann Lee as | saying": she speaks, not the paper. */
function quotedOne(scene: Scene, at: number): Stretch | null {
	if (lowerIn(scene, at) !== "as") return null;
	const object = phraseBefore(scene, at - 1);
	return object !== null && QUOTED.test(lowerIn(scene, object.first - 1)) ? object : null;
}
const QUOTED = /^(?:quot|cit)(?:ed|es|ing)$/;

/** ", with the army and the rebels blaming each other": who speaks stands after "with". */
function accompanying(scene: Scene, at: number): Speaker | null {
	const last = phraseBefore(scene, at);
	const isSecond = last !== null && lowerIn(scene, last.first - 1) === "and";
	const first = isSecond ? phraseBefore(scene, last.first - 2) : last;
	if (last === null || first === null || lowerIn(scene, first.first - 1) !== "with") return null;
	const source = { first: first.first, last: last.last };
	return { source, opens: first.first - 1, kind: "participle" };
}

function relative(scene: Scene, at: number): Speaker | null {
	const before = lowerIn(scene, at - 1) === "," ? at - 2 : at - 1;
	const source = antecedent(scene, at, before);
	return source === null ? null : { source, opens: at, kind: "relative" };
}

/** Of "a man who said", a man; of "men were found in the house who say", the men. */
function antecedent(scene: Scene, at: number, end: number): Stretch | null {
	const source = phraseBefore(scene, end);
	if (source === null || lowerIn(scene, at) !== "who") return source;
	const isScene = /^(?:in|at|inside|near)$/.test(lowerIn(scene, source.first - 1));
	if (!isScene || !/^V/.test(posIn(scene, source.first - 2))) return source;
	return mainSubject(scene, source.first - 1);
}

/** "Ann Lee, the mayor of Leeds, said". */
function insertion(scene: Scene, comma: number): Speaker | null {
	const found = beforeInsertion(scene, comma);
	return found && { ...found, kind: "insertion" };
}

/** Whose deed the sentence tells before a cue without a subject of its own: "Lee left, saying". */
export function mainSubject(scene: Scene, before: number): Stretch | null {
	const from = Math.max(scene.sentence.first, before - BACK);
	let subordinate = false;
	for (let i = from; i < before; i++) {
		if (isQuoted(scene, i)) continue;
		const pos = posIn(scene, i);
		if (lowerIn(scene, i) === ",") subordinate = false;
		if (/^(?:WRB|WP|WDT)$/.test(pos) || isSubordinator(scene, i)) subordinate = true;
		if (subordinate || !/^(?:VBD|VBZ|VBP|MD)$/.test(pos)) continue;
		const source = subjectAt(scene, i);
		if (source !== null) return source;
	}
	// The verb was misread, or there is none: whatever the sentence begins with.
	const isNear = before - scene.sentence.first < BACK;
	return isNear ? phraseAfter(scene, scene.sentence.first) : null;
}

function isSubordinator(scene: Scene, index: number): boolean {
	return (
		posIn(scene, index) === "IN" &&
		/^(?:as|after|before|if|while|because|although|though|since|that|until|unless)$/.test(
			lowerIn(scene, index),
		)
	);
}

/** The subject right before a finite verb. */
export function subjectAt(scene: Scene, verb: number): Stretch | null {
	let at = verb - 1;
	while (at > verb - 5 && /^(?:RB|MD)$/.test(posIn(scene, at))) at--;
	if (/^[,—–]$/.test(lowerIn(scene, at))) return insertion(scene, at)?.source ?? null;
	return phraseBefore(scene, at);
}
