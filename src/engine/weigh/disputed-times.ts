import type { Span } from "../../sheet/span.ts";
import { ELSEWHEN, MONTHS } from "../lexicon/tolls.ts";
import type { Reading, Sentence } from "../read/reading.ts";

const SEASON = /^(?:year|month|week|summer|autumn|fall|winter|spring)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** "clashes since Sunday" are those of the story. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "39 people, including miners, have been killed since May": the clause goes on. */
const INSERTS = /^(?:including|among|mostly|many|most|some|have|has|were|was|had)$/;

type Setting = {
	readonly at: Span;
	readonly sentence: Sentence;
	/** An epidemic is counted from its beginning: "1,000 have caught it since January". */
	readonly isRunning: boolean;
};

/** Whether a figure is of another time than the story's: "65 died in a slide last year"; what follows after a comma speaks of something else. */
export function isElsewhen({ tokens }: Reading, { at, sentence, isRunning }: Setting): boolean {
	for (let i = sentence.first; i < sentence.last; i++) {
		const token = tokens[i];
		if (token === undefined) continue;
		const next = tokens[i + 1]?.lower ?? "";
		if (token.start >= at.end && /^[,;]$/.test(token.text) && !INSERTS.test(next)) return false;
		const isPast =
			token.lower === "since" ? !isRunning && !WEEKDAY.test(next) : ELSEWHEN.has(token.lower);
		if (isPast) return true;
		if (token.lower === "last" && SEASON.test(next)) return true;
		if (token.lower === "in" && (MONTHS.has(next) || YEAR.test(next))) return true;
	}
	return false;
}
