import { FATE_WORDS } from "../lexicon/casualties.ts";
import { PEOPLE_COMPOUNDS, THING_COMPOUNDS } from "../lexicon/figure-labels.ts";
import {
	MEASURE_UNITS,
	MEASURES_OUT,
	SCALES_BEFORE,
	TIME_UNITS,
	UNIT_MODIFIERS,
} from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { isJoiner } from "../text/words.ts";
import { phraseAt } from "./quantities-phrases.ts";

/** What a figure counts: where its words begin and end in the line, and its head noun in lower case. */
export type CountedNoun = {
	readonly from: number;
	readonly to: number;
	readonly head: string;
	/** "25-ton": the unit is tied to the figure. */
	readonly compound: boolean;
	readonly plural: boolean;
};

const FATES: ReadonlySet<string> = new Set(
	Object.values(FATE_WORDS).flatMap((words) => words.split(/\s+/)),
);
/** From here on a figure without commas or a plural is hardly a name's. */
const LARGE = 1000;
const OPENS_PARTITIVE: ReadonlySet<string> = new Set(
	"the these those this that his her its their our my your such all a an".split(" "),
);

/** The noun phrase after a figure, up to its head and an "of" that completes it. */
export function nounAt(line: readonly Token[], figure: Figure): CountedNoun | null {
	const { from, to } = figure;
	if (isJoiner(line[to]) && line[to + 1]?.spaced === false) return compoundAt(line, figure);
	if (line[to]?.lower === "of") return partitiveAt(line, figure);
	// "two out of 15 passengers"
	if (wordAt(line, to) === "out" && wordAt(line, to + 1) === "of" && isOfNumber(line, to + 2))
		return partitiveAt(line, { ...figure, to: to + 1 });
	if (figure.money) return null;
	if (figure.percent) return wholeOf(line, figure) ?? shareNoun(line, figure);
	const measure = unitAt(line, to);
	if (measure !== null) {
		return {
			from,
			to: ofPhraseEnd(line, measure),
			head: wordAt(line, measure - 1),
			compound: false,
			plural: true,
		};
	}
	const phrase = phraseAt(line, to);
	if (phrase === null) return fateAt(line, figure);
	if (isTooSingular(figure, phrase)) return pluralAt(line, figure, phrase.lastPlural);
	const end = MEASURES_OUT.has(phrase.head) ? ofPhraseEnd(line, phrase.to) : phrase.to;
	return { from, to: end, head: phrase.head, compound: false, plural: phrase.plural };
}

/** "People under 30 | engage", "The 411 | show": more than one is counted in the plural; large figures slip. */
function isTooSingular(
	{ value, upper }: Figure,
	{ plural }: { readonly plural: boolean },
): boolean {
	return !plural && (upper ?? value) > 1 && value < LARGE;
}

/** "20 veterans | commit suicide", where a verb passes for a noun: the phrase ends with its plural. */
function pluralAt(line: readonly Token[], figure: Figure, plural: number | null) {
	if (plural === null) return fateAt(line, figure);
	const { from } = figure;
	return { from, to: plural + 1, head: wordAt(line, plural), compound: false, plural: true };
}

/** "9 injured", "two dead": the fate stands for the people. */
function fateAt(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	// "25 still missing".
	const at = line[to]?.pos === "RB" ? to + 1 : to;
	const word = wordAt(line, at);
	return FATES.has(word) ? { from, to: at + 1, head: word, compound: false, plural: true } : null;
}

/** "25-ton, unmarked truck", "170-gram bar", "10,000-strong force". */
function compoundAt(line: readonly Token[], { from, to, money }: Figure): CountedNoun | null {
	const unit = wordAt(line, to + 1);
	const isCompound =
		MEASURE_UNITS.has(unit) ||
		PEOPLE_COMPOUNDS.has(unit) ||
		THING_COMPOUNDS.has(unit) ||
		SCALES_BEFORE.has(unit);
	if (money || !isCompound) return null;
	const rest = wordAt(line, to + 2) === "," ? to + 3 : to + 2;
	const phrase = phraseAt(line, rest);
	return { from, to: phrase?.to ?? to + 2, head: unit, compound: true, plural: true };
}

/** "21 of the schoolgirls", "thousands of the town's residents", "a score of bullets". */
function partitiveAt(
	line: readonly Token[],
	{ from, to, bound, percent }: Figure,
): CountedNoun | null {
	let at = to + 1;
	while (OPENS_PARTITIVE.has(wordAt(line, at)) || line[at]?.pos === "CD" || isRoughly(line, at))
		at++;
	if (/^(?:PRP|WP|WDT)$/.test(line[at]?.pos ?? "") || wordAt(line, at) === "whom") return null;
	const measure = unitAt(line, at);
	if (measure !== null) {
		return {
			from,
			to: ofPhraseEnd(line, measure),
			head: wordAt(line, measure - 1),
			compound: false,
			plural: true,
		};
	}
	const phrase = phraseAt(line, at, true) ?? (at > to + 1 ? theFated(line, at) : null);
	// "14 counts of theft and two of false accounting" has no two of that.
	if (at === to + 1 && bound === "exact" && !percent && phrase?.plural === false) return null;
	return (
		phrase && { from, to: phrase.to, head: phrase.head, compound: false, plural: phrase.plural }
	);
}

const isOfNumber = (line: readonly Token[], at: number): boolean =>
	line[at]?.pos === "CD" || (wordAt(line, at) === "the" && line[at + 1]?.pos === "CD");

/** "44 of | some | 70 witnesses" */
const isRoughly = (line: readonly Token[], at: number): boolean =>
	line[at + 1]?.pos === "CD" &&
	/^(?:some|about|around|nearly|roughly|almost)$/.test(wordAt(line, at));

/** "Five of the dead". */
function theFated(line: readonly Token[], at: number) {
	const head = wordAt(line, at);
	return FATES.has(head) ? { to: at + 1, head, plural: true } : null;
}

/** "half the bars". */
function wholeOf(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	if (!OPENS_PARTITIVE.has(wordAt(line, to))) return null;
	const phrase = phraseAt(line, to + 1, true);
	// "3.1 percent this year" is none of the year.
	if (phrase === null || TIME_UNITS.has(phrase.head)) return null;
	return { from, to: phrase.to, head: phrase.head, compound: false, plural: true };
}

/** "10 percent of annual revenue", "more than 50% damage". */
function shareNoun(line: readonly Token[], { from, to }: Figure): CountedNoun | null {
	const phrase = phraseAt(line, to);
	if (phrase === null || phrase.to > to + 2 || /\p{Lu}/u.test(line[to]?.text ?? "")) return null;
	return { from, to: phrase.to, head: "percent", compound: false, plural: true };
}

/** The position after a unit of measure: "miles", "square miles". */
export function unitAt(line: readonly Token[], at: number): number | null {
	const modified = UNIT_MODIFIERS.has(wordAt(line, at)) && MEASURE_UNITS.has(wordAt(line, at + 1));
	if (modified) return at + 2;
	const word = wordAt(line, at);
	if (word === "parts" && wordAt(line, at + 1) === "per") return at + 3;
	if (!MEASURE_UNITS.has(word)) return null;
	// A lone letter is a unit only where it is written on to the figure: "100m".
	if (word.length === 1 && word !== "°" && line[at]?.spaced) return null;
	if (word === "°" && /^[cf]$/i.test(wordAt(line, at + 1))) return at + 2;
	return at + 1;
}

function ofPhraseEnd(line: readonly Token[], at: number): number {
	if (wordAt(line, at) !== "of") return at;
	let from = at + 1;
	while (OPENS_PARTITIVE.has(wordAt(line, from))) from++;
	return phraseAt(line, from, true)?.to ?? at;
}

function wordAt(line: readonly Token[], at: number): string {
	return line[at]?.lower ?? "";
}
