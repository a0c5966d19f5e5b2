import type { Span } from "../../sheet/span.ts";
import type { Reading, Token } from "../read/reading.ts";
import { isWordOrFigure } from "./name-words.ts";

/** A stretch of tokens that may be a name, before anything is known of it. */
export type Candidate = {
	/** Positions in `Reading.tokens`; `last` is exclusive. */
	readonly first: number;
	readonly last: number;
	/** The words without marks: "Jean", "Michel", "Priest". */
	readonly words: readonly string[];
	/** The same name in the same spelling has the same key, wherever it stands. */
	readonly key: string;
	/** Whether its capital may be owed to the start of a sentence alone. */
	readonly opensSentence: boolean;
	/** Whether it stands in a line that capitalises every word. */
	readonly inHeadline: boolean;
	/** What the words before it call it: "Mr", "President"; "" for nothing. */
	readonly title: "honorific" | "title" | "";
	/** Set where the form of the words alone decides: "the Turkish government". */
	readonly decided: "organization" | "";
};

export type CandidateContext = Pick<Candidate, "opensSentence" | "inHeadline"> &
	Partial<Pick<Candidate, "title" | "decided">>;

/** Cuts a candidate from the token list. */
export function makeCandidate(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number },
	{ opensSentence, inHeadline, title = "", decided = "" }: CandidateContext,
): Candidate {
	const words: string[] = [];
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token !== undefined && (isWordOrFigure(token) || token.text.includes("&")))
			words.push(token.text);
	}
	const key = words.join(" ");
	return { first, last, words, key, opensSentence, inHeadline, title, decided };
}

/** Where the candidate stands in the text. */
export function spanOf({ tokens }: Reading, { first, last }: Candidate): Span {
	return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}
