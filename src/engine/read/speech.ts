import type { PartOfSpeech } from "./reading.ts";
import { type KnownWord, RoleScores } from "./role-scores.ts";
import {
	AFTER,
	BEFORE,
	ownRole,
	PARTS_OF_SPEECH,
	SPEECH_ROLES,
	speechContext,
	speechFeatures,
	TWO_AFTER,
	TWO_BEFORE,
} from "./speech-features.ts";
import { addWeights, type WeightTable } from "./weights.ts";

const LABELS = PARTS_OF_SPEECH.length;
/** The tag before the first word. */
export const NO_TAG = LABELS;

/** A run of words with the empty word on both sides. */
export type Run = {
	readonly words: readonly KnownWord[];
	readonly edge: KnownWord;
	readonly setting: number;
};

/** Tags words from left to right, each with the best-scored part of speech given the two before. */
export class SpeechTagger {
	readonly #table: WeightTable;
	readonly #roles: RoleScores;
	readonly #scores = new Int16Array(LABELS);
	readonly #context = new Int32Array(8);

	constructor(table: WeightTable) {
		this.#table = table;
		this.#roles = new RoleScores({
			table,
			labels: LABELS,
			roles: SPEECH_ROLES,
			featuresOf: speechFeatures,
		});
	}

	forget(): void {
		this.#roles.forget();
	}

	/** The place of each word's tag in `PARTS_OF_SPEECH`. */
	tag(run: Run): Uint8Array {
		const tags = new Uint8Array(run.words.length);
		let last = NO_TAG;
		let lastButOne = NO_TAG;
		for (let i = 0; i < tags.length; i++) {
			this.#scores.fill(0);
			this.#addRoles(run, i);
			this.#addContext(run, i, { last, lastTwo: last * 64 + lastButOne });
			lastButOne = last;
			last = best(this.#scores);
			tags[i] = last;
		}
		return tags;
	}

	#addRoles({ words, edge, setting }: Run, i: number): void {
		this.#addRole(words[i] ?? edge, ownRole(setting, i === 0));
		this.#addRole(words[i - 1] ?? edge, BEFORE);
		this.#addRole(words[i - 2] ?? edge, TWO_BEFORE);
		this.#addRole(words[i + 1] ?? edge, AFTER);
		this.#addRole(words[i + 2] ?? edge, TWO_AFTER);
	}

	#addRole(word: KnownWord, role: number): void {
		const from = this.#roles.place(word, role);
		const said = this.#roles.scores;
		const scores = this.#scores;
		for (let label = 0; label < LABELS; label++) {
			scores[label] = (scores[label] ?? 0) + (said[from + label] ?? 0);
		}
	}

	#addContext({ words, edge }: Run, i: number, tags: { last: number; lastTwo: number }): void {
		const here = {
			before: (words[i - 1] ?? edge).parts,
			word: (words[i] ?? edge).parts,
			after: (words[i + 1] ?? edge).parts,
		};
		const count = speechContext(here, tags, this.#context);
		const target = { scores: this.#scores, at: 0 };
		for (let k = 0; k < count; k++) addWeights(this.#table, this.#context[k] ?? 0, target);
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
