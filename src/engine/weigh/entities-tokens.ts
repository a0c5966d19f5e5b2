import type { Reading } from "../read/reading.ts";

/** Position of the token that starts at an offset, or of the first one after it. */
export function tokenAt({ tokens }: Reading, offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
