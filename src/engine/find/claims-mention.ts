import type { Span } from "../../sheet/span.ts";
import { TAG } from "../lexicon/claims.ts";
import type { Token } from "../read/reading.ts";
import { clauseAround, trimClause } from "../text/clauses.ts";
import type { ClaimMention } from "./mentions.ts";
import type { Place } from "./phrases.ts";

/** "accused the firm, which runs the mine, of". */
const INSERTED = /^[^,]{1,80}, wh[^,]{1,120}, of /;
/** A longer sentence is cut to the clause that makes the claim. */
const LONGEST_SENTENCE = 360;
/** In tokens: from "who" to its verb. */
const LONGEST_HELP = 5;

export type Claim = Pick<ClaimMention, "kind" | "rule"> & {
	/** The token that marks the claim. */
	readonly index: number;
	readonly holder?: Span | null;
	readonly target?: Span | null;
	/** The token where the matter begins; by default the clause around the cue. */
	readonly from?: number;
	/** Whether the matter stands before whoever speaks of it: "accounts that the army dismissed". */
	readonly isBefore?: boolean;
};

/** A claim with its cue, its matter and the words around it. */
export function mentionOf({ reading, sentence }: Place, claim: Claim): ClaimMention {
	const { kind, rule, index, holder = null, target = null, from, isBefore = false } = claim;
	const { start, end } = reading.tokens[index] ?? sentence;
	const around = clauseAround(reading.text, sentence, { start, end });
	// "The allegations, first reported by the Herald, have not been proven": of what the sentence opens with.
	const isCut = /^hedge-(?:not|n't)$/.test(rule) && isAfterAside({ reading, sentence }, index);
	const clause = isCut ? { start: sentence.start, end: around.end } : around;
	const opening = from === undefined ? undefined : reading.tokens[from];
	const matter =
		opening === undefined || opening.start >= sentence.end
			? clause
			: isBefore || isEnd(opening) || opening.lower === "by"
				? matterBefore({ reading, sentence }, (holder ?? opening).start)
				: matterFrom({ reading, sentence }, opening);
	const whole = sentence.end - sentence.start <= LONGEST_SENTENCE ? sentence : clause;
	return {
		...{ kind, rule, holder, target, matter: withinRelative({ reading, sentence }, index, matter) },
		start: whole.start,
		end: whole.end,
		cue: { start, end },
	};
}

/** Whether a comma stands right before "have not been". */
function isAfterAside({ reading: { tokens } }: Place, index: number): boolean {
	let at = index - 1;
	while (/^(?:has|have|had|was|were|is|are|could|can)$/.test(tokens[at]?.lower ?? "")) at--;
	return at < index - 1 && tokens[at]?.text === ",";
}

/** "Ms Roe, who denies the charges, is due in court": what is said of her ends before her own verb. */
function withinRelative(
	{ reading: { tokens }, sentence }: Place,
	index: number,
	matter: Span,
): Span {
	let who = index - 1;
	while (who > index - LONGEST_HELP && /^(?:RB|VB|MD)/.test(tokens[who]?.pos ?? "")) who--;
	if (tokens[who]?.lower !== "who" || tokens[who - 1]?.text !== ",") return matter;
	for (let i = index + 1; i < sentence.last; i++) {
		const token = tokens[i];
		if (token?.text !== "," || !/^(?:VB[DZP]|MD)$/.test(tokens[i + 1]?.pos ?? "")) continue;
		const { start, end } = matter;
		return token.start > start ? { start, end: Math.min(end, token.start) } : matter;
	}
	return matter;
}

/** A mark that ends what was said; one that opens a quotation does not. */
const isEnd = ({ pos, text, spaced }: Token) =>
	pos === "PUNCT" && !(spaced && /^["“‘'(]$/.test(text));

/** What stands before: "Buyers paid too much" of "Buyers paid too much, the magazine alleged". */
function matterBefore({ reading, sentence }: Place, end: number): Span {
	const start = Math.max(sentence.start, end - LONGEST_SENTENCE);
	const words = reading.text.slice(start, end);
	const tag = TAG.exec(words);
	if (tag !== null) return trimClause(reading.text, { start, end: start + tag.index });
	const bare = words.replace(
		/,? (?:which|a (?:charge|claim) (?:that )?(?:denied by )?|(?:accounts?|claims?|reports?|allegations?|accusations?|charges?) that )?\s*$/,
		"",
	);
	return bare === "" ? sentence : trimClause(reading.text, { start, end: start + bare.length });
}

/** From a word to the end of its clause: "exporting oil to the north" of a longer sentence. */
function matterFrom({ reading, sentence }: Place, opening: Span): Span {
	const rest = reading.text.slice(opening.start, sentence.end);
	const tag = TAG.exec(rest);
	if (tag !== null)
		return trimClause(reading.text, { start: opening.start, end: opening.start + tag.index });
	const inserted = INSERTED.exec(rest)?.[0].length ?? 0;
	const words = {
		start: opening.start + inserted,
		end: Math.max(opening.start + inserted, opening.end),
	};
	const { end } = clauseAround(reading.text, sentence, inserted > 0 ? words : opening);
	return trimClause(reading.text, { start: opening.start, end: Math.max(end, opening.end) });
}
