import type { Span } from "../../sheet/span.ts";
import { UNSETTLED, UNTOLD } from "../lexicon/not-known.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { clauseAround } from "../text/clauses.ts";
import { firstFrom } from "../text/in-order.ts";
import { askOnce } from "../text/word-cues.ts";
import { GAP_RULES } from "./gaps-rules.ts";
import type { GapMention } from "./mentions.ts";

/** A sentence without any of these holds no gap: most need no further look. */
const TRIGGERS = new Set([
	...UNSETTLED,
	...UNTOLD,
	..."not n't n’t never yet no nor pending waiting nobody neither unable cannot unavailable unreachable mystery missing unaccounted early soon investigating investigation investigated question guess doubt determine establish determined declined declines decline declining without still refused refuses refusing refuse wo".split(
		" ",
	),
]);

const triggers = askOnce((lower) => TRIGGERS.has(lower));

/** Finds what the text says is not known, not released or not answered: "declined to comment". */
export function findGaps(reading: Reading): readonly GapMention[] {
	return reading.sentences.flatMap((sentence) =>
		isTriggered(reading, sentence) ? gapsIn(reading, sentence) : [],
	);
}

function isTriggered({ tokens }: Reading, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token !== undefined && triggers(token)) return true;
	}
	return false;
}

function gapsIn(reading: Reading, sentence: Sentence): GapMention[] {
	const { text } = reading;
	const body = text.slice(sentence.start, sentence.end);
	const gaps: GapMention[] = [];
	for (const [name, pattern] of GAP_RULES) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
			const start = sentence.start + match.index;
			const cue = { start, end: start + match[0].length };
			// "We support those trying to determine what happened," she said: no word on what is not known.
			if (name === "investigated" && isQuoted(reading, cue)) continue;
			gaps.push({ ...clauseAround(text, sentence, cue), rule: name, cue });
		}
	}
	return gaps.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isQuoted({ quotations }: Reading, { start, end }: Span): boolean {
	const around = quotations[firstFrom(quotations, (quotation) => quotation.end < end)];
	return (around?.start ?? end) < start;
}
