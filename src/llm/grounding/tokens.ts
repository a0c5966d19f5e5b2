import { root } from "../../engine/text/keywords.ts";
import type { Span } from "../../sheet/span.ts";
import { fold } from "./fold.ts";

/** A word as two wordings are compared by it. */
export type Word = Span & {
	readonly lower: string;
	/** What the forms of a word share. */
	readonly root: string;
	/** Names, figures and negations: a wording without one, or with one more, says something else. */
	readonly weighty: boolean;
};

const WORD = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Words that turn what is said around, or take back that it is said at all. */
const TURNING =
	/^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|few|unlikely|den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|refut\w*|refus\w*|declin\w*|fail\w*|alleg\w*|accus\w*|suspect\w*|if|unless|might|may|could|would|un(?:confirmed|verified|known|clear)|more|less|fewer|least|most|over|under|before|after|until|since|only|almost|nearly|about|up|down|against|\p{L}+n['’]t)$/iu;

/** The words of a stretch of text, with their places in it. */
export function wordsOf(text: string, from = 0): readonly Word[] {
	return [...text.matchAll(WORD)].map((match) => {
		const [word] = match;
		const lower = fold(word).text;
		const start = from + match.index;
		return {
			start,
			end: start + word.length,
			lower,
			root: rootOf(lower),
			weighty: isWeighty(word),
		};
	});
}

function rootOf(lower: string): string {
	return /\d/.test(lower) ? lower : root(lower.replace(/'s?$/, ""));
}

function isWeighty(word: string): boolean {
	return /^[\p{Lu}\p{N}]/u.test(word) || TURNING.test(word);
}
