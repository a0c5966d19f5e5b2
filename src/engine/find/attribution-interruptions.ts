import { bare, quotationEndingAt } from "./attribution-quoted.ts";
import { isQuoted, lowerIn, posIn, type Scene, type Stretch } from "./attribution-scene.ts";
import type { Spoken } from "./attribution-spoken.ts";
import type { Said } from "./attribution-verbal.ts";
import { isMisreadVerb, isTime } from "./attribution-words.ts";

/** How far back a clause has its verb. */
const CLAUSE = 80;
/** In tokens: how long "in a statement on Monday" and the name of a paper may be. */
const ASIDE = 12;
const LONGEST_NAME = 8;

/** "The suit, which says the plant leaked, | was filed on Monday": what the relative interrupts goes on. */
export function afterRelative(scene: Scene, { speaker, last }: Spoken, end: number): number {
	const before = { first: scene.sentence.first, last: speaker.opens };
	const interrupts =
		speaker.kind === "relative" || (speaker.kind === "participle" && !hasFiniteVerb(scene, before));
	if (!interrupts || lowerIn(scene, speaker.opens - 1) !== ",") return end;
	for (let i = last; i < end - 1; i++) {
		if (lowerIn(scene, i) !== "," || isQuoted(scene, i)) continue;
		if (/^(?:VBD|VBZ|MD)$/.test(posIn(scene, i + 1))) return i;
	}
	return end;
}

/** "The strike, the army said in a statement, | hit a depot": the verb is still to come. */
export function isInterrupted(scene: Scene, { speaker, last }: Spoken): boolean {
	if (!/^(?:IN|RB)$/.test(posIn(scene, last)) && !isTime(scene, last)) return false;
	const comma = commaFrom(scene, last, last + ASIDE);
	if (comma === last + ASIDE || !isVerb(scene, comma + 1)) return false;
	const before = { first: scene.sentence.first, last: speaker.opens - 1 };
	return !hasFiniteVerb(scene, before) && !hasFiniteVerb(scene, { first: last, last: comma });
}

/** "The professor, accused by prosecutors of fraud, is": what is said ends with the insertion. */
export function commaFrom(scene: Scene, first: number, end: number): number {
	for (let i = first; i < end; i++) {
		if (lowerIn(scene, i) === "," && !isQuoted(scene, i)) return i;
	}
	return end;
}

export function hasFiniteVerb(scene: Scene, { first, last }: Stretch): boolean {
	let participles = 0;
	for (let i = Math.max(first, last - CLAUSE); i < last; i++) {
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(posIn(scene, i)) || isMisreadVerb(scene, i)) return true;
		if (posIn(scene, i) === "VBN" && i - first > 1) participles++;
	}
	// "Water four metres deep swept/VBN through the town, residents said": no clause is without a verb.
	return participles > 0 && /^(?:NN|CD|DT|JJ|PRP\$)/.test(posIn(scene, first));
}

/** "“...,” Ann Lee was quoted as saying". */
export function quotedAs(scene: Scene, { cue, source }: Spoken): Said | null {
	if (lowerIn(scene, cue.index - 1) !== "as") return null;
	// "“...,” the Tribune quoted Ann Lee as saying"
	for (let i = source.first - 1; i > source.first - LONGEST_NAME; i--) {
		const quotation = quotationEndingAt(scene, i);
		if (quotation !== null) return { content: bare(quotation), direct: true };
	}
	return null;
}

/** "hit/VBN a depot": a participle with an object is a verb. */
const isVerb = (scene: Scene, at: number) =>
	/^(?:VB[DZP]|MD)$/.test(posIn(scene, at)) ||
	(/^VBN?$/.test(posIn(scene, at)) && /^(?:DT|CD|PRP\$)$/.test(posIn(scene, at + 1)));
