import type { Span } from "../../sheet/span.ts";
import { type Scene, type Stretch, spanOf } from "./attribution-scene.ts";
import type { AttributionMention } from "./mentions.ts";

/** An attribution before its content is bounded by its neighbours. */
export type Proposal = {
	readonly rule: string;
	readonly source: Stretch;
	readonly cue: Stretch;
	readonly content: Span;
	readonly direct: boolean;
};

export function toMention(scene: Scene, proposal: Proposal): AttributionMention[] {
	const source = spanOf(scene, proposal.source);
	const cue = spanOf(scene, proposal.cue);
	const { content, direct, rule } = proposal;
	if (source === null || cue === null || content.end - content.start < 2) return [];
	return [
		{
			rule,
			source,
			cue,
			content,
			direct,
			start: Math.min(source.start, cue.start, content.start),
			end: Math.max(source.end, cue.end, content.end),
		},
	];
}

/** In tokens: longer sentences than this are lists or lost stops. */
const LONGEST = 150;

/** "BEIJING —", "LONDON (AP) -", "NEW DELHI:": where the report was written; "7.50pm:": when. No part of it. */
function afterDateline({ reading, sentence }: Scene, first: number): number {
	if (first !== sentence.first) return first;
	const stamp = STAMP.exec(reading.text.slice(sentence.start, sentence.start + LONGEST_STAMP));
	if (stamp !== null) {
		const end = sentence.start + stamp[0].length;
		let at = first;
		while (at < sentence.last && (reading.tokens[at]?.start ?? end) < end) at++;
		return at;
	}
	for (let i = first; i < first + DATELINE; i++) {
		const token = reading.tokens[i];
		if (token === undefined) return first;
		if (/^(?:[-–—]|--)$/.test(token.text) && token.spaced && i > first) return i + 1;
		if (token.text === ":" && i > first && sentence.index === 0) return i + 1;
		if (!/^[\p{Lu}(),./]/u.test(token.text)) return first;
	}
	return first;
}
const DATELINE = 9;
/** "9.40pm:", "10:32 GMT -", "5 p.m. —" at the head of an entry. */
const STAMP = /^\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|GMT|BST|EST|EDT|UTC|CET)?\s?(?::|[-–—] )/i;
const LONGEST_STAMP = 20;

/** The characters of some tokens, without the marks at their edges but with those of a quotation. */
export function contentOf(scene: Scene, { first, last }: Stretch): Span | null {
	const { tokens } = scene.reading;
	let from = afterDateline(scene, first);
	let to = Math.min(last, first + LONGEST);
	while (from < to && /^(?:[,;:.)—–―-]|--|and|but)$/i.test(tokens[from]?.text ?? "")) from++;
	while (to > from && /^(?:[,;:.(—–―-]|--)$/.test(tokens[to - 1]?.text ?? "")) to--;
	return spanOf(scene, { first: from, last: to });
}
