import { type KnownWord, Vocabulary } from "../engine/read/role-scores.ts";
import { readSetting } from "../engine/read/setting.ts";
import { NO_TAG } from "../engine/read/speech.ts";
import {
	AFTER,
	BEFORE,
	ownRole,
	PARTS_OF_SPEECH,
	speechContext,
	speechFeatures,
	sureFeature,
	TWO_AFTER,
	TWO_BEFORE,
	tagPair,
	tagPairFeatures,
	tagShapes,
	tagShapesFeatures,
} from "../engine/read/speech-features.ts";
import { SHAPE, SHAPES } from "../engine/read/word-parts.ts";
import { shuffle } from "./chance.ts";
import type { TaggedSentence } from "./corpus.ts";
import { keepFrequent } from "./frequent.ts";
import { Perceptron } from "./perceptron.ts";

type Example = {
	readonly words: readonly KnownWord[];
	readonly edge: KnownWord;
	/** Word by word, the features that do not depend on tags. */
	readonly fixed: readonly Int32Array[];
	readonly gold: Uint8Array;
};

/** Features that hang on tags already given come last. */
const WITHOUT_TAGS = 2;
const MOST_IN_PLACE = 8;
/** A feature seen but a few times says little of unseen text and would fill two thirds of the file. */
const LEAST_SEEN = 4;
/** A word has but one tag if it was seen so often and almost always had it. */
const SURE_AFTER = 20;
const SURE_SHARE = 0.995;

export function trainSpeech(
	sentences: readonly TaggedSentence[],
	{ rounds, chance }: { readonly rounds: number; readonly chance: () => number },
): Perceptron {
	const model = new Perceptron(PARTS_OF_SPEECH.length);
	const vocabulary = new Vocabulary();
	const seen = sentences.map((sentence) => readExample(sentence, vocabulary));
	const kept = keepFrequent(
		seen.map(({ fixed }) => fixed),
		LEAST_SEEN,
	);
	const examples = seen.map((example, i) => ({
		...example,
		fixed: (kept[i] ?? []).map((features) => features.map((feature) => model.row(feature))),
	}));
	const sure = sureTags(examples);
	for (let round = 0; round < rounds; round++) {
		shuffle(examples, chance);
		for (const example of examples) learn(model, example, sure);
	}
	for (const [feature, tag] of sure) model.fix(feature, tag);
	return model;
}

function readExample({ words }: TaggedSentence, vocabulary: Vocabulary): Example {
	const edge = vocabulary.know("");
	const known = words.map(({ text }) => vocabulary.know(text));
	const setting = readSetting(known);
	return {
		words: known,
		edge,
		fixed: known.map((_, i) => fixedFeatures({ words: known, edge, setting }, i)),
		gold: Uint8Array.from(words, ({ pos }) => PARTS_OF_SPEECH.indexOf(pos)),
	};
}

function fixedFeatures(
	{ words, edge, setting }: Pick<Example, "words" | "edge"> & { readonly setting: number },
	i: number,
): Int32Array {
	const out = new Int32Array(24);
	const features: number[] = [];
	const roles = [
		[i, ownRole(setting, i === 0)],
		[i - 1, BEFORE],
		[i - 2, TWO_BEFORE],
		[i + 1, AFTER],
		[i + 2, TWO_AFTER],
	] as const;
	for (const [place, role] of roles) {
		const count = speechFeatures((words[place] ?? edge).parts, role, out);
		features.push(...out.subarray(0, count));
	}
	speechContext(neighbours({ words, edge }, i), 0, out);
	return Int32Array.from([...features, ...out.subarray(0, WITHOUT_TAGS)]);
}

function neighbours({ words, edge }: Pick<Example, "words" | "edge">, i: number) {
	return {
		before: (words[i - 1] ?? edge).parts,
		word: (words[i] ?? edge).parts,
		after: (words[i + 1] ?? edge).parts,
	};
}

/** By `sureFeature`, the only tag of words seen so often that they have no other. */
function sureTags(examples: readonly Example[]): ReadonlyMap<number, number> {
	const tallies = new Map<number, Map<number, number>>();
	for (const { words, gold } of examples) {
		for (const [i, { parts }] of words.entries()) {
			const shape = parts[SHAPE];
			if (shape !== SHAPES.lower && shape !== SHAPES.mark && shape !== SHAPES.number) continue;
			const feature = sureFeature(parts);
			const tally = tallies.get(feature) ?? new Map<number, number>();
			tallies.set(feature, tally);
			const tag = gold[i] ?? 0;
			tally.set(tag, (tally.get(tag) ?? 0) + 1);
		}
	}
	return new Map([...tallies].flatMap(([feature, tally]) => onlyTag(tally, feature)));
}

function onlyTag(tally: ReadonlyMap<number, number>, feature: number): [number, number][] {
	const [first] = [...tally].sort((a, b) => b[1] - a[1]);
	const all = [...tally.values()].reduce((sum, count) => sum + count, 0);
	return first !== undefined && all >= SURE_AFTER && first[1] >= SURE_SHARE * all
		? [[feature, first[0]]]
		: [];
}

function learn(model: Perceptron, example: Example, sure: ReadonlyMap<number, number>): void {
	const scores = new Float64Array(model.labels);
	const context = new Int32Array(MOST_IN_PLACE);
	let [last, lastButOne] = [NO_TAG, NO_TAG];
	for (const [i, fixed] of example.fixed.entries()) {
		const known = sure.get(sureFeature(example.words[i]?.parts ?? example.edge.parts));
		const count = tagContext(example, i, { last, lastButOne, out: context });
		const rows = [...fixed];
		for (let k = WITHOUT_TAGS; k < count; k++) rows.push(model.row(context[k] ?? 0));
		const guess = guessLabel(model, rows, scores);
		const gold = example.gold[i] ?? 0;
		model.tick();
		if (guess !== gold) {
			for (const row of rows) {
				model.change(row, gold, 1);
				model.change(row, guess, -1);
			}
		}
		[last, lastButOne] = [known ?? guess, last];
	}
}

/** The features known only in place, those of `speechContext` first. */
function tagContext(
	example: Example,
	i: number,
	{ last, lastButOne, out }: { last: number; lastButOne: number; out: Int32Array },
): number {
	const here = neighbours(example, i);
	const own = speechContext(here, last, out);
	const pair = tagPairFeatures(tagPair(last, lastButOne), out.subarray(own));
	const shapes = tagShapes(last, here.word, here.after);
	return own + pair + tagShapesFeatures(shapes, out.subarray(own + pair));
}

function guessLabel(model: Perceptron, rows: readonly number[], scores: Float64Array): number {
	scores.fill(0);
	for (const row of rows) model.add(row, scores);
	return scores.indexOf(scores.reduce((most, score) => Math.max(most, score)));
}
