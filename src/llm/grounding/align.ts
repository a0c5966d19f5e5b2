import type { Span } from "../../sheet/span.ts";
import { alignRoughly } from "./align-roughly.ts";
import { findWords } from "./find-words.ts";
import type { Ground } from "./ground.ts";
import { sentencesAround } from "./ground.ts";

/** How far apart the pieces of a quote with an ellipsis may stand, in UTF-16 units; the sheet shows all between them. */
const LONGEST_GAP = 300;
const FEWEST_WORDS = 2;
const ELLIPSIS = /(?<!\s)\s*(?:\[(?:\.{3}|…)\]|\.{3,}|…)\s*/;

/**
 * Where in the article a quote stands: exactly but for typography, else with the words that an ellipsis
 * stands for, else roughly, above stated thresholds. Null for what is not in the article.
 */
export function alignQuote(ground: Ground, quote: string): Span | null {
	return (
		findWords(ground.folded, quote, ground.part)[0] ??
		alignPieces(ground, quote) ??
		alignRoughly(ground, quote)
	);
}

/** "Police said … he had been shot": its pieces in order, within two sentences. */
function alignPieces(ground: Ground, quote: string): Span | null {
	const pieces = quote.split(ELLIPSIS).filter((piece) => piece !== "");
	if (pieces.length < 2 || pieces.some((piece) => piece.split(/\s+/).length < FEWEST_WORDS)) {
		return null;
	}
	const [first = "", ...rest] = pieces;
	for (const start of findWords(ground.folded, first, ground.part)) {
		const end = rest.reduce<Span | null>((before, piece) => {
			if (before === null) return null;
			const near = { start: before.end, end: before.end + LONGEST_GAP + piece.length };
			return findWords(ground.folded, piece, near)[0] ?? null;
		}, start);
		const whole = end && { start: start.start, end: end.end };
		if (whole !== null && sentencesAround(ground, whole).length <= 2) return whole;
	}
	return null;
}
