/** Words whose answers are kept, as many as a day of news uses. When full, all are forgotten. */
const MOST = 16_384;

/** A function of a word, worked out once for each word: most words of a text are common ones. */
export function remember<Told>(tell: (word: string) => Told): (word: string) => Told {
	const known = new Map<string, Told>();
	return (word) => {
		const old = known.get(word);
		if (old !== undefined) return old;
		if (known.size === MOST) known.clear();
		const told = tell(word);
		known.set(word, told);
		return told;
	};
}
