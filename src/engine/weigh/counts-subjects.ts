import type { QuantityMention } from "../find/mentions.ts";
import type { Reading, Token } from "../read/reading.ts";
import type { Fate } from "./counts-fate.ts";

/** How far around a figure without a noun the words for what it counts may stand. */
const REACH = 6;
const FITS_AFTER_NOUN = /(?:ed|en|dead|missing|hurt|slain|slaughtered|homeless|sick|ill)$/;

/** What is counted, in the text's words: "people killed", "rounds of ammunition", "donation". */
export function subjectOf({ text, tokens }: Reading, mention: QuantityMention, fate: Fate): string {
	const { noun, tokens: at, rule } = mention;
	if (rule === "zero" && noun !== null && mention.unit === "people") {
		return text.slice(noun.start, noun.end).replace(/^(?:one|of)\s?/, "") || fate.category;
	}
	const words = noun
		? text.slice(noun.start, noun.end).replace(/^(?:of\s|[-,\s])+/, "")
		: nounAround(tokens, at);
	const parts = [words.replace(/\s+/g, " ").trim(), fateWord(fate)].filter(Boolean);
	return parts.join(" ") || text.slice(mention.start, mention.end);
}

/** As it stands after a noun: "killing 17 sailors" counts "sailors killed". */
function fateWord({ category, word }: Fate): string {
	if (word === null || category === "other") return "";
	return FITS_AFTER_NOUN.test(word) ? word : category;
}

/** The nearest noun after a bare figure, or before it: "a $5,000 | donation", "population | over 600,000". */
function nounAround(
	tokens: readonly Token[],
	{ first, last }: { first: number; last: number },
): string {
	for (let at = last; at < last + REACH; at++) {
		const token = tokens[at];
		if (token === undefined || !/^(?:JJ|NN|VBN|DT|IN)/.test(token.pos)) break;
		if (/^NNS?$/.test(token.pos)) return token.text;
	}
	for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
		const token = tokens[at];
		if (token === undefined || /^[.;:!?]$/.test(token.text)) break;
		if (token.pos.startsWith("NN")) return token.text;
	}
	return "";
}
