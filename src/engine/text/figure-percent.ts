import { isJoiner, type Word } from "./words.ts";

/** The position after "%", "percent", "per cent" or "percentage points", or null. */
export function percentEnd(words: readonly Word[], at: number): number | null {
	const [word, next] = [words[at]?.lower, words[at + 1]?.lower];
	if (isJoiner(words[at])) return next === "%" || next === "percent" ? at + 2 : null;
	if (word === "%" || word === "percent" || word === "percents") return at + 1;
	if (word === "pc" && !words[at]?.spaced) return at + 1;
	if (word === "per" && next === "cent") return at + 2;
	if (word === "percentage" && (next === "points" || next === "point")) return at + 2;
	return null;
}
