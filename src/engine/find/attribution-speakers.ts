import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import { DOCUMENTS, SPEAKING_BODIES } from "../lexicon/saying.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { lowerIn, posIn, type Scene, type Stretch } from "./attribution-scene.ts";

/** A name, "he", "the critics", "the ministry", "a report": not "the attack" or "the questions". */
export function canSpeak(scene: Scene, { first, last }: Stretch): boolean {
	const head = headOf(scene, { first, last });
	const word = lowerIn(scene, head);
	if (posIn(scene, head) === "PRP") return /^(?:he|she|they|it)$/.test(word);
	if (posIn(scene, head).startsWith("NNP")) return true;
	return (
		isPersonNoun(word) ||
		DOCUMENTS.has(word) ||
		SPEAKING_BODIES.has(word) ||
		ORGANIZATION_HEADS.has(word)
	);
}

/** The noun before the first preposition: "head" in "the head of the board". */
function headOf(scene: Scene, { first, last }: Stretch): number {
	for (let i = first + 1; i < last; i++) {
		const parts = /^(?:IN|TO|VBN|VBG)$/.test(posIn(scene, i)) || lowerIn(scene, i) === "(";
		if (parts && /^NN/.test(posIn(scene, i - 1))) return i - 1;
	}
	return last - 1;
}
