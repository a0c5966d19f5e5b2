import { DEFINITES } from "../lexicon/figure-labels.ts";
import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { CountedNoun } from "./quantities-nouns.ts";

/** Up to here "the" and a number word point back: "the two sides", "all three places". */
const MOST_POINTED_AT = 12;
/** "Half the size", "half the battle": a manner of speaking. */
const NO_SHARES: ReadonlySet<string> = new Set(
	"size way distance length width height depth battle fun price cost problem amount speed story weight rate job".split(
		" ",
	),
);

/** Which rule a figure passes by, or null for one that counts nothing. */
export function ruleOf(
	line: readonly Token[],
	figure: Figure,
	noun: CountedNoun | null,
): string | null {
	const { value, bound, first, last, from, upper } = figure;
	const word = line[first]?.lower ?? "";
	if (value === 0 && !figure.percent) return null;
	// "Prices that start at six figures".
	if (noun?.head === "figures" && value < 10) return null;
	if (figure.percent && word === "half" && NO_SHARES.has(noun?.head ?? "")) return null;
	if (
		/^(?:a|couple)$/.test(word) &&
		line[last - 1]?.lower === "couple" &&
		!isPersonNoun(noun?.head ?? "")
	)
		return null;
	if (word === "several" && last === first + 1 && noun === null) return null;
	if (value === 1 && last === first + 1 && upper === null && !figure.money && !figure.percent) {
		return ruleOfOne(line, figure, noun);
	}
	if (bound === "exact" && value <= MOST_POINTED_AT && DEFINITES.has(line[from - 1]?.lower ?? "")) {
		return "definite";
	}
	return figure.percent ? "share" : bound === "about" && noun === null ? "vague" : "figure";
}

/** "At least one suspect", "1 km"; "one" with a noun alone is for the weigher to judge. */
function ruleOfOne(
	line: readonly Token[],
	{ bound, first, to, from }: Figure,
	noun: CountedNoun | null,
): string | null {
	const isVictim = /^(?:kill|wound|injur)(?:ed|ing|s)$/.test(line[from - 1]?.lower ?? "");
	if (noun === null && isVictim && line[to]?.lower !== "of") return "figure";
	if (noun === null && isToll(line, from)) return "figure";
	if (noun === null || line[from - 1]?.lower === "no" || line[to]?.lower === "of") return null;
	const isDigit = line[first]?.lower === "1";
	if (bound === "exact")
		return isDigit ? "figure" : DEFINITES.has(line[from - 1]?.lower ?? "") ? null : "one";
	const isOne = noun.plural === false || isPersonNoun(noun.head);
	return bound === "more_than" && !isDigit && isOne ? null : "figure";
}

/** "revised the figure to | one", "lowered it to | one" */
function isToll(line: readonly Token[], from: number): boolean {
	const before = line.slice(Math.max(0, from - CHANGE_REACH), from).map(({ lower }) => lower);
	return /\b(?:revised|lowered|cut|corrected|reduced) (?:it|the (?:death )?(?:toll|figure|number)) to$/.test(
		before.join(" "),
	);
}
const CHANGE_REACH = 5;
