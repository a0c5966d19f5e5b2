import { SCALES, VAGUE_SCALES, VAGUE_WORDS } from "../lexicon/numbers.ts";
import { isArticle, isJoiner, type Word } from "./words.ts";

type VagueNumber = {
	readonly value: number;
	readonly scale: number;
	readonly vague: boolean;
	readonly to: number;
};

const SCALE = new Map(Object.entries(SCALES));
const VAGUE_SCALE = new Map(Object.entries(VAGUE_SCALES));
const VAGUE = new Map(Object.entries(VAGUE_WORDS));

/** Words that a vague number begins with. */
export const VAGUE_OPENERS: readonly string[] = [
	...VAGUE_SCALE.keys(),
	...VAGUE.keys(),
	"half",
	"quarter",
];

/** "hundreds", "tens of thousands", "several hundred", "a handful"; also "half a million", which is exact. */
export function vagueNumberAt(words: readonly Word[], at: number): VagueNumber | null {
	return pluralAt(words, at) ?? indefiniteAt(words, at) ?? partAt(words, at);
}

/** "hundreds", "tens of thousands", "millions and millions": at least two of them. */
function pluralAt(words: readonly Word[], at: number): VagueNumber | null {
	const scale = VAGUE_SCALE.get(words[at]?.lower ?? "");
	if (scale === undefined) return null;
	const joiner = words[at + 1]?.lower;
	const next = VAGUE_SCALE.get(words[at + 2]?.lower ?? "");
	if (joiner === "of" && next !== undefined && next > scale) {
		return { value: 2 * scale * next, scale: next, vague: true, to: at + 3 };
	}
	if (scale === VAGUE_SCALES.tens) return null;
	const repeated = (joiner === "and" || joiner === "upon") && next === scale;
	return { value: 2 * scale, scale, vague: true, to: repeated ? at + 3 : at + 1 };
}

/** "several", "several hundred", "a few thousand", "a couple of dozen", "a handful". */
function indefiniteAt(words: readonly Word[], at: number): VagueNumber | null {
	const from = isArticle(words[at]) ? at + 1 : at;
	const word = words[from]?.lower ?? "";
	const least = VAGUE.get(word);
	if (least === undefined) return null;
	const hasOf = words[from + 1]?.lower === "of";
	const scaleAt = hasOf || isJoiner(words[from + 1]) ? from + 2 : from + 1;
	const scale = SCALE.get(words[scaleAt]?.lower ?? "");
	if (scale !== undefined && scale !== SCALES.score) {
		return { value: least * scale, scale, vague: true, to: scaleAt + 1 };
	}
	// "A few" says too little; a couple without "of" is two people in love.
	const counts = word === "several" || (hasOf && from > at && word !== "few");
	return counts ? { value: least, scale: 1, vague: true, to: from + 1 } : null;
}

/** "half a million", "a half-dozen", "a quarter of a million". */
function partAt(words: readonly Word[], at: number): VagueNumber | null {
	let i = isArticle(words[at]) ? at + 1 : at;
	const part = words[i]?.lower;
	if (part !== "half" && part !== "quarter") return null;
	i++;
	if (isJoiner(words[i]) || words[i]?.lower === "of") i++;
	if (isArticle(words[i])) i++;
	const scale = SCALE.get(words[i]?.lower ?? "");
	if (scale === undefined || scale === SCALES.score) return null;
	return {
		value: scale * (part === "half" ? 0.5 : 0.25),
		scale,
		vague: scale === SCALES.dozen,
		to: i + 1,
	};
}
