import type { Source, Statement } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { findWords } from "./find-words.ts";
import { cite, contains, type Ground, nearby, overlap } from "./ground.ts";
import { isTied, isTiedFromAfar, type Saying } from "./ties.ts";
import type { Item, Verdict } from "./verdict.ts";

export type StatementDraft = Omit<Statement, "id">;

/** The share of the shorter of two contents that both cover, from which on they are one statement. */
const SAME = 0.5;
const PRONOUN = /^(?:he|she|they|it|him|her|them|we|i|you|who|which|that|this|each)$/i;

/**
 * Something said in the article, by whoever the text has say it: a source that stands beside its word of
 * saying, else whom the embedded engine reads there.
 */
export function groundStatement(ground: Ground, item: Item<"statements">): Verdict<StatementDraft> {
	const content = alignQuote(ground, item.quote);
	if (content === null) return null;
	const told = sayingOf(ground, item, content);
	const known = knownAt(ground, content);
	const isAgreed = told !== null && known !== null && overlap(known.source.evidence, told.source);
	const spoken = isAgreed ? known : ((told && ownSource(ground, told, known)) ?? known);
	if (spoken === null) return null;
	const direct = isQuoted(ground, content);
	const { source, cue } = spoken;
	return {
		fact: { engine: "llm", source, cue, direct, content: cite(ground, content) },
		corrected: direct !== item.direct || told === null || !overlap(source.evidence, told.source),
	};
}

type Spoken = Pick<Statement, "source" | "cue">;

/** The embedded engine's statement that shares most with a content. */
function knownAt({ study }: Ground, content: Span): Spoken | null {
	const same = study.facts.statements.filter((statement) => isSame(statement.content, content));
	const closest = same.toSorted(
		(a, b) => shared(b.content, content) - shared(a.content, content),
	)[0];
	return closest ?? null;
}

/** The model's source, where the text ties it to its cue, and the embedded engine's is not tied more closely. */
function ownSource(ground: Ground, told: Saying, known: Spoken | null): Spoken | null {
	const name = ground.text.slice(told.source.start, told.source.end);
	if (PRONOUN.test(name)) return null;
	const isRivalled =
		known !== null &&
		isTied(ground, { source: known.source.evidence, cue: known.cue, content: told.content });
	if (!isTied(ground, told) && (isRivalled || !isTiedFromAfar(ground, told))) return null;
	const source: Source = { name, who: null, evidence: cite(ground, told.source) };
	return { source, cue: cite(ground, told.cue) };
}

/** The cue nearest to the content, in its sentence or one beside it, and the source nearest to that cue. */
function sayingOf(
	ground: Ground,
	{ source, cue }: Item<"statements">,
	content: Span,
): Saying | null {
	const near = nearby(ground, content);
	const outside = (span: Span) => !contains(content, span);
	const cuePlace = nearest(findWords(ground.folded, cue, near).filter(outside), content);
	if (cuePlace === null) return null;
	const sources = findWords(ground.folded, source, near).filter(outside);
	const sourcePlace = nearest(sources, cuePlace);
	return sourcePlace && { cue: cuePlace, source: sourcePlace, content };
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
	return study.reading.quotations.some((quotation) => contains(quotation, content));
}
