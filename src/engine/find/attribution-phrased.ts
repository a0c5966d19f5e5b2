import { SAYING_NOUNS } from "../lexicon/saying.ts";
import { hasVerb } from "./attribution-contents.ts";
import { phraseAfter, phraseBefore } from "./attribution-phrases.ts";
import { contentOf, type Proposal } from "./attribution-proposals.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";

/** "according to police", at the head, in the middle or at the end of what they say. */
export function accordingTo(scene: Scene, index: number): Proposal | null {
	if (lowerIn(scene, index) !== "according" || lowerIn(scene, index + 1) !== "to") return null;
	if (isQuoted(scene, index)) return null;
	const source = phraseAfter(scene, index + 2);
	if (source === null || /^(?:these|those)$/.test(lowerIn(scene, index + 2))) return null;
	const content = contentOf(scene, contentAround(scene, index, source.last));
	const cue = { first: index, last: index + 2 };
	return content === null ? null : { rule: "according-to", source, cue, content, direct: false };
}

/** "..., according to police, though the army counted 48": what follows is somebody else's. */
const OPPOSES = /^(?:though|although|but|while|whereas|however|and)$/;

function contentAround(scene: Scene, index: number, after: number): Stretch {
	const { first, last } = scene.sentence;
	const comma = nextComma(scene, after);
	if (index - first <= 1) return { first: (comma ?? after) + 1, last };
	const goesOn =
		comma !== null &&
		!/^(?:WP|WDT|WP\$|WRB|VBG)$/.test(posIn(scene, comma + 1)) &&
		!OPPOSES.test(lowerIn(scene, comma + 1));
	const isInserted = tokenIn(scene, index - 1)?.text === "," && comma !== null && goesOn;
	return isInserted && hasVerb(scene, comma) ? { first, last } : { first, last: index };
}

function nextComma(scene: Scene, from: number): number | null {
	for (let i = from; i < Math.min(from + 30, scene.sentence.last); i++) {
		if (lowerIn(scene, i) === "," && !isQuoted(scene, i)) return i;
	}
	return null;
}

/** "the minister's claim that ...", "an announcement by the army that ..." */
export function sayingNoun(scene: Scene, index: number): Proposal | null {
	if (!SAYING_NOUNS.has(lowerIn(scene, index)) || isQuoted(scene, index)) return null;
	if (!/^NN/.test(posIn(scene, index))) return null;
	const owner = ownerBefore(scene, index);
	const agent = /^(?:by|from)$/.test(lowerIn(scene, index + 1))
		? phraseAfter(scene, index + 2)
		: null;
	const source = agent ?? owner;
	const that = agent?.last ?? index + 1;
	if (source === null || lowerIn(scene, that) !== "that" || !hasVerb(scene, that)) return null;
	const content = contentOf(scene, { first: that, last: scene.sentence.last });
	const cue = { first: index, last: index + 1 };
	return content === null ? null : { rule: "saying-noun", source, cue, content, direct: false };
}

function ownerBefore(scene: Scene, index: number): Stretch | null {
	let at = index - 1;
	while (at > index - 4 && /^(?:JJ|NN|VBN)$/.test(posIn(scene, at))) at--;
	if (posIn(scene, at) === "PRP$") {
		return /^(?:my|our|your)$/.test(lowerIn(scene, at)) ? null : { first: at, last: at + 1 };
	}
	return posIn(scene, at) === "POS" ? phraseBefore(scene, at - 1) : null;
}
