import type { Statement } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { findWords } from "./find-words.ts";
import { cite, contains, type Ground, nearby, overlap } from "./ground.ts";
import { isTiedTo } from "./ties.ts";
import type { Item, Verdict } from "./verdict.ts";

export type StatementDraft = Omit<Statement, "id">;

/** The share of the shorter of two contents that both cover, from which on they are one statement. */
const SAME = 0.5;
const PRONOUN = /^(?:he|she|they|it|him|her|them|we|i|you|who|which|that|this)$/i;

/**
 * Something said in the article, by whoever the text has say it: the embedded engine where it reads the same
 * statement, else a source that stands right beside its word of saying.
 */
export function groundStatement(ground: Ground, item: Item<"statements">): Verdict<StatementDraft> {
	const content = alignQuote(ground, item.quote);
	if (content === null) return null;
	const parts = partsOf(ground, item, content);
	const known = ground.study.facts.statements
		.filter((statement) => isSame(statement.content, content))
		.sort((a, b) => shared(b.content, content) - shared(a.content, content))[0];
	const direct = isQuoted(ground, content);
	if (
		known !== undefined &&
		(parts === null ||
			!isTiedTo(ground, { ...parts, content }) ||
			overlap(known.source.evidence, parts.source))
	) {
		const fact = {
			engine: "llm" as const,
			source: known.source,
			cue: known.cue,
			direct,
			content: cite(ground, content),
		};
		const isAsTold = parts !== null && overlap(known.source.evidence, parts.source);
		return { fact, corrected: !isAsTold || direct !== item.direct };
	}
	if (parts === null || !isTiedTo(ground, { ...parts, content })) return null;
	const name = ground.text.slice(parts.source.start, parts.source.end);
	if (PRONOUN.test(name)) return null;
	const source = { name, who: null, evidence: cite(ground, parts.source) };
	const fact = {
		engine: "llm" as const,
		source,
		cue: cite(ground, parts.cue),
		direct,
		content: cite(ground, content),
	};
	return { fact, corrected: direct !== item.direct };
}

/** The cue nearest to the content, in its sentence or one beside it, and the source nearest to that cue. */
function partsOf(ground: Ground, { source, cue }: Item<"statements">, content: Span) {
	const near = nearby(ground, content);
	const outside = (span: Span) => !contains(content, span);
	const cues = findWords(ground.folded, cue, near).filter(outside);
	const cuePlace = nearest(cues, content);
	if (cuePlace === null) return null;
	const sources = findWords(ground.folded, source, near).filter(outside);
	const sourcePlace = nearest(sources, cuePlace);
	return sourcePlace && { cue: cuePlace, source: sourcePlace };
}

function nearest(spans: readonly Span[], to: Span): Span | null {
	const distance = ({ start, end }: Span) => Math.max(start - to.end, to.start - end, 0);
	return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function shared(one: Span, other: Span): number {
	return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function isSame(one: Span, other: Span): boolean {
	const shorter = Math.min(one.end - one.start, other.end - other.start);
	return shared(one, other) >= SAME * shorter;
}

/** Verbatim speech is what stands between quotation marks. */
function isQuoted({ study }: Ground, content: Span): boolean {
	return study.reading.quotations.some(
		(quotation) => contains(quotation, content) && overlap(quotation, content),
	);
}
