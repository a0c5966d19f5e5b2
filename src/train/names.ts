import { bestLabels, NAME_LABELS, OUTSIDE } from "../engine/read/best-labels.ts";
import {
	BEFORE,
	MOST_IN_PLACE,
	nameContext,
	nameFeatures,
	nameLinks,
} from "../engine/read/name-features.ts";
import { placeOf, speakers, type TaggedRun } from "../engine/read/name-surroundings.ts";
import { ownRole } from "../engine/read/speech-features.ts";
import { shuffle } from "./chance.ts";
import { keepFrequent } from "./frequent.ts";
import { Perceptron } from "./perceptron.ts";

/** A sentence to learn from. */
export type NameSentence = { readonly run: TaggedRun; readonly gold: Uint8Array };

type Stretch = {
	readonly own: readonly Int32Array[];
	readonly links: readonly Int32Array[];
	readonly gold: Uint8Array;
};

const LEAST_SEEN = 3;
const NONE = new Int32Array(0);

/** A structured perceptron: where the best path is wrong, its features lose and the right one's gain. */
export function trainNames(
	sentences: readonly NameSentence[],
	{ rounds, chance }: { readonly rounds: number; readonly chance: () => number },
): Perceptron {
	const model = new Perceptron(NAME_LABELS);
	const seen = sentences.flatMap(readStretches);
	const kept = keepFrequent(
		seen.map(({ own }) => own),
		LEAST_SEEN,
	);
	const rowsOf = (features: readonly Int32Array[]) =>
		features.map((of) => of.map((feature) => model.row(feature)));
	const stretches = seen.map(({ links, gold }, i) => ({
		own: rowsOf(kept[i] ?? []),
		links: rowsOf(links),
		gold,
	}));
	for (let round = 0; round < rounds; round++) {
		shuffle(stretches, chance);
		for (const stretch of stretches) learn(model, stretch);
	}
	return model;
}

function readStretches({ run, gold }: NameSentence): Stretch[] {
	const { candidates } = run.runs;
	const stretches: Stretch[] = [];
	for (let from = 0; from < candidates.length; from++) {
		if (candidates[from] !== 1) continue;
		let to = from + 1;
		while (candidates[to] === 1) to++;
		const places = Array.from({ length: to - from }, (_, k) => from + k);
		stretches.push({
			own: places.map((i) => ownFeatures(run, i)),
			links: places.map((i) => linkFeatures(run, i)),
			gold: gold.slice(from, to),
		});
		from = to;
	}
	return stretches;
}

function ownFeatures(run: TaggedRun, i: number): Int32Array {
	const out = new Int32Array(24);
	const features: number[] = [];
	for (const [k, word] of speakers(run, i, []).entries()) {
		const role = k === 0 ? ownRole(run.setting, i === 0) : BEFORE + k - 1;
		features.push(...out.subarray(0, nameFeatures(word.parts, role, out)));
	}
	const place = new Int32Array(MOST_IN_PLACE);
	features.push(...place.subarray(0, nameContext(placeOf(run, i), place)));
	return Int32Array.from(features);
}

/** Two features for each label of the word before. */
function linkFeatures(run: TaggedRun, i: number): Int32Array {
	const { parts } = run.words[i] ?? run.edge;
	const out = new Int32Array(2 * NAME_LABELS);
	for (let before = 0; before < NAME_LABELS; before++) {
		nameLinks(parts, before, out.subarray(2 * before));
	}
	return out;
}

function learn(model: Perceptron, stretch: Stretch): void {
	const { gold } = stretch;
	const guess = new Uint8Array(gold.length);
	bestLabels(scoresOf(model, stretch), { labels: guess, at: 0 });
	model.tick();
	if (guess.every((label, i) => label === gold[i])) return;
	reward(model, stretch, { labels: gold, by: 1 });
	reward(model, stretch, { labels: guess, by: -1 });
}

function scoresOf(model: Perceptron, { own, links }: Stretch) {
	const count = own.length;
	const ownScores = new Float64Array(count * NAME_LABELS);
	const linkScores = new Float64Array(count * NAME_LABELS * NAME_LABELS);
	for (let i = 0; i < count; i++) {
		const at = i * NAME_LABELS;
		const scores = ownScores.subarray(at, at + NAME_LABELS);
		for (const row of own[i] ?? []) model.add(row, scores);
		for (const [k, row] of (links[i] ?? []).entries()) {
			const from = (at + (k >> 1)) * NAME_LABELS;
			model.add(row, linkScores.subarray(from, from + NAME_LABELS));
		}
	}
	const linksAt = own.map((_, i) => i * NAME_LABELS * NAME_LABELS);
	return { count, own: ownScores, links: linkScores, linksAt };
}

function reward(
	model: Perceptron,
	{ own, links }: Stretch,
	{ labels, by }: { readonly labels: Uint8Array; readonly by: number },
): void {
	let before = OUTSIDE;
	for (const [i, label] of labels.entries()) {
		for (const row of own[i] ?? []) model.change(row, label, by);
		for (const row of (links[i] ?? NONE).subarray(2 * before, 2 * before + 2)) {
			model.change(row, label, by);
		}
		before = label;
	}
}
