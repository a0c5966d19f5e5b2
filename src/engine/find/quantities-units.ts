import { ANIMALS } from "../lexicon/animals.ts";
import { PEOPLE_COMPOUNDS } from "../lexicon/figure-labels.ts";
import { MEASURE_UNITS, SCALES_BEFORE } from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { QuantityMention } from "./mentions.ts";
import { isOfIt } from "./quantities-alone.ts";
import { scaleBefore } from "./quantities-measures.ts";
import type { CountedNoun } from "./quantities-nouns.ts";

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
	if (scaleBefore(line, figure) !== null) return "measure";
	if (isPopulation(line, figure)) return "people";
	if (noun === null) return inherits(line, figure, before) ? before.unit : "things";
	if (MEASURE_UNITS.has(noun.head)) return "measure";
	if (noun.compound && PEOPLE_COMPOUNDS.has(noun.head)) return "people";
	if (SCALES_BEFORE.has(noun.head)) return "measure";
	if (ANIMALS.has(noun.head)) return "animals";
	const token = line[noun.to - 1];
	if (isPersonNoun(noun.head) || isPeople(token)) return "people";
	return "things";
}

function isPeople(token: Token | undefined): boolean {
	return token?.pos === "NNPS" && DEMONYM.test(token.lower);
}

/** How far before a figure "the number of" stands. */
const NUMBER_REACH = 8;

/** "population over 600,000", "a population of 600,000", "put the number of survivors at 146". */
function isPopulation(line: readonly Token[], { from }: Figure): boolean {
	for (let at = from - 2; at > Math.max(0, from - NUMBER_REACH); at--) {
		if (line[at]?.lower !== "of" || !/^(?:number|total)$/.test(line[at - 1]?.lower ?? "")) continue;
		if (
			isPersonNoun(line[at + 1]?.lower ?? "") &&
			/^(?:at|to|as|is|was)$/.test(line[from - 1]?.lower ?? "")
		)
			return true;
	}
	const previous = line[from - 1]?.lower;
	const noun =
		previous === "of" || previous === "is" || previous === "," ? line[from - 2]?.lower : previous;
	return noun === "population";
}

/** A bare figure counts what the one before it did: "125 neighbours were tested, and 34 have fallen ill". */
function inherits(
	line: readonly Token[],
	{ from, to }: Figure,
	before: QuantityMention | undefined,
): before is QuantityMention {
	if (before === undefined || (before.unit !== "people" && before.unit !== "measure")) return false;
	const previous = line[from - 1]?.lower ?? "";
	const isOfThem =
		line[to]?.lower === "of" && /^(?:them|these|those|whom)$/.test(line[to + 1]?.lower ?? "");
	// "Police put the figure at 120,000", "gave the number as 224".
	const isPut =
		/^(?:at|as)$/.test(previous) &&
		/^(?:figure|number|total|turnout|crowd)$/.test(line[from - 2]?.lower ?? "");
	if (before.unit === "people") return from === 0 || isPut || isOfThem || JOINS.test(previous);
	if (isOfIt(line, from)) return true;
	return /^(?:and|or|to)$/.test(previous) && before.tokens.last === line[from - 1]?.index;
}
