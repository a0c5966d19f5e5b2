import type { NameLabel, PartOfSpeech } from "./reading.ts";

export type Tagged = {
	readonly pos: PartOfSpeech;
	readonly label: NameLabel;
	readonly opens: boolean;
};

/** Tags the words of one sentence. */
export function tagWords(words: readonly string[]): readonly Tagged[] {
	return words.map((word) => ({
		pos: /^\d/.test(word)
			? "CD"
			: /^\p{Lu}/u.test(word)
				? "NNP"
				: /^[^\p{L}]/u.test(word)
					? "PUNCT"
					: "NN",
		label: "O",
		opens: false,
	}));
}
