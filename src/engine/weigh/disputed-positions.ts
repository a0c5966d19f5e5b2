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
	/** Who is accused: as worded where that is a name or a description, and as listed. */
	readonly target: string | null;
	readonly targetWho: number | null;
};

/** In characters: a pronoun stands for a speaker named no longer ago than this. */
const RECENT = 400;
/** A pronoun, or an age between commas: "Ann Lee, 52, denies". */
export const PRONOUN =
	/^(?:\d{1,3}|he|she|they|it|we|i|you|me|him|her|them|us|who|which|that|this|those|these)$/i;

export function accusedOf(text: string, target: Span | null, { who }: Pick<Witnesses, "who">) {
	const words = target === null ? "" : text.slice(target.start, target.end);
	const isNamed = target !== null && !PRONOUN.test(words) && !/^(?:each|one another)\b/.test(words);
	return {
		target: isNamed ? words.replace(/\s+/g, " ") : null,
		targetWho: isNamed ? whoIn(target, who) : null,
	};
}

const isWithin = (words: Span | null, { start, end }: Span): words is Span =>
	words !== null && words.start >= start && words.end <= end;

/** The words of a passage, lower case, without its marks. */
export const wordsOf = (passage: string): readonly string[] =>
	passage.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [];

/** A claim as one side of a matter: who holds it, in their words. */
export function sideOf(reading: Reading, claim: ClaimMention, witnesses: Witnesses): Side {
	const { text } = reading;
	const sentence = sentenceAt(reading, claim.cue.start);
	const holder = holderOf(text, claim, witnesses);
	const slice = (span: Span | null) =>
		span === null ? [] : wordsOf(text.slice(span.start, span.end));
	const holderWords = keywords(wordsOf(holder.name ?? ""));
	const targetWords = keywords(slice(claim.target));
	// Who says it is not what is said: two claims of one source need not be of one matter.
	const teller = isWithin(claim.holder, claim)
		? claim.holder
		: { start: claim.start, end: claim.start };
	const before = { start: claim.start, end: teller.start };
	const after = { start: teller.end, end: claim.end };
	return {
		kind: claim.kind,
		rule: claim.rule,
		mention: claim,
		sentence,
		words: keywords([...slice(before), ...slice(after)]),
		parties: new Set([...holderWords, ...targetWords]),
		holderWords,
		targetWords,
		...accusedOf(text, claim.target, witnesses),
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

/** "he said, although this has not been confirmed": the article's word on what was just said. */
function isOwnVoice(text: string, { rule, cue, start }: ClaimMention): boolean {
	if (rule !== "hedge-not") return false;
	return /, (?:although|though|but|which) (?:(?:this|that|it|they) )?(?:[a-z]+ ){0,3}$/.test(
		text.slice(start, cue.start),
	);
}

type Holder = { readonly name: string | null; readonly who: number | null };

function holderOf(text: string, claim: ClaimMention, witnesses: Witnesses): Holder {
	const { holder } = claim;
	if (isOwnVoice(text, claim)) return { name: null, who: null };
	const told = tellerOf(claim, witnesses.statements);
	if (told !== null) return told;
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

/** Whoever the attribution of an accusing verb names, where the words before that verb name somebody else. */
function tellerOf(
	{ rule, cue, holder }: ClaimMention,
	statements: readonly StatementFinding[],
): Holder | null {
	if (holder === null || (rule !== "accuse" && rule !== "blame")) return null;
	const told = statements.find((statement) => overlap(statement.cue, cue))?.source;
	if (told === undefined || overlap(told.evidence, holder) || PRONOUN.test(told.name)) return null;
	return { name: told.name, who: told.who };
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
