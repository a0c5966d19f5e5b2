import type { Span } from "../../sheet/span.ts";
import type { WhenFinding } from "./findings.ts";

/** Share of their words that two tellings of one event have in common. */
const SAME_EVENT = 0.8;
const SHORTEST_WORD = 4;

/** Lists a date once that is told twice of the same event, as captions and summaries do; its evidence is kept. */
export function mergeRepeats(findings: readonly WhenFinding[]): readonly WhenFinding[] {
	const kept: Told[] = [];
	const rivals = new Map<string, Told[]>();
	for (const finding of findings) {
		const words = wordsOf(finding.event);
		const key = `${finding.value} ${bare(finding.text)}`;
		const others = rivals.get(key) ?? [];
		const same = others.find((other) => isSameEvent(other.words, words));
		if (same !== undefined) {
			same.evidence.push(...finding.evidence.slice(0, 1));
			continue;
		}
		const told = { finding, words, evidence: [...finding.evidence] };
		rivals.set(key, [...others.slice(-MOST_RIVALS), told]);
		kept.push(told);
	}
	return kept.map(({ finding, evidence }) => ({ ...finding, evidence }));
}

type Told = {
	readonly finding: WhenFinding;
	readonly words: ReadonlySet<string>;
	readonly evidence: Span[];
};

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

function isSameEvent(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	if (one.size === 0 || other.size === 0) return false;
	let common = 0;
	for (const word of other) if (one.has(word)) common++;
	return common >= SAME_EVENT * (one.size + other.size - common);
}
