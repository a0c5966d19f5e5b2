import { DOCUMENTS, TIME_WORDS } from "../lexicon/saying.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { isQuoted, lowerIn, posIn, type Scene, tokenIn } from "./attribution-scene.ts";

/** Parts of speech that a phrase for a speaker ends with. */
const HEADS: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "NNPS", "CD", "PRP", "DT"]);

const MANY: ReadonlySet<string> = new Set("many some others several both most few all".split(" "));

/** A writer or reader, not a source. */
export const OWN_VOICE: ReadonlySet<string> = new Set("i we you one there me us".split(" "));

/** Whether a phrase for a speaker may end here: a noun, "he", "many", a bracket that closes. */
export function canHead(scene: Scene, index: number): boolean {
	const token = tokenIn(scene, index);
	if (token === undefined || isQuoted(scene, index) || OWN_VOICE.has(token.lower)) return false;
	if (token.text === ")") return true;
	if (posIn(scene, index) === "DT")
		return MANY.has(token.lower) || /^(?:that|this)$/.test(token.lower);
	if (posIn(scene, index) === "VBZ") return isPlural(token.lower);
	if (posIn(scene, index) === "JJ" && /^(?:DT|PRP\$|POS)$/.test(posIn(scene, index - 1)))
		return true;
	return HEADS.has(posIn(scene, index)) || MANY.has(token.lower) || isCapital(token.text);
}

/** "sources said", "records show": plurals that look like verbs. */
const isPlural = (word: string) =>
	word === "sources" || DOCUMENTS.has(word) || (word.endsWith("s") && isPersonNoun(word));

const isCapital = (text: string) => /^\p{Lu}\p{L}/u.test(text);

/** A noun, or the bracket after one. */
export const isNoun = (scene: Scene, index: number) =>
	/^(?:NN|NNS|NNP|NNPS|CD)$/.test(posIn(scene, index)) ||
	lowerIn(scene, index) === ")" ||
	isMisread(scene, index);

/** "But relatives/VBZ gathered outside": after a word that is no subject, a plural of people is one. */
const isMisread = (scene: Scene, index: number) =>
	posIn(scene, index) === "VBZ" &&
	isPlural(lowerIn(scene, index)) &&
	!/^(?:WP|WDT|PRP|NN)/.test(posIn(scene, index - 1));

/** "A strike killed/VBN at least six", "the plant released/VBN the waste": what a participle has no object for. */
export function isMisreadVerb(scene: Scene, index: number): boolean {
	if (posIn(scene, index) !== "VBN" || !/^NN/.test(posIn(scene, index - 1))) return false;
	const [before, next] = [posIn(scene, index - 1), posIn(scene, index + 1)];
	// "officers fired/VBN rubber bullets"
	if (before === "NNS" && /^(?:NN|JJ)/.test(next)) return true;
	return (
		/^(?:CD|PRP\$|DT)$/.test(next) ||
		/^(?:at least|more than|up to)$/.test(
			`${lowerIn(scene, index + 1)} ${lowerIn(scene, index + 2)}`,
		)
	);
}

/** "Monday", "last", "May". */
export const isTime = (scene: Scene, index: number): boolean =>
	TIME_WORDS.has(lowerIn(scene, index));

/** A capital the tagger took for something else than a name. */
export const isName = (text: string, pos: string) =>
	isCapital(text) && /^(?:VB|JJ|RB|UH|FW)/.test(pos);

/** "people familiar with the talks": an adjective after its noun. */
export const isFamiliar = (scene: Scene, index: number) =>
	FAMILIAR.has(lowerIn(scene, index)) && /^NNS?$/.test(posIn(scene, index - 1));
const FAMILIAR: ReadonlySet<string> = new Set("familiar close loyal involved briefed".split(" "));

/** "leading", "newly elected": between a determiner and its noun. */
export function isModifier(scene: Scene, index: number): boolean {
	const before = tokenIn(scene, index - 1);
	return before !== undefined && (/^(?:DT|PRP\$|POS|RB)$/.test(before.pos) || before.text === "-");
}

/** "Retired general Ann Lee": a participle that opens the clause. */
export function opensPhrase(scene: Scene, index: number): boolean {
	const before = tokenIn(scene, index - 1);
	return before === undefined || isQuoted(scene, index - 1) || before.text === ",";
}

/** "-" in "UK-based", "/" and brackets in "Ann Lee (R-Ohio)". */
export function isJoint(scene: Scene, index: number): boolean {
	const token = tokenIn(scene, index);
	if (token === undefined) return false;
	if (/^[-‐‑/]$/.test(token.text)) return !token.spaced;
	if (token.text === ")" || token.text === "(") return true;
	return isInBrackets(scene, index);
}

function isInBrackets(scene: Scene, index: number): boolean {
	for (let i = index + 1; i < index + 8; i++) {
		const { text } = tokenIn(scene, i) ?? { text: "(" };
		if (text === "(") return false;
		if (text === ")") return true;
	}
	return false;
}
