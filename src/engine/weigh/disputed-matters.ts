import type { Reading } from "../read/reading.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { answersFor, belongs } from "./disputed-belonging.ts";
import { claimantOf } from "./disputed-claimants.ts";
import { PASSED_ON, passedOn } from "./disputed-passed.ts";
import { pointOf } from "./disputed-points.ts";
import { positionsOf, type Side } from "./disputed-positions.ts";
import { answered, type Told } from "./disputed-told.ts";
import type { DisputedFinding } from "./findings.ts";

/** What is told of one matter, side by side. */
export type Matter = {
	readonly sides: Side[];
	/** Roots of the words of its sentences. */
	readonly words: Set<string>;
	/** Roots of the words that name the accused. */
	readonly targets: Set<string>;
	/** The accused who are listed. */
	readonly accused: Set<number>;
};

/**
 * Claims of one matter become one item; answers join what they answer, be it a claim or just something that
 * somebody said.
 */
export function gatherMatters(sides: readonly Side[], told: Told): readonly Matter[] {
	const matters: Matter[] = [];
	for (const side of sides) {
		const known = matters.findLast((matter) => !isHedged(side, matter) && belongs(side, matter));
		const said = isAnsweredBy(side, known) ? null : (answered(told, side) ?? passedOn(told, side));
		if (said !== null && (known === undefined || said.sentence > lastOf(known))) {
			const matter = open(said);
			join(matter, side);
			matters.push(matter);
		} else {
			const claimant = claimantOf(told.reading, side, told.who);
			if (known !== undefined) joinWith(known, side, claimant);
			else if (
				side.kind !== "answer" &&
				side.kind !== "silence" &&
				!isOfNothing(side) &&
				!isOfForecast(told, side)
			)
				matters.push(claimant === null ? open(side) : join(open(claimant), side));
		}
	}
	return matters;
}

/** "He denied it", where nothing tells what. */
const isOfNothing = ({ kind, position }: Side) =>
	kind === "denial" && /^(?:\w+ )?(?:it|that|this|them)$/i.test(position.claim);

/** "Critics say the law will hurt the poor, a claim the minister rejected": of what is to come nobody knows. */
const isOfForecast = ({ reading: { text }, statements }: Told, { kind, mention }: Side) =>
	kind === "denial" &&
	mention.matter.end <= mention.cue.start &&
	statements.some(
		({ source, content }) =>
			source.evidence.start === mention.matter.start &&
			/^(?:that )?(?:[^\s,]+ ){1,5}(?:would|will|shall) (?!have\b)/.test(
				text.slice(content.start, content.end),
			),
	);

/** "He refuted a Herald story": the paper is another side, unless the matter tells of it already. */
function joinWith(matter: Matter, side: Side, claimant: Side | null): void {
	const isKnown =
		claimant === null ||
		matter.sides.some(({ holderWords }) => countShared(holderWords, claimant.holderWords) > 0);
	if (!isKnown) join(matter, claimant);
	join(matter, side);
}

const lastOf = ({ sides }: Matter) => sides.at(-1)?.sentence ?? -1;

/** Who says that it is too early to tell denies nothing of that. */
const isHedged = ({ kind, position }: Side, { sides }: Matter) =>
	kind === "denial" &&
	position.holder !== null &&
	sides.every((side) => side.kind === "unverified" && side.position.holder === position.holder);

/** Whoever is accused in a matter answers that one, whatever else was said in between. */
const isAnsweredBy = (side: Side, matter: Matter | undefined) =>
	matter !== undefined && (answersFor(side, matter) || isOfAccusation(side, matter));

/** "The allegation" is the accusation told a sentence or two before. */
const isOfAccusation = ({ position, sentence }: Side, { sides }: Matter) =>
	/\b(?:allegation|accusation|charge|suspicion)s?\b/.test(position.claim) &&
	sides.some((side) => side.kind === "accusation" && sentence - side.sentence <= 2);

function open(side: Side): Matter {
	const matter = { sides: [], words: new Set<string>(), targets: new Set<string>() };
	return join({ ...matter, accused: new Set() }, side);
}

function join(matter: Matter, side: Side): Matter {
	matter.sides.push(hasNoHolder(side) ? heldByAccused(matter, side) : side);
	for (const word of side.words) matter.words.add(word);
	for (const word of side.targetWords) matter.targets.add(word);
	if (side.targetWho !== null) matter.accused.add(side.targetWho);
	return matter;
}

/** "He denies the charges": whoever "he" is, in words that name nobody. */
const hasNoHolder = ({ kind, position, mention }: Side) =>
	kind === "denial" && position.holder === null && mention.holder !== null;

/** A pronoun that denies right after an accusation stands for the accused. */
function heldByAccused({ sides }: Matter, side: Side): Side {
	const accusation = sides.findLast(({ kind, target }) => kind === "accusation" && target !== null);
	if (accusation === undefined || side.sentence - accusation.sentence > 1) return side;
	const { target: holder, targetWho: who } = accusation;
	return { ...side, position: { ...side.position, holder, who } };
}

/** One matter as the sheet tells it. */
export function disputedOf(reading: Reading, { sides }: Matter): DisputedFinding {
	const opening = sides.find(({ kind }) => kind === "accusation") ?? sides[0];
	return {
		kind: kindOf(sides),
		point: opening === undefined ? "" : pointOf(reading, opening),
		positions: positionsOf(sides),
	};
}

function kindOf(sides: readonly Side[]): DisputedFinding["kind"] {
	const has = (kind: Side["kind"]) => sides.some((side) => side.kind === kind);
	if (sides.some(disputesFigure) && sides.some(({ position }) => /\d/.test(position.claim)))
		return "conflicting_figures";
	if (sides.some(({ rule }) => rule === PASSED_ON)) return "conflicting_accounts";
	if (has("accusation") || (has("assertion") && sides.some(deniesAccusation))) return "accusation";
	if (sides.some(({ rule }) => rule === "claim-mutual")) return "conflicting_accounts";
	if (sides.some(({ rule }) => rule === "plea" || rule === "charge-denied")) return "accusation";
	if (sides.some((side) => isDeed(side) || isFinding(side)) && sides.some(isFlatDenial))
		return "accusation";
	const isDenialOnly = !sides.some(({ rule }) => rule === "claimant");
	if (
		isDenialOnly &&
		has("denial") &&
		!sides.some(({ kind, rule }) => kind === "assertion" && rule !== "rumor") &&
		sides.every(({ sentence }) => sentence === sides[0]?.sentence)
	)
		return "denial";
	if (sides.some(({ rule }) => /^hedge-(?:not|neither|none|confirm|corroborate)$/.test(rule)))
		return "unverified";
	const isClaimed = has("assertion") || has("answer") || has("unverified");
	if (has("denial")) return isClaimed ? "conflicting_accounts" : "denial";
	const holders = new Set(sides.map(({ position }) => position.holder));
	const isContested = has("answer") && sides.some(({ rule }) => BELIEVE.test(rule));
	return (has("assertion") || isContested) && holders.size > 1
		? "conflicting_accounts"
		: "unverified";
}

/** "The military disputes that count". */
const disputesFigure = ({ kind, position }: Side) =>
	kind === "denial" &&
	/^(?:disput|reject|den)\w+ (?:that|the|this|those) (?:\w+ )?(?:count|figures?|toll|tally|numbers?|estimates?)\b/i.test(
		position.claim,
	);

/** Told in plain words by a named source, and not of its own doing: "its troops had taken the town". */
const isDeed = ({ rule, position }: Side) =>
	rule === "told" && position.holder !== null && !OWN.test(position.claim);

const isFinding = ({ rule }: Side) => /^hedge-(?:believe|suspect|think)/.test(rule);
const BELIEVE = /^hedge-(?:believes?|suspect|think)$/;
const OWN = /^(?:its?|his|her|their|they|s?he|we|our|i|my)\b/i;

/** "denied that", "denied the claim": whoever denies answers for it; a report or an account is only disputed. */
const isFlatDenial = ({ rule, position }: Side) =>
	rule === "called" ||
	((/^den/.test(rule) || /\bnothing to do with\b/.test(position.claim)) &&
		!/\b(?:reports?|stor(?:y|ies)|rumou?rs?)\b/.test(position.claim));

/** "denied these allegations": what was claimed is an accusation to whoever denies it. */
const deniesAccusation = ({ kind, position }: Side) =>
	kind === "denial" && /\b(?:allegations?|accusations?|charges?)\b/.test(position.claim);

export const titleWords = ({ article }: Reading): ReadonlySet<string> =>
	keywords((article.title ?? "").toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);

/** What the story is about comes first: matters of the title, then the most told, then the earliest. */
export function importanceOf({ sides, words }: Matter, title: ReadonlySet<string>): number {
	const accusations = sides.some(({ kind }) => kind === "accusation") ? 1 : 0;
	const early = 0.1 * (sides[0]?.sentence ?? 0);
	return 2 * countShared(title, words) + 2 * sides.length + accusations - early;
}
