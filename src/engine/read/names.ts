import { bestLabels, NAME_LABELS, OUTSIDE } from "./best-labels.ts";
import {
	BEFORE,
	MOST_IN_PLACE,
	NAME_ROLES,
	nameContext,
	nameFeatures,
	nameLinks,
} from "./name-features.ts";
import { placeOf, speakers, type TaggedRun } from "./name-surroundings.ts";
import { type KnownWord, LONGEST_RUN, RoleScores } from "./role-scores.ts";
import { ownRole } from "./speech-features.ts";
import { addAllWeights, type WeightTable } from "./weights.ts";

/** Labels names: "Ann/B-person Lee/I-person of/O Leeds/B-place". */
export class NameTagger {
	readonly #table: WeightTable;
	readonly #roles: RoleScores;
	/** What a word says for each label after each label: its roles are the labels before. */
	readonly #links: RoleScores;
	readonly #context = new Int32Array(MOST_IN_PLACE);
	readonly #speakers: KnownWord[] = [];
	/** Where each speaker's scores begin. */
	readonly #rows = new Int32Array(NAME_ROLES);
	readonly #own = new Int16Array(LONGEST_RUN * NAME_LABELS);
	readonly #linksAt = new Int32Array(LONGEST_RUN);
	readonly #ofOwn = { scores: this.#own, at: 0, count: 0 };

	constructor(table: WeightTable) {
		const labels = NAME_LABELS;
		this.#table = table;
		this.#roles = new RoleScores({ table, labels, roles: NAME_ROLES, featuresOf: nameFeatures });
		this.#links = new RoleScores({ table, labels, roles: NAME_LABELS, featuresOf: nameLinks });
	}

	forget(): void {
		this.#roles.forget();
		this.#links.forget();
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
		for (let i = from; i < to; i++) {
			this.#addOwn(run, i, (i - from) * NAME_LABELS);
			this.#linksAt[i - from] = this.#placeLinks(run.words[i] ?? run.edge, i === from);
		}
		const [own, links, linksAt] = [this.#own, this.#links.scores, this.#linksAt];
		bestLabels({ count, own, links, linksAt }, { labels, at: from });
	}

	#addOwn(run: TaggedRun, i: number, at: number): void {
		const rows = this.#rows;
		const words = speakers(run, i, this.#speakers);
		for (let k = 0; k < words.length; k++) {
			const role = k === 0 ? ownRole(run.setting, i === 0) : BEFORE + k - 1;
			rows[k] = this.#roles.place(words[k] ?? run.edge, role);
		}
		const own = this.#own;
		const { scores: said } = this.#roles;
		for (let label = 0; label < NAME_LABELS; label++) {
			let sum = 0;
			for (let k = 0; k < words.length; k++) sum += said[(rows[k] ?? 0) + label] ?? 0;
			own[at + label] = sum;
		}
		this.#ofOwn.at = at;
		this.#ofOwn.count = nameContext(placeOf(run, i), this.#context);
		addAllWeights(this.#table, this.#context, this.#ofOwn);
	}

	/** Where the word's links begin; of the first word's none but that after "outside" counts. */
	#placeLinks(word: KnownWord, isFirst: boolean): number {
		for (let before = 1; before < NAME_LABELS && !isFirst; before++) {
			this.#links.place(word, before);
		}
		return this.#links.place(word, OUTSIDE);
	}
}
