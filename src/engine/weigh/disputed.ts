import type { ClaimMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import { groupBy } from "../text/group.ts";
import { bareLine, repeatsTitle } from "../text/headlines.ts";
import { accountsInConflict } from "./disputed-accounts.ts";
import { amountsInConflict } from "./disputed-amounts.ts";
import { armedOrNot } from "./disputed-armed.ts";
import { boundedBy } from "./disputed-bounds.ts";
import { elaborated } from "./disputed-elaborated.ts";
import { ellipticalConflicts } from "./disputed-elliptical.ts";
import { figuresMarked } from "./disputed-marked.ts";
import { disputedOf, gatherMatters, importanceOf, titleWords } from "./disputed-matters.ts";
import { multiplesTold } from "./disputed-multiples.ts";
import { tollsDenied } from "./disputed-none.ts";
import { type Side, sideOf } from "./disputed-positions.ts";
import { rangesTold } from "./disputed-ranges.ts";
import { withSpoken } from "./disputed-spoken.ts";
import { inOrder, type Told } from "./disputed-told.ts";
import { weighTolls } from "./disputed-tolls.ts";
import type { CountFinding, DisputedFinding, StatementFinding, WhoFinding } from "./findings.ts";

export type Grounds = {
	readonly claims: readonly ClaimMention[];
	readonly counts: readonly CountFinding[];
	readonly statements: readonly StatementFinding[];
	readonly who: readonly WhoFinding[];
};

/** More claims than this are no article: the rest of a huge text is left out, so that time stays linear. */
const MOST_CLAIMS = 200;
const MOST_STATEMENTS = 400;

/** Matters that the article shows are not settled, each with its sides. */
export function weighDisputed(reading: Reading, grounds: Grounds): readonly DisputedFinding[] {
	const headline = bareLine(reading.article.title ?? "");
	// A headline printed again in the text says nothing of its own.
	const found = grounds.claims.filter(
		({ start, end }) => !repeatsTitle(reading.text.slice(start, end), headline),
	);
	const claims = found.filter((claim) => !isDeed(claim));
	const deeds = found.filter(isDeed).slice(0, MOST_CLAIMS);
	const statements = grounds.statements.slice(0, MOST_STATEMENTS);
	const told = inOrder({ reading, who: grounds.who, statements });
	const sides = claims
		.slice(0, MOST_CLAIMS)
		.map((claim) => sideOf(reading, boundedBy(claim, grounds.statements), grounds))
		.filter(({ rule, position }) => !/^(?:undone|duty)$/.test(rule) || position.holder !== null)
		.map((side) => elaborated(told, side))
		.filter((side, _, all) => !isDeniedRumour(side, all) && !isAllegedOfHer(side, all));
	const accused = asAccusations(sides);
	const tolls = weighTolls(reading, grounds.counts, accused);
	const title = titleWords(reading);
	const matters = gatherMatters(withSpoken(told, tolls.rest, deeds), told)
		.map((matter) => ({ matter, importance: importanceOf(matter, title) }))
		.sort((a, b) => b.importance - a.importance)
		.map(({ matter }) => matter);
	const known = [...tolls.disputed, ...amountsInConflict(reading, grounds.counts)];
	const figures = joined([...known, ...furtherFigures(told, grounds.counts, known)]);
	const points = [
		...figures,
		...matters
			.map((matter) => disputedOf(reading, matter))
			.filter(
				(point) =>
					point.positions.length > 1 ||
					isMutual(point) ||
					!(isTold(point, figures) || isClaimOfFigure(point, figures)),
			),
	];
	const accounts = [...armedOrNot(told), ...accountsInConflict(told)];
	const settled = points.filter((point) => !isDoubtOf(point, accounts));
	return [...settled, ...accounts.filter((account) => !isTold(account, settled))];
}

/** One toll is one point: whoever calls it too low stands beside those who count it. */
function joined(points: readonly DisputedFinding[]): readonly DisputedFinding[] {
	const byPoint = groupBy(points, ({ kind, point }) => `${kind} ${point}`);
	return [...byPoint.values()].flatMap(([first, ...others]) => {
		if (first === undefined) return [];
		const holders = new Set(first.positions.map(({ holder }) => holder));
		const further = others
			.flatMap(({ positions }) => positions)
			.filter(
				({ holder, counts }) => counts.length === 0 && holder !== null && !holders.has(holder),
			);
		return further.length === 0
			? [first, ...others]
			: [{ ...first, positions: [...first.positions, ...further] }];
	});
}

/** Figures that differ in other ways; each counts in one conflict only. */
function furtherFigures(
	told: Told,
	counts: readonly CountFinding[],
	figures: readonly DisputedFinding[],
): readonly DisputedFinding[] {
	const { reading } = told;
	const countsOf = ({ positions }: DisputedFinding) => positions.flatMap((one) => one.counts);
	const known = new Set(figures.flatMap(countsOf));
	return [
		...rangesTold(reading, counts),
		...figuresMarked(reading, counts),
		...ellipticalConflicts(reading, counts),
		...tollsDenied(reading, counts),
		...multiplesTold(told, counts),
	].filter((point) => {
		const own = countsOf(point);
		if (own.some((count) => known.has(count))) return false;
		for (const count of own) known.add(count);
		return true;
	});
}

/** "dismissed the claims as “rumours”": no claim of their own. */
const isDeniedRumour = ({ rule, sentence, position }: Side, sides: readonly Side[]) =>
	/rumou?rs?$/.test(rule) &&
	position.holder === null &&
	sides.some((side) => side.kind === "denial" && side.sentence === sentence);

/** "reports alleging that she claimed he had beaten her": what she claimed is the reports' word, not hers. */
const isAllegedOfHer = ({ kind, mention, sentence, position }: Side, sides: readonly Side[]) =>
	(kind === "accusation" || kind === "assertion") &&
	sides.some(
		(side) =>
			side.kind === "accusation" &&
			/^alleg/.test(side.rule) &&
			side.sentence === sentence &&
			side.position.holder !== position.holder &&
			side.mention.cue.end < mention.cue.start &&
			side.mention.matter.end >= mention.cue.end,
	);

/** A wrong that counts only where somebody tells of it, or denies it. */
const isDeed = ({ kind }: ClaimMention) => kind === "wrong" || kind === "undone";

/** Whoever accuses in one sentence accuses in the next: "She also claims that she got no sleep". */
function asAccusations(sides: readonly Side[]): readonly Side[] {
	const voice = ({ position }: Side) => position.who ?? position.holder;
	const accusers = new Set(sides.filter(({ kind }) => kind === "accusation").map(voice));
	return sides.map((side) =>
		side.kind === "assertion" &&
		((voice(side) !== null && accusers.has(voice(side))) ||
			/^the prosecution$|\bprosecutors?\b/i.test(side.position.holder ?? ""))
			? { ...side, kind: "accusation" }
			: side,
	);
}

/** "Chile and Peru accused each other": both sides in one. */
const isMutual = ({ kind, positions }: DisputedFinding) =>
	kind === "accusation" &&
	positions.some(({ claim }) => /^\w+ (?:each other|one another)\b/.test(claim));

/** What one source doubts or accuses of gives way to the conflict that its sentence is part of. */
const isDoubtOf = (point: DisputedFinding, accounts: readonly DisputedFinding[]) =>
	/^(?:unverified|accusation)$/.test(point.kind) &&
	point.positions.length === 1 &&
	isTold(point, accounts);

/** "The rebels claim to have killed more than 100": their figure is a side of the toll's conflict already. */
const isClaimOfFigure = ({ kind, positions }: DisputedFinding, told: readonly DisputedFinding[]) =>
	kind === "unverified" &&
	positions.every(({ holder, claim, evidence }) =>
		told.some((point) =>
			point.positions.some(
				(other) =>
					holder !== null &&
					other.holder === holder &&
					/\d/.test(claim) &&
					other.evidence.some(({ start, end }) =>
						evidence.some((span) => start < span.end && span.start < end),
					),
			),
		),
	);

/** Whether another point shows a sentence of this one already. */
function isTold({ positions }: DisputedFinding, told: readonly DisputedFinding[]): boolean {
	const starts = new Set(
		told.flatMap((point) =>
			point.positions.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
		),
	);
	return positions.some(({ evidence }) => evidence.some(({ start }) => starts.has(start)));
}
