import { addAllWeights, type WeightTable } from "./weights.ts";

/** Which features a key stands for, written to `out`. */
export type KeyFeatures = (key: number, out: Int32Array) => number;

/** What a small whole number ("the two tags before") says for each label, worked out once for each. */
export class KeyedScores {
	readonly scores: Int16Array;
	readonly #ready: Uint8Array;
	readonly #features = new Int32Array(8);
	readonly #target: { readonly scores: Int16Array; at: number; count: number };
	readonly #table: WeightTable;
	readonly #labels: number;
	readonly #featuresOf: KeyFeatures;

	constructor(model: {
		readonly table: WeightTable;
		readonly labels: number;
		readonly keys: number;
		readonly featuresOf: KeyFeatures;
	}) {
		this.#table = model.table;
		this.#labels = model.labels;
		this.#featuresOf = model.featuresOf;
		this.#ready = new Uint8Array(model.keys);
		this.scores = new Int16Array(model.keys * model.labels);
		this.#target = { scores: this.scores, at: 0, count: 0 };
	}

	/** Where in `scores` the labels' scores for this key begin. */
	place(key: number): number {
		if (this.#ready[key] === 0) this.#score(key);
		return key * this.#labels;
	}

	#score(key: number): void {
		this.#ready[key] = 1;
		const target = this.#target;
		target.at = key * this.#labels;
		target.count = this.#featuresOf(key, this.#features);
		addAllWeights(this.#table, this.#features, target);
	}
}
