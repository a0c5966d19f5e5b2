import { isPersonNoun } from "../text/person-nouns.ts";
import { phraseBefore } from "./attribution-phrases.ts";
import { isInRelative } from "./attribution-relatives.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";
import { isTime } from "./attribution-words.ts";

/** How far back the subject before an insertion is looked for. */
const INSERTION = 40;

/** "Ann Lee, the mayor of Leeds, said": the phrase before the farthest comma with no clause after it. */
export function beforeInsertion(scene: Scene, comma: number) {
	let best: Stretch | null = null;
	for (let i = comma - 1; i > comma - INSERTION; i--) {
		const token = tokenIn(scene, i);
		if (token === undefined || isQuoted(scene, i)) break;
		const opensClause = /^(?:VBD|VBZ|VBP|MD)$/.test(token.pos) && !isParticipleAside(scene, i);
		if (opensClause && !isInRelative(scene, i, comma - INSERTION)) break;
		if (!/^[,—–―-]$|^--$/.test(token.text) || (token.text === "-" && !token.spaced)) continue;
		// "they counted 17, and the governor, Lee, said": a clause of its own.
		if (/^(?:and|but)$/.test(lowerIn(scene, i + 1)) && !posIn(scene, i - 1).startsWith("NNP"))
			break;
		const phrase = phraseBefore(scene, i - 1);
		if (phrase !== null && isName(scene, phrase)) best = phrase;
	}
	const source = best === null ? oneOfThem(scene, comma) : (nameInside(scene, best, comma) ?? best);
	return source === null ? null : { source, opens: (best ?? source).first };
}

/** "One, Ann Lee, said", "Another of them, Ann Lee, said". */
function oneOfThem(scene: Scene, comma: number): Stretch | null {
	let first = comma;
	while (comma - first < 5 && /^\p{Lu}/u.test(tokenIn(scene, first - 1)?.text ?? "")) first--;
	if (comma - first < 2 || lowerIn(scene, first - 1) !== ",") return null;
	return /^(?:one|another|them|these|others?)$/.test(lowerIn(scene, first - 2))
		? { first, last: comma }
		: null;
}

/** "A spokesman, reached/VBD at home, said": a participle that opens the aside. */
const isParticipleAside = (scene: Scene, at: number) =>
	posIn(scene, at) === "VBD" &&
	!/^(?:was|were|had|did)$/.test(lowerIn(scene, at)) &&
	lowerIn(scene, at - 1) === "," &&
	posIn(scene, posIn(scene, at + 1) === "RB" ? at + 2 : at + 1) === "IN";

/** "Another official, Ann Lee, said": the name says who better than the description does. */
function nameInside(scene: Scene, best: Stretch, comma: number): Stretch | null {
	const first = best.last + 1;
	if (comma - first < 2 || comma - first > LONGEST_NAME || !isDescription(scene, best)) return null;
	const opens = lowerIn(scene, first) === "the" ? first + 1 : first;
	if (!isCapital(scene, opens) || !isCapital(scene, comma - 1)) return null;
	for (let i = opens; i < comma; i++) {
		if (!isCapital(scene, i) && !/^(?:of|for|and|the|de|al|-)$/.test(lowerIn(scene, i)))
			return null;
	}
	return { first, last: comma };
}

const LONGEST_NAME = 8;
const isCapital = (scene: Scene, at: number) =>
	/^\p{Lu}(?:\p{L}|\.)/u.test(tokenIn(scene, at)?.text ?? "");

/** "the mayor of Leeds", "a group in Goma": its head is no name. */
function isDescription(scene: Scene, { first, last }: Stretch): boolean {
	let head = first;
	while (head < last && !LINK.test(posIn(scene, head + 1)) && head < last - 1) head++;
	const { lower, text, pos } = tokenIn(scene, head) ?? { lower: "", text: "", pos: "" };
	if (/^(?:one|another)$/.test(lower)) return lowerIn(scene, head + 1) === "of";
	return /^\p{Ll}/u.test(text) && (/^NNS?$/.test(pos) || isPersonNoun(lower));
}
const LINK = /^(?:IN|TO|VBN|VBG|WDT|WP)$/;

/** Not "In London, the mayor, said" nor "On Monday, ...". */
function isName(scene: Scene, { first, last }: Stretch): boolean {
	return !/^(?:IN|TO)$/.test(posIn(scene, first - 1)) && !isTime(scene, last - 1);
}
