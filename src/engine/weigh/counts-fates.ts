import type { QuantityMention } from "../find/mentions.ts";
import type { Reading, Token } from "../read/reading.ts";
import { fallsIll, isOfDisease, numbersCases } from "./counts-diseases.ts";
import { type Before, type Fate, NO_FATE } from "./counts-fate.ts";
import { ACTIVE_FATES, PASSIVE_FATES, PHRASE_FATES } from "./counts-fate-words.ts";
import { objectFate } from "./counts-objects.ts";
import { predicateFate } from "./counts-predicates.ts";
import { isWholeOfPart } from "./counts-wholes.ts";

/** How far before a bare figure its "toll" may stand. */
const TOLL_REACH = 32;
/** How far back "the number" may have been told. */
const SAME_REACH = 40;
/** "The governor said nine, before the ministry announced 40". */
const TELLS = /^(?:says?|said|announced?|announces|reported|gave)$/;

/** Whether those who are counted were killed, hurt, arrested ...; "other" for all else that is counted. */
export function fateOf(reading: Reading, mention: QuantityMention, before: Before): Fate {
	if (mention.unit !== "people" && mention.unit !== "animals" && mention.unit !== "things")
		return NO_FATE;
	const { tokens } = reading;
	if (isOfDisease(reading, mention) || numbersCases(reading, mention))
		return { category: "infected", word: null };
	const inPhrase = phraseFate(reading, mention);
	if (inPhrase !== null) return inPhrase;
	if (mention.unit === "things" && mention.noun !== null) return NO_FATE;
	if (isWholeOfPart(tokens, mention)) return NO_FATE;
	return (
		objectFate(tokens, mention) ??
		tollFate(tokens, mention) ??
		putFate(tokens, mention) ??
		includedFate(tokens, mention) ??
		sameFate(tokens, mention, before) ??
		diseaseFate(reading, mention) ??
		predicateFate(reading, mention) ??
		sharedFate(tokens, mention, before) ??
		NO_FATE
	);
}

/** "67 bodies", "120 wounded", "63 deaths", "18,413 reported cases". */
function phraseFate(reading: Reading, mention: QuantityMention): Fate | null {
	const { first, last } = mention.tokens;
	for (let at = last - 1; at >= first; at--) {
		const word = reading.tokens[at]?.lower ?? "";
		const category = PHRASE_FATES.get(word);
		if (category === "injured" && isOwnHurt(reading.tokens, mention, word)) return NO_FATE;
		if (category !== undefined) return { category, word: null };
		if (mention.unit === "things" && word === mention.head) break;
	}
	if (mention.rule !== "zero") return null;
	const category = PHRASE_FATES.get(mention.head ?? "") ?? PASSIVE_FATES.get(mention.head ?? "");
	return { category: category ?? "other", word: mention.head };
}

/** "She suffered 14 injuries": wounds of one body, not people. */
function isOwnHurt(
	tokens: readonly Token[],
	{ tokens: { first } }: QuantityMention,
	word: string,
): boolean {
	if (!/^(?:injuries|wounds)$/.test(word)) return false;
	const before = tokens[first - 1]?.lower ?? "";
	return /^(?:suffer|sustain|receiv|inflict)|^(?:had|with|from)$/.test(before);
}

/** "the death toll rose to 85", "the number of missing stands at 141". */
function tollFate(
	tokens: readonly Token[],
	{ tokens: { first }, noun }: QuantityMention,
): Fate | null {
	if (noun !== null) return null;
	// "bring to | nine the number killed"
	if (/^br(?:ing|ought)/.test(tokens[first - 2]?.lower ?? "")) {
		const words = tokens.slice(first + 1, first + 6).map(({ lower }) => PHRASE_FATES.get(lower));
		const category = words.find((fate) => fate !== undefined);
		if (category !== undefined) return { category, word: null };
	}
	for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at--) {
		const word = tokens[at]?.lower ?? "";
		if (word === "." || word === ";") return null;
		if (word !== "toll" && word !== "number" && word !== "tally") continue;
		const who = word === "number" ? fateOfNumber(tokens, at) : null;
		if (who !== null) return who;
		for (const near of [at - 1, at + 2, at + 3]) {
			const category = PHRASE_FATES.get(tokens[near]?.lower ?? "");
			if (category !== undefined) return { category, word: tokens[near]?.lower ?? null };
		}
		return word === "toll" ? { category: "killed", word: null } : null;
	}
	return null;
}

/** How far after "number" the fate of those who are counted stands. */
const NUMBER_REACH = 10;

/** "the number of people known to have died rose to": what befell them. */
function fateOfNumber(tokens: readonly Token[], number: number): Fate | null {
	if (tokens[number + 1]?.lower !== "of") return null;
	for (let at = number + 2; at < number + NUMBER_REACH; at++) {
		const { lower, pos } = tokens[at] ?? { lower: ".", pos: "" };
		const category = PHRASE_FATES.get(lower) ?? PASSIVE_FATES.get(lower) ?? ACTIVE_FATES.get(lower);
		if (category !== undefined) return { category, word: category };
		const tells = /^(?:VBD|VBZ|MD)$/.test(pos) && tokens[at - 1]?.lower !== "who";
		if (tells || /^[.,;]$/.test(lower)) return null;
	}
	return null;
}

/** "put the army's dead at three officers". */
function putFate(tokens: readonly Token[], { tokens: { first } }: QuantityMention): Fate | null {
	const category = PHRASE_FATES.get(tokens[first - 2]?.lower ?? "");
	if (tokens[first - 1]?.lower !== "at" || category === undefined) return null;
	const puts = tokens.slice(Math.max(0, first - PUT_REACH), first - 2);
	const word = tokens[first - 2]?.lower ?? null;
	return puts.some(({ lower }) => /^put(?:s|ting)?$/.test(lower)) ? { category, word } : null;
}

/** In tokens: "put the missing at 31 and the wounded at". */
const PUT_REACH = 12;

/** "The dead include | nine women and four children". */
function includedFate(
	tokens: readonly Token[],
	{ tokens: { first } }: QuantityMention,
): Fate | null {
	for (let at = first - 1; at > first - INCLUDED_REACH; at--) {
		const { lower, pos } = tokens[at] ?? { lower: ".", pos: "" };
		if (/^included?s?$/.test(lower)) {
			const category = PHRASE_FATES.get(tokens[at - 1]?.lower ?? "");
			return category === undefined ? null : { category, word: null };
		}
		if (/^[.;:]$/.test(lower) || /^(?:VB[DZP]|MD)$/.test(pos)) return null;
	}
	return null;
}
/** In tokens: "nine women, four children and". */
const INCLUDED_REACH = 12;

/** "300 were arrested. The ministry gives the number as 224": the fate of those who were counted just before. */
function sameFate(
	tokens: readonly Token[],
	{ tokens: { first }, noun, unit }: QuantityMention,
	before: Before,
): Fate | null {
	if (noun !== null || before === undefined || before.mention.unit !== unit) return null;
	if (first - before.mention.tokens.last > SAME_REACH) return null;
	const words = [first - 3, first - 2, first - 1].map((at) => tokens[at]?.lower ?? "").join(" ");
	const isSame =
		/^(?:the|that) (?:number|figure|total) (?:at|as|is|was)$|\b(?:knows?|knew) of$/.test(words) ||
		(noun === null && TELLS.test(tokens[first - 1]?.lower ?? ""));
	return isSame ? { ...before.fate } : null;
}

/** "could become affected by the disease". */
function diseaseFate(reading: Reading, mention: QuantityMention): Fate | null {
	const word = fallsIll(reading, mention);
	return word === null ? null : { category: "infected", word };
}

/** "soldiers were injured along with three bystanders": a figure that is coordinated with the one before. */
function sharedFate(
	tokens: readonly Token[],
	{ tokens: { first, last }, unit, noun }: QuantityMention,
	before: Before,
): Fate | null {
	if (before === undefined || before.fate.category === "other") return null;
	if (unit !== before.mention.unit && noun !== null) return null;
	// "Eight died and 20 were trapped", "240 taken hostage": it has a fate of its own.
	if (/^(?:VBN|VBD|MD)$/.test(tokens[last]?.pos ?? "")) return null;
	const gap = tokens.slice(before.mention.tokens.last, first).map(({ lower }) => lower);
	if (gap.length === 0 || gap.length > 8 || gap.includes(".")) return null;
	const joins =
		/^(?:and|,|with|including|as)$/.test(gap.at(-1) ?? "") ||
		/(?:as well as|including those of)$/.test(gap.join(" "));
	return joins ? { ...before.fate } : null;
}
