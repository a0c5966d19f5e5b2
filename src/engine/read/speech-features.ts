import type { PartOfSpeech } from "./reading.ts";
import { ALL_CAPITALS, PROSE } from "./setting.ts";
import {
	FIRST1,
	FIRST2,
	FIRST3,
	FORM,
	LAST1,
	LAST2,
	LAST3,
	LAST4,
	mix,
	SHAPE,
	SHAPES,
	VERB_FORMS,
	WORD,
} from "./word-parts.ts";

/** The tags in the order of the packed weights. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
	"NN",
	"IN",
	"DT",
	"NNP",
	"JJ",
	"NNS",
	"PRP",
	"RB",
	"CC",
	"VB",
	"VBD",
	"VBZ",
	"CD",
	"VBP",
	"VBN",
	"VBG",
	"TO",
	"PRP$",
	"MD",
	"UH",
	"WDT",
	"WRB",
	"POS",
	"NNPS",
	"WP",
	"RP",
	"EX",
	"JJR",
	"FW",
	"RBR",
	"JJS",
	"SYM",
	"PDT",
	"RBS",
	"WP$",
	"PUNCT",
];

/** Roles of a word: itself (by how much its capital says), and its place beside the tagged word. */
export const BEFORE = 4;
export const TWO_BEFORE = 5;
export const AFTER = 6;
export const TWO_AFTER = 7;
export const SPEECH_ROLES = 8;

/** The role of a word as the tagged one; a capital that opens a prose sentence is a case of its own. */
export function ownRole(setting: number, opens: boolean): number {
	return setting === PROSE && opens ? ALL_CAPITALS + 1 : setting;
}

const BESIDE: readonly (readonly number[])[] = [
	[WORD, LAST2, LAST3],
	[WORD],
	[WORD, LAST2, LAST3, FIRST1],
	[WORD],
];
const OWN = [WORD, LAST1, LAST2, LAST3, LAST4, FIRST1, FIRST2, FIRST3];

export function speechFeatures(parts: Int32Array, role: number, out: Int32Array): number {
	const beside = BESIDE[role - BEFORE];
	let count = 0;
	for (const part of beside ?? OWN) {
		out[count++] = mix((beside === undefined ? 0 : role * 16) + part + 256, parts[part] ?? 0);
	}
	if (beside !== undefined) return count;
	const shape = shapeIn(parts, role);
	out[count++] = mix(400, shape);
	out[count++] = mix(700, parts[VERB_FORMS] ?? 0);
	out[count++] = mix(401 + shape, parts[WORD] ?? 0);
	out[count++] = mix(501 + shape, parts[LAST3] ?? 0);
	out[count++] = mix(601 + shape, parts[LAST2] ?? 0);
	return count;
}

/** A lower-case word is one in any setting; a capital is as good as the line it stands in. */
export function shapeIn(parts: Int32Array, role: number): number {
	const shape = parts[SHAPE] ?? 0;
	return shape === SHAPES.lower || shape === SHAPES.mark ? shape : shape + 16 * role;
}

/** What is known only in place: words side by side, then each with the tag given last. */
export function speechContext(
	{ before, word, after }: { before: Int32Array; word: Int32Array; after: Int32Array },
	last: number,
	out: Int32Array,
): number {
	const own = word[WORD] ?? 0;
	out[0] = mix(801, mix(before[WORD] ?? 0, own));
	out[1] = mix(802, mix(own, after[WORD] ?? 0));
	out[2] = mix(820 + last, own);
	out[3] = mix(860 + last, after[WORD] ?? 0);
	out[4] = mix(900 + last, (word[VERB_FORMS] ?? 0) || (word[LAST3] ?? 0));
	return 5;
}

/** More than there are tags, shapes. */
const TAGS = 64;
const SHAPES_HERE = 16;
export const TAG_PAIRS = TAGS * TAGS;
export const TAG_SHAPES = TAGS * SHAPES_HERE * SHAPES_HERE;

/** The two tags given last as one number. */
export function tagPair(last: number, lastButOne: number): number {
	return last * TAGS + lastButOne;
}

export function tagPairFeatures(pair: number, out: Int32Array): number {
	out[0] = mix(810, Math.floor(pair / TAGS));
	out[1] = mix(811, pair);
	return 2;
}

/** The tag given last, the shape of the word and of the one after as one number. */
export function tagShapes(last: number, word: Int32Array, after: Int32Array): number {
	return (last * SHAPES_HERE + (word[SHAPE] ?? 0)) * SHAPES_HERE + (after[SHAPE] ?? 0);
}

export function tagShapesFeatures(shapes: number, out: Int32Array): number {
	const both = SHAPES_HERE * SHAPES_HERE;
	out[0] = mix(940 + Math.floor(shapes / both), shapes % both);
	return 1;
}

/** Under this the table keeps the tag of a word that never has another. */
export function sureFeature(parts: Int32Array): number {
	return mix(3000, parts[FORM] ?? 0);
}
