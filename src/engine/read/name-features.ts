import { shapeIn } from "./speech-features.ts";
import { LIST_COUNT } from "./word-lists.ts";
import {
	FIRST2,
	FIRST3,
	FORM,
	LAST2,
	LAST3,
	LAST4,
	LISTS,
	mix,
	SHAPE,
	WORD,
} from "./word-parts.ts";

/** Roles of a word beside the labelled one; 0 to 3 are the word itself, as in `ownRole`. */
export const BEFORE = 4;
export const TWO_BEFORE = 5;
export const AFTER = 6;
export const TWO_AFTER = 7;
/** In "Foreign Minister Sergei Lavrov said": "Foreign", "Lavrov", what stands before, and "said". */
export const RUN_FIRST = 8;
export const RUN_LAST = 9;
export const BEFORE_RUN = 10;
export const AFTER_RUN = 11;
export const NAME_ROLES = 12;

const OWN = [WORD, FORM, LAST2, LAST3, LAST4, FIRST2, FIRST3];
const NEAR = [WORD, LAST3, SHAPE];
const FAR = [WORD, SHAPE];
const RUN = [WORD, LAST3];
const BESIDE = [NEAR, FAR, NEAR, FAR, RUN, RUN, FAR, FAR];

export function nameFeatures(parts: Int32Array, role: number, out: Int32Array): number {
	const beside = BESIDE[role - BEFORE];
	let count = 0;
	for (const part of beside ?? OWN) {
		out[count++] = mix((beside === undefined ? 0 : role * 16) + part + 2000, parts[part] ?? 0);
	}
	const lists = parts[LISTS] ?? 0;
	for (let list = 0; list < LIST_COUNT; list++) {
		if ((lists >> list) & 1) out[count++] = mix(2200 + Math.max(role, BEFORE - 1), list);
	}
	if (beside !== undefined) return count;
	const shape = shapeIn(parts, role);
	out[count++] = mix(2300, shape);
	out[count++] = mix(2301, shape * 512 + lists);
	out[count++] = mix(2310 + shape, parts[WORD] ?? 0);
	out[count++] = mix(2410 + shape, parts[LAST3] ?? 0);
	return count;
}

/** A word in its place: the words around it, their parts of speech, and its run of capitals. */
export type NamePlace = {
	readonly before: Int32Array;
	readonly word: Int32Array;
	readonly after: Int32Array;
	readonly tags: readonly [before: number, own: number, after: number];
	/** Where in its run of capitals the word stands, and how long that is. */
	readonly fromFirst: number;
	readonly toLast: number;
	readonly beforeRun: Int32Array;
	readonly afterRun: Int32Array;
	/** How the text writes the word elsewhere: 1 in lower case, 0 only so. */
	readonly elsewhere: number;
	readonly setting: number;
	readonly opens: boolean;
};

export const MOST_IN_PLACE = 16;

export function nameContext(place: NamePlace, out: Int32Array): number {
	const { before, word, after, beforeRun, afterRun, elsewhere, setting, opens } = place;
	const [tagBefore, tag, tagAfter] = place.tags;
	const from = Math.min(3, place.fromFirst);
	const to = Math.min(3, place.toLast);
	const [shapeBefore = 0, shape = 0, shapeAfter = 0] = [before[SHAPE], word[SHAPE], after[SHAPE]];
	const own = word[WORD] ?? 0;
	const lists = word[LISTS] ?? 0;
	out[0] = mix(2600, tag);
	out[1] = mix(2601, tagBefore * 64 + tag);
	out[2] = mix(2602, tag * 64 + tagAfter);
	out[3] = mix(2603, (tagBefore * 64 + tag) * 64 + tagAfter);
	out[4] = mix(2604, ((shapeBefore * 16 + shape) * 16 + shapeAfter) * 4 + setting);
	out[5] = mix(2605, mix(before[WORD] ?? 0, own));
	out[6] = mix(2606, mix(own, after[WORD] ?? 0));
	out[7] = mix(2607, ((elsewhere * 16 + shape) * 4 + setting) * 2 + (opens ? 1 : 0));
	out[8] = mix(2608, from * 4 + to);
	out[9] = mix(2609, (from * 4 + to) * 512 + lists);
	out[10] = mix(2610 + from * 4 + to, beforeRun[WORD] ?? 0);
	out[11] = mix(2630 + from * 4 + to, afterRun[WORD] ?? 0);
	out[12] = mix(2650, (lists * 512 + (after[LISTS] ?? 0)) * 16 + shapeAfter);
	out[13] = mix(2651, ((before[LISTS] ?? 0) * 512 + lists) * 16 + shapeBefore);
	out[14] = mix(2652, mix(beforeRun[WORD] ?? 0, afterRun[WORD] ?? 0));
	out[15] = mix(2653 + elsewhere, own);
	return MOST_IN_PLACE;
}

/** What the label before says of a word's: with the word ("of" inside a name), and with its shape. */
export function nameLinks(parts: Int32Array, previous: number, out: Int32Array): number {
	out[0] = mix(2700 + previous, parts[WORD] ?? 0);
	out[1] = mix(2750 + previous, parts[SHAPE] ?? 0);
	return 2;
}
