import type { Evidence, Span } from "../../sheet/span.ts";
import { findWords } from "./find-words.ts";
import { fold } from "./fold.ts";
import { type Ground, nearby } from "./ground.ts";

/** What may stand between a role and its name: marks, articles, and what links the two. */
const BETWEEN_BEFORE = /^[\s,:("“'’-]*(?:(?:mr|mrs|ms|dr)\.?\s*)?$/i;
const BETWEEN_AFTER =
	/^(?:['’]s)?[\s,(–—-]*(?:(?:an?|the|who|is|was|are|has|been|as|serves|named|whose|its|his|her|their|our|then|now|also|aged?|\d{1,3}),?\s+)*$/i;

type Told = {
	readonly role: string | null;
	/** The embedded engine's. */
	readonly known: string | null;
	readonly evidence: readonly Evidence[];
};

/** A role that the text gives to that very name: right before it, or after it with nothing but marks between. */
export function roleOf(ground: Ground, { role, known, evidence }: Told): string | null {
	if (role === null) return null;
	if (known !== null && isSameRole(role, known)) return role.length > known.length ? known : role;
	for (const name of evidence) {
		const places = findWords(ground.folded, role, nearby(ground, name, 0));
		const place = places.find((span) => belongs(ground, span, name));
		if (place !== undefined) return ground.text.slice(place.start, place.end);
	}
	return known;
}

/** Whether one wording of a role holds the other, or neither is one. */
export function isSameRole(one: string | null, other: string | null): boolean {
	if (one === null || other === null) return one === other;
	const [a, b] = [fold(one).text, fold(other).text];
	return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function belongs({ text }: Ground, role: Span, name: Span): boolean {
	if (role.end <= name.start) return BETWEEN_BEFORE.test(text.slice(role.end, name.start));
	// In "Ann, his brother Tom" the brother is not Ann.
	const leads = /^\s\p{Lu}/u.test(text.slice(role.end, role.end + 2));
	return name.end <= role.start && !leads && BETWEEN_AFTER.test(text.slice(name.end, role.start));
}
