import type { Span } from "../../sheet/span.ts";
import { FEMALE_WORDS, MALE_WORDS } from "../lexicon/genders.ts";
import type { WhoFinding } from "./findings.ts";

/** A place in the text where somebody on the list is named. */
export type Naming = Span & { readonly who: number };

/** All namings in text order. */
export function namingsOf(who: readonly WhoFinding[]): readonly Naming[] {
	return who
		.flatMap(({ evidence }, index) =>
			evidence.map(({ start, end }) => ({ start, end, who: index })),
		)
		.sort((a, b) => a.start - b.start);
}

/** "he", "she", or null where the words leave it open. */
export function genderOf(words: string): "he" | "she" | null {
	let male = false;
	let female = false;
	for (const word of words.toLowerCase().match(/[\p{L}]+/gu) ?? []) {
		male ||= MALE_WORDS.has(word);
		female ||= FEMALE_WORDS.has(word);
	}
	return male === female ? null : male ? "he" : "she";
}

/** The last word before "of", "for" and the like: "spokesman" in "a spokesman for the army". */
export function headOf(words: string): string {
	const phrase =
		words.split(
			/\s(?:of|for|from|in|at|with|who|on|reached|contacted|interviewed|quoted|speaking|known)\s|,/,
		)[0] ?? words;
	return /(?<![\p{L}-])[\p{L}-]+$/u.exec(phrase)?.[0].toLowerCase() ?? "";
}

/** What tells of somebody: the first word of the name, titles, the noun of the role; no name in it: "Charlotte police chief". */
export function genderOfWho({ name, aliases, role }: WhoFinding): "he" | "she" | null {
	const titles = aliases.map((alias) => /^\p{L}+/u.exec(alias)?.[0] ?? "").join(" ");
	return (
		genderOf(titles) ?? genderOf(/^\p{L}+/u.exec(name)?.[0] ?? "") ?? genderOf(headOf(role ?? ""))
	);
}
