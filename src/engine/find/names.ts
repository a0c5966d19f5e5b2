import type { Reading } from "../read/reading.ts";
import type { NameMention } from "./mentions.ts";
import { spanOf } from "./name-candidates.ts";
import { judgeNames } from "./name-judge.ts";
import { proposeNames } from "./name-proposals.ts";

/** Finds people, organisations and places: proposes every stretch of capitals, then lets the whole text vote. */
export function findNames(reading: Reading): readonly NameMention[] {
	const verdicts = judgeNames(reading, proposeNames(reading));
	return verdicts.map(({ candidate, kind, score, rule }) => {
		const { start, end } = spanOf(reading, candidate);
		const name = reading.text.slice(start, end);
		return { start, end, rule: `name:${rule}`, kind, name, score };
	});
}
