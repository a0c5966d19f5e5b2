import type { Span } from "../../sheet/span.ts";
import type { Token } from "../read/reading.ts";
import {
	AUXILIARIES,
	HELPERS,
	isCapital,
	mainVerb,
	nounPhraseEndingAt,
	type Place,
	tokenAt,
} from "./phrases.ts";

/** How far an insertion may reach: "Paris, an Australian woman and former member, has claimed". */
const INSERTION = 18;
const PARTICLES = new Set("de del della di da la le van von der den bin ibn al el".split(" "));

/** Who does what the verb at `index` says: of "Mrs May has again blamed", "Mrs May". */
export function subjectOf(place: Place, index: number): Span | null {
	const at = skipHelpers(place, index - 1);
	const last = skipInsertion(place, at);
	const subject = nounPhraseEndingAt(place, skipDated(place, skipAdjunct(place, last), last));
	if (subject === null) return null;
	const before = positionBefore(place, at, subject);
	if (tokenAt(place, at)?.lower === "who" && SCENE.test(tokenAt(place, before)?.lower ?? ""))
		return seenAt(place, before, index);
	return describedBy(place, before, subject) ?? ofRelative(place, before) ?? subject;
}

/** "Lawyers for 22 residents who lost | homes sued": whoever the relative is of sues. */
function ofRelative(place: Place, before: number): Span | null {
	if (!/^VB[DZP]$/.test(tokenAt(place, before)?.pos ?? "")) return null;
	if (tokenAt(place, before - 1)?.lower !== "who") return null;
	const head = nounPhraseEndingAt(place, before - 2);
	return head === null
		? null
		: (describedBy(place, positionBefore(place, before - 2, head), head) ??
				ofMany(place, before - 2, head) ??
				head);
}

/** "Lawyers for | 22 residents": the noun that the link is of. */
function ofMany(place: Place, from: number, { start, end }: Span): Span | null {
	const link = positionBefore(place, from, { start, end });
	if (!/^(?:for|of)$/.test(tokenAt(place, link)?.lower ?? "")) return null;
	const many = nounPhraseEndingAt(place, link - 1);
	return many === null ? null : { start: many.start, end };
}

const CONJUNCTION = /^(?:that|after|before|since|as|when|while|because|until|if|though|although)$/;
const SCENE = /^(?:in|at|on|near|inside)$/;

/** Position of the token right before some words. */
function positionBefore(place: Place, from: number, { start }: Span): number {
	let at = from;
	while ((tokenAt(place, at)?.start ?? -1) >= start) at--;
	return at;
}

/** "four men were found in the house who claim", "the cook in the house who claims": the house claims nothing. */
function seenAt(place: Place, preposition: number, index: number): Span | null {
	if (/^NN/.test(tokenAt(place, preposition - 1)?.pos ?? ""))
		return nounPhraseEndingAt(place, preposition - 1);
	const verb = mainVerb(place, preposition);
	return verb === null || verb === index ? null : subjectOf(place, verb);
}

/** "residents living near the mine accused", "carmakers including Ford denied": more than the last words. */
function describedBy(place: Place, preposition: number, { end }: Span): Span | null {
	if (tokenAt(place, preposition)?.lower === "including") {
		const many = nounPhraseEndingAt(place, preposition - 1);
		return many === null ? null : { start: many.start, end };
	}
	const link = tokenAt(place, preposition);
	// "Moss resigned after a video appeared": another clause.
	if (CONJUNCTION.test(link?.lower ?? "") || !/^(?:IN|TO)$/.test(link?.pos ?? "")) return null;
	if (tokenAt(place, preposition + 1)?.pos === "PRP") return null;
	const isParticiple = /^VB[GN]$/.test(tokenAt(place, preposition - 1)?.pos ?? "");
	const isOfNoun = /^NNP?S?$/.test(tokenAt(place, preposition - 2)?.pos ?? "");
	const head = isParticiple && isOfNoun ? nounPhraseEndingAt(place, preposition - 2) : null;
	return head === null ? null : { start: head.start, end };
}

/** Steps over "in July" of "the company in July denied". */
function skipAdjunct(place: Place, last: number): number {
	for (let i = last - 1; i > last - 4; i--) {
		const token = tokenAt(place, i);
		if (token === undefined || token.pos === "PUNCT") return last;
		if (/^(?:least|most)$/.test(tokenAt(place, i + 1)?.lower ?? "")) return last;
		// "resigned after a video appeared": a subject of its own.
		const isOwn =
			/^(?:after|since)$/.test(token.lower) && /^VB/.test(tokenAt(place, i - 1)?.pos ?? "");
		if (/^(?:in|on|at|during|after|since)$/.test(token.lower)) return isOwn ? last : i - 1;
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
		if (tokenAt(place, from - 1)?.text !== ",") return from - 1;
		return isAge(place, from - 2) ? from - 4 : from - 2;
	}
	if (token.text !== ",") return from;
	for (let i = from - 1; i > from - INSERTION; i--) {
		if (tokenAt(place, i)?.text !== ",") continue;
		if (isAllNames(place, i + 1, from)) return from - 1;
		return isAge(place, i - 1) ? i - 3 : i - 1;
	}
	return from - 1;
}

/** "Ann Lee, 52, who led the race, denied": an age is no name. */
const isAge = (place: Place, index: number) =>
	tokenAt(place, index)?.pos === "CD" && tokenAt(place, index - 1)?.text === ",";

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
