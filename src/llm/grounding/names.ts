import type { Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
import { fold } from "./fold.ts";
import type { Ground } from "./ground.ts";
import { contains } from "./ground.ts";

/** Words that stand for a name and are none. */
const PRONOUN =
	/^(?:i|we|you|he|she|it|they|me|us|him|her|them|who|this|that|these|those|one|some|many|others?)$/i;
const TITLE =
	/^(?:the|mr|mrs|ms|miss|dr|sir|president|prime minister|minister|senator|sen|rep|gov|governor|gen|general|col|colonel|capt|captain|judge|justice|prof|professor|king|queen|prince|princess|pope)\.?\s+/i;

type Named = { readonly name: string; readonly aliases: readonly string[] };

/** Where a name stands in the text: with capitals in whatever place, or else to the letter. "us" is not the US. */
export function findName({ folded, text }: Ground, name: string): readonly Span[] {
	const whole = { start: 0, end: text.length };
	if (PRONOUN.test(name) && name !== "US") return [];
	return findWords(folded, name, whole).filter(({ start, end }) => {
		const words = text.slice(start, end);
		return words === name || (words.length > SHORT && /[\p{Lu}\p{N}@#]/u.test(words));
	});
}

/** Up to this length a name is told from a word by its capitals alone: "WHO", "IS". */
const SHORT = 3;

/** What a name is compared by: without typography, article and title. */
export function bareName(name: string): string {
	return fold(name).text.trim().replace(TITLE, "").replace(/'s$/, "");
}

/** Whether two entities have a name in common. */
export function isSameName(one: Named, other: Named): boolean {
	const names = new Set([one.name, ...one.aliases].map(bareName));
	return [other.name, ...other.aliases].some((name) => names.has(bareName(name)));
}

/** Aliases that the text has and that are plainly of that name: a part of it, or its initials. */
export function truthfulAliases(
	ground: Ground,
	{ name, aliases }: Named,
	known: readonly string[],
): readonly string[] {
	const accepted = new Set(known.map(bareName));
	return aliases.filter(
		(alias) =>
			alias !== name &&
			findName(ground, alias).length > 0 &&
			(accepted.has(bareName(alias)) || isPartOf(alias, name) || isShortFor(alias, name)),
	);
}

/** Whether none of the aliases had to go. */
export function isWhole(aliases: readonly string[], kept: readonly string[]): boolean {
	const names = new Set(kept.map(bareName));
	return aliases.every((alias) => names.has(bareName(alias)));
}

/** "Mr Barazi" of "Talal Barazi", "the Observatory" of "Syrian Observatory for Human Rights". */
function isPartOf(alias: string, name: string): boolean {
	const words = new Set(bareName(name).split(/[^\p{L}\p{N}]+/u));
	const parts = bareName(alias)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((part) => part !== "");
	return parts.length > 0 && parts.every((part) => words.has(part));
}

/** "SOHR" of "Syrian Observatory for Human Rights". */
function isShortFor(alias: string, name: string): boolean {
	const letters = bareName(alias).replace(/[^\p{L}]/gu, "");
	const words = bareName(name).split(/[^\p{L}\p{N}]+/u);
	const initials = (kept: readonly string[]) => kept.map((word) => word.slice(0, 1)).join("");
	const weighty = words.filter((word) => !/^(?:of|for|the|and|in|on|de|al)$/.test(word));
	return letters.length > 1 && [initials(words), initials(weighty)].includes(letters);
}

/** Every place where one of some names stands; of two at one place, the longer. */
export function mentionsOf(ground: Ground, names: readonly string[]): readonly Span[] {
	const spans = [...new Set(names)]
		.flatMap((name) => findName(ground, name))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Span[] = [];
	for (const span of spans) {
		const last = kept.at(-1);
		if (last === undefined || !contains(last, span)) kept.push(span);
	}
	return kept;
}
