import type { Reading } from "../read/reading.ts";
import type { Case } from "./name-judge.ts";
import { isAcronym, isDemonym, isOrganizationHead, isPlaceHead } from "./name-words.ts";

/** Longer names vouch for shorter ones: Barazi through Talal Barazi, IS through Islamic State. */
export function voteByKinship(reading: Reading, cases: ReadonlyMap<string, Case>): void {
	const surnames = new Map<string, number>();
	const initials = new Set<string>();
	const heads = new Set<string>();
	const headNouns = new Set<string>();
	for (const { words, ballot } of cases.values()) {
		if (words.length < 2) continue;
		const { choice, votes } = ballot.winner();
		if (choice === "person" && votes >= 2.5) {
			const last = words.at(-1) ?? "";
			surnames.set(last, Math.max(surnames.get(last) ?? 0, Math.min(5, votes)));
			const [first = ""] = words;
			surnames.set(first, Math.max(surnames.get(first) ?? 0, Math.min(2.5, votes - 1)));
		}
		if (choice === "organization" && votes >= 2.5 && votes !== 8) {
			for (const acronym of initialsOf(words)) initials.add(acronym);
			const [first = ""] = words;
			if (first.length > 2 && !isDemonym(first)) heads.add(first);
			const noun = headNoun(words);
			if (isOrganizationHead(noun)) headNouns.add(noun);
		}
	}
	for (const one of cases.values()) {
		const [only = ""] = one.words;
		if (one.words.length !== 1) continue;
		const kin = surnames.get(only);
		if (kin !== undefined) one.ballot.vote("person", kin, "surname");
		const isDefinite = one.candidates.some(({ opensSentence }) => !opensSentence);
		if (headNouns.has(only) && isDefinite) one.ballot.vote("organization", 4, "head-noun");
		if (isAcronym(only) && initials.has(only.replace(/\./g, "").toUpperCase())) {
			one.ballot.vote("organization", 4, "initials");
		}
		if (
			kin === undefined &&
			heads.has(only) &&
			one.ballot.of("place") < 2 &&
			!isOrganizationHead(only) &&
			!isPlaceHead(only)
		) {
			one.ballot.vote("organization", 2.5, "short-form");
		}
	}
	voteByDefinition(reading, cases);
}

/** The noun that a later "the Observatory" would repeat. */
function headNoun(words: readonly string[]): string {
	const hinge = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
	return (hinge > 0 ? words[hinge - 1] : words.at(-1)) ?? "";
}

/** "World Health Organization (WHO)" */
function voteByDefinition({ tokens }: Reading, cases: ReadonlyMap<string, Case>): void {
	for (const { words, candidates, ballot } of cases.values()) {
		const [only = ""] = words;
		if (words.length !== 1 || !isAcronym(only)) continue;
		const defined = candidates.some(
			({ first, last }) =>
				tokens[first - 1]?.text === "(" &&
				tokens[last]?.text === ")" &&
				/^NNPS?$/.test(tokens[first - 2]?.pos ?? ""),
		);
		if (defined) ballot.vote("organization", 2.5, "defined");
	}
}

/** With and without the small words: "FCO" and "UNHCR"-like forms. */
export function initialsOf(words: readonly string[]): string[] {
	const large = words.filter((word) => /^\p{Lu}/u.test(word));
	const all = words.map((word) => word.charAt(0).toUpperCase()).join("");
	return [large.map((word) => word.charAt(0)).join(""), all].filter(
		(letters) => letters.length > 1,
	);
}
