import { OCCASION_PREPOSITIONS } from "../lexicon/saying.ts";
import { phraseAfter } from "./attribution-phrases.ts";
import { isQuoted, lowerIn, posIn, type Scene, tokenIn } from "./attribution-scene.ts";
import { isTime } from "./attribution-words.ts";

const LONGEST_ASIDE = 14;
/** What an amount may open with, and no way of saying. */
const BOUNDING: ReadonlySet<string> = new Set(
	"almost nearly roughly approximately only just mostly virtually barely hardly merely exactly even not".split(
		" ",
	),
);

/** Steps over time, place and manner: "on Monday", "in a statement", ", however,". */
export function skipOccasions(scene: Scene, from: number): number | null {
	let at = from;
	for (let steps = 0; steps < 8; steps++) {
		const token = tokenIn(scene, at);
		if (token === undefined) return null;
		if (isQuoted(scene, at) || token.text === ":" || token.lower === "that") return at;
		if (opensAmount(scene, at) || opensExistence(scene, at)) return at;
		if (token.text === ",") {
			const next = afterComma(scene, at);
			if (next === null) return null;
			at = next;
		} else if (token.pos === "RB" || isTime(scene, at) || isDayNumber(scene, at)) at++;
		else if (OCCASION_PREPOSITIONS.has(token.lower) && /^(?:IN|TO|WRB)$/.test(token.pos)) {
			if (token.pos === "TO" && /^(?:VB|RB)/.test(posIn(scene, at + 1))) return at;
			if (isTime(scene, at + 1)) {
				at += 2;
				continue;
			}
			if (/^(?:CD|JJS|JJR)$/.test(posIn(scene, at + 1))) return at;
			const phrase = phraseAfter(scene, at + 1);
			if (phrase === null) return at === from ? null : at;
			if (/^(?:VB[DZP]|MD)$/.test(posIn(scene, phrase.last))) return at;
			at = phrase.last;
		} else return at;
	}
	return at;
}

/** "said | almost all shops were closed", "says | up to 70 are buried": the words belong to the amount. */
export function opensAmount(scene: Scene, at: number): boolean {
	const [word, next] = [lowerIn(scene, at), lowerIn(scene, at + 1)];
	if (word === "up") return next === "to" && posIn(scene, at + 2) === "CD";
	if (word === "as") return /^(?:many|few|much|little)$/.test(next);
	return (
		BOUNDING.has(word) && !isTime(scene, at + 1) && /^(?:CD|DT|PDT|JJ|N)/.test(posIn(scene, at + 1))
	);
}

/** "said | there were 70,000", though the tagger takes "there" for a place. */
const opensExistence = (scene: Scene, at: number) =>
	lowerIn(scene, at) === "there" &&
	/^(?:is|are|was|were|had|has|have|would|will|could|may|might|['’]s)$/.test(
		lowerIn(scene, at + 1),
	);

const isDayNumber = (scene: Scene, at: number) =>
	posIn(scene, at) === "CD" && isTime(scene, at - 1);

/** A comma before a quotation, or an aside between two commas: "said, however, that". */
function afterComma(scene: Scene, comma: number): number | null {
	if (isQuoted(scene, comma + 1)) return comma + 1;
	for (let i = comma + 1; i < comma + LONGEST_ASIDE; i++) {
		if (isQuoted(scene, i)) return null;
		if (lowerIn(scene, i) !== ",") continue;
		return isQuoted(scene, i + 1) || lowerIn(scene, i + 1) === "that" ? i + 1 : null;
	}
	return null;
}
