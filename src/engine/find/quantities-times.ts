import { MONTH_ABBREVIATIONS, MONTHS } from "../lexicon/calendar.ts";
import { MEASURE_UNITS, TIME_MODIFIERS, TIME_UNITS } from "../lexicon/measures.ts";
import type { Token } from "../read/reading.ts";
import { isDigits } from "../text/digits.ts";
import type { Figure } from "../text/figures.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import { isJoiner } from "../text/words.ts";

/** "2014", "1997-2001"; not "2,014" and not "2000 people". */
export function isYear(
	line: readonly Token[],
	{ value, upper, first, last, to, bound, money, percent, from }: Figure,
): boolean {
	if (money || percent || !/^\d{4}$/.test(line[first]?.text ?? "")) return false;
	if (upper === null ? last > first + 1 : upper > 2100) return false;
	const next = line[to];
	if (MEASURE_UNITS.has(next?.lower ?? "")) return false;
	if (value < 1900 || value > 2100) {
		return value >= 1000 && value < 1900 && !/^(?:NN|JJ|VB|IN)/.test(next?.pos ?? "");
	}
	if (next?.pos === "NNS" && isPersonNoun(next.lower)) return false;
	const before = line[from - 1]?.lower ?? "";
	if (/^(?:at_least|more_than|up_to)$/.test(bound) && next?.pos === "NNS")
		return /^(?:in|since|by)$/.test(before);
	return true;
}

/** "May 5", "5 May". */
export function isDayOfMonth(
	line: readonly Token[],
	{ value, first, from, to, last }: Figure,
): boolean {
	if (value > 31 || !isDigits(line[first]?.lower ?? "")) return false;
	// "Between 3 and 5 May" are days; "May, more than 20 to 30 people" are not.
	if (last > first + 1 && from < first && line[from]?.lower !== "between") return false;
	return isMonth(line[from - 1]) || isMonth(line[to]) || isMonthBeforeRange(line, from);
}

/** "May 5 and 6". */
function isMonthBeforeRange(line: readonly Token[], from: number): boolean {
	const joiner = line[from - 1]?.lower ?? "";
	return (
		/^(?:and|or|to|,)$/.test(joiner) &&
		isDigits(line[from - 2]?.lower ?? "") &&
		isMonth(line[from - 3])
	);
}

function isMonth(token: Token | undefined): boolean {
	if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
	const word = token.lower.replace(/\.$/, "");
	return MONTHS.has(word) || MONTH_ABBREVIATIONS.has(word);
}

const OLDEST = 120;

/** "aged 18", "43, said", "(26)", "under 18". */
export function isAge(
	line: readonly Token[],
	{ value, first, from, to, bound, money, percent }: Figure,
): boolean {
	if (value > OLDEST || money || percent) return false;
	const [before, after] = [line[from - 1], line[to]];
	if (/^(?:aged?|ages|turned|turning|turns)$/.test(before?.lower ?? "")) return true;
	if (isOfAges(line, from)) return true;
	// "children under 18"; not "killed more than 100".
	const isPeople =
		isPersonNoun(before?.lower ?? "") &&
		!/^VB/.test(before?.pos ?? "") &&
		/^(?:under|over|below|above)$/.test(line[from]?.lower ?? "");
	if (isPeople && (bound === "less_than" || bound === "more_than") && after?.pos !== "NNS")
		return true;
	if (bound !== "exact") return false;
	const closes =
		after === undefined || /^[,.;:)\]]$|^(?:and|of|from|who|said|was|is)$/.test(after.lower);
	const opens = before?.lower === "," || before?.lower === "(";
	return (
		opens &&
		closes &&
		/^\p{Lu}/u.test(line[from - 2]?.text ?? "") &&
		isDigits(line[first]?.lower ?? "")
	);
}

/** In tokens: no list of ages is longer. */
const LONGEST_LIST = 16;

/** "aged 19, 22 and | 24" */
function isOfAges(line: readonly Token[], from: number): boolean {
	let at = from - 1;
	const isListed = (token: Token | undefined) =>
		isDigits(token?.lower ?? "") || /^(?:,|and|or|to)$/.test(token?.lower ?? "");
	while (from - at < LONGEST_LIST && isListed(line[at])) at--;
	return at < from - 2 && /^(?:aged?|ages)$/.test(line[at]?.lower ?? "");
}

/** "three weeks", "a two-hour battle", "twenty working days", "7 p.m.", "20 years". */
export function isTime(
	line: readonly Token[],
	{ to, last, money, percent, value, upper }: Figure,
): boolean {
	if (money || percent) return false;
	for (const end of to === last ? [to] : [to, last]) {
		let at = isJoiner(line[end]) ? end + 1 : end;
		if (line[at]?.lower === "of") at++;
		for (let steps = 0; steps < 2 && TIME_MODIFIERS.has(line[at]?.lower ?? ""); steps++) at++;
		if (TIME_UNITS.has(line[at]?.lower ?? "")) return true;
	}
	// "hit eight times, six of them in the back"
	const isOfTimes = line[to]?.lower === "of" && line[to + 1]?.lower === "them";
	if (isOfTimes && line.slice(Math.max(0, last - 4), last).some(({ lower }) => lower === "times"))
		return true;
	const times = line[to]?.lower;
	if (times !== "times" && times !== "time") return false;
	return (
		(upper ?? value) < 10 ||
		/^(?:as|more|that|the|less|higher|larger|greater|faster|bigger|its|their)$/.test(
			line[to + 1]?.lower ?? "",
		)
	);
}
