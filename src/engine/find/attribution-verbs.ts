import {
	AUXILIARIES,
	BE_FORMS,
	BLAME,
	DOCUMENTS,
	FIND,
	GOES_ON,
	IRREGULAR_FORMS,
	NAME,
	NEGATIONS,
	PARTICLES,
	PROMISE,
	QUOTE,
	SAY,
	STATE,
	TELL,
	URGE,
} from "../lexicon/saying.ts";
import { verbForms } from "../text/verb-forms.ts";
import { askOnce } from "../text/word-cues.ts";
import { isQuoted, lowerIn, posIn, type Scene, tokenIn } from "./attribution-scene.ts";
import { isTime } from "./attribution-words.ts";

/** What may stand beside a verb of saying; each list of the lexicon is one family. */
export type Family =
	| "say"
	| "find"
	| "quote"
	| "tell"
	| "blame"
	| "name"
	| "urge"
	| "state"
	| "promise";

/** A verb that says that somebody says something, with its particle: "pointed out". */
export type Cue = {
	readonly base: string;
	readonly families: ReadonlySet<Family>;
	/** The first token between subject and verb, or the verb itself. */
	readonly opens: number;
	readonly index: number;
	/** After verb and particle. */
	readonly last: number;
	readonly particle: boolean;
	readonly passive: boolean;
};

const LISTS: Readonly<Record<Family, readonly string[]>> = {
	say: SAY,
	find: FIND,
	quote: QUOTE,
	tell: TELL,
	blame: BLAME,
	name: NAME,
	urge: URGE,
	state: STATE,
	promise: PROMISE,
};
type Verb = { readonly base: string; readonly families: Set<Family> };
const VERBS = indexVerbs();
const maySay = askOnce((lower) => VERBS.has(lower));
/** Never anything but verbs of saying, whatever the tagger makes of a headline. */
const CERTAIN = new Set("said says say told wrote tells tweeted".split(" "));
/** Denial and doubt are said, too: "did not deny" is neither. */
const LONGEST_HELP = 6;

function indexVerbs(): ReadonlyMap<string, Verb> {
	const verbs = new Map<string, Verb>();
	const families: readonly Family[] = [
		...(["say", "find", "quote", "tell", "blame", "name", "urge", "state", "promise"] as const),
	];
	for (const family of families) for (const base of LISTS[family]) addVerb(verbs, base, family);
	for (const base of Object.keys(PARTICLES)) addVerb(verbs, base, null);
	return verbs;
}

function addVerb(verbs: Map<string, Verb>, base: string, family: Family | null): void {
	const irregular = IRREGULAR_FORMS[base];
	const verb = verbs.get(base) ?? { base, families: new Set<Family>() };
	if (family !== null) verb.families.add(family);
	const forms = irregular === undefined ? verbForms(base) : [base, ...irregular];
	for (const form of forms) if (!verbs.has(form)) verbs.set(form, verb);
}

/** The cue whose verb is at `index`; null for a noun, and where the thing is not said: "refused to say". */
export function cueAt(scene: Scene, index: number): Cue | null {
	const token = tokenIn(scene, index);
	if (token === undefined || !maySay(token) || isQuoted(scene, index)) return null;
	if (!token.pos.startsWith("V") && !isCertain(scene, index)) return null;
	const verb = VERBS.get(token.lower);
	const opens = helpersBefore(scene, index);
	if (verb === undefined || opens === null) return null;
	const particle = (PARTICLES[verb.base] ?? []).includes(lowerIn(scene, index + 1));
	if (verb.families.size === 0 && !particle) return null;
	const asks = particle && /^(?:wh|how|if)/.test(lowerIn(scene, index + 1));
	const last = index + (particle && !asks ? 2 : 1);
	const passive = isPassive(scene, opens, index) && !(particle && opens === index);
	const { base, families } = verb;
	return { base, families, opens, index, last, particle, passive };
}

function isCertain(scene: Scene, index: number): boolean {
	const word = lowerIn(scene, index);
	if (/^reads?$/.test(word)) return DOCUMENTS.has(lowerIn(scene, index - 1));
	// "The plant leaked, a former inspector claims/NNS."
	if (word === "claims") return closesSentence(scene, index);
	return CERTAIN.has(word) && !/^(?:DT|PRP\$|JJ)$/.test(posIn(scene, index - 1));
}

/** Whether nothing but a subject stands between a comma and the last word. */
function closesSentence(scene: Scene, index: number): boolean {
	if (!/^[.?!]?$/.test(lowerIn(scene, index + 1))) return false;
	let at = index - 1;
	while (/^(?:DT|JJ|NN|NNS|NNP)$/.test(posIn(scene, at)) && index - at < LONGEST_HELP) at--;
	return at < index - 2 && lowerIn(scene, at) === ",";
}

/** Where the words between subject and verb begin; null if they unsay the verb. */
function helpersBefore(scene: Scene, index: number): number | null {
	let at = index;
	while (index - at < LONGEST_HELP) {
		const token = tokenIn(scene, at - 1);
		if (token === undefined || isQuoted(scene, at - 1)) break;
		if (NEGATIONS.has(token.lower)) return null;
		if (token.pos === "TO") {
			if (!GOES_ON.has(lowerIn(scene, at - 2))) return null;
			at -= lowerIn(scene, at - 2) === "on" ? 3 : 2;
			continue;
		}
		if (token.pos === "MD" && !/^(?:will|would|'d|’d|'ll|’ll)$/.test(token.lower)) return null;
		if (!isHelper(scene, at - 1)) break;
		at--;
	}
	return at;
}

function isHelper(scene: Scene, index: number): boolean {
	const { pos, lower } = tokenIn(scene, index) ?? { pos: "", lower: "" };
	if (pos === "POS") return false;
	return /^(?:RB|RBR|MD)$/.test(pos) || AUXILIARIES.has(lower) || isTimeAlone(scene, index);
}

/** "police Monday said": a day between subject and verb, not the subject's own "on Monday". */
function isTimeAlone(scene: Scene, index: number): boolean {
	return isTime(scene, index) && /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(posIn(scene, index - 1));
}

function isPassive(scene: Scene, opens: number, index: number): boolean {
	if (!/^VB[DN]$/.test(posIn(scene, index))) return false;
	for (let i = index - 1; i >= opens; i--) {
		const word = lowerIn(scene, i);
		if (/^(?:has|have|had|'ve|’ve|'d|’d)$/.test(word)) return false;
		if (BE_FORMS.has(word)) return !(/^['’]s$/.test(word) && posIn(scene, index) === "VBD");
	}
	return isReduced(scene, opens, index);
}

/** "the claims made by", "a man accused of": a participle after its noun. */
function isReduced(scene: Scene, opens: number, index: number): boolean {
	if (opens !== index || posIn(scene, index) !== "VBN") return false;
	return /^(?:by|of|as)$/.test(lowerIn(scene, index + 1));
}
