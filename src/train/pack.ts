import { keyOf } from "../engine/read/weights.ts";
import type { Perceptron } from "./perceptron.ts";

type Row = { readonly feature: number; readonly entries: readonly (readonly [number, number])[] };

/** Lays a model out as `engine/read/weights.ts` views it, its weights rounded to 8 bits. */
export function packModel(model: Perceptron, least: number): Uint8Array<ArrayBuffer> {
	const averages = [...model.averages()];
	const scale =
		127 /
		quantile(
			averages.flatMap(([, weights]) => largest(weights)),
			0.9995,
		);
	const rows = averages
		.map(([feature, weights]) => ({ feature, entries: roundWeights(weights, { scale, least }) }))
		.filter(({ entries }) => entries.length > 0);
	return layOut(rows);
}

/** Tables one after another, each from a multiple of four bytes on. */
export function joinTables(tables: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const lengths = tables.map(({ length }) => Math.ceil(length / 4) * 4);
	const whole = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
	let at = 0;
	for (const [i, table] of tables.entries()) {
		whole.set(table, at);
		at += lengths[i] ?? 0;
	}
	return whole;
}

function roundWeights(
	weights: Float64Array,
	{ scale, least }: { readonly scale: number; readonly least: number },
): [number, number][] {
	const entries: [number, number][] = [];
	for (const [label, weight] of weights.entries()) {
		const rounded = Math.max(-127, Math.min(127, Math.round(weight * scale)));
		if (Math.abs(rounded) >= least) entries.push([label, rounded]);
	}
	return entries;
}

function layOut(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
	const slots = 2 ** Math.ceil(Math.log2(rows.length * 1.4));
	const placed: (Row | undefined)[] = new Array(slots).fill(undefined);
	for (const row of rows) {
		let slot = row.feature & (slots - 1);
		while (placed[slot] !== undefined) slot = (slot + 1) & (slots - 1);
		placed[slot] = row;
	}
	const entries = placed.flatMap((row) => row?.entries ?? []);
	const starts = new Uint32Array(slots + 1);
	const keys = new Uint16Array(slots);
	for (const [slot, row] of placed.entries()) {
		keys[slot] = row === undefined ? 0 : keyOf(row.feature);
		starts[slot + 1] = (starts[slot] ?? 0) + (row?.entries.length ?? 0);
	}
	const head = Uint32Array.of(slots, entries.length);
	const labels = Uint8Array.from(entries, ([label]) => label);
	const weights = Int8Array.from(entries, ([, weight]) => weight);
	return concatenate([head, starts, keys, labels, weights]);
}

function concatenate(
	parts: readonly (Uint8Array | Uint16Array | Uint32Array | Int8Array)[],
): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += part.byteLength;
	}
	return whole;
}

function largest(weights: Float64Array): number[] {
	const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	return most > 0 ? [most] : [];
}

function quantile(values: number[], share: number): number {
	values.sort((a, b) => a - b);
	return values[Math.floor(share * (values.length - 1))] ?? 1;
}
