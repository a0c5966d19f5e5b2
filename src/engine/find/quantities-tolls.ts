import type { Token } from "../read/reading.ts";
import type { Figure } from "../text/figures.ts";
import type { QuantityMention } from "./mentions.ts";

/** "The group says it knows of 70". */
export const KNOWS = /^(?:knows?|knew|aware|sp(?:eaks?|oke)|talk(?:s|ed)?)$/;

/** "Put the dead at | 31", "the missing at | 150"; not "was found dead at 31". */
export const isFatePut = (line: readonly Token[], from: number): boolean =>
	line[from - 1]?.lower === "at" &&
	/^(?:dead|injured|wounded|missing)$/.test(line[from - 2]?.lower ?? "") &&
	line[from - 3]?.lower === "the";

/** "spoke of “no more than 20”" */
export const isQuotedCount = (line: readonly Token[], { from }: Figure): boolean =>
	/^["“]$/.test(line[from - 1]?.text ?? "") &&
	line[from - 2]?.lower === "of" &&
	KNOWS.test(line[from - 3]?.lower ?? "");

/** "which would bring to | nine the number killed" */
export const isBroughtTo = (line: readonly Token[], { from, to }: Figure): boolean =>
	line[from - 1]?.lower === "to" &&
	/^(?:bring(?:s|ing)?|brought)$/.test(line[from - 2]?.lower ?? "") &&
	/^(?:number|toll|total|tally)$/.test(line[to + 1]?.lower ?? line[to]?.lower ?? "");

/** "The imam said the community had buried 37." */
export const isBuried = (line: readonly Token[], { from, to, value }: Figure): boolean =>
	line[from - 1]?.lower === "buried" && value > 1 && /^(?:[.,;]|)$/.test(line[to]?.text ?? "");

/** "raised the toll to 48, from | 42", "cut to 103 from | 228": what it was before. */
export function isFormerCount(
	line: readonly Token[],
	{ from, value }: Figure,
	before: QuantityMention | undefined,
): boolean {
	if (line[from - 1]?.lower !== "from" || before === undefined || value < 2) return false;
	if (!/^(?:people|things)$/.test(before.unit)) return false;
	const at = line[from - 2]?.text === "," ? from - 3 : from - 2;
	return line[at]?.index === before.tokens.last - 1 && line[at - 1]?.lower === "to";
}
