import type { Span } from "../../sheet/span.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import { firstFrom } from "../text/in-order.ts";
import { oneLine } from "../text/one-line.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { SourceFinding, WhoFinding } from "./findings.ts";
import { genderOf, genderOfWho, headOf, type Naming } from "./statement-people.ts";

export type Resolved = Pick<SourceFinding, "name" | "who">;

export type Cast = {
	readonly text: string;
	readonly who: readonly WhoFinding[];
	readonly namings: readonly Naming[];
	/** Whether a naming stands where the subject of a sentence does, outside what others say. */
	readonly isSubject: (naming: Naming) => boolean;
	/** What speakers without a name were called so far: "spokesman". */
	readonly unnamed: ReadonlySet<string>;
};

/** Who spoke last, and where. */
export type Previous = { readonly source: Resolved; readonly at: number };

/** How far back, in characters, a pronoun may reach. */
const REACH = 1200;
const LONGEST_NAME = 80;
const PRONOUN =
	/^(?<he>he|him|his)$|^(?<she>she|her|hers)$|^(?<they>they|them|their)$|^(?<it>it|its)$/i;

/** Whoever some words stand for: a listed name, the one a pronoun means, or just the words. */
export function resolveSource(cast: Cast, span: Span, previous: Previous | null): Resolved {
	const words = oneLine(cast.text.slice(span.start, span.end));
	const pronoun = PRONOUN.exec(words)?.groups;
	if (pronoun !== undefined) {
		const person = pronoun.he !== undefined ? "he" : pronoun.she !== undefined ? "she" : null;
		const meant =
			person !== null ? personMeant(cast, { span, person, previous }) : manyMeant(cast, previous);
		return meant ?? { name: words, who: null };
	}
	const around = namedAround(cast, span);
	if (around !== null) return resolveSource(cast, around, previous);
	const named = namedBy(cast, span);
	const known = named === null ? undefined : cast.who[named];
	if (known !== undefined)
		return { name: known.kind === "person" ? known.name : words, who: named };
	if (isOwnDocument(cast, span, previous)) return previous.source;
	return { name: words, who: describedBy(cast, words, previous) };
}

const DOCUMENT =
	/^(?:the|its|his|her|their) (statement|announcement|post|tweet|letter|memo|release|message)$/i;

/** "The statement said", after somebody said something in a statement: their words still. */
function isOwnDocument(
	{ text }: Cast,
	span: Span,
	previous: Previous | null,
): previous is Previous {
	const noun = DOCUMENT.exec(text.slice(span.start, span.end))?.[1];
	if (noun === undefined || previous === null || span.start - previous.at > REACH) return false;
	return text.slice(previous.at, span.start).includes(noun);
}

/** The name that the words are the end of: "Borders" in "Doctors Without Borders". */
function namedAround({ namings }: Cast, span: Span): Naming | null {
	for (let i = firstFrom(namings, ({ start }) => start < span.start) - 1; i >= 0; i--) {
		const naming = namings[i];
		if (naming === undefined || naming.start < span.start - LONGEST_NAME) return null;
		if (naming.end === span.end) return naming;
	}
	return null;
}

/** The name that heads the words: "Tartus governor Omar Haddad", not "Mr Haddad's office". */
function namedBy({ text, namings }: Cast, span: Span): number | null {
	for (let i = firstFrom(namings, ({ start }) => start < span.start); i < namings.length; i++) {
		const naming = namings[i];
		if (naming === undefined || naming.end > span.end) return null;
		const before = text.slice(span.start, naming.start);
		const after = text.slice(naming.end, span.end);
		if (isComplement(before)) return null;
		if (/^(?:$|,|\s*\(|\s(?:of|for|from|in|at|with)\s)/.test(after)) return naming.who;
	}
	return null;
}

/** "a lawyer for ", "the party and": the name that follows is not the head; in "Secretary of State " it is. */
function isComplement(before: string): boolean {
	if (/^(?:\p{Lu}[\p{L}.-]*\s)+(?:of|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s)+$/u.test(before))
		return false;
	const joined = /(?<!\p{Ll})(\p{Ll}+)\sand\s\p{Ll}/u.exec(before)?.[1];
	if (joined !== undefined && ROLE_NOUNS.has(joined)) return false;
	return /\b(?:of|for|by|from|in|at|to|on|with|and)\s/.test(before);
}

type Wanted = {
	readonly span: Span;
	readonly person: "he" | "she";
	readonly previous: Previous | null;
};

function personMeant(cast: Cast, { span, person, previous }: Wanted): Resolved | null {
	const since = previous?.at ?? -1;
	for (let i = firstFrom(cast.namings, ({ start }) => start < span.start) - 1; i >= 0; i--) {
		const naming = cast.namings[i];
		if (naming === undefined || naming.start < span.start - REACH) break;
		if (naming.start < since && previous !== null && fits(cast, previous.source, person)) {
			return previous.source;
		}
		const who = cast.who[naming.who];
		if (who?.kind !== "person" || !cast.isSubject(naming)) continue;
		if ((genderOfWho(who) ?? person) === person) return { name: who.name, who: naming.who };
	}
	if (previous === null || span.start - previous.at > REACH) return null;
	return fits(cast, previous.source, person) ? previous.source : null;
}

function fits({ who }: Cast, source: Resolved, person: "he" | "she"): boolean {
	if (PRONOUN.test(source.name)) return false;
	const known = source.who === null ? undefined : who[source.who];
	if (known !== undefined && known.name === source.name) {
		return known.kind === "person" && (genderOfWho(known) ?? person) === person;
	}
	return isOnePerson(source.name) && (genderOf(source.name) ?? person) === person;
}

/** "a hospital spokesman", "one resident". */
export function isOnePerson(words: string): boolean {
	if (!/^(?:an?|the|one|another|his|her|their)\s/i.test(words))
		return /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(words);
	const head = headOf(words);
	return ROLE_NOUNS.has(head) || (isPersonNoun(head) && !MANY_PEOPLE.test(head));
}

const MANY_PEOPLE = /s$|^(?:people|police|staff|personnel|crew)$|(?:men|women|children|folk)$/;

/** "they" and "it": the last speaker, where that is a body or several people. */
function manyMeant({ who }: Cast, previous: Previous | null): Resolved | null {
	if (previous === null) return null;
	const { source } = previous;
	const known = source.who === null ? undefined : who[source.who];
	if (known !== undefined && known.name === source.name) {
		return known.kind === "organization" ? source : null;
	}
	return isOnePerson(source.name) || PRONOUN.test(source.name) ? null : source;
}

/** "the governor", where one listed person has that role; "the ministry", where one body is so named. */
function describedBy(
	{ who, unnamed }: Cast,
	words: string,
	previous: Previous | null,
): number | null {
	if (!/^the\s/i.test(words) || words.split(" ").length > 3) return null;
	const head = headOf(words);
	if (/^(?:group|company|organi[sz]ation|agency|firm|party|newspaper|union|charity)$/.test(head)) {
		const before = previous?.source.who ?? null;
		return before !== null && who[before]?.kind === "organization" ? before : null;
	}
	if (unnamed.has(head)) return null;
	const told = words.toLowerCase().split(" ").slice(1);
	const matches = who.flatMap(({ kind, name, role }, index) => {
		const known = (kind === "person" ? (role ?? "") : name).toLowerCase().split(/[^\p{L}-]+/u);
		return told.every((word) => known.includes(word)) ? [index] : [];
	});
	return matches.length === 1 ? (matches[0] ?? null) : null;
}
