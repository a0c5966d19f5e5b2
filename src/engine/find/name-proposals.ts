import type { Reading, Sentence, Token } from "../read/reading.ts";
import { commonBodies } from "./name-bodies.ts";
import type { Candidate } from "./name-candidates.ts";
import { withCommonNoun } from "./name-extensions.ts";
import { capitalRuns } from "./name-runs.ts";
import { splitRun } from "./name-split.ts";
import { isCapitalised, opensWithLetter } from "./name-words.ts";

/** Every candidate in text order; none overlaps another. */
export function proposeNames(reading: Reading): Candidate[] {
	const found: Candidate[] = [];
	for (const sentence of reading.sentences) {
		const setting = { ...sentence, inHeadline: isHeadline(reading.tokens, sentence) };
		const bodies = commonBodies(reading.tokens, sentence);
		const names = capitalRuns(reading.tokens, sentence).flatMap((run) =>
			splitRun(reading, run, setting).map((name) => withCommonNoun(reading.tokens, name)),
		);
		const free = names.filter(({ first, last }) =>
			bodies.every((body) => last <= body.first || first >= body.last),
		);
		found.push(...[...free, ...bodies].sort((a, b) => a.first - b.first));
	}
	return found;
}

/** A line where nearly every longer word has a capital tells no names apart. */
function isHeadline(tokens: readonly Token[], { first, last }: Sentence): boolean {
	let words = 0;
	let capitals = 0;
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token === undefined || token.text.length < 4) continue;
		if (isCapitalised(token)) capitals++;
		if (opensWithLetter(token)) words++;
	}
	const least = /^[.!?]$/.test(tokens[last - 1]?.text ?? "") ? 8 : 4;
	return words >= least && capitals >= 0.8 * words;
}
