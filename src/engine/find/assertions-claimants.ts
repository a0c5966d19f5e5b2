import { nounPhraseEndingAt, type Place } from "./phrases.ts";

/** In tokens: "who | the suit | claims". */
const LONGEST_CLAIMANT = 5;
/** In tokens: how soon a claim says that nothing was so. */
const SOON = 20;

/** "No one has claimed the attack". */
export const isNobody = ({ reading: { tokens } }: Place, index: number) =>
	tokens
		.slice(Math.max(0, index - 4), index)
		.some(
			({ lower }, i, near) =>
				lower === "nobody" || (lower === "no" && /^(?:one|group)$/.test(near[i + 1]?.lower ?? "")),
		);

/** "the manager, Carl Vann, who it claims told staff to lie": whoever the relative is of; null where there is none. */
export function accusedBefore(place: Place, index: number) {
	const { tokens } = place.reading;
	const who = tokens.slice(Math.max(place.sentence.first, index - LONGEST_CLAIMANT), index);
	const relative = who.findLast(({ lower }) => lower === "who" || lower === "whom");
	if (relative === undefined || relative.index >= index - 1) return null;
	if (!/^(?:VB[DZPN]|MD)$/.test(tokens[index + 1]?.pos ?? "")) return null;
	const isComma = tokens[relative.index - 1]?.text === ",";
	return nounPhraseEndingAt(place, relative.index - (isComma ? 2 : 1));
}

/** "argued that nothing illegal was done". */
export const isUndone = ({ reading: { tokens } }: Place, index: number) =>
	tokens
		.slice(index, index + SOON)
		.some(({ lower }) => /^(?:not?|never|nobody|nothing|none|n['’]t)$/.test(lower));
