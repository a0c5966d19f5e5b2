/** How far from where it should lie a hash is looked for first. */
const NEAR = 64;

/**
 * The first place in a sorted table whose hash is not below the given one. Hashes lie evenly between 0
 * and 2³², so its own value tells nearly where to look.
 */
export function firstNotBelow(table: Uint32Array, hash: number): number {
	const guess = Math.floor((hash / 2 ** 32) * table.length);
	let low = guess;
	let high = guess;
	for (let step = NEAR; low > 0 && (table[low - 1] ?? 0) >= hash; step *= 2) {
		high = low;
		low = Math.max(0, low - step);
	}
	for (let step = NEAR; high < table.length && (table[high] ?? 0) < hash; step *= 2) {
		low = high + 1;
		high = Math.min(table.length, high + step);
	}
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((table[middle] ?? 0) < hash) low = middle + 1;
		else high = middle;
	}
	return low;
}
