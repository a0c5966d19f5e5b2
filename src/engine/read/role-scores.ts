import { addWeights, type WeightTable } from "./weights.ts";
import { readWordParts } from "./word-parts.ts";

/** Words whose scores are kept; a page has a few hundred. When full, all are forgotten. */
export const CAPACITY = 4096;
/** As many words are scored at once at most; fewer than the capacity, so that none is forgotten. */
export const LONGEST_RUN = 1024;
const MOST_FEATURES = 24;

/** Which features a word gives in a role ("two before the word that is tagged"), written to `out`. */
export type RoleFeatures = (parts: Int32Array, role: number, out: Int32Array) => number;

/**
 * What a word says for each label in each role it can stand in, worked out once a word: most of what
 * a tagger adds up for a token depends on nothing else.
 */
export class RoleScores {
	readonly scores: Int16Array;
	readonly #ready: Uint8Array;
	readonly #features = new Int32Array(MOST_FEATURES);
	readonly #table: WeightTable;
	readonly #labels: number;
	readonly #roles: number;
	readonly #featuresOf: RoleFeatures;

	constructor(model: {
		readonly table: WeightTable;
		readonly labels: number;
		readonly roles: number;
		readonly featuresOf: RoleFeatures;
	}) {
		this.#table = model.table;
		this.#labels = model.labels;
		this.#roles = model.roles;
		this.#featuresOf = model.featuresOf;
		this.#ready = new Uint8Array(CAPACITY * model.roles);
		this.scores = new Int16Array(CAPACITY * model.roles * model.labels);
	}

	/** Where in `scores` the labels' scores for this word in this role begin. */
	place({ id, parts }: KnownWord, role: number): number {
		const row = id * this.#roles + role;
		const at = row * this.#labels;
		if (this.#ready[row] === 0) {
			this.#ready[row] = 1;
			const { scores } = this;
			const count = this.#featuresOf(parts, role, this.#features);
			for (let i = 0; i < count; i++) {
				addWeights(this.#table, this.#features[i] ?? 0, { scores, at });
			}
		}
		return at;
	}

	forget(): void {
		this.#ready.fill(0);
		this.scores.fill(0);
	}
}

export type KnownWord = { readonly id: number; readonly parts: Int32Array };

/** Words met so far, each with its parts. */
export class Vocabulary {
	readonly #words = new Map<string, KnownWord>();

	get isFull(): boolean {
		return this.#words.size > CAPACITY - LONGEST_RUN;
	}

	know(word: string, lower: string): KnownWord {
		let known = this.#words.get(word);
		if (known === undefined) {
			known = { id: this.#words.size, parts: readWordParts(word, lower) };
			this.#words.set(word, known);
		}
		return known;
	}

	forget(): void {
		this.#words.clear();
	}
}
