import { root } from "../../engine/text/keywords.ts";
import type { Span } from "../../sheet/span.ts";
import { fold } from "./fold.ts";

/** A word as two wordings are compared by it. */
export type Word = Span & {
	readonly lower: string;
	/** What the forms of a word share. */
	readonly root: string;
	/** Names, figures, bounds and what turns a clause: a wording without one, or with one more, says something else. */
	readonly weighty: boolean;
	/** Whether it turns its clause around or makes it uncertain, or does so to all that follows in the sentence. */
	readonly turns: "clause" | "sentence" | null;
};

const WORD = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const TURNS_SENTENCE =
	/^(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|refut\w*|rebut\w*|retract\w*|false(?:ly)?|untrue|if|unless)$/;
const TURNS_CLAUSE =
	/^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|few|little|unlikely|refus\w*|declin\w*|fail\w*|avoid\w*|prevent\w*|threaten\w*|allegedly|alleged|reportedly|apparently|suspected|might|may|could|would|\p{L}+n't)$/u;
/** A word that two wordings must share, though to leave it out does not turn a clause around. */
const BINDING =
	/^(?:alleg\w*|accus\w*|suspect\w*|un(?:confirmed|verified|known|clear)|more|less|fewer|least|most|over|under|before|after|until|since|only|almost|nearly|about|up|down|against)$/;

/** The words of a stretch of text, with their places in it. */
export function wordsOf(text: string, from = 0): readonly Word[] {
	return [...text.matchAll(WORD)].map((match) => {
		const [word] = match;
		const lower = fold(word).text;
		const start = from + match.index;
		const turns = turnOf(lower, word);
		const weighty = turns !== null || /^[\p{Lu}\p{N}]/u.test(word) || BINDING.test(lower);
		return { start, end: start + word.length, lower, root: rootOf(lower), weighty, turns };
	});
}

/** The month of May turns nothing around. */
function turnOf(lower: string, word: string): Word["turns"] {
	if (TURNS_SENTENCE.test(lower)) return "sentence";
	return TURNS_CLAUSE.test(lower) && word !== "May" ? "clause" : null;
}

function rootOf(lower: string): string {
	return /\d/.test(lower) ? lower : root(lower.replace(/'s?$/, ""));
}
