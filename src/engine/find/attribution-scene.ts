import type { Quotation, Reading, Sentence, Token } from "../read/reading.ts";
import { opensWithCapital } from "../text/capitals.ts";

/** A sentence to look for speakers in, and which of its tokens are quoted. */
export type Scene = {
	readonly reading: Reading;
	readonly sentence: Sentence;
	readonly quoted: Quoted;
};

/** For every token, the position in `Reading.quotations` of the one it stands in, or -1. */
export type Quoted = Int32Array;

/** Half-open positions in `Reading.tokens`. */
export type Stretch = { readonly first: number; readonly last: number };

/** Marks quoted tokens, marks of quotation included; one left open counts only where the next paragraph takes it up. */
export function markQuoted({ tokens, quotations, text }: Reading): Quoted {
	const quoted = new Int32Array(tokens.length).fill(-1);
	let at = 0;
	for (const [index, quotation] of quotations.entries()) {
		if (!quotation.closed && !runsOn(text, quotation)) continue;
		while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at++;
		for (let token = tokens[at]; token !== undefined && token.start < quotation.end; ) {
			quoted[at] = index;
			token = tokens[++at];
		}
	}
	return quoted;
}

function runsOn(text: string, { end }: Quotation): boolean {
	return /^\s+["“‘]/.test(text.slice(end, end + 12));
}

/** The token at a position, if it belongs to the sentence. */
export function tokenIn({ reading, sentence }: Scene, index: number): Token | undefined {
	return index >= sentence.first && index < sentence.last ? reading.tokens[index] : undefined;
}

export const lowerIn = (scene: Scene, index: number): string => tokenIn(scene, index)?.lower ?? "";

/** The part of speech; a word that the tagger holds for part of a name is a proper noun. */
export function posIn(scene: Scene, index: number): string {
	const token = tokenIn(scene, index);
	if (token === undefined) return "";
	if (token.label === "O") return token.pos;
	const isName = MISREAD.test(token.pos) && opensWithCapital(token.text);
	return isName ? "NNP" : token.pos;
}
const MISREAD = /^(?:IN|VB|RB|UH|FW|MD|TO|RP|PRP$)/;

export const isQuoted = ({ quoted }: Scene, index: number): boolean => (quoted[index] ?? -1) !== -1;

export function spanOf(
	{ reading }: Scene,
	{ first, last }: Stretch,
): { readonly start: number; readonly end: number } | null {
	const head = reading.tokens[first];
	const tail = reading.tokens[last - 1];
	return head === undefined || tail === undefined || last <= first
		? null
		: { start: head.start, end: tail.end };
}
