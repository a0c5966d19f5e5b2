import type { QuantityMention } from "../find/mentions.ts";
import { ENDS_NOUN } from "../lexicon/figure-labels.ts";
import type { Reading, Token } from "../read/reading.ts";
import { fallsIll, isOfDisease } from "./counts-diseases.ts";
import {
	ACTIVE_FATES,
	COMPLEMENT_FATES,
	FATE_NOUNS,
	PASSIVE_FATES,
	PHRASE_FATES,
} from "./counts-fate-words.ts";
import type { CountFinding } from "./findings.ts";

export type Category = CountFinding["category"];

/** What befell those who are counted, and the word that says so. */
export type Fate = { readonly category: Category; readonly word: string | null };

export type Before = { readonly mention: QuantityMention; readonly fate: Fate } | undefined;

const NONE: Fate = { category: "other", word: null };
/** How far after its noun a predicate may stand: relative clauses come between. */
const REACH = 30;
/** How far before a bare figure its "toll" may stand. */
const TOLL_REACH = 32;
const SKIPPED = /^(?:RB|DT|PDT)$/;
const AUXILIARIES: ReadonlySet<string> = new Set(
	`was were is are be been being get gets got getting has have had 's 're remain remains remained become
	feared reported presumed confirmed believed still left found reportedly`.split(/\s+/),
);
const ENDS_CLAUSE: ReadonlySet<string> = new Set(
	"; : but while when after as since because before although though whereas until if".split(" "),
);

/** Whether those who are counted were killed, hurt, arrested ...; "other" for all else that is counted. */
export function fateOf(reading: Reading, mention: QuantityMention, before: Before): Fate {
	if (mention.unit !== "people" && mention.unit !== "animals" && mention.unit !== "things")
		return NONE;
	const { tokens } = reading;
	if (isOfDisease(reading, mention)) return { category: "infected", word: null };
	const inPhrase = phraseFate(reading, mention);
	if (inPhrase !== null) return inPhrase;
	if (mention.unit === "things" && mention.noun !== null) return NONE;
	return (
		objectFate(tokens, mention) ??
		tollFate(tokens, mention) ??
		diseaseFate(reading, mention) ??
		predicateFate(reading, mention) ??
		sharedFate(tokens, mention, before) ??
		NONE
	);
}

/** "67 bodies", "120 wounded", "63 deaths", "18,413 reported cases". */
function phraseFate(reading: Reading, mention: QuantityMention): Fate | null {
	const { first, last } = mention.tokens;
	for (let at = last - 1; at >= first; at--) {
		const word = reading.tokens[at]?.lower ?? "";
		const category = PHRASE_FATES.get(word);
		if (category !== undefined) return { category, word: null };
		if (mention.unit === "things" && word === mention.head) break;
	}
	if (mention.rule !== "zero") return null;
	const category = PHRASE_FATES.get(mention.head ?? "") ?? PASSIVE_FATES.get(mention.head ?? "");
	return { category: category ?? "other", word: mention.head };
}

/** "killing at least four", "shot dead 5", "the killings of 128", "killed and wounded dozens". */
function objectFate(
	tokens: readonly Token[],
	{ tokens: { first, last }, noun }: QuantityMention,
): Fate | null {
	if (tokens[last]?.lower === "to" && tokens[last + 1]?.lower === "death") {
		return { category: "killed", word: "to death" };
	}
	const after = COMPLEMENT_FATES.get(tokens[last]?.lower ?? "");
	let at = first - 1;
	while (SKIPPED.test(tokens[at]?.pos ?? "") || tokens[at]?.lower === "total") at--;
	const verb = tokens[at];
	if (verb === undefined) return null;
	if (verb.lower === "of") return ofFate(tokens, at);
	const category = verb.lower === "dead" ? "killed" : PASSIVE_FATES.get(verb.lower);
	// "Released millions" frees no people.
	const tells = noun !== null || category === "killed" || category === "injured";
	if (category === undefined || !tells || !(verb.pos.startsWith("VB") || verb.pos === "JJ")) {
		return after === undefined || !/^(?:leav|left)/.test(verb.lower)
			? null
			: { category: after, word: tokens[last]?.lower ?? null };
	}
	const joined = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? "");
	const other = joined ? PASSIVE_FATES.get(tokens[at - 2]?.lower ?? "") : undefined;
	return other === undefined || other === category ? { category, word: verb.lower } : NONE;
}

/** "the killings of 128 people", "the arrest of two men". */
function ofFate(tokens: readonly Token[], of: number): Fate | null {
	const noun = tokens[of - 1]?.lower ?? "";
	const category = FATE_NOUNS.get(noun);
	return category === undefined ? null : { category, word: noun };
}

/** "the death toll rose to 85", "the number of missing stands at 141". */
function tollFate(
	tokens: readonly Token[],
	{ tokens: { first }, noun }: QuantityMention,
): Fate | null {
	if (noun !== null) return null;
	for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at--) {
		const word = tokens[at]?.lower ?? "";
		if (word === "." || word === ";") return null;
		if (word !== "toll" && word !== "number" && word !== "tally") continue;
		for (const near of [at - 1, at + 2, at + 3]) {
			const category = PHRASE_FATES.get(tokens[near]?.lower ?? "");
			if (category !== undefined) return { category, word: tokens[near]?.lower ?? null };
		}
		return word === "toll" ? { category: "killed", word: "toll" } : null;
	}
	return null;
}

/** "could become affected by the disease". */
function diseaseFate(reading: Reading, mention: QuantityMention): Fate | null {
	const word = fallsIll(reading, mention);
	return word === null ? null : { category: "infected", word };
}

/** "were killed", "have been released", "died", "remain missing": the predicate after the figure. */
function predicateFate({ tokens }: Reading, { tokens: { last } }: QuantityMention): Fate | null {
	let passive = false;
	let negated = false;
	for (let at = last; at < Math.min(tokens.length, last + REACH); at++) {
		const token = tokens[at];
		if (token === undefined || ENDS_CLAUSE.has(token.lower) || /^[.!?]$/.test(token.text))
			return null;
		const { lower } = token;
		if (lower === "not" || lower === "n't" || lower === "never") negated = true;
		if (AUXILIARIES.has(lower)) passive = true;
		const category =
			passive || isReduced(tokens, at)
				? (PASSIVE_FATES.get(lower) ?? COMPLEMENT_FATES.get(lower))
				: undefined;
		if (category !== undefined && isAttributive(tokens, at)) continue;
		const found = category ?? (/^VB/.test(token.pos) ? ACTIVE_FATES.get(lower) : undefined);
		if (found !== undefined) return negated ? NONE : { category: found, word: lower };
		// An active verb of somebody else's, or of theirs, ends the search: "two gunmen killed 12".
		if (hasTense(token) && !passive) return null;
		if (hasTense(token) && !AUXILIARIES.has(lower)) passive = false;
	}
	return null;
}

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

function hasTense({ pos, lower }: Token): boolean {
	return (
		(pos === "VBD" || pos === "VBZ" || pos === "VBP" || pos === "MD") && !AUXILIARIES.has(lower)
	);
}

/** "soldiers were injured along with three bystanders": a figure that is coordinated with the one before. */
function sharedFate(
	tokens: readonly Token[],
	{ tokens: { first }, unit, noun }: QuantityMention,
	before: Before,
): Fate | null {
	if (before === undefined || before.fate.category === "other") return null;
	if (unit !== before.mention.unit && noun !== null) return null;
	const gap = tokens.slice(before.mention.tokens.last, first).map(({ lower }) => lower);
	if (gap.length === 0 || gap.length > 8 || gap.includes(".")) return null;
	const joins =
		/^(?:and|,|with|including|as)$/.test(gap.at(-1) ?? "") || gap.join(" ").endsWith("as well as");
	return joins ? { ...before.fate } : null;
}
