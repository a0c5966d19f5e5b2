import type { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";

/** All that the text shows of one spelling. */
export type Case = {
	readonly key: string;
	readonly words: readonly string[];
	readonly candidates: Candidate[];
	readonly ballot: Ballot;
};
