import { ANIMALS } from "../lexicon/animals.ts";
import { PEOPLE_COMPOUNDS } from "../lexicon/figure-labels.ts";
import { MEASURE_UNITS, SCALES_BEFORE } from "../lexicon/measures.ts";
import { CROWD } from "../lexicon/tolls.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { QuantityMention } from "./mentions.ts";
import { isAnswer, isCloser, isOfIt } from "./quantities-alone.ts";
import { isOnScale, scaleBefore } from "./quantities-measures.ts";
import type { CountedNoun } from "./quantities-nouns.ts";
import { isFatePut, isQuotedCount } from "./quantities-tolls.ts";

type Counted = {
	readonly figure: Figure;
	readonly noun: CountedNoun | null;
	readonly before: QuantityMention | undefined;
};

const JOINS = /^(?:and|,|;|including|with|of|plus|while|but|another|all)$/;
/** Names of peoples end like this in the plural: "26 Saudis", "three Ukrainians". */
const DEMONYM = /(?:ans|ese|is|ers|ards)$/;

/** What kind of thing is counted: people, animals, money, percent, a measure, or things. */
export function unitOf(line: readonly Token[], { figure, noun, before }: Counted) {
	if (figure.money) return "money";
	if (figure.percent) return "percent";
	if (scaleBefore(line, figure) !== null || isOnScale(line, figure)) return "measure";
	if (isPopulation(line, { figure, noun, before })) return "people";
	if (noun === null) {
		if (inherits(line, figure, before)) return before.unit;
		return figure.value >= LARGE && isOfCrowd(line, figure) ? "people" : "things";
	}
	if (MEASURE_UNITS.has(noun.head) || /^parts per /.test(wordsOf(line, figure.to)))
		return "measure";
	if (noun.compound && PEOPLE_COMPOUNDS.has(noun.head)) return "people";
	if (SCALES_BEFORE.has(noun.head)) return "measure";
	if (ANIMALS.has(noun.head)) return "animals";
	// "killed two of their number"
	if (
		/^(?:number|ranks)$/.test(noun.head) &&
		/^(?:their|its|our)$/.test(line[noun.to - 2]?.lower ?? "")
	)
		return "people";
	const token = line[noun.to - 1];
	if (isPersonNoun(noun.head) || isPeople(token)) return "people";
	return "things";
}

const wordsOf = (line: readonly Token[], from: number) =>
	line
		.slice(from, from + 3)
		.map(({ lower }) => lower)
		.join(" ");

function isPeople(token: Token | undefined): boolean {
	return token?.pos === "NNPS" && DEMONYM.test(token.lower);
}

/** From here on a bare figure may be a crowd. */
const LARGE = 150;
/** "Organisers spoke of 60,000 in Rosario", "a few hundred turned up". */
const isOfCrowd = (line: readonly Token[], { from, to }: Figure): boolean =>
	line
		.slice(Math.max(0, from - CROWD_REACH), to + CROWD_REACH)
		.some(
			({ lower }, at, near) =>
				CROWD.has(lower) || (lower === "turned" && /^(?:up|out)$/.test(near[at + 1]?.lower ?? "")),
		);
/** In tokens: a sentence, and not a list of figures without end. */
const CROWD_REACH = 40;

/** How far before a figure its "population" or "the number of" stands: who they are comes between. */
const NUMBER_REACH = 28;
const LINKED = /^(?:at|to|as|is|was|from|of|,|over|reached|exceeds|exceeded|topped|stands|stood)$/;

/** "population over 600,000", "the number of people known to have died rose to 58". */
function isPopulation(line: readonly Token[], { figure: { from }, noun }: Counted): boolean {
	const previous = line[from - 1]?.lower ?? "";
	if (previous === "population" || isFatePut(line, from)) return true;
	if (noun !== null || !LINKED.test(previous)) return false;
	for (let at = from - 2; at > Math.max(-1, from - NUMBER_REACH); at--) {
		const word = line[at]?.lower ?? "";
		if (/^[.;:]$/.test(word)) return false;
		if (word === "population") return true;
		if (word !== "of" || !/^(?:number|total)$/.test(line[at - 1]?.lower ?? "")) continue;
		return [at + 1, at + 2].some((near) => isPersonNoun(line[near]?.lower ?? ""));
	}
	return false;
}

/** A bare figure counts what the one before it did: "125 neighbours were tested, and 34 have fallen ill". */
function inherits(
	line: readonly Token[],
	figure: Figure,
	before: QuantityMention | undefined,
): before is QuantityMention {
	const { from, to } = figure;
	if (before === undefined || (before.unit !== "people" && before.unit !== "measure")) return false;
	const previous = line[from - 1]?.lower ?? "";
	const isOfThem =
		line[to]?.lower === "of" && /^(?:them|these|those|whom)$/.test(line[to + 1]?.lower ?? "");
	// "Police put the figure at 120,000", "gave the number as 224".
	const isPut =
		/^(?:at|as|is|was|to)$/.test(previous) &&
		/^(?:figure|number|total|turnout|crowd|it)$/.test(line[from - 2]?.lower ?? "");
	if (before.unit === "people") {
		if (isQuotedCount(line, figure)) return true;
		const isAnother = isAnswer(line, figure, before) || isCloser(line, from);
		if (figure.value >= LARGE && /^["“]|^(?:was|were)$/.test(previous)) return true;
		return from === 0 || isPut || isOfThem || isAnother || JOINS.test(previous);
	}
	if (isOfIt(line, from)) return true;
	return /^(?:and|or|to)$/.test(previous) && before.tokens.last === line[from - 1]?.index;
}
