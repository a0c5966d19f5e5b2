import type { QuantityMention } from "../find/mentions.ts";
import { PERILS } from "../lexicon/casualties.ts";
import type { Token } from "../read/reading.ts";
import { type Fate, NO_FATE } from "./counts-fate.ts";
import { COMPLEMENT_FATES, FATE_NOUNS, PASSIVE_FATES } from "./counts-fate-words.ts";

const SKIPPED = /^(?:RB|DT|PDT)$/;

/** "India said it had lost two soldiers", "who lost two of her children": they are lost to death. */
const LOSES = /^(?:lose|loses|lost|losing)$/;
const SERVES =
	/^(?:child|children|sons?|daughters?|brothers?|sisters?|siblings|relatives|grandchildren|comrades|soldiers?|troops|fighters|militants|policem[ae]n|officers|guards|sailors|pilots|airmen|marines|paratroopers|servicemen|peacekeepers|lives)$/;

/** "killing at least four", "shot dead 5", "the killings of 128", "killed and wounded dozens". */
export function objectFate(
	tokens: readonly Token[],
	{ tokens: { first, last }, noun }: QuantityMention,
): Fate | null {
	if (tokens[last]?.lower === "to" && tokens[last + 1]?.lower === "death") {
		return { category: "killed", word: "to death" };
	}
	const after = COMPLEMENT_FATES.get(tokens[last]?.lower ?? "");
	let at = first - 1;
	while (SKIPPED.test(tokens[at]?.pos ?? "") || tokens[at]?.lower === "total") at--;
	if (tokens[at]?.lower === "and") at = verbOfList(tokens, at) ?? at;
	const verb = tokens[at];
	if (verb === undefined) return null;
	if (verb.lower === "of") return ofFate(tokens, at);
	if (verb.lower === "buried" && noun === null) return { category: "killed", word: "buried" };
	if (LOSES.test(verb.lower) && SERVES.test(tokens[last - 1]?.lower ?? ""))
		return { category: "killed", word: null };
	if (isTakenToHospital(tokens, verb, last)) return { category: "injured", word: null };
	if (noun !== null && isTreated(tokens, first, last)) return { category: "injured", word: null };
	if (noun !== null && isPulledOut(tokens, verb, last)) return { category: "rescued", word: null };
	const category = verb.lower === "dead" ? "killed" : PASSIVE_FATES.get(verb.lower);
	// "Released millions" frees no people.
	const tells = noun !== null || category !== "rescued";
	if (category === undefined || !tells || !(verb.pos.startsWith("VB") || verb.pos === "JJ")) {
		return after === undefined || !/^(?:leav|left)/.test(verb.lower)
			? null
			: { category: after, word: tokens[last]?.lower ?? null };
	}
	const joined = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? "");
	const other = joined ? PASSIVE_FATES.get(tokens[at - 2]?.lower ?? "") : undefined;
	return other === undefined || other === category ? { category, word: verb.lower } : NO_FATE;
}

/** "Killing a colonel and | three guards": the verb before what is joined, or null. */
function verbOfList(tokens: readonly Token[], and: number): number | null {
	let at = and - 1;
	while (at > and - 7 && /^(?:NN|JJ|DT|PRP\$|POS)/.test(tokens[at]?.pos ?? "")) at--;
	const verb = tokens[at];
	const isObject = at < and - 1 && /^(?:DT|PRP\$)$/.test(tokens[at + 1]?.pos ?? "");
	return isObject && verb?.pos === "VBG" && PASSIVE_FATES.has(verb.lower) ? at : null;
}

/** "pulled 187 people from the water". */
function isPulledOut(tokens: readonly Token[], verb: Token, last: number): boolean {
	if (!/^(?:pull|pluck|dragg?)(?:s|ed|ing)?$/.test(verb.lower)) return false;
	return tokens.slice(last, last + 5).some(({ lower }) => PERILS.has(lower));
}

/** "The ambulance service said it treated 26 people": of the hurt, where no disease is told of. */
function isTreated(tokens: readonly Token[], first: number, last: number): boolean {
	if (!/^treat(?:ed|ing)$/.test(tokens[first - 1]?.lower ?? "")) return false;
	if (tokens[last]?.lower === "for" || !PATIENTS.test(tokens[last - 1]?.lower ?? "")) return false;
	return tokens.slice(Math.max(0, first - 14), first).some(({ lower }) => MEDICS.test(lower));
}
const PATIENTS =
	/^(?:people|persons|protesters|demonstrators|officers|passengers|survivors|marchers|students|children|men|women)$/;
const MEDICS = /^(?:ambulances?|paramedics?|medics?|crews?|hospitals?|clinics?)$/;

/** "sent a dozen workers to the emergency room". */
function isTakenToHospital(tokens: readonly Token[], verb: Token, last: number): boolean {
	if (!/^(?:sen[dt]|sending|put|land(?:ed|ing)|rush(?:ed|ing)|took|taking)$/.test(verb.lower))
		return false;
	const where = tokens.slice(last, last + 5).map(({ lower }) => lower);
	return /^(?:to|in|into) (?:(?:the|a|an|local|area) )?(?:hospitals?|emergency rooms?|intensive care)\b/.test(
		where.join(" "),
	);
}

/** "the killings of 128 people", "the arrest of two men". */
function ofFate(tokens: readonly Token[], of: number): Fate | null {
	const noun = tokens[of - 1]?.lower ?? "";
	const category = FATE_NOUNS.get(noun);
	return category === undefined ? null : { category, word: noun };
}
