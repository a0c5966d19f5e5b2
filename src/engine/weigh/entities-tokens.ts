import type { Reading } from "../read/reading.ts";
import { firstFrom } from "../text/in-order.ts";

/** Position of the token that starts at an offset, or of the first one after it. */
export function tokenAt({ tokens }: Reading, offset: number): number {
	return firstFrom(tokens, ({ start }) => start < offset);
}
