import type { Span } from "../sheet/span.ts";
import { CHARACTERS_PER_TOKEN, type Model, PROMPT_TOKENS } from "./settings.ts";

/** Parts overlap by so many UTF-16 code units, so that a fact on a seam is whole in one of them. */
const OVERLAP = 800;
/** A part ends at a paragraph's or a sentence's end within its last third, else where it must. */
const LOOK_BACK = 1 / 3;

/** Cloudflare's free plan takes 50 calls a request, six at a time. */
const MOST_PARTS = 12;

/** What of an article a model is shown, and what that costs at the very most. */
export type Plan = {
	readonly parts: readonly Span[];
	/** UTF-16 code units at the end of the text that the model is not shown. */
	readonly leftOut: number;
	/** In the currency of the settings; null where no prices are set. */
	readonly mostCost: number | null;
};

/** Plans the calls for an article, before any is made. */
export function planCalls(text: string, model: Model): Plan {
	const size = (model.maxInputTokens - PROMPT_TOKENS) * CHARACTERS_PER_TOKEN;
	const most = Math.min(model.maxInputCharacters, MOST_PARTS * Math.floor(size / 2));
	const shown = Math.min(text.length, most);
	const parts = partsOf(text.slice(0, shown), size);
	const inputTokens = parts.reduce(
		(sum, { start, end }) => sum + (end - start) / CHARACTERS_PER_TOKEN + PROMPT_TOKENS,
		0,
	);
	const mostCost =
		model.price &&
		(inputTokens * model.price.input + parts.length * model.maxOutputTokens * model.price.output) /
			1e6;
	return { parts, leftOut: text.length - shown, mostCost };
}

/** A text in overlapping parts of at most a size. */
export function partsOf(text: string, size: number): readonly Span[] {
	const overlap = Math.min(OVERLAP, Math.floor(size / 4));
	const parts: Span[] = [];
	let start = 0;
	while (start + size < text.length) {
		const end = partEnd(text, start, start + size);
		parts.push({ start, end });
		start = end - overlap;
	}
	parts.push({ start, end: text.length });
	return parts;
}

function partEnd(text: string, start: number, most: number): number {
	const least = most - Math.floor((most - start) * LOOK_BACK);
	const tail = text.slice(least, most);
	const paragraph = tail.lastIndexOf("\n");
	if (paragraph !== -1) return least + paragraph;
	const sentence = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf('" '), tail.lastIndexOf("” "));
	if (sentence !== -1) return least + sentence + 1;
	const word = tail.lastIndexOf(" ");
	return word === -1 ? most : least + word;
}
