import { countShared, keywords, root } from "../text/keywords.ts";
import { DEFENCE } from "./disputed-answers.ts";
import type { Matter } from "./disputed-matters.ts";
import { answersForTarget } from "./disputed-parties.ts";
import { type Side, wordsOf } from "./disputed-positions.ts";

/** How many words two sentences need in common to be about one matter, and which share of the fewer. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.34;
/** So many words in common are enough, however long the sentences. */
const PLENTY = 5;
/** One accuser's next accusation is a matter of its own, unless most of its words say otherwise. */
const SAME_TELLER_SHARE = 0.6;
/** In sentences: an answer stands close to what it answers, and one that points back closer still. */
const ANSWER_REACH = 4;
const NEXT = 2;
/** "The firm denied it" comes after all that it is accused of was told. */
const BARE_REACH = 8;

/** "Their account was not confirmed", "if confirmed" speak of what was just said. */
const POINTS_BACK = /^hedge-(?:not|yet|neither|none|if|no|confirm|corroborate|too)$/;
const BLAME = /^(?:blame|blamed|to-blame|responsible)$/;
/** "denied these allegations", "dismissed them". */
const BARE =
	/^(?:\w+ )?(?:(?:the|these|those|such|all|any|all the) )?(?:allegations?|accusations?|charges?|claims?|reports?|them|it|wrongdoing)\b/i;

/** Whether a claim is about a matter already told of. */
export function belongs(side: Side, matter: Matter): boolean {
	const last = matter.sides.at(-1);
	if (last === undefined) return false;
	const distance = side.sentence - last.sentence;
	if (side.kind === "answer" && isSpoken(side))
		return isOfNoSuch(side, distance) || (distance <= ANSWER_REACH && answersFor(side, matter));
	if (distance === 0 && overlaps(side, last)) return true;
	if (distance <= 1 && side.rule === "set-against" && last.kind === "accusation") return true;
	if (distance <= NEXT && last.kind === "accusation" && isQuotedBack(side)) return true;
	if (distance <= BARE_REACH && isOfTrial(side, matter)) return true;
	if (distance <= ANSWER_REACH && isOfSuch(side, matter)) return true;
	const shared = countShared(side.words, matter.words);
	if (answers(side, matter, { distance, shared })) return true;
	const smaller = Math.min(side.words.size, matter.words.size);
	if (shared >= PLENTY || isSameBlame(side, matter)) return true;
	const share = isNextOfTeller(side, matter) ? SAME_TELLER_SHARE : SAME_SHARE;
	return shared >= SAME_WORDS && shared >= share * smaller;
}

/** What the prosecution of one trial says, and what the defence does. */
function isOfTrial(side: Side, { sides }: Matter): boolean {
	if (side.rule === DEFENCE) return sides.some(isProsecution);
	if (!isProsecution(side)) return false;
	return sides.some(
		(known) =>
			isProsecution(known) &&
			(side.targetWho === null || known.targetWho === null || side.targetWho === known.targetWho),
	);
}

const isProsecution = ({ kind, rule, position }: Side) =>
	kind === "accusation" &&
	(/\bprosecut(?:ors?|ion)\b/i.test(position.holder ?? "") ||
		(position.holder === null && /^(?:charged|faces)$/.test(rule)));

/** "too early to say whether the report was forged": of what it says itself. */
const hasClause = ({ rule, position }: Side) =>
	rule === "hedge-too" && /\b(?:whether|if|who|why|where|how) /.test(position.claim);

type Nearness = { readonly distance: number; readonly shared: number };

function answers(side: Side, matter: Matter, { distance, shared }: Nearness): boolean {
	if (POINTS_BACK.test(side.rule) && !hasClause(side)) return distance <= NEXT;
	const isBare = side.rule !== "undone" && matter.sides[0]?.kind === "accusation";
	const isNext = distance <= NEXT && (shared >= 1 || isBare);
	if (side.kind === "denial" && (isNext || shared >= 2)) return true;
	if (side.kind !== "denial" && side.kind !== "answer" && side.kind !== "silence") return false;
	const isNear = distance <= ANSWER_REACH;
	const isAccused = answersFor(side, matter);
	const isBareDenial = side.kind === "denial" && BARE.test(side.position.claim);
	const isClose = isNear || shared >= 2 || (isBareDenial && distance <= BARE_REACH);
	return (isAccused && isClose) || (isNear && BARE.test(side.position.claim));
}

/** Whoever is accused, by name or as "the company", answers for it. */
export const answersFor = (side: Side, { sides, targets, accused }: Matter) =>
	countShared(side.holderWords, targets) > 0 ||
	(side.position.who !== null && accused.has(side.position.who)) ||
	sides.some((known) => known.kind === "accusation" && answersForTarget(side, known));

/** Told in plain words, not with a word of accusing or denying. */
const isSpoken = ({ rule }: Side) => rule === "told" || rule === "quoted";

/** "“They stole it,” he said": a quotation that accuses "them" goes on about whoever was just accused. */
const isQuotedBack = ({ kind, rule, mention, target }: Side) =>
	kind === "accusation" && rule === "quoted" && mention.target === null && target === null;

/** "He was not aware of any such report": of what was just told. */
const isOfNoSuch = ({ position }: Side, distance: number) =>
	distance <= NEXT && /\b(?:no|any) such\b/.test(position.claim);

/** "30 such transfers": those that were just told of. */
function isOfSuch({ position }: Side, { words }: Matter): boolean {
	const such = /\bsuch (\p{L}+)/u.exec(position.claim)?.[1];
	return such !== undefined && words.has(root(such.toLowerCase()));
}

function isNextOfTeller({ kind, position }: Side, { sides }: Matter): boolean {
	if (kind !== "accusation" && kind !== "assertion") return false;
	return (
		position.holder !== null &&
		sides.some((known) => known.position.holder?.endsWith(position.holder ?? "") === true)
	);
}

/** One thing blamed on several: "the spill was blamed on rain", "they blame the spill on the owner". */
function isSameBlame({ mention, target }: Side, { sides }: Matter): boolean {
	const accused = headWords(target);
	return (
		BLAME.test(mention.rule) &&
		sides.some(
			(known) => BLAME.test(known.rule) && countShared(headWords(known.target), accused) > 0,
		)
	);
}

/** The roots of "a rebel group" in "a rebel group of Ugandan origin". */
const headWords = (phrase: string | null) =>
	keywords(wordsOf(phrase?.split(/ (?:of|in|at|on|from|for|that|who|which)\b/)[0] ?? ""));

const overlaps = (a: Side, b: Side) =>
	a.mention.start < b.mention.end && b.mention.start < a.mention.end;
