import type { QuantityMention } from "../find/mentions.ts";
import type { Token } from "../read/reading.ts";

/** What may be taken of a whole without being all of it: "two of", "none of", "60 percent of". */
const PART =
	/^(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|thirds|quarters|dozen|several|some|many|few|most|none|neither|only|more|percent|%)$/;
const DETERMINER = /^(?:the|these|those|its|their|his|her|our|about|some|around|nearly|roughly)$/;
/** "all but three of the 40 families" left too. */
const ALL_BUT = /^(?:but|except)$/;

/** "Two of the 12 miners died": what befell the two befell them, not the 12. Of "two of the 12 miners who died" it befell all. */
export function isWholeOfPart(
	tokens: readonly Token[],
	{ tokens: { first, last } }: QuantityMention,
): boolean {
	let of = first - 1;
	while (DETERMINER.test(tokens[of]?.lower ?? "")) of--;
	if (tokens[of]?.lower !== "of") return false;
	const part = tokens[of - 1]?.lower === "out" ? of - 2 : of - 1;
	const amount = tokens[part];
	if (amount === undefined || !(PART.test(amount.lower) || amount.pos === "CD")) return false;
	if (ALL_BUT.test(tokens[part - 1]?.lower ?? "")) return true;
	const next = tokens[last];
	return !/^(?:who|that)$/.test(next?.lower ?? "") && !isParticiple(tokens, last);
}

const FATED = /^(?:shot|killed|wounded|injured|hurt|arrested|detained)$/;

/** "two of the 12 miners killed in the blast were": the verb is still to come, and closes the sentence's subject. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
	const { pos, lower } = tokens[at] ?? { pos: "", lower: "" };
	if (pos !== "VBN" && FATED.test(lower))
		return /^(?:by|in|at|and)$/.test(tokens[at + 1]?.lower ?? "");
	return pos === "VBN" && lower !== "died";
}
