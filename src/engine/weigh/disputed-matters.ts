import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { belongs } from "./disputed-belonging.ts";
import { pointOf } from "./disputed-points.ts";
import type { Side } from "./disputed-positions.ts";
import type { DisputedFinding, PositionFinding } from "./findings.ts";

/** What is told of one matter, side by side. */
export type Matter = {
	readonly sides: Side[];
	/** Roots of the words of its sentences. */
	readonly words: Set<string>;
	/** Roots of the words that name the accused. */
	readonly targets: Set<string>;
};

/** Claims of one matter become one item; answers join what they answer. */
export function gatherMatters(sides: readonly Side[]): readonly Matter[] {
	const matters: Matter[] = [];
	for (const side of sides) {
		const matter = matters.findLast((known) => belongs(side, known));
		if (matter !== undefined) join(matter, side);
		else if (side.kind !== "answer" && side.kind !== "silence") matters.push(open(side));
	}
	return matters;
}

function open(side: Side): Matter {
	return { sides: [side], words: new Set(side.words), targets: new Set(side.targetWords) };
}

function join(matter: Matter, side: Side): void {
	matter.sides.push(side);
	for (const word of side.words) matter.words.add(word);
	for (const word of side.targetWords) matter.targets.add(word);
}

/** One matter as the sheet tells it. */
export function disputedOf(reading: Reading, { sides }: Matter): DisputedFinding {
	const opening = sides.find(({ kind }) => kind === "accusation") ?? sides[0];
	return {
		kind: kindOf(sides),
		point: opening === undefined ? "" : pointOf(reading.text, opening),
		positions: positionsOf(sides),
	};
}

function kindOf(sides: readonly Side[]): DisputedFinding["kind"] {
	const has = (kind: Side["kind"]) => sides.some((side) => side.kind === kind);
	if (has("accusation") || (has("assertion") && sides.some(deniesAccusation))) return "accusation";
	if (has("denial") && sides.every(({ sentence }) => sentence === sides[0]?.sentence))
		return "denial";
	const isClaimed = has("assertion") || has("answer") || has("unverified");
	if (has("denial")) return isClaimed ? "conflicting_accounts" : "denial";
	const holders = new Set(sides.map(({ position }) => position.holder));
	return has("assertion") && holders.size > 1 ? "conflicting_accounts" : "unverified";
}

/** "denied these allegations": what was claimed is an accusation to whoever denies it. */
const deniesAccusation = ({ kind, position }: Side) =>
	kind === "denial" && /\b(?:allegations?|accusations?|charges?)\b/.test(position.claim);

/** One position per holder and side, with all the sentences that say so. */
function positionsOf(sides: readonly Side[]): readonly PositionFinding[] {
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

/** "Smith" is Ann Smith, "the Church" is The Church. */
function isSameHolder(known: string, holder: string | null): boolean {
	if (holder === null) return false;
	const [longer, shorter] = [known.toLowerCase(), holder.toLowerCase()];
	return longer === shorter || longer.endsWith(` ${shorter}`);
}

const distinct = (spans: readonly Span[]) =>
	spans.filter(({ start }, i) => spans.findIndex((span) => span.start === start) === i);

export const titleWords = ({ article }: Reading): ReadonlySet<string> =>
	keywords((article.title ?? "").toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []);

/** What the story is about comes first: matters of the title, then the most told, then the earliest. */
export function importanceOf({ sides, words }: Matter, title: ReadonlySet<string>): number {
	const accusations = sides.some(({ kind }) => kind === "accusation") ? 1 : 0;
	const early = 0.1 * (sides[0]?.sentence ?? 0);
	return 2 * countShared(title, words) + 2 * sides.length + accusations - early;
}
