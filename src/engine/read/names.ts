import { bestLabels, NAME_LABELS } from "./best-labels.ts";
import {
	BEFORE,
	MOST_IN_PLACE,
	NAME_ROLES,
	nameContext,
	nameFeatures,
	nameLink,
	nameStep,
} from "./name-features.ts";
import { placeOf, speakers, type TaggedRun } from "./name-surroundings.ts";
import { RoleScores } from "./role-scores.ts";
import { ownRole } from "./speech-features.ts";
import { addWeights, type WeightTable } from "./weights.ts";
import { SHAPE } from "./word-parts.ts";

const SQUARE = NAME_LABELS * NAME_LABELS;

/** Labels names: "Ann/B-person Lee/I-person of/O Leeds/B-place". */
export class NameTagger {
	readonly #table: WeightTable;
	readonly #roles: RoleScores;
	readonly #context = new Int32Array(MOST_IN_PLACE);

	constructor(table: WeightTable) {
		this.#table = table;
		this.#roles = new RoleScores({
			table,
			labels: NAME_LABELS,
			roles: NAME_ROLES,
			featuresOf: nameFeatures,
		});
	}

	forget(): void {
		this.#roles.forget();
	}

	/** Words without a capital are outside; each stretch of the others is labelled for itself. */
	label(run: TaggedRun): Uint8Array {
		const { candidates } = run.runs;
		const labels = new Uint8Array(candidates.length);
		for (let from = 0; from < candidates.length; from++) {
			if (candidates[from] !== 1) continue;
			let to = from + 1;
			while (candidates[to] === 1) to++;
			labels.set(this.#labelStretch(run, from, to), from);
			from = to;
		}
		return labels;
	}

	#labelStretch(run: TaggedRun, from: number, to: number): Uint8Array {
		const count = to - from;
		const own = new Int16Array(count * NAME_LABELS);
		const links = new Int16Array(count * SQUARE);
		for (let i = from; i < to; i++) {
			this.#addOwn(run, i, { scores: own, at: (i - from) * NAME_LABELS });
			this.#addLinks(run, i, { scores: links, at: (i - from) * SQUARE });
		}
		return bestLabels({ count, own, links });
	}

	#addOwn(run: TaggedRun, i: number, target: { scores: Int16Array; at: number }): void {
		const { scores, at } = target;
		for (const [k, word] of speakers(run, i).entries()) {
			const role = k === 0 ? ownRole(run.setting, i === 0) : BEFORE + k - 1;
			const from = this.#roles.place(word, role);
			for (let label = 0; label < NAME_LABELS; label++) {
				scores[at + label] = (scores[at + label] ?? 0) + (this.#roles.scores[from + label] ?? 0);
			}
		}
		const count = nameContext(placeOf(run, i), this.#context);
		for (let k = 0; k < count; k++) addWeights(this.#table, this.#context[k] ?? 0, target);
	}

	#addLinks(run: TaggedRun, i: number, { scores, at }: { scores: Int16Array; at: number }): void {
		const { parts } = run.words[i] ?? run.edge;
		for (let before = 0; before < NAME_LABELS; before++) {
			const target = { scores, at: at + before * NAME_LABELS };
			addWeights(this.#table, nameLink(before, parts), target);
			addWeights(this.#table, nameStep(before, parts[SHAPE] ?? 0), target);
		}
	}
}
