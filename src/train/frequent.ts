/** Leaves out of each word's features those that the whole corpus has fewer than `least` times. */
export function keepFrequent(
	sentences: readonly (readonly Int32Array[])[],
	least: number,
): Int32Array[][] {
	const tally = new Map<number, number>();
	for (const words of sentences) {
		for (const features of words) {
			for (const feature of features) tally.set(feature, (tally.get(feature) ?? 0) + 1);
		}
	}
	const isFrequent = (feature: number) => (tally.get(feature) ?? 0) >= least;
	return sentences.map((words) => words.map((features) => features.filter(isFrequent)));
}
