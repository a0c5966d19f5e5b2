import type { Span } from "../../sheet/span.ts";
import { TRADE } from "../lexicon/claims.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { nounPhraseFrom, type Place, subjectOf } from "./phrases.ts";

const TRADES = new Set(TRADE);
/** In tokens: how far after "held" the word "responsible" stands, and after "blame" its "on". */
const NEAR = 7;

/** The verb of a turn of phrase, and where whoever is blamed is named. */
type Turn = { readonly verb: number; readonly target: number | null };

/** Accusing in a turn of phrase: "traded blame", "pointed the finger at", "put the blame on", "held him responsible for". */
export function blameAt(place: Place, index: number): ClaimMention | null {
	const turn = traded(place, index) ?? put(place, index) ?? held(place, index);
	if (turn === null) return null;
	const target = turn.target === null ? null : blamed(place, turn.target, index);
	const holder = subjectOf(place, turn.verb);
	return mentionOf(place, { kind: "accusation", rule: "blaming", index, holder, target });
}

/** "the airline" of "held the airline responsible". */
function blamed(place: Place, from: number, index: number): Span | null {
	const words = nounPhraseFrom(place, from);
	const last = place.reading.tokens[index - 1];
	if (words === null || last === undefined || from > index) return words;
	return { start: words.start, end: Math.min(words.end, last.end) };
}

const lowerAt = ({ reading, sentence }: Place, index: number) =>
	index >= sentence.first && index < sentence.last ? (reading.tokens[index]?.lower ?? "") : "";

function traded(place: Place, index: number): Turn | null {
	if (!/^(?:blame|accusations|recriminations)$/.test(lowerAt(place, index))) return null;
	return TRADES.has(lowerAt(place, index - 1)) ? { verb: index - 1, target: null } : null;
}

/** "pointed the finger at the mayor", "laid the blame on the pilot". */
function put(place: Place, index: number): Turn | null {
	const verbs = {
		finger: /^point(?:s|ed)?$/,
		blame: /^(?:puts?|la(?:id|ys)|plac(?:ed|es)|pinned)$/,
	};
	const noun = lowerAt(place, index);
	if (noun !== "finger" && noun !== "blame") return null;
	if (!/^(?:the|a)$/.test(lowerAt(place, index - 1))) return null;
	if (!verbs[noun].test(lowerAt(place, index - 2))) return null;
	for (let i = index + 1; i <= index + NEAR; i++) {
		if (/^(?:at|on)$/.test(lowerAt(place, i))) return { verb: index - 2, target: i + 1 };
	}
	return null;
}

function held(place: Place, index: number): Turn | null {
	if (lowerAt(place, index) !== "responsible" || lowerAt(place, index + 1) !== "for") return null;
	for (let i = index - 2; i >= index - NEAR; i--) {
		if (/^h(?:eld|olds?)$/.test(lowerAt(place, i))) return { verb: i, target: i + 1 };
	}
	return null;
}
