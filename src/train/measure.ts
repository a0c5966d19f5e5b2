import { NAME_KINDS } from "../engine/read/best-labels.ts";
import { NameTagger } from "../engine/read/names.ts";
import { Vocabulary } from "../engine/read/role-scores.ts";
import { partOfSpeech, SpeechTagger } from "../engine/read/speech.ts";
import { viewTables } from "../engine/read/weights.ts";
import type { TaggedSentence } from "./corpus.ts";
import { kindOf, labelOf, readNameExamples } from "./name-examples.ts";

/** A name as `sentence:start-end:kind`. */
type Names = ReadonlySet<string>;

function loadTaggers(packed: Uint8Array) {
	const buffer = new ArrayBuffer(packed.length);
	new Uint8Array(buffer).set(packed);
	const [speech, names] = viewTables(buffer);
	return { speech: new SpeechTagger(speech), names: new NameTagger(names) };
}

/** How the packed weights do on sentences they were not trained on. */
export function measure(packed: Uint8Array, sentences: readonly TaggedSentence[]): string {
	const hasTags = sentences.some(({ words }) => words.some(({ pos }) => pos === "VBD"));
	let right = 0;
	let all = 0;
	const [gold, found] = [new Set<string>(), new Set<string>()];
	for (const document of byDocument(sentences)) {
		const taggers = loadTaggers(packed);
		const examples = readNameExamples(document, {
			vocabulary: new Vocabulary(),
			tagger: taggers.speech,
		});
		for (const [i, { run }] of examples.entries()) {
			const words = document[i]?.words ?? [];
			const id = `${document[i]?.document} ${i}`;
			for (const [j, { pos }] of words.entries()) if (partOfSpeech(run.tags[j]) === pos) right++;
			all += words.length;
			addNames(
				gold,
				id,
				words.map(({ label }) => labelOf(label)),
			);
			addNames(found, id, [...taggers.names.label(run)]);
		}
	}
	const speech = `parts of speech ${((100 * right) / all).toFixed(2)} % of ${all} words`;
	return [...(hasTags ? [speech] : []), ...scoreNames(gold, found)].join("\n  ");
}

function byDocument(sentences: readonly TaggedSentence[]): readonly TaggedSentence[][] {
	return [...Map.groupBy(sentences, ({ document }) => document).values()];
}

function addNames(names: Set<string>, id: string, labels: readonly number[]): void {
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] ?? 0;
		if (label === 0) continue;
		let end = i + 1;
		while (labels[end] !== 0 && labels[end] === label + (label % 2)) end++;
		names.add(`${id}:${i}-${end}:${kindOf(label)}`);
		i = end - 1;
	}
}

function scoreNames(gold: Names, found: Names): string[] {
	const three = NAME_KINDS.filter((kind) => kind !== "other");
	return [...NAME_KINDS.map((kind) => [kind]), three].map((kinds) => {
		const of = (names: Names) => [...names].filter((name) => kinds.some((k) => name.endsWith(k)));
		const hits = of(found).filter((name) => gold.has(name)).length;
		const precision = hits / Math.max(1, of(found).length);
		const recall = hits / Math.max(1, of(gold).length);
		const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
		const percent = [precision, recall, f1].map((share) => (100 * share).toFixed(1)).join(" / ");
		return `${kinds.join("+")}: P / R / F1 ${percent} (${of(gold).length} names)`;
	});
}
