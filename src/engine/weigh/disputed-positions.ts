import type { Span } from "../../sheet/span.ts";
import type { ClaimMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { keywords } from "../text/keywords.ts";
import { balanceMarks } from "../text/questions.ts";
import type { PositionFinding, SourceFinding, StatementFinding, WhoFinding } from "./findings.ts";

/** What positions are read against. */
export type Witnesses = {
	readonly statements: readonly StatementFinding[];
	readonly who: readonly WhoFinding[];
};

/** A position with what tells whether it is about the same matter as another. */
export type Side = {
	readonly kind: ClaimMention["kind"];
	readonly rule: string;
	readonly position: PositionFinding;
	readonly mention: ClaimMention;
	/** Position of its sentence in `Reading.sentences`. */
	readonly sentence: number;
	/** Roots of the words of the whole sentence. */
	readonly words: ReadonlySet<string>;
	/** Roots of the words of holder and target. */
	readonly parties: ReadonlySet<string>;
	readonly holderWords: ReadonlySet<string>;
	readonly targetWords: ReadonlySet<string>;
};

/** In characters: a pronoun stands for a speaker named no longer ago than this. */
const RECENT = 400;
/** A pronoun, or an age between commas: "Ann Lee, 52, denies". */
const PRONOUN =
	/^(?:\d{1,3}|he|she|they|it|we|i|you|me|him|her|them|us|who|which|that|this|those|these)$/i;

/** A claim as one side of a matter: who holds it, in their words. */
export function sideOf(reading: Reading, claim: ClaimMention, witnesses: Witnesses): Side {
	const { text } = reading;
	const sentence = sentenceAt(reading, claim.cue.start);
	const holder = holderOf(text, claim, witnesses);
	const slice = (span: Span | null) =>
		span === null
			? []
			: (text
					.slice(span.start, span.end)
					.toLowerCase()
					.match(/[\p{L}\d'’-]+/gu) ?? []);
	const holderWords = keywords(holder.name?.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);
	const targetWords = keywords(slice(claim.target));
	return {
		kind: claim.kind,
		rule: claim.rule,
		mention: claim,
		sentence,
		words: keywords(slice(claim)),
		parties: new Set([...holderWords, ...targetWords]),
		holderWords,
		targetWords,
		position: {
			holder: holder.name,
			who: holder.who,
			claim: claimText(text, claim),
			counts: [],
			evidence: [{ start: claim.start, end: claim.end }],
		},
	};
}

/** Accusing and denying keep their verb, to read on after the holder: "accused the firm of fraud". */
function claimText(text: string, { kind, rule, cue, matter }: ClaimMention): string {
	const keepsVerb =
		rule === "accuse" || rule === "blame" || (kind === "denial" && cue.end <= matter.start);
	const start = keepsVerb ? cue.start : matter.start;
	if (kind === "denial" && matter.end <= cue.start) return text.slice(cue.start, cue.end);
	return balanceMarks(text.slice(start, Math.max(matter.end, start)).replace(/\s+/g, " "));
}

type Holder = { readonly name: string | null; readonly who: number | null };

function holderOf(text: string, claim: ClaimMention, witnesses: Witnesses): Holder {
	const { holder } = claim;
	const named = holder !== null && !PRONOUN.test(text.slice(holder.start, holder.end));
	if (named)
		return {
			name: text.slice(holder.start, holder.end).replace(/\s+/g, " "),
			who: whoIn(holder, witnesses.who),
		};
	const source = speakerOf(claim, witnesses.statements);
	if (source === null) return { name: null, who: null };
	return PRONOUN.test(source.name) ? resolve(source, witnesses) : source;
}

/** "He added": whoever the pronoun stands for, or whoever spoke just before. */
function resolve(source: SourceFinding, { statements, who }: Witnesses): Holder {
	const known = source.who === null ? undefined : who[source.who];
	if (known !== undefined) return { name: known.name, who: source.who };
	const before = statements
		.map((statement) => statement.source)
		.filter(({ evidence, name }) => evidence.end <= source.evidence.start && !PRONOUN.test(name))
		.reduce<SourceFinding | null>(
			(last, next) => (last === null || next.evidence.start > last.evidence.start ? next : last),
			null,
		);
	if (before === null || source.evidence.start - before.evidence.end > RECENT)
		return { name: null, who: null };
	return before;
}

/** Whoever says the sentence that holds the claim; the tightest statement wins. */
function speakerOf(
	{ cue, holder }: ClaimMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	let best: StatementFinding | null = null;
	for (const statement of statements) {
		const { content, source } = statement;
		const isPronoun = holder !== null && overlap(source.evidence, holder);
		const holds = content.start <= cue.start && cue.end <= content.end;
		if (isPronoun) return source;
		if (!holds && !overlap(statement.cue, cue)) continue;
		if (best === null || size(content) < size(best.content)) best = statement;
	}
	return best?.source ?? null;
}

const size = ({ start, end }: Span) => end - start;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The listed person or organisation named within some words; the last named is the head. */
export function whoIn(words: Span, who: readonly WhoFinding[]): number | null {
	let found: number | null = null;
	let end = -1;
	who.forEach(({ evidence }, index) => {
		for (const span of evidence) {
			if (span.start >= words.start && span.end <= words.end && span.end > end) {
				found = index;
				end = span.end;
			}
		}
	});
	return found;
}

/** Sentences stand in order: looked up by halving. */
export function sentenceAt({ sentences }: Reading, offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
