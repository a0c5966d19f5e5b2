import { ZERO_FATES, ZERO_NOUNS } from "../lexicon/casualties.ts";
import type { Token } from "../read/reading.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { QuantityMention } from "./mentions.ts";

/** How far after "no one" its fate may stand: "none of the passengers on board were seriously hurt". */
const FURTHEST = 10;
const MODIFIERS = /^(?:JJ|NN|VBN|RB|CC)$/;

/** A count of zero that is news: "no injuries", "no one was hurt", "none of the crew died". */
export function noneAt(line: readonly Token[], at: number): QuantityMention | null {
	const [word, next] = [line[at]?.lower, line[at + 1]?.lower];
	if (word === "no" && next === "one") return fateless(line, { at, end: at + 2 });
	if (word === "none" || word === "nobody") return fateless(line, { at, end: noneEnd(line, at) });
	if (word !== "no" && word !== "zero") return null;
	for (let i = at + 1; i < at + 5; i++) {
		const token = line[i];
		if (token === undefined) return null;
		const harmed = harmedAfter(line, i);
		if (harmed !== null) return zero(line, { at, end: i + 1, head: harmed });
		if (ZERO_NOUNS.has(token.lower)) return zero(line, { at, end: i + 1, head: token.lower });
		if (!MODIFIERS.test(token.pos) && token.lower !== "or" && token.lower !== ",") return null;
	}
	return null;
}

/** "no civilians | were harmed": what befell none of them; null for anything else. */
function harmedAfter(line: readonly Token[], noun: number): string | null {
	const fate = line[noun + 2]?.lower ?? "";
	if (!ZERO_FATES.has(fate) || !/^(?:was|were|been)$/.test(line[noun + 1]?.lower ?? ""))
		return null;
	return isPersonNoun(line[noun]?.lower ?? "") ? fate : null;
}

/** "None of the injured": the noun phrase of a partitive. */
function noneEnd(line: readonly Token[], at: number): number {
	if (line[at + 1]?.lower !== "of") return at + 1;
	let end = at + 2;
	while (end < at + 8 && /^(?:DT|PRP\$|JJ|NN|NNS|NNP|NNPS|VBN|CD)$/.test(line[end]?.pos ?? ""))
		end++;
	return end;
}

type Stretch = { readonly at: number; readonly end: number };

function fateless(line: readonly Token[], { at, end }: Stretch): QuantityMention | null {
	const phrase = line.slice(at, end);
	const last = phrase.at(-1);
	if (last !== undefined && ZERO_NOUNS.has(last.lower))
		return zero(line, { at, end, head: last.lower });
	for (let i = end; i < Math.min(line.length, end + FURTHEST); i++) {
		const word = line[i]?.lower ?? "";
		if (/^(?:,|;|but|who|that|which|because|while)$/.test(word)) return null;
		if (ZERO_FATES.has(word)) return zero(line, { at, end, head: word });
	}
	return null;
}

function zero(
	line: readonly Token[],
	{ at, end, head }: Stretch & { readonly head: string },
): QuantityMention | null {
	const [first, second, last] = [line[at], line[at + 1], line[end - 1]];
	if (first === undefined || last === undefined) return null;
	const noun = second && last.index > first.index ? { start: second.start, end: last.end } : null;
	return {
		start: first.start,
		end: last.end,
		rule: "zero",
		value: 0,
		upper: null,
		bound: "exact",
		unit: "people",
		currency: null,
		figure: { start: first.start, end: first.end },
		noun,
		head,
		tokens: { first: first.index, last: last.index + 1 },
	};
}
