/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
export function seededChance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Fisher-Yates, in place. */
export function shuffle<T>(items: T[], chance: () => number): void {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(chance() * (i + 1));
		const [a, b] = [items[i], items[j]];
		if (a !== undefined && b !== undefined) {
			items[i] = b;
			items[j] = a;
		}
	}
}
