import type { Span } from "../../sheet/span.ts";

/** Position of the first item of an ordered list that is not before some place, found by halving; the list's length where all are. */
export function firstFrom<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && isBefore(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Position of the span that an offset stands in or behind: the last one that has begun; 0 before the first. */
export function spanAt(spans: readonly Span[], offset: number): number {
	return Math.max(0, firstFrom(spans, ({ start }) => start <= offset) - 1);
}
