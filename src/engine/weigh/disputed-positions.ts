import type { Span } from "../../sheet/span.ts";
import type { ClaimMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { keywords } from "../text/keywords.ts";
import { oneLine } from "../text/one-line.ts";
import { balanceMarks } from "../text/questions.ts";
import { holderOf, whoIn } from "./disputed-holders.ts";
import { PRONOUN, type Witnesses } from "./disputed-pronouns.ts";
import type { PositionFinding } from "./findings.ts";

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
	/** What whoever answers is, where that is told: "army spokesman". */
	readonly office?: string;
};

export function accusedOf(text: string, target: Span | null, { who }: Pick<Witnesses, "who">) {
	const words = target === null ? "" : text.slice(target.start, target.end);
	const isNamed = target !== null && !PRONOUN.test(words) && !/^(?:each|one another)\b/.test(words);
	return {
		target: isNamed ? oneLine(words) : null,
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
	const sentence = spanAt(reading.sentences, claim.cue.start);
	const holder = holderOf(reading, claim, witnesses);
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
	return balanceMarks(oneLine(text.slice(start, Math.max(matter.end, start))));
}

/** One position per holder and side, with all the sentences that say so. */
export function positionsOf(told: readonly Side[]): readonly PositionFinding[] {
	const sides = told
		.filter(
			(side) => !(isOfOthers(side, told) && hasClaimant(side, told)) && !isSaidAgain(side, told),
		)
		.map((side) => (isOfOthers(side, told) ? heldByNobody(side) : side));
	const positions = new Map<string, PositionFinding>();
	const holders = sides.flatMap(({ position }) => position.holder ?? []);
	for (const { position, kind } of sides) {
		const holder = holders.find((name) => isSameHolder(name, position.holder)) ?? "";
		const key = `${position.who ?? holder}|${kind === "denial" || kind === "silence" ? kind : ""}`;
		const known = positions.get(key);
		const evidence = [...(known?.evidence ?? []), ...position.evidence];
		positions.set(key, { ...(known ?? position), evidence: distinct(evidence) });
	}
	return [...positions.values()];
}

/** "Lena Moss said that charges of fraud were baseless": the charges are not hers. */
const isOfOthers = ({ kind, position, sentence }: Side, sides: readonly Side[]) =>
	(kind === "accusation" || kind === "unverified") &&
	position.holder !== null &&
	sides.some(
		(side) =>
			side.kind === "denial" &&
			side.sentence === sentence &&
			side.position.holder === position.holder,
	);

/** "Police denied rumours on social media": whose claim it is, is told. */
const hasClaimant = ({ sentence }: Side, sides: readonly Side[]) =>
	sides.some((side) => side.sentence === sentence && /^(?:claimant|rumor)$/.test(side.rule));

const heldByNobody = (side: Side): Side => ({
	...side,
	position: { ...side.position, holder: null, who: null },
});

/** "insisted that it had done nothing wrong": one answer, and no second one. */
const isSaidAgain = ({ kind, position, sentence }: Side, sides: readonly Side[]) =>
	kind === "answer" &&
	sides.some(
		(side) =>
			side.kind === "denial" &&
			side.sentence === sentence &&
			(position.who === null
				? side.position.holder === position.holder
				: side.position.who === position.who),
	);

/** "Smith" is Ann Smith, "the Church" is The Church. */
function isSameHolder(known: string, holder: string | null): boolean {
	if (holder === null) return false;
	const [longer, shorter] = [known.toLowerCase(), holder.toLowerCase()];
	return longer === shorter || longer.endsWith(` ${shorter}`);
}

const distinct = (spans: readonly Span[]) =>
	spans.filter(({ start }, i) => spans.findIndex((span) => span.start === start) === i);
