import type { WhenFinding } from "./findings.ts";

/** Share of their words that two tellings of one event have in common. */
const SAME_EVENT = 0.75;
const SHORTEST_WORD = 4;

/** Lists a date once that is told twice of the same event, as captions and summaries do; its evidence is kept. */
export function mergeRepeats(findings: readonly WhenFinding[]): readonly WhenFinding[] {
	const kept: { finding: WhenFinding; words: ReadonlySet<string> }[] = [];
	const byKey = new Map<string, number[]>();
	for (const finding of findings) {
		const words = wordsOf(finding.event);
		const key = `${finding.value} ${bare(finding.text)}`;
		const rivals = byKey.get(key) ?? [];
		const same = rivals.find((i) => isSameEvent(kept[i]?.words, words));
		const first = same === undefined ? undefined : kept[same];
		if (same === undefined || first === undefined) {
			byKey.set(key, [...rivals.slice(-MOST_RIVALS), kept.length]);
			kept.push({ finding, words });
			continue;
		}
		const evidence = [...first.finding.evidence, ...finding.evidence.slice(0, 1)];
		kept[same] = { ...first, finding: { ...first.finding, evidence } };
	}
	return kept.map(({ finding }) => finding);
}

/** A text that names one date all the time is compared with its latest tellings only. */
const MOST_RIVALS = 20;

/** "late on Thursday" and "Thursday" are one expression. */
function bare(text: string): string {
	const words = text.toLowerCase().split(/\s+/);
	return words.findLast((word) => !/^(?:morning|afternoon|evening|night)$/.test(word)) ?? "";
}

function wordsOf(event: string): ReadonlySet<string> {
	const words = event.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

function isSameEvent(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
	if (one === undefined || one.size === 0 || other.size === 0) return false;
	let common = 0;
	for (const word of other) if (one.has(word)) common++;
	return common >= SAME_EVENT * (one.size + other.size - common);
}
