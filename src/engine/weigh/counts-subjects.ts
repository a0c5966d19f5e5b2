import type { Span } from "../../sheet/span.ts";
import type { QuantityMention } from "../find/mentions.ts";
import { SCALES_BEFORE } from "../lexicon/measures.ts";
import type { Reading } from "../read/reading.ts";
import { oneLine } from "../text/one-line.ts";
import { amountOf } from "./counts-amounts.ts";
import type { Fate } from "./counts-fate.ts";
import { PHRASE_FATES } from "./counts-fate-words.ts";

const FITS_AFTER_NOUN = /(?:ed|en|dead|missing|hurt|slain|slaughtered|homeless|sick|ill)$/;

const SCALE = new RegExp(`^(?:${[...SCALES_BEFORE].join("|")})\\b`, "i");

/** The figure before, whose noun a bare figure shares: "28,616 people were infected and 11,310 died". */
export type Antecedent = QuantityMention | undefined;

export type Told = { readonly fate: Fate; readonly before: Antecedent };

/** What is counted, in the text's words: "people killed", "rounds of ammunition", "donation". */
export function subjectOf(reading: Reading, mention: QuantityMention, told: Told): string {
	const { text } = reading;
	const { noun, rule } = mention;
	const { fate } = told;
	if (rule === "zero" && noun !== null && mention.unit === "people") {
		return text.slice(noun.start, noun.end).replace(/^(?:one|of)\s?/, "") || fate.category;
	}
	const scale =
		scaleOf(text, mention) ?? (isOfScale(mention, told) ? scaleOf(text, told.before) : null);
	if (scale !== null) return scale;
	const words = noun
		? nounOf(text, noun)
		: (sharedNoun(text, mention, told) ?? ownWords(reading, mention, fate));
	const end = PHRASE_FATES.get(words) === fate.category ? "" : fateWord(fate);
	const parts = words.endsWith(end) || /\btoll\b/.test(words) ? [words] : [words, end];
	return (
		parts
			.filter(Boolean)
			.join(" ")
			.replace(/^['’]s /, "") ||
		(fate.category === "other" ? text.slice(mention.start, mention.end) : fate.category)
	);
}

/** "Magnitude of 6.4": the scale opens the figure itself. */
function scaleOf(text: string, mention: QuantityMention | undefined): string | null {
	if (mention === undefined || mention.noun !== null) return null;
	return SCALE.exec(text.slice(mention.start, mention.end))?.[0].toLowerCase() ?? null;
}

/** "Measured it at 7.0", after a magnitude. */
const isOfScale = ({ noun, unit }: QuantityMention, { before }: Told) =>
	noun === null && unit === "measure" && before?.unit === "measure";

function nounOf(text: string, { start, end }: Span): string {
	return oneLine(
		text
			.slice(start, end)
			.replace(WHOLE, "")
			.replace(/^(?:of\s|[-,\s])+/, ""),
	).trim();
}
/** "two of the 12 | miners": whoever is counted is of the whole, and the whole's number is its own figure's. */
const WHOLE =
	/^(?:out )?of (?:(?:the|these|those|its|their|his|her|our|some|about|around|nearly) )?\d[\d,.]* /;

/** How far back, in characters, the noun of a bare figure may stand. */
const NEAR = 160;
const NUMBERED =
	/\btoll\b|\bnumber of\b|\b(?:numbers?|tally|total|margin|population|limit|sample|turnout)$/;

/** "the number of | survivors | at", "the number of | villagers | known to have died rose to" */
const NUMBER_OF = /\bnumber of ((?:\p{L}+ )?\p{L}+) (?:at|to|as|is|was) $/u;
const NUMBER = "number of ";
/** "puts the population of the valley at" */
const POPULATION = /\bpopulation\b[^.;:,]{0,80} $/;

function ownWords(reading: Reading, { tokens, unit }: QuantityMention, { category }: Fate): string {
	const first = reading.tokens[tokens.first];
	const before = reading.text.slice(0, first?.start ?? 0).slice(-NEAR);
	const numbered = numberedIn(before);
	if (numbered !== undefined && unit === "people") return numbered;
	if (unit === "people" && POPULATION.test(before)) return "population";
	const words = amountOf(reading, tokens);
	const arePeople = unit === "people" || category !== "other";
	return arePeople && !NUMBERED.test(words) ? "" : words;
}

function numberedIn(before: string): string | undefined {
	const found = NUMBER_OF.exec(before)?.[1];
	const rest = before.split(NUMBER).at(-1) ?? "";
	if (found !== undefined || rest.length === before.length || /[.;:]/.test(rest)) return found;
	return /^\p{L}+(?= )/u.exec(rest)?.[0];
}

/** "residents, 11 of whom died": the noun that "whom" stands for. */
function nounOfWhom(text: string, { start, end }: QuantityMention): string | null {
	if (!/^ of whom\b/.test(text.slice(end, end + 9))) return null;
	const before = text.slice(Math.max(0, start - NEAR), start);
	const comma = before.lastIndexOf(", ");
	const isBeside = comma !== -1 && before.length - comma < BESIDE;
	return isBeside
		? (before
				.slice(0, comma)
				.split(/[^\p{L}-]/u)
				.at(-1) ?? null)
		: null;
}

/** In characters: ", at least 11 of whom". */
const BESIDE = 16;

function sharedNoun(text: string, mention: QuantityMention, { before }: Told): string | null {
	const whom = nounOfWhom(text, mention);
	if (whom !== null) return whom;
	if (before?.noun == null || mention.start - before.end > NEAR) return null;
	const isSame = mention.unit === before.unit && /^(?:people|animals|things)$/.test(mention.unit);
	const joins =
		mention.unit === "people" || /^(?:of|to|were|was|had|have)$/.test(wordAfter(text, mention));
	return isSame && joins && !PHRASE_FATES.has(before.head ?? "") ? nounOf(text, before.noun) : null;
}

function wordAfter(text: string, { end }: QuantityMention): string {
	return /^\s+(\w+)/.exec(text.slice(end, end + 20))?.[1] ?? "";
}

/** As it stands after a noun: "killing 17 sailors" counts "sailors killed". */
function fateWord({ category, word }: Fate): string {
	if (word === null || category === "other") return "";
	return FITS_AFTER_NOUN.test(word) ? word : category;
}
