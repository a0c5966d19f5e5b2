import type { QuantityMention } from "../find/mentions.ts";
import { PERILS } from "../lexicon/casualties.ts";
import { ENDS_NOUN } from "../lexicon/figure-labels.ts";
import type { Reading, Token } from "../read/reading.ts";
import { type Category, type Fate, NO_FATE } from "./counts-fate.ts";
import { ACTIVE_FATES, COMPLEMENT_FATES, PASSIVE_FATES } from "./counts-fate-words.ts";

type Stretch = QuantityMention["tokens"];

/** How far after its noun a predicate may stand: relative clauses come between. */
const REACH = 30;
const AUXILIARIES: ReadonlySet<string> = new Set(
	`was were is are be been being get gets got getting has have had 's 're remain remains remained become
	feared reported presumed confirmed believed still left found reportedly`.split(/\s+/),
);
const ENDS_CLAUSE: ReadonlySet<string> = new Set(
	"; : but while when after as since because before although though whereas until if".split(" "),
);
/** "Driven from their homes", "found shot and their bodies dumped". */
const OWN_FATES: ReadonlyMap<string, Category> = new Map([
	["homes", "displaced"],
	["bodies", "killed"],
]);

/** "were killed", "have been released", "died", "remain missing": the predicate after the figure. */
export function predicateFate(
	{ tokens }: Reading,
	{ tokens: { first, last } }: QuantityMention,
): Fate | null {
	// "All but five were freed": the five were not.
	if (tokens[first - 1]?.lower === "but" && tokens[first - 2]?.lower === "all") return NO_FATE;
	if (opensOfPhrase(tokens, { first, last }) || FARED_WELL.test(tokens[last]?.lower ?? ""))
		return null;
	const from = predicateFrom(tokens, { first, last });
	if (from === last) return fateFrom(tokens, from);
	// "Two of the 12 miners killed in the blast | were brothers": what befell all befell the two.
	return fateFrom(tokens, from) ?? fateFrom(tokens, last);
}

/** The fate that the first predicate from here on tells. */
function fateFrom(tokens: readonly Token[], last: number): Fate | null {
	let passive = false;
	let negated = false;
	for (let at = last; at < Math.min(tokens.length, last + REACH); at++) {
		const token = tokens[at];
		// "eight of them, all | but | one of them children, have died"
		const isAllBut = token?.lower === "but" && tokens[at - 1]?.lower === "all";
		if (
			token === undefined ||
			(ENDS_CLAUSE.has(token.lower) && !isAllBut) ||
			/^[.!?]$/.test(token.text)
		)
			return null;
		const { lower } = token;
		if (lower === "which" && tokens[at - 1]?.text === ",") return null;
		// "Two managers were cleared of neglecting residents, 11 of whom died."
		if (lower === "whom" && at > last + 1) return null;
		if (lower === "that" && /^(?:and|but|,)$/.test(tokens[at - 1]?.lower ?? "")) return null;
		if (lower === "left" && LEAVES.test(tokens[at + 1]?.pos ?? "") && !passive) return null;
		if (lower === "not" || lower === "n't" || lower === "never") negated = true;
		if (AUXILIARIES.has(lower)) passive = true;
		const category =
			passive || isReduced(tokens, at)
				? (PASSIVE_FATES.get(lower) ?? COMPLEMENT_FATES.get(lower))
				: undefined;
		const told = shotFate(tokens, at) ?? (passive ? fateInPhrase(tokens, at) : null);
		if (told !== null) return told;
		if (PASSIVE_FATES.has(lower) && (isAttributive(tokens, at) || isDeed(tokens, at))) continue;
		if (/^(?:caught|catch)$/.test(lower) && CAUGHT_NO_ILLNESS.test(tokens[at + 1]?.lower ?? ""))
			return null;
		if (passive && tokens[at - 1]?.lower === "their" && OWN_FATES.has(lower)) {
			return { category: OWN_FATES.get(lower) ?? "other", word: null };
		}
		const found = category ?? (/^VB/.test(token.pos) ? ACTIVE_FATES.get(lower) : undefined);
		if (found !== undefined) return negated ? NO_FATE : { category: found, word: lower };
		// An active verb of somebody else's, or of theirs, ends the search: "two gunmen killed 12".
		if (hasTense(token) && !passive && !isOfPassive(tokens, at)) return null;
		if (hasTense(token) && !AUXILIARIES.has(lower)) passive = false;
	}
	return null;
}

const SHOT = /^(?:and )?(killed|wounded|injured|dead) (?:by|in|at|on|during|this|last)\b/;
const HARMED = /^(?:wounded|injured)$/;
const FATED = /^(?:shot|killed|wounded|injured|hurt|arrested|detained|trapped|infected)$/;

/** "512 people shot/VBD and killed by police": those who shoot have somebody as their object. */
function shotFate(tokens: readonly Token[], at: number): Fate | null {
	const word = tokens[at]?.lower === "shot" ? SHOT.exec(wordsFrom(tokens, at + 1))?.[1] : undefined;
	if (word === undefined) return null;
	return { category: HARMED.test(word) ? "injured" : "killed", word };
}

/** "Two of the 12 miners hurt in the blast | died": who was hurt are the 12. */
function predicateFrom(tokens: readonly Token[], { first, last }: Stretch): number {
	const words = tokens.slice(first, last);
	const of = words.findIndex(({ lower }) => lower === "of");
	const isPart =
		of > 0 && words.slice(of).some(({ pos, lower }) => pos === "CD" || lower === "the");
	const isTheirs = FATED.test(tokens[last]?.lower ?? "") && isReduced(tokens, last);
	return isPart && isTheirs ? last + 1 : last;
}

/** "Hit 1,400 customers and left at least three dead": what follows "left" is somebody else. */
const LEAVES = /^(?:CD|DT|IN|PRP|JJR|NN)/;
const FARED_WELL = /^(?:survived?|escaped?|recovered?)$/;

/** "were treated for burns", "were buried in two graves", "were pulled from the water", "were beaten to death". */
function fateInPhrase(tokens: readonly Token[], at: number): Fate | null {
	const { lower, pos } = tokens[at] ?? { lower: "", pos: "" };
	if (lower === "treated" && HURTS.test(wordsFrom(tokens, at + 1)))
		return { category: "injured", word: null };
	if (lower === "buried" && /\bgraves?\b|\bcemetery\b/.test(wordsFrom(tokens, at + 1, 6)))
		return { category: "killed", word: "buried" };
	if (/^(?:pulled|plucked|dragged|winched|hauled)$/.test(lower) && isOutOfPeril(tokens, at))
		return { category: "rescued", word: null };
	return pos === "VBN" && isToDeath(tokens, at + 1)
		? { category: "killed", word: "to death" }
		: null;
}

/** "were treated | for smoke inhalation" */
const HURTS =
	/^for (?:\w+ )?(?:inhalation|burns?|injur(?:y|ies)|wounds?|fractures?|cuts|bruises|shock|hypothermia|dehydration)\b/;
const wordsFrom = (tokens: readonly Token[], at: number, count = 3) =>
	tokens
		.slice(at, at + count)
		.map(({ lower }) => lower)
		.join(" ");

/** "were pulled from the water" */
const isOutOfPeril = (tokens: readonly Token[], at: number) =>
	tokens.slice(at + 1, at + 6).some(({ lower }) => PERILS.has(lower));

/** "Of the 61 people on board, 58 survived": the predicate is not theirs. */
function opensOfPhrase(tokens: readonly Token[], { first, last }: Stretch): boolean {
	// "At a rally attended by thousands, two people were trampled."
	const isWithinAdverbial = tokens[first - 1]?.pos === "IN" && tokens[last]?.text === ",";
	const of = tokens[first - 1]?.lower === "the" ? tokens[first - 2] : tokens[first - 1];
	return of?.text === "Of" || isWithinAdverbial;
}

/** "were beaten to death" */
function isToDeath(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === "to" && tokens[at + 1]?.lower === "death";
}

/** "caught fire", "caught up in it" */
const CAUGHT_NO_ILLNESS = /^(?:fire|up|in|on|by|between|sight|off|hold|out|at|with)$/;

/** "over the poisoning of a spy": what was done, and not what befell those who are counted. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
	/ing$/.test(tokens[at]?.lower ?? "") &&
	/^(?:DT|IN|POS|PRP\$|JJ)$/.test(tokens[at - 1]?.pos ?? "");

/** "the poisoned spy dispute": a participle that belongs to the next noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		next !== undefined &&
		/^NNS?$/.test(next.pos) &&
		/^(?:JJ|VBN|VBD)$/.test(tokens[at]?.pos ?? "") &&
		!ENDS_NOUN.has(next.lower)
	);
}

/** "people killed in the attack", "two dead": a participle without its auxiliary. */
function isReduced(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (tokens[at]?.pos === "VBD" && next !== undefined && /^(?:DT|CD|NN|JJ|PRP)/.test(next.pos))
		return false;
	return next === undefined || !/^(?:CD|DT|PRP|NN)/.test(next.pos);
}

/** "may have been killed" */
function isOfPassive(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.pos !== "MD") return false;
	return tokens.slice(at + 1, at + 4).some(({ lower }) => lower === "be" || lower === "been");
}

function hasTense({ pos, lower, text }: Token): boolean {
	// Names are mistaken for verbs, and so is "aboard": "aboard a Global Airlines jet".
	if (/^\p{Lu}/u.test(text) || lower === "aboard") return false;
	return (
		(pos === "VBD" || pos === "VBZ" || pos === "VBP" || pos === "MD") && !AUXILIARIES.has(lower)
	);
}
