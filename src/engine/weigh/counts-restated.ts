import type { Reading } from "../read/reading.ts";
import type { WeighedCount } from "./counts.ts";
import type { CountFinding } from "./findings.ts";

/** Up to here two equal figures may well be of different things: "two people" in two attacks. */
const MOST_COMMON = 12;

/** Joins a figure that is stated again of the same thing to its fullest statement. */
export function mergeRestated(reading: Reading, counts: readonly WeighedCount[]): CountFinding[] {
	const groups = new Map<string, WeighedCount[]>();
	for (const count of counts) {
		const key = keyOf(reading, count);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [count]);
		else group.push(count);
	}
	return [...groups.values()].flatMap((group) => mergeGroup(reading, group));
}

function keyOf(reading: Reading, { mention, finding }: WeighedCount): string {
	const { value, upper, unit, category, currency } = finding;
	const noun =
		mention.noun && reading.text.slice(mention.noun.start, mention.noun.end).toLowerCase();
	const common = value <= MOST_COMMON && !/\s/.test(noun?.trim() ?? "");
	const what =
		common || noun === null ? `at ${mention.start}` : value <= MOST_COMMON ? noun : mention.head;
	return [value, upper, unit, category, currency, what].join("|");
}

/** Different sources keep their figures apart: who says it is the news. */
function mergeGroup(reading: Reading, group: readonly WeighedCount[]): CountFinding[] {
	const bySource = new Map<string, WeighedCount[]>();
	for (const count of group) {
		const name = count.finding.source?.name ?? "";
		bySource.set(name, [...(bySource.get(name) ?? []), count]);
	}
	return [...bySource.values()].map((same) => joined(reading, same));
}

function joined(reading: Reading, same: readonly WeighedCount[]): CountFinding {
	const [fullest, ...rest] = [...same].sort((a, b) => fullness(reading, b) - fullness(reading, a));
	const [first] = same;
	if (fullest === undefined || first === undefined) throw new RangeError("an empty group");
	return {
		...fullest.finding,
		evidence: [fullest, ...rest].flatMap(({ finding }) => finding.evidence),
	};
}

/** The longer its sentence, the more it says about the figure. */
function fullness({ sentences }: Reading, { mention }: WeighedCount): number {
	const sentence = sentenceAt(sentences, mention.start);
	return sentence === undefined ? 0 : sentence.end - sentence.start;
}

function sentenceAt(sentences: Reading["sentences"], at: number) {
	let [low, high] = [0, sentences.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return sentences[low];
}
