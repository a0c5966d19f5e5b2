import { ownCopy } from "../text/own-copy.ts";
import { cuesOf } from "../text/word-cues.ts";
import { addAllWeights, type WeightTable } from "./weights.ts";
import { readWordParts } from "./word-parts.ts";

/** Room for so many words to begin with, twice as many whenever it is short. */
const FIRST_ROOM = 1024;
/** Words whose scores are kept, as many as a day of news uses (20 MB of scores). When full, all are forgotten. */
export const CAPACITY = 16_384;
/** Far more letters than so many words have: a text of endless words is soon forgotten. */
const MOST_LETTERS = 1_000_000;
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
	#scores = new Int16Array();
	#ready = new Uint8Array();
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
		this.#makeRoom(FIRST_ROOM);
	}

	/** To be asked for after the places: room for a new word is made elsewhere. */
	get scores(): Int16Array {
		return this.#scores;
	}

	/** Where in `scores` the labels' scores for this word in this role begin. */
	place(word: KnownWord, role: number): number {
		const row = word.id * this.#roles + role;
		if (this.#ready[row] !== 1) this.#score(word.parts, role, row);
		return row * this.#labels;
	}

	#score(parts: Int32Array, role: number, row: number): void {
		while (row >= this.#ready.length) this.#makeRoom((2 * this.#ready.length) / this.#roles);
		this.#ready[row] = 1;
		addAllWeights(this.#table, this.#features, {
			scores: this.#scores,
			at: row * this.#labels,
			count: this.#featuresOf(parts, role, this.#features),
		});
	}

	#makeRoom(words: number): void {
		const [scores, ready] = [this.#scores, this.#ready];
		this.#ready = new Uint8Array(words * this.#roles);
		this.#ready.set(ready);
		this.#scores = new Int16Array(words * this.#roles * this.#labels);
		this.#scores.set(scores);
	}

	forget(): void {
		this.#ready.fill(0);
		this.#scores.fill(0);
	}
}

/** A word as every mention of it shares it: one string in memory, so that sets find it at once. */
export type KnownWord = {
	readonly id: number;
	readonly text: string;
	readonly lower: string;
	readonly parts: Int32Array;
	readonly cues: number;
};

/** Words met so far, each with its parts. */
export class Vocabulary {
	readonly #words = new Map<string, KnownWord>();
	#age = 0;
	#letters = 0;

	/** How often all was forgotten: a word known at another age is known no more. */
	get age(): number {
		return this.#age;
	}

	get isFull(): boolean {
		return this.#words.size > CAPACITY - LONGEST_RUN || this.#letters > MOST_LETTERS;
	}

	know(text: string): KnownWord {
		return this.#words.get(text) ?? this.#learn(text);
	}

	#learn(cut: string): KnownWord {
		const text = ownCopy(cut);
		const lower = text.toLowerCase();
		const parts = readWordParts(text, lower);
		const word = { id: this.#words.size, text, lower, parts, cues: cuesOf(lower) };
		this.#words.set(text, word);
		this.#letters += text.length;
		return word;
	}

	forget(): void {
		this.#words.clear();
		this.#letters = 0;
		this.#age++;
	}
}
