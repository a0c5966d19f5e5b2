import { SCORE_NOUNS } from "../lexicon/figure-labels.ts";
import type { Token } from "../read/reading.ts";
import { isDigits, readDigits } from "../text/digits.ts";
import type { Figure } from "../text/figures.ts";
import { isJoiner } from "../text/words.ts";

/** "2-1", "a 3-2 win", "won 6 to 4": numbers set against each other without a plural between them. */
export function isScore(
	line: readonly Token[],
	{ upper, first, to, last, percent, money, from }: Figure,
): boolean {
	if (percent || money) return false;
	if (isRatio(line, { first, from, to, upper })) return true;
	const next = line[to];
	if (isJoiner(next) && isDigits(line[to + 1]?.lower ?? "")) return true;
	// "Two 48-hour stoppages" sets nothing against anything.
	if (isDigits(next?.lower ?? "") && !isJoiner(line[to + 1])) return true;
	if (upper === null || last === first + 1)
		return SCORE_NOUNS.has(next?.lower ?? "") && line[from - 1]?.lower === "-";
	const counted =
		next !== undefined && /^(?:NN|JJ|VBN|VBG|CD|RB)/.test(next.pos) && !SCORE_NOUNS.has(next.lower);
	const between = line[from]?.lower === "between" || line[first - 1]?.lower === "between";
	return !counted && next?.lower !== "-" && !between && upper < 120;
}

/** "a 3 to 1 margin", "split 4 to 1": no range falls. */
function isRatio(
	line: readonly Token[],
	{ first, from, to, upper }: Pick<Figure, "first" | "from" | "to" | "upper">,
): boolean {
	if (upper !== null || line[from - 1]?.lower === "from") return false;
	const [here, next, before] = [line[first], line[to + 1], line[first - 2]].map((token) =>
		readDigits(token?.lower ?? ""),
	);
	if (here == null) return false;
	const rises = line[to]?.lower === "to" && next != null && next <= here;
	const falls =
		line[first - 1]?.lower === "to" &&
		before != null &&
		before >= here &&
		line[first - 3]?.lower !== "from";
	return rises || falls;
}
