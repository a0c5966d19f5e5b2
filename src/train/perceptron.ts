const FIXED_WEIGHT = 3;

/** An averaged perceptron (Freund & Schapire 1999; Collins 2002) over hashed features. */
export class Perceptron {
	readonly labels: number;
	readonly #rows = new Map<number, number>();
	#weights = new Float64Array(1 << 16);
	#totals = new Float64Array(1 << 16);
	#stamps = new Int32Array(1 << 16);
	#step = 0;

	constructor(labels: number) {
		this.labels = labels;
	}

	/** The row of a feature's weights; made when it is new. */
	row(feature: number): number {
		let row = this.#rows.get(feature);
		if (row === undefined) {
			row = this.#rows.size;
			this.#rows.set(feature, row);
			if ((row + 1) * this.labels > this.#weights.length) this.#grow();
		}
		return row;
	}

	add(row: number, scores: Float64Array): void {
		const at = row * this.labels;
		for (let label = 0; label < this.labels; label++) {
			scores[label] = (scores[label] ?? 0) + (this.#weights[at + label] ?? 0);
		}
	}

	change(row: number, label: number, by: number): void {
		const at = row * this.labels + label;
		const weight = this.#weights[at] ?? 0;
		this.#totals[at] = (this.#totals[at] ?? 0) + weight * (this.#step - (this.#stamps[at] ?? 0));
		this.#stamps[at] = this.#step;
		this.#weights[at] = weight + by;
	}

	/** Gives a feature, whatever was learnt, a mean weight that outlives the packing. */
	fix(feature: number, label: number): void {
		const at = this.row(feature) * this.labels + label;
		this.#totals[at] = FIXED_WEIGHT * this.#step;
	}

	tick(): void {
		this.#step++;
	}

	/** Mean weights over all steps, by feature: label, weight, label, weight ... */
	*averages(): Generator<readonly [feature: number, weights: Float64Array]> {
		for (const [feature, row] of this.#rows) {
			const weights = new Float64Array(this.labels);
			for (let label = 0; label < this.labels; label++) {
				const at = row * this.labels + label;
				const rest = (this.#weights[at] ?? 0) * (this.#step - (this.#stamps[at] ?? 0));
				weights[label] = ((this.#totals[at] ?? 0) + rest) / Math.max(1, this.#step);
			}
			yield [feature, weights];
		}
	}

	#grow(): void {
		const size = this.#weights.length * 2;
		const weights = new Float64Array(size);
		weights.set(this.#weights);
		const totals = new Float64Array(size);
		totals.set(this.#totals);
		const stamps = new Int32Array(size);
		stamps.set(this.#stamps);
		this.#weights = weights;
		this.#totals = totals;
		this.#stamps = stamps;
	}
}
