import type { Reading } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import type { Case } from "./name-case.ts";
import {
	isAcronym,
	isDemonym,
	isOrganizationHead,
	isPlaceHead,
	isThingHead,
} from "./name-words.ts";

/** What the longer names of a text have to say about shorter ones. */
type Family = {
	/** First and last names of people, and how much they weigh. */
	readonly surnames: Map<string, number>;
	readonly initials: Set<string>;
	/** First words of organisations: "Norvik". */
	readonly openings: Set<string>;
	/** "Observatory", said of a Syrian Observatory for Human Rights. */
	readonly headNouns: Set<string>;
	/** "Peebles", where the text speaks of Peeblesshire. */
	readonly counties: Set<string>;
};

const AREAS =
	/^(?:district|province|county|region|state|governorate|prefecture|municipality|division)$/i;

/** Votes below which a longer name vouches for nobody. */
const CERTAIN = 2.5;

/** Longer names vouch for shorter ones: Haddad through Omar Haddad, IS through Islamic State. */
export function voteByKinship(reading: Reading, cases: ReadonlyMap<string, Case>): void {
	const family = gatherFamily(cases);
	for (const one of cases.values()) {
		if (one.words.length === 1) voteOnSingle(reading, one, family);
		else if (family.openings.has(one.key)) one.ballot.vote("organization", 2.5, "short-form");
		else if (one.words.length === 2) voteByOpening(one, cases);
	}
	voteByDefinition(reading, cases);
}

/** By how many votes a short name has to be a body to say so of the longer one. */
const CLEAR = 2;

/** "Norvik employs 800" says that Norvik Verft is no Mr Verft. */
function voteByOpening({ words, ballot }: Case, cases: ReadonlyMap<string, Case>): void {
	const [first = "", second = ""] = words;
	const short = cases.get(first)?.ballot;
	if (short === undefined || isGivenName(first) || isAcronym(first) || isCommonWord(second)) return;
	if (short.reason("organization") === "known") return;
	if (short.of("organization") - Math.max(short.of("person"), short.of("place")) < CLEAR) return;
	ballot.vote("organization", 3, "short-form");
	ballot.vote("person", -2, "short-form");
}

function gatherFamily(cases: ReadonlyMap<string, Case>): Family {
	const family: Family = {
		surnames: new Map(),
		initials: new Set(),
		openings: new Set(),
		headNouns: new Set(),
		counties: new Set(),
	};
	for (const { words, ballot, candidates } of cases.values()) {
		const { choice, votes } = ballot.winner();
		// "Harnai district" tells what Harnai is.
		if (choice === "place" && words.length === 2 && AREAS.test(words[1] ?? ""))
			family.counties.add(words[0] ?? "");
		if (words.length === 1 && words[0]?.endsWith("shire"))
			family.counties.add(words[0].slice(0, -5));
		if (words.length < 2 || votes < CERTAIN) continue;
		if (choice === "person") addPerson(family, words, votes);
		const isDecided = candidates.some(({ decided }) => decided !== "");
		if (choice === "organization" && !isDecided) addOrganization(family, words);
	}
	return family;
}

function addPerson({ surnames }: Family, words: readonly string[], votes: number): void {
	const [first = ""] = words;
	const last = words.at(-1) ?? "";
	surnames.set(last, Math.max(surnames.get(last) ?? 0, Math.min(5, votes)));
	for (const word of [first, ...words.slice(1, -1)]) {
		if (word.length < 3 || !/^\p{Lu}/u.test(word)) continue;
		surnames.set(word, Math.max(surnames.get(word) ?? 0, Math.min(2.5, votes - 1)));
	}
}

/** "Der Spiegel" is Spiegel for short. */
const ARTICLES = /^(?:Der|Die|Das|De|Het|Le|La|Les|El|Los|Las|Il|Al|al)$/;

function addOrganization(family: Family, words: readonly string[]): void {
	for (const acronym of initialsOf(words)) family.initials.add(acronym);
	const [first = ""] = words;
	if (ARTICLES.test(first) && words.length === 2) family.openings.add(words[1] ?? "");
	else if (first.length > 2 && !isDemonym(first)) family.openings.add(first);
	for (let length = 2; length < words.length; length++) {
		const opening = words.slice(0, length);
		// "Human Rights" is not short for the Human Rights Council, nor "New York" for its Times.
		const isName = opening.some((word) => !isCommonWord(word) && /^\p{Lu}/u.test(word));
		if (isName && lookUpPlaces(opening.join(" ")).length === 0) {
			family.openings.add(opening.join(" "));
		}
	}
	const noun = headNoun(words);
	if (isOrganizationHead(noun)) family.headNouns.add(noun);
}

/** Speakers stand in capitals in transcripts: "PENCE: I did not." */
const titleCase = (word: string): string =>
	/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Where only places are: "in Jordan". */
const SCENE = /^(?:in|near|across|outside|inside|into|throughout|over|neighbou?ring)$/;

function voteOnSingle(
	{ tokens }: Reading,
	{ words, candidates, ballot }: Case,
	family: Family,
): void {
	const [only = ""] = words;
	const kin = family.surnames.get(only) ?? family.surnames.get(titleCase(only));
	if (kin !== undefined) ballot.vote("person", kin, "surname");
	// "She took cash from Jordan", where Mark Jordan is on trial.
	if (kin !== undefined && ballot.reason("place") === "country") {
		const isScene = candidates.some(({ first }) => SCENE.test(tokens[first - 1]?.lower ?? ""));
		if (!isScene) ballot.vote("person", 3.5, "surname");
	}
	if (family.counties.has(only)) ballot.vote("place", 4, "county");
	// "the Hanleys" are several people, each with a name of their own.
	if (kin === undefined && family.surnames.has(only.replace(/s$/, "")))
		ballot.vote("thing", 9, "family");
	const isDefinite = candidates.some(({ opensSentence }) => !opensSentence);
	if (family.headNouns.has(only) && isDefinite) ballot.vote("organization", 4, "head-noun");
	if (isAcronym(only) && family.initials.has(only.replace(/\./g, "").toUpperCase())) {
		ballot.vote("organization", 4, "initials");
	}
	const isOtherwiseKnown = kin !== undefined || ballot.of("place") >= 2;
	const isNoun = isOrganizationHead(only) || isPlaceHead(only);
	if (family.openings.has(only) && !isOtherwiseKnown && !isNoun) {
		ballot.vote("organization", 3.5, "short-form");
	}
}

/** The noun that a later "the Observatory" would repeat. */
function headNoun(words: readonly string[]): string {
	const hinge = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
	return (hinge > 0 ? words[hinge - 1] : words.at(-1)) ?? "";
}

/** "World Health Organization (WHO)" */
function voteByDefinition({ tokens }: Reading, cases: ReadonlyMap<string, Case>): void {
	for (const { words, candidates, ballot } of cases.values()) {
		const [only = ""] = words;
		if (words.length !== 1 || !isAcronym(only)) continue;
		const isDefined = candidates.some(
			({ first, last }) =>
				tokens[first - 1]?.text === "(" &&
				tokens[last]?.text === ")" &&
				/^NNPS?$/.test(tokens[first - 2]?.pos ?? ""),
		);
		if (isDefined) ballot.vote("organization", 2.5, "defined");
		const isOfThing = candidates.some(
			({ first, last }) =>
				tokens[first - 1]?.text === "(" &&
				tokens[last]?.text === ")" &&
				/^\p{Lu}/u.test(tokens[first - 2]?.text ?? "") &&
				isThingHead(tokens[first - 2]?.text ?? ""),
		);
		if (isOfThing) ballot.vote("thing", 9, "defined");
	}
}

/** With and without the small words. */
function initialsOf(words: readonly string[]): string[] {
	const large = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
	const all = words.map((word) => word.charAt(0).toUpperCase());
	return [large.join(""), all.join("")].filter((letters) => letters.length > 1);
}
