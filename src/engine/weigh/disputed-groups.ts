import type { Span } from "../../sheet/span.ts";
import { EVERYONE } from "../lexicon/tolls.ts";
import type { Reading } from "../read/reading.ts";
import { root } from "../text/keywords.ts";
import type { CountFinding } from "./findings.ts";

/** A figure and the last word of what it counts. */
type Counted = { readonly count: CountFinding; readonly noun: string };

/** In characters: no noun is longer. */
const LONGEST_NOUN = 24;

/** "27 supporters" counts a group, "at least nine people" and a bare "128" count everybody. */
export const isOfGroup = ({ noun, count }: Counted) =>
	!EVERYONE.has(noun) && /\p{L}/u.test(noun) && !/\d$/.test(count.text);

/** "nine soldiers and civilians" counts no soldiers alone. */
export const isListed = ({ text }: Reading, { end }: Span) =>
	/^ (?:and|or) \p{Ll}+s\b/u.test(text.slice(end, end + LONGEST_NOUN));

/** Two sources count one group alike, or a group is larger than what it would be part of. */
export function areOfOne(one: Counted, other: Counted): boolean {
	const [a, b] = [one.count, other.count];
	if (!isOfGroup(one)) return isEverybody(one) && b.value > (a.upper ?? a.value);
	if (!isOfGroup(other)) return isEverybody(other) && a.value > (b.upper ?? b.value);
	if (root(one.noun) !== root(other.noun) && one.noun !== "men" && other.noun !== "men")
		return false;
	const whose = [a, b].map(({ text }) => /\s(\p{Lu}\p{L}+)/u.exec(text)?.[1]);
	return whose[0] === whose[1] || whose.includes(undefined);
}

const isEverybody = ({ noun }: Counted) => !/^civilians?$/.test(noun);
