import type { Quotation } from "../read/reading.ts";
import type { Proposal } from "./attribution-proposals.ts";
import { isQuoted, posIn, type Scene, tokenIn } from "./attribution-scene.ts";
import { canSpeak } from "./attribution-speakers.ts";
import { subjectAt } from "./attribution-subjects.ts";

/** How far before a quotation its verb may stand. */
const NEAR = 12;
/** Fewer quoted words are a nickname or a doubt about a word. */
const LEAST_WORDS = 3;
const LINKING = /^(?:is|was|are|were|has|had|'s|’s|became|seems|seemed)$/;
const NAMING =
	/^(?:called|titled|entitled|named|dubbed|known|nicknamed|word|words|phrase|term|so-called)$/;

/** "The senator attacked “a rigged and broken system”": words quoted with no verb of saying are their subject's. */
export function partialQuotations(scene: Scene, known: readonly Proposal[]): Proposal[] {
	const taken = known.map(({ content }) => content).sort((a, b) => a.start - b.start);
	const found: Proposal[] = [];
	let next = 0;
	let takenTo = 0;
	for (let i = scene.sentence.first + 1; i < scene.sentence.last; i++) {
		const quotation = quotationFrom(scene, i);
		if (quotation === null) continue;
		for (
			let one = taken[next];
			one !== undefined && one.start < quotation.end;
			one = taken[++next]
		) {
			takenTo = Math.max(takenTo, one.end);
		}
		const partial = takenTo > quotation.start ? null : partialQuotation(scene, i, quotation);
		if (partial !== null) found.push(partial);
	}
	return found;
}

function partialQuotation(scene: Scene, index: number, quotation: Quotation): Proposal | null {
	if (!isWorded(scene, quotation, index)) return null;
	const verb = verbBefore(scene, index);
	const source = verb === null ? null : subjectAt(scene, verb);
	if (verb === null || source === null || !canSpeak(scene, source)) return null;
	const first = tokenIn(scene, verb + 1);
	if (first === undefined) return null;
	const content = { start: first.start, end: quotation.end };
	const cue = { first: verb, last: verb + 1 };
	return {
		rule: "partial-quotation",
		source,
		cue,
		content,
		direct: first.start === quotation.start,
	};
}

function quotationFrom({ reading, quoted }: Scene, index: number): Quotation | null {
	const isFirst = quoted[index] !== quoted[index - 1];
	return isFirst ? (reading.quotations[quoted[index] ?? -1] ?? null) : null;
}

/** Speech, not a title: several words, and not all in capitals. */
function isWorded({ reading }: Scene, { inner }: Quotation, index: number): boolean {
	const words = reading.text
		.slice(inner.start, Math.min(inner.end, inner.start + 200))
		.split(/\s+/);
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	if (words.length < LEAST_WORDS || small < 2 || small * 2 < words.length) return false;
	return !NAMING.test(reading.tokens[index - 1]?.lower ?? "");
}

function verbBefore(scene: Scene, index: number): number | null {
	for (let i = index - 1; i > index - NEAR; i--) {
		const pos = posIn(scene, i);
		if (pos === "" || isQuoted(scene, i) || /^[;,]$/.test(tokenIn(scene, i)?.text ?? ""))
			return null;
		if (/^(?:WP|WDT|MD|TO)$/.test(pos)) return null;
		if (/^VB[DZ]$/.test(pos)) return LINKING.test(tokenIn(scene, i)?.lower ?? "") ? null : i;
	}
	return null;
}
