/** What a line of prose has not: white space but a plain space, or more than one. */
const UNEVEN = /\s\s|[^\S ]/;

/** A passage as it reads on one line: each stretch of white space is a space. */
export function oneLine(passage: string): string {
	// Most passages are on one line: to look is much cheaper than to replace.
	return UNEVEN.test(passage) ? passage.replace(/\s+/g, " ") : passage;
}
