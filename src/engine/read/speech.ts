import { KeyedScores } from "./keyed-scores.ts";
import type { PartOfSpeech } from "./reading.ts";
import { CAPACITY, type KnownWord, RoleScores } from "./role-scores.ts";
import {
	AFTER,
	BEFORE,
	ownRole,
	PARTS_OF_SPEECH,
	SPEECH_ROLES,
	speechContext,
	speechFeatures,
	sureFeature,
	TAG_PAIRS,
	TAG_SHAPES,
	TWO_AFTER,
	TWO_BEFORE,
	tagPair,
	tagPairFeatures,
	tagShapes,
	tagShapesFeatures,
} from "./speech-features.ts";
import { addAllWeights, findRow, type WeightTable } from "./weights.ts";

const LABELS = PARTS_OF_SPEECH.length;
/** The tag before the first word. */
export const NO_TAG = LABELS;
const UNSURE = LABELS + 1;

/** A run of words with the empty word on both sides. */
export type Run = {
	readonly words: readonly KnownWord[];
	readonly edge: KnownWord;
	readonly setting: number;
};

/** The word at a place of the run, the empty word beside it. */
export function wordAt({ words, edge }: Run, i: number): KnownWord {
	return (i < 0 ? undefined : words[i]) ?? edge;
}

/** Tags words from left to right, each with the best-scored part of speech given the two before. */
export class SpeechTagger {
	readonly #table: WeightTable;
	readonly #roles: RoleScores;
	readonly #tagPairs: KeyedScores;
	readonly #tagShapes: KeyedScores;
	readonly #scores = new Int16Array(LABELS);
	readonly #context = new Int32Array(8);
	readonly #target = { scores: this.#scores, at: 0, count: 0 };
	/** For each known word, one more than its only tag or `UNSURE`; 0 where not yet looked up. */
	readonly #sure = new Uint8Array(CAPACITY);

	constructor(table: WeightTable) {
		this.#table = table;
		this.#roles = new RoleScores({
			table,
			labels: LABELS,
			roles: SPEECH_ROLES,
			featuresOf: speechFeatures,
		});
		this.#tagPairs = new KeyedScores({
			table,
			labels: LABELS,
			keys: TAG_PAIRS,
			featuresOf: tagPairFeatures,
		});
		this.#tagShapes = new KeyedScores({
			table,
			labels: LABELS,
			keys: TAG_SHAPES,
			featuresOf: tagShapesFeatures,
		});
	}

	forget(): void {
		this.#roles.forget();
		this.#sure.fill(0);
	}

	/** The place of each word's tag in `PARTS_OF_SPEECH`. */
	tag(run: Run): Uint8Array {
		const tags = new Uint8Array(run.words.length);
		let last = NO_TAG;
		let lastButOne = NO_TAG;
		for (let i = 0; i < tags.length; i++) {
			const sure = this.#sureTag(wordAt(run, i));
			if (sure === UNSURE) {
				this.#setScores(run, i, { last, lastButOne });
				this.#addContext(run, i, last);
			}
			lastButOne = last;
			last = sure === UNSURE ? best(this.#scores) : sure;
			tags[i] = last;
		}
		return tags;
	}

	/** The tag of a word that has but one: "the", "of", "said". */
	#sureTag({ id, parts }: KnownWord): number {
		const known = this.#sure[id] ?? 0;
		if (known !== 0) return known - 1;
		const row = findRow(this.#table, sureFeature(parts));
		const tag = row === -1 ? UNSURE : (this.#table.labels[this.#table.starts[row] ?? 0] ?? UNSURE);
		this.#sure[id] = tag + 1;
		return tag;
	}

	/** What the word, its neighbours and the tags before say, each by itself: rows added up in one go. */
	#setScores(run: Run, i: number, tags: { last: number; lastButOne: number }): void {
		const word = wordAt(run, i);
		const next = wordAt(run, i + 1);
		const own = this.#roles.place(word, ownRole(run.setting, i === 0));
		const before = this.#roles.place(wordAt(run, i - 1), BEFORE);
		const twoBefore = this.#roles.place(wordAt(run, i - 2), TWO_BEFORE);
		const after = this.#roles.place(next, AFTER);
		const twoAfter = this.#roles.place(wordAt(run, i + 2), TWO_AFTER);
		const { scores: said } = this.#roles;
		const { scores: saidByPair } = this.#tagPairs;
		const pair = this.#tagPairs.place(tagPair(tags.last, tags.lastButOne));
		const { scores: saidByShapes } = this.#tagShapes;
		const shapes = this.#tagShapes.place(tagShapes(tags.last, word.parts, next.parts));
		const scores = this.#scores;
		for (let label = 0; label < LABELS; label++) {
			scores[label] =
				(said[own + label] ?? 0) +
				(said[before + label] ?? 0) +
				(said[twoBefore + label] ?? 0) +
				(said[after + label] ?? 0) +
				(said[twoAfter + label] ?? 0) +
				(saidByPair[pair + label] ?? 0) +
				(saidByShapes[shapes + label] ?? 0);
		}
	}

	#addContext(run: Run, i: number, last: number): void {
		const here = {
			before: wordAt(run, i - 1).parts,
			word: wordAt(run, i).parts,
			after: wordAt(run, i + 1).parts,
		};
		this.#target.count = speechContext(here, last, this.#context);
		addAllWeights(this.#table, this.#context, this.#target);
	}
}

function best(scores: Int16Array): number {
	let at = 0;
	for (let label = 1; label < scores.length; label++) {
		if ((scores[label] ?? 0) > (scores[at] ?? 0)) at = label;
	}
	return at;
}

export function partOfSpeech(tag: number | undefined): PartOfSpeech {
	return PARTS_OF_SPEECH[tag ?? 0] ?? "NN";
}
