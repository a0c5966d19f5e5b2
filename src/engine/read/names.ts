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
import { type KnownWord, LONGEST_RUN, RoleScores } from "./role-scores.ts";
import { ownRole } from "./speech-features.ts";
import { addAllWeights, type WeightTable } from "./weights.ts";
import { SHAPE, SHAPES } from "./word-parts.ts";

const SQUARE = NAME_LABELS * NAME_LABELS;

/** Labels names: "Ann/B-person Lee/I-person of/O Leeds/B-place". */
export class NameTagger {
	readonly #table: WeightTable;
	readonly #roles: RoleScores;
	readonly #context = new Int32Array(MOST_IN_PLACE);
	readonly #speakers: KnownWord[] = [];
	readonly #own = new Int16Array(LONGEST_RUN * NAME_LABELS);
	readonly #links = new Int16Array(LONGEST_RUN * SQUARE);
	readonly #ofOwn = { scores: this.#own, at: 0, count: 0 };
	readonly #ofLinks = { scores: this.#links, at: 0, count: 1 };
	/** For each shape, what `nameStep` says of it after each label. */
	readonly #steps: Int16Array;

	constructor(table: WeightTable) {
		this.#table = table;
		this.#roles = new RoleScores({
			table,
			labels: NAME_LABELS,
			roles: NAME_ROLES,
			featuresOf: nameFeatures,
		});
		this.#steps = this.#readSteps();
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
			this.#labelStretch(run, { from, to, labels });
			from = to;
		}
		return labels;
	}

	#labelStretch(
		run: TaggedRun,
		{ from, to, labels }: { from: number; to: number; labels: Uint8Array },
	): void {
		const count = to - from;
		this.#own.fill(0, 0, count * NAME_LABELS);
		for (let i = from; i < to; i++) {
			this.#addOwn(run, i, (i - from) * NAME_LABELS);
			// Nothing but "outside" stands before the first word.
			this.#setLinks(run.words[i] ?? run.edge, {
				at: (i - from) * SQUARE,
				befores: i === from ? 1 : NAME_LABELS,
			});
		}
		bestLabels({ count, own: this.#own, links: this.#links }, { labels, at: from });
	}

	#addOwn(run: TaggedRun, i: number, at: number): void {
		const own = this.#own;
		const said = this.#roles.scores;
		const words = speakers(run, i, this.#speakers);
		for (let k = 0; k < words.length; k++) {
			const role = k === 0 ? ownRole(run.setting, i === 0) : BEFORE + k - 1;
			const from = this.#roles.place(words[k] ?? run.edge, role);
			for (let label = 0; label < NAME_LABELS; label++) {
				own[at + label] = (own[at + label] ?? 0) + (said[from + label] ?? 0);
			}
		}
		this.#ofOwn.at = at;
		this.#ofOwn.count = nameContext(placeOf(run, i), this.#context);
		addAllWeights(this.#table, this.#context, this.#ofOwn);
	}

	#setLinks({ parts }: KnownWord, { at, befores }: { at: number; befores: number }): void {
		const links = this.#links;
		const step = (parts[SHAPE] ?? 0) * SQUARE;
		for (let k = 0; k < befores * NAME_LABELS; k++) links[at + k] = this.#steps[step + k] ?? 0;
		for (let before = 0; before < befores; before++) {
			this.#context[0] = nameLink(before, parts);
			this.#ofLinks.at = at + before * NAME_LABELS;
			addAllWeights(this.#table, this.#context, this.#ofLinks);
		}
	}

	#readSteps(): Int16Array {
		const shapes = Object.values(SHAPES);
		const scores = new Int16Array(shapes.length * SQUARE);
		for (const shape of shapes) {
			for (let before = 0; before < NAME_LABELS; before++) {
				this.#context[0] = nameStep(before, shape);
				const at = shape * SQUARE + before * NAME_LABELS;
				addAllWeights(this.#table, this.#context, { scores, at, count: 1 });
			}
		}
		return scores;
	}
}
