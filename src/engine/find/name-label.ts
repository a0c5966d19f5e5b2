import type { Reading } from "../read/reading.ts";
import { isGivenName } from "../text/word-table.ts";
import { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { isAcronym } from "./name-words.ts";

/** What the tagger's opinion of a name weighs when it never wavers. */
const WEIGHT = 2;

const isInitials = (word: string): boolean => isAcronym(word) && !isGivenName(word);

/** The tagger's first opinion, averaged: it errs on the same word in the same way every time. */
export function judgeLabels({ tokens }: Reading, candidates: readonly Candidate[]): Ballot {
	const ballot = new Ballot();
	const share = WEIGHT / Math.max(1, candidates.length);
	for (const { first, last } of candidates) {
		let words = 0;
		for (let i = first; i < last; i++) if (tokens[i]?.label !== "O") words++;
		for (let i = first; i < last; i++) {
			const label = tokens[i]?.label ?? "O";
			if (label === "O") continue;
			// Nobody is called MNBC: what the tagger takes for a person's initials is a body's.
			const isBody = label === "person" && words === 1 && isInitials(tokens[i]?.text ?? "");
			ballot.vote(
				isBody ? "organization" : label === "other" ? "thing" : label,
				(share * Math.sqrt(words / (last - first))) / words,
				"label",
			);
		}
	}
	return ballot;
}
