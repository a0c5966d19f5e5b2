import type { Span } from "../../sheet/span.ts";

/** Marks and conjunctions where a clause ends: ", while six bodies have not been identified". */
const BREAKS =
	/[;—–]|:(?=\s)|\s--?\s|,["”’]?\s+(?=(?:and|but|while|though|although|whereas|which|who|whose|where|because|so|yet|after|as|with|including|adding|saying|citing|however|despite|according)\b)|,["”’]?\s+(?=(?:[^\s,]+\s){0,6}(?:said|says|added|told|reported|reports|wrote)\b)/g;

/** No clause reaches further; a sentence without end costs no more for it. */
const REACH = 600;
const RELATIVE = /^(?:which|who|whose|where)\b/;
/** ", including two teenagers, face trial" goes on with what stood before it. */
const INSERTED = /^(?:including|with|after|despite)\b[^,;]*,/;
/** "Ann Lee, 42, and her son": the subject goes on. */
const AGED = /, \d{1,3},? $/;
const LEADING = /^(?:and|but|while|though|although|whereas|so|yet|because|however)\b,?\s*/i;
const EDGES = /^[\s,;:—–"“”'’(-]+|(?<![\s,;:—–.!?"“”-])[\s,;:—–.!?"“”-]+$/g;

/**
 * The clause of a sentence that holds some words: of "13 are missing, while six have not been named", for
 * "not been named", "six have not been named". A relative clause brings along what it relates to.
 */
export function clauseAround(text: string, whole: Span, words: Span): Span {
	const sentence = {
		start: Math.max(whole.start, words.start - REACH),
		end: Math.min(whole.end, words.end + REACH),
	};
	const body = text.slice(sentence.start, sentence.end);
	const starts = [0];
	BREAKS.lastIndex = 0;
	for (let mark = BREAKS.exec(body); mark !== null; mark = BREAKS.exec(body)) {
		starts.push(BREAKS.lastIndex);
	}
	let at = starts.findLastIndex((start) => sentence.start + start <= words.start);
	const next = starts.find((start) => sentence.start + start >= words.end) ?? body.length;
	while (
		at > 0 &&
		goesOn(
			body.slice(starts[at - 1], starts[at]),
			body.slice(starts[at], words.start - sentence.start),
		)
	)
		at--;
	return trimClause(text, {
		start: sentence.start + (starts[at] ?? 0),
		end: sentence.start + next,
	});
}

/** Whether a clause, up to the words it is looked at for, needs what stands before it. */
const goesOn = (before: string, clause: string) =>
	RELATIVE.test(clause) || INSERTED.test(clause) || AGED.test(before);

/** Without the marks and conjunctions at its edges; a clause of nothing else stays as it is. */
export function trimClause(text: string, clause: Span): Span {
	const words = text.slice(clause.start, clause.end);
	const lead = /^[\s,;:—–"“”'’(-]+/.exec(words)?.[0].length ?? 0;
	const joint = LEADING.exec(words.slice(lead))?.[0].length ?? 0;
	const bare = words.slice(lead + joint).replace(EDGES, "");
	if (bare === "") return clause;
	const start = words.indexOf(bare, lead + joint);
	return { start: clause.start + start, end: clause.start + start + bare.length };
}
