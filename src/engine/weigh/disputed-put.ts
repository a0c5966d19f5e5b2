import type { Span } from "../../sheet/span.ts";
import type { Reading, Sentence } from "../read/reading.ts";

/** In tokens, from "put" to the figure. */
const REACH = 9;

/** Whether a figure is told as the sum of all: "put the number of dead at | 19", "gave the toll as | 19". */
export function isPut(
	{ tokens }: Reading,
	{ start }: Span,
	sentence: Sentence | undefined,
): boolean {
	if (sentence === undefined) return false;
	const { first, last } = sentence;
	let to = first;
	while (to < last && (tokens[to]?.start ?? start) < start) to++;
	if (!/^(?:at|as)$/.test(tokens[to - 1]?.lower ?? "")) return false;
	const words = tokens.slice(Math.max(first, to - REACH), to - 1).map(({ lower }) => lower);
	const verb = words.findLastIndex((word) => /^(?:puts?|putting|gives?|gave)$/.test(word));
	return verb !== -1 && words.slice(verb).some((word) => /^(?:toll|number)$/.test(word));
}
