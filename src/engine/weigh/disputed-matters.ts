import type { Reading } from "../read/reading.ts";
import { countShared, keywords } from "../text/keywords.ts";
import { pointOf } from "./disputed-points.ts";
import type { Side } from "./disputed-positions.ts";
import type { DisputedFinding } from "./findings.ts";

/** What is told of one matter, side by side. */
export type Matter = {
	readonly sides: Side[];
	readonly words: Set<string>;
	readonly targets: Set<string>;
};

/** Share of words two sentences need in common to be about one matter, and how many at least. */
const SAME_SHARE = 0.34;
const SAME_WORDS = 3;
/** A denial answers something said close by. */
const ANSWER_REACH = 4;

/** Claims of one matter become one item; answers join what they answer. */
export function gatherMatters(sides: readonly Side[]): readonly Matter[] {
	const matters: Matter[] = [];
	for (const side of sides) {
		const matter = matters.findLast((known) => belongs(side, known));
		if (matter !== undefined) join(matter, side);
		else if (side.kind !== "insistence" && side.kind !== "silence") matters.push(open(side));
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

function belongs(side: Side, matter: Matter): boolean {
	const last = matter.sides.at(-1);
	if (last === undefined) return false;
	const distance = side.sentence - last.sentence;
	if (distance === 0 && overlaps(side, last)) return true;
	const shared = countShared(side.words, matter.words);
	if (isAnswer(side)) {
		const named = countShared(side.holderWords, matter.targets) > 0;
		if (named && (distance <= ANSWER_REACH || shared >= 2)) return true;
		if (isBare(side) && distance <= ANSWER_REACH) return true;
	}
	const smaller = Math.min(side.words.size, matter.words.size);
	return shared >= SAME_WORDS && shared >= SAME_SHARE * smaller;
}

const isAnswer = ({ kind }: Side) =>
	kind === "denial" || kind === "insistence" || kind === "silence";

/** "denied these allegations", "dismissed them": the words point back. */
const isBare = ({ position }: Side) =>
	/^(?:(?:the|these|those|such|all|any|all the)? ?(?:allegations?|accusations?|charges?|claims?|reports?|them|it|wrongdoing)\b)/i.test(
		position.claim,
	);

const overlaps = (a: Side, b: Side) =>
	a.mention.start < b.mention.end && b.mention.start < a.mention.end;

/** One matter as the sheet tells it. */
export function disputedOf(reading: Reading, { sides }: Matter): DisputedFinding {
	const [first] = sides;
	const accusation = sides.find(({ kind }) => kind === "accusation");
	const opening = accusation ?? first;
	return {
		kind: kindOf(sides),
		point: opening === undefined ? "" : pointOf(reading.text, opening),
		positions: distinct(sides).map(({ position }) => position),
	};
}

function kindOf(sides: readonly Side[]): DisputedFinding["kind"] {
	const has = (kind: Side["kind"]) => sides.some((side) => side.kind === kind);
	if (has("accusation")) return "accusation";
	const claims = has("assertion") || has("insistence") || has("unverified");
	if (has("denial")) return claims && sides.length > 1 ? "conflicting_accounts" : "denial";
	const holders = new Set(sides.map(({ position }) => position.holder));
	return has("assertion") && holders.size > 1 ? "conflicting_accounts" : "unverified";
}

/** One position per holder and sentence. */
function distinct(sides: readonly Side[]): readonly Side[] {
	const seen = new Set<string>();
	return sides.filter(({ position, sentence }) => {
		const key = `${position.holder ?? ""}|${sentence}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** What the story is about comes first: matters of the title, then the most told, then the earliest. */
export function importanceOf(reading: Reading, { sides, words }: Matter): number {
	const title = keywords(
		(reading.article.title ?? "").toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [],
	);
	const accusations = sides.some(({ kind }) => kind === "accusation") ? 1 : 0;
	return (
		2 * countShared(title, words) + 2 * sides.length + accusations - 0.1 * (sides[0]?.sentence ?? 0)
	);
}
