import type { Span } from "../../sheet/span.ts";
import type { Ground } from "./ground.ts";

type Saying = { readonly source: Span; readonly cue: Span; readonly content: Span };

/** What may stand between whoever speaks and the word of saying: marks, helpers, adverbs, an aside. */
const LIGHT =
	/^[\s,]*(?:(?:has|have|had|also|later|then|again|reportedly|earlier|further|who|will|would|did|is|was|were|be|been|being|not|n['’]t|\p{L}+ly)\s*)*,?\s*$/iu;
/** An aside between commas or brackets: ", 43," or ", who runs the centre,". */
const ASIDE = /^\s*(?:,[^,.;!?"“”]{1,120},|\([^()]{1,80}\))\s*$/;
/** Verbs that whoever is told stands behind: "Ann told Bob that" is not Bob's. */
const ADDRESSING =
	/\b(?:tell|tells|told|telling|ask|asks|asked|warn\w*|urg\w*|accus\w*|blam\w*|inform\w*|assur\w*|remind\w*|call\w*|charg\w*)\b/i;
/** Between what is said and the words of saying: marks, "that", and a few words such as "in a statement". */
const FARTHEST_WORDS = 8;

/** Whether a source stands where the subject of that cue does, and both beside what is said. */
export function isTiedTo({ text }: Ground, { source, cue, content }: Saying): boolean {
	const isBefore = source.end <= cue.start;
	const between = isBefore ? text.slice(source.end, cue.start) : text.slice(cue.end, source.start);
	const isLinked = isBefore
		? LIGHT.test(between) || ASIDE.test(between)
		: /^\s*(?:by\s)?$/.test(between) && !ADDRESSING.test(text.slice(cue.start, cue.end));
	return (
		isLinked &&
		isBeside(
			text,
			{ start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) },
			content,
		)
	);
}

function isBeside(text: string, saying: Span, content: Span): boolean {
	if (saying.start >= content.start && saying.end <= content.end) return true;
	const between =
		saying.end <= content.start
			? text.slice(saying.end, content.start)
			: text.slice(content.end, saying.start);
	return !/\n/.test(between) && (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FARTHEST_WORDS;
}
