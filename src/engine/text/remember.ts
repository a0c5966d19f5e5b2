import { ownCopy } from "./own-copy.ts";

/** Words whose answers are kept, as many as a day of news uses. When full, all are forgotten. */
const MOST = 16_384;
/** Longer ones are no words, and come but once. */
const LONGEST = 64;

/**
 * A function of a word, worked out once for each word: most words of a text are common ones.
 * Keeps 16,384 words of up to 64 letters: at most some 3 MB, and what is told of them.
 */
export function remember<Told>(tell: (word: string) => Told): (word: string) => Told {
	const known = new Map<string, Told>();
	return (word) => {
		const old = known.get(word);
		if (old !== undefined) return old;
		const own = ownCopy(word);
		const told = tell(own);
		if (own.length > LONGEST) return told;
		if (known.size === MOST) known.clear();
		known.set(own, told);
		return told;
	};
}
