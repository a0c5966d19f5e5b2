import { isPersonNoun } from "../../engine/text/person-nouns.ts";
import type { Span } from "../../sheet/span.ts";
import { contains, type Ground, nearby } from "./ground.ts";

/** Who says what with which word, as spans of the text. */
export type Saying = { readonly source: Span; readonly cue: Span; readonly content: Span };

/** What may stand between whoever speaks and the word of saying: marks, helpers, adverbs. */
const LIGHT =
	/^[\s,]*(?:(?:has|have|had|also|later|then|again|earlier|further|who|will|would|did|is|was|were|be|been|being|not|\p{L}+ly)(?:n['’]t)?(?:\s+|(?=,|$)))*(?:,\s*)?$/iu;
/** An aside between commas, brackets or dashes: ", 43," or ", who runs the centre,". */
const ASIDE = /^\s*(?:,[^,.;!?"“”]{1,120},|\([^()]{1,80}\)|[–—―][^–—―.;!?"“”]{1,200}[–—―])\s*$/;
/** Verbs that whoever is told stands behind: "Ann told Bob that" is not Bob's. */
const ADDRESSING =
	/\b(?:tell|tells|told|telling|ask|asks|asked|warn\w*|urg\w*|accus\w*|blam\w*|inform\w*|assur\w*|remind\w*|call\w*|charg\w*)\b/i;
/** Between what is said and the words of saying: marks, "that", and a few words such as "in a statement". */
const FARTHEST_WORDS = 8;
/** Whom something is told may be described at length: "told a young woman who suggested that ... that". */
const FARTHEST_LISTENER = 24;

/** Whether a source stands where the subject of that cue does, and both beside what is said. */
export function isTied({ text }: Ground, { source, cue, content }: Saying): boolean {
	const isBefore = source.end <= cue.start;
	const between = isBefore ? text.slice(source.end, cue.start) : text.slice(cue.end, source.start);
	const isLinked = isBefore
		? LIGHT.test(between) || ASIDE.test(between)
		: /^\s*(?:by\s|in\s)?$/.test(between) && !ADDRESSING.test(text.slice(cue.start, cue.end));
	const saying = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
	return isLinked && isBeside(text, saying, content);
}

/** Whether the source comes before the cue in one sentence and nobody else who could say it stands between. */
export function isTiedFromAfar(ground: Ground, { source, cue, content }: Saying): boolean {
	const { text, study } = ground;
	if (source.end > cue.start || !contains(nearby(ground, cue, 0), source)) return false;
	const between = { start: source.end, end: cue.start };
	const { quotations, tokens } = study.reading;
	const isSaid = (span: Span) => quotations.some((quotation) => contains(quotation, span));
	const others = [
		...study.mentions.names.filter(({ kind }) => kind !== "place"),
		...tokens.filter(({ pos, lower }) => pos.startsWith("NN") && isPersonNoun(lower)),
	];
	return (
		isBeside(text, cue, content) &&
		!others.some((other) => contains(between, other) && !isSaid(other))
	);
}

function isBeside(text: string, saying: Span, content: Span): boolean {
	if (contains(content, saying)) return true;
	const isAfter = saying.end <= content.start;
	const between = isAfter
		? text.slice(saying.end, content.start)
		: text.slice(content.end, saying.start);
	const isTold = isAfter && ADDRESSING.test(text.slice(saying.start, saying.end));
	const words = (between.match(/[\p{L}\p{N}]+/gu) ?? []).length;
	return !/\n/.test(between) && words <= (isTold ? FARTHEST_LISTENER : FARTHEST_WORDS);
}
