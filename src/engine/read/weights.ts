/**
 * A linear model as it lies in the packed file: a hash table from features to short rows of
 * (label, weight). Views on the buffer only; nothing is parsed or copied.
 */
export type WeightTable = {
	/** The upper half of the hash of the feature in each slot; 0 where the slot is free. */
	readonly keys: Uint16Array;
	/** Where each slot's row begins in `labels` and `weights`; one more than there are slots. */
	readonly starts: Uint32Array;
	readonly labels: Uint8Array;
	readonly weights: Int8Array;
};

/** The tables of a file: parts of speech, then names. */
export function viewTables(
	buffer: ArrayBuffer,
): readonly [speech: WeightTable, names: WeightTable] {
	const speech = viewWeights(buffer, 0);
	const { weights } = speech;
	const end = weights.byteOffset + weights.byteLength;
	return [speech, viewWeights(buffer, Math.ceil(end / 4) * 4)];
}

/** A table opens with two 32-bit numbers: slots (a power of two) and entries. */
export function viewWeights(buffer: ArrayBuffer, at: number): WeightTable {
	const [slots = 0, entries = 0] = new Uint32Array(buffer, at, 2);
	const starts = new Uint32Array(buffer, at + 8, slots + 1);
	const keys = new Uint16Array(buffer, starts.byteOffset + starts.byteLength, slots);
	const labels = new Uint8Array(buffer, keys.byteOffset + keys.byteLength, entries);
	const weights = new Int8Array(buffer, labels.byteOffset + entries, entries);
	return { keys, starts, labels, weights };
}

/** Adds the weights of the first `count` features to the scores of the labels that begin at `at`. */
export function addAllWeights(
	table: WeightTable,
	features: Int32Array,
	target: { readonly scores: Int16Array; readonly at: number; readonly count: number },
): void {
	const { starts, labels, weights } = table;
	const { scores, at, count } = target;
	for (let k = 0; k < count; k++) {
		const row = findRow(table, features[k] ?? 0);
		if (row === -1) continue;
		const end = starts[row + 1] ?? 0;
		for (let i = starts[row] ?? 0; i < end; i++) {
			const place = at + (labels[i] ?? 0);
			scores[place] = (scores[place] ?? 0) + (weights[i] ?? 0);
		}
	}
}

/** The slot of a feature's row, -1 where the table has none. */
export function findRow({ keys }: WeightTable, feature: number): number {
	const mask = keys.length - 1;
	const key = keyOf(feature);
	let slot = feature & mask;
	for (let found = keys[slot]; found !== 0; found = keys[slot]) {
		if (found === key) return slot;
		slot = (slot + 1) & mask;
	}
	return -1;
}

export function keyOf(feature: number): number {
	return feature >>> 16 || 1;
}
