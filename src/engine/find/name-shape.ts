import { THING_OPENERS } from "../lexicon/name-places.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "../lexicon/name-titles.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import { Ballot } from "./name-ballot.ts";
import { voteByLastTwo } from "./name-shape-ends.ts";
import {
	isAcronym,
	isCamelCase,
	isDemonym,
	isFacilityHead,
	isFeatureOpener,
	isFirmHead,
	isForeignOpener,
	isKnownOrganization,
	isKnownThing,
	isOrganizationHead,
	isOrganizationOpener,
	isPlaceHead,
	isSurnameLike,
	isThingHead,
} from "./name-words.ts";

/** Feature names in front: "Lake Chad", "Mount Everest", "Port Said", "Grand Canyon". */
const PLACE_OPENERS =
	/^(?:Lake|Mount|Mt\.?|River|Cape|Port|Fort|Isle|Gulf|Strait|Bay|Camp|Serra|Sierra|Monte|Vila|Villa|Val|Rio|Costa|Puerto|San|Santa|São|Saint|St\.?|Hotel|Plaza|Piazza|Promenade|North|South|East|West|Northern|Southern|Eastern|Western|Central|Place|Calle|Rue|Via|Avenida)$/;

/** What the words of a name say about it, wherever it stands. */
export function judgeShape(key: string, words: readonly string[], isHyphenated: boolean): Ballot {
	const ballot = new Ballot();
	if (isKnownOrganization(key)) ballot.vote("organization", 8, "known");
	voteByHead(ballot, words);
	voteByOpener(ballot, words);
	voteByPlace(ballot, key, words);
	voteByPerson(ballot, words, isHyphenated);
	const [only = ""] = words;
	if (words.length === 1) {
		if (/^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|UAE|U\.A\.E\.?|DRC|USSR)$/.test(only))
			ballot.vote("place", 9, "country");
		else if (isAcronym(only)) ballot.vote("organization", 1.8, "acronym");
		if (/^[a-z]\p{Lu}/u.test(only)) ballot.vote("thing", 3, "camel-case");
		if (isCamelCase(only)) ballot.vote("organization", 2.5, "camel-case");
	}
	if (words.some((word) => word.includes("&"))) {
		ballot.vote("organization", 3, "ampersand");
		ballot.vote("person", -3, "ampersand");
	}
	return ballot;
}

/** "Carolina Panthers", "Leeds Rhinos": a place and a common plural. */
function isTeam(words: readonly string[]): boolean {
	const last = words.at(-1) ?? "";
	if (!/[^s]s$/.test(last) || !isCommonWord(last) || isPlaceHead(last)) return false;
	const [town] = lookUpPlaces(words.slice(0, -1).join(" "));
	return town !== undefined && town.kind !== "country";
}

/** English says what a thing is in its last word, or in the word before "of". */
function voteByHead(ballot: Ballot, words: readonly string[]): void {
	if (isSurnameLike(words)) {
		if (isFacilityHead(words.at(-1) ?? "")) ballot.vote("place", 1, "facility");
		return;
	}
	const hinge = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|to)$/.test(word));
	voteByLastTwo(ballot, words);
	const isConsulate = words.at(-1) === "General" && words.at(-2) === "Consulate";
	const head = (hinge > 0 ? words[hinge - 1] : words.at(isConsulate ? -2 : -1)) ?? "";
	const [first = ""] = words;
	if (words.length === 1) {
		if (isThingHead(head)) ballot.vote("thing", 4.5, "thing");
		return;
	}
	if (hinge > 0 && isOrganizationOpener(head)) ballot.vote("organization", 4.5, "head-of");
	const weight = isFirmHead(head) ? 4.5 : isCommonWord(head) ? 3.5 : 4;
	if (THING_OPENERS.has(first.toLowerCase()) && !isOrganizationHead(head))
		ballot.vote("thing", 4, "thing");
	if (/^D\.?C\.?$/.test(words.at(-1) ?? "")) ballot.vote("place", 4, "state");
	if (isTeam(words)) {
		ballot.vote("organization", 4, "team");
		ballot.vote("person", -2, "team");
	}
	if (isAcronym(head) && isKnownOrganization(head)) ballot.vote("organization", 3.5, "head");
	// "the World Food Programme", "the Environment Program" act; other programmes are run.
	const isBody = /^Program(?:me)?$/.test(head) && words.some((word) => BODIES.test(word));
	if (isBody) ballot.vote("organization", 4, "head");
	else if (isThingHead(head) || words.includes("War")) ballot.vote("thing", 5, "thing");
	if (isOrganizationHead(head))
		ballot.vote("organization", isFacilityHead(head) ? 3 : weight, "head");
	if (hinge < 0 && isFacilityHead(head))
		ballot.vote("place", isOrganizationHead(head) ? 3 : 4, "facility");
	if (hinge < 0 && isPlaceHead(head)) ballot.vote("place", 3.5, "place-head");
	if (hinge < 0 && /^(?:Hotel|Lake|Mount|River|Fort|Port|Cape|Camp|Plaza|Promenade)$/.test(first))
		ballot.vote("place", 1.5, "place-opener");
	if (hinge < 0 && PLACE_OPENERS.test(first)) ballot.vote("place", 2, "place-opener");
	if (hinge > 0 && /^(?:Gulf|Strait|Straits|Isle|Bay|Republic|Cape|City|Tower|Horn)$/.test(head))
		ballot.vote("place", 4, "place-head");
	if (isDemonym(first) && !isOrganizationHead(head)) ballot.vote("person", -1, "nationality");
	if (/^(?:University|Banco|Universit[éàa]t?|Ministry|Team)$/.test(first) && !isFacilityHead(head))
		ballot.vote("organization", 4, "head");
	if (isForeignOpener(first)) ballot.vote("organization", 4, "head");
	if (/\d/.test(first) && isOrganizationHead(words[1] ?? ""))
		ballot.vote("organization", 4, "unit");
}

const BODIES = /^(?:World|Food|Development|Environment|Settlements|Nations)$/;

/** "FTSE 100", "Estadio Azteca": other names say in their first word what they are. */
function voteByOpener(ballot: Ballot, words: readonly string[]): void {
	const [first = "", second = ""] = words;
	// "El Niño", "the Dow Jones"; "the Order of Merit"
	const isThing =
		words.length === 2 && /^(?:El Ni[ñn]o|La Ni[ñn]a|Dow Jones)$/.test(words.join(" "));
	if (isThing || (first === "Order" && second === "of")) ballot.vote("thing", 9, "thing");
	if (
		words.length < 4 &&
		isKnownThing(first) &&
		/^(?:\d*|al\p{L}*)$/u.test(words.slice(1).join(""))
	)
		ballot.vote("thing", 9, "thing");
	if (words.length === 1) return;
	// "Le Monde", "El País", as often as "Le Pen".
	if (words.length === 2 && /^(?:Le|La|El|Il|Der|Die)$/.test(first))
		ballot.vote("organization", 0.7, "foreign-article");
	// "Co Mayo", "Co. Durham"
	if (words.length === 2 && /^Co\.?$/.test(first)) ballot.vote("place", 6, "county");
	const [land] = lookUpPlaces(words.at(-1) ?? "");
	if (land?.kind === "country" && isKnownOrganization(words.slice(0, -1).join(" ")))
		ballot.vote("organization", 6, "branch");
	// "NHS Tayside", "Police Scotland"; not "US Virginia".
	const isShort = /^\p{Lu}{3,6}$/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
	const isBody = first === "Police" || (isShort && lookUpPlaces(first).length === 0);
	if (land !== undefined && words.length === 2 && isBody) ballot.vote("organization", 5, "branch");
	if (/^(?:USS|HMS|RMS|HMAS|HMCS|INS|MV|MS|MT|SS|KM|KMP)$/.test(first) && !isCommonWord(second))
		ballot.vote("thing", first === "MS" ? 2 : 8, "vessel");
	if (!isFeatureOpener(first)) return;
	const isOther = isCommonWord(second) || isOrganizationHead(words.at(-1) ?? "");
	if (!isOther) ballot.vote("place", 3, "feature");
}

function voteByPlace(ballot: Ballot, key: string, words: readonly string[]): void {
	const [place] = lookUpPlaces(key);
	if (place === undefined) {
		// "N. Korea" is no Mr Korea.
		const side = /^[NSEW]\. (?<rest>.+)$/.exec(key)?.groups?.rest;
		if (side !== undefined && lookUpPlaces(side).length > 0) ballot.vote("place", 7, "side");
		return;
	}
	// "Dar es Salaam", "Newcastle upon Tyne": nobody is called so.
	if (words.some((word, i) => i > 0 && /^\p{Ll}/u.test(word))) {
		ballot.vote("place", 3, "long-place");
		ballot.vote("person", -2, "long-place");
	}
	const isOpen = words.length === 1 && isCommonWord(key);
	if (place.kind === "country") ballot.vote("place", 5, "country");
	else if (isOpen && place.population < 100_000) return;
	else if (place.kind === "region") ballot.vote("place", 4, "gazetteer");
	else if (place.population >= 100_000) ballot.vote("place", 3.5, "gazetteer");
	// Somewhere there is a village of nearly every full name: "Peter Hall".
	else if (!isFullName(words)) ballot.vote("place", 2, "gazetteer");
}

const isFullName = (words: readonly string[]): boolean =>
	words.length > 1 && isGivenName(words[0] ?? "") && !isPlaceHead(words.at(-1) ?? "");

function voteByPerson(ballot: Ballot, words: readonly string[], isHyphenated: boolean): void {
	const [first = "", second = ""] = words;
	const last = words.at(-1) ?? "";
	const hasHead =
		!isSurnameLike(words) &&
		(isOrganizationHead(last) || isFacilityHead(last) || isPlaceHead(last) || isThingHead(last));
	// "ARA-Sul" is no Ara.
	const isShort = /^\p{Lu}{2,4}$/u.test(first) && /\p{Ll}/u.test(second);
	const isArticle = words.length > 1 && /^(?:Le|La|Les|El|Il|Los|Las|Die|Der|Das)$/.test(first);
	const isGiven = !isShort && !isArticle && isGivenName(first.replace(/[’'].*$/s, ""));
	if (words.length === 1) {
		if (isGiven && !isAcronym(first))
			ballot.vote("person", isCommonWord(first) ? 0.5 : 1.5, "given-name");
		return;
	}
	if (words.length > 5 || words.some((word) => /^(?:of|for|and|the|on|&)$/.test(word))) return;
	if (words.some((word) => /\d/.test(word)) || words.every(isAcronym)) return;
	if (isGiven)
		ballot.vote("person", (isCommonWord(first) ? 2 : 3.5) - (hasHead ? 2 : 0), "given-name");
	else if (isGivenName(second) && words.length > 2) ballot.vote("person", 1.5, "given-name");
	// "Ost-Kurier" is one name, not a first and a last.
	if (!hasHead && !isGiven && !isHyphenated && !isCommonWord(last) && !isDemonym(first))
		ballot.vote("person", isCommonWord(first) ? 0.8 : 2, "two-names");
	if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)))
		ballot.vote("person", 3, "initial");
	if (/^(?:\p{Lu}\.){1,3}$/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second))
		ballot.vote("person", 2.5, "initial");
	if (words.slice(1, -1).some((word) => /^\p{Ll}/u.test(word) && NAME_PARTICLES.has(word)))
		ballot.vote("person", 1.5, "particle");
	if (NAME_SUFFIXES.has(last.toLowerCase().replace(/\.$/, ""))) ballot.vote("person", 3, "suffix");
	if (/^(?:Abu|Abd|Abdul|Bin|bin|Ibn|ibn|Umm|al|Al|el|El|von|van|de|der)$/.test(first))
		ballot.vote("person", 1.5, "particle");
}
