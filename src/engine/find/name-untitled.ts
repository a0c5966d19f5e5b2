import { REGION_KINDS } from "../lexicon/name-places.ts";
import { POST_NOMINALS, ROLE_NOUNS } from "../lexicon/name-titles.ts";
import type { Token } from "../read/reading.ts";
import { countryOfDemonym } from "../text/demonyms.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import type { Range } from "./name-runs.ts";
import { trimMarks } from "./name-trim.ts";
import {
	isAcronym,
	isDemonym,
	isFacilityHead,
	isFeatureOpener,
	isGroupPlural,
	isKnownOrganization,
	isOrganizationHead,
	isPeople,
	isTitle,
	isTitleModifier,
} from "./name-words.ts";

export type Setting = { readonly opensSentence: boolean; readonly inHeadline: boolean };

/** What no title divides may still be two names, or a name behind an adjective: "American Jane Doe". */
export function cutUntitled(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const { first, last } = dropPostNominals(tokens, trimMarks(tokens, range));
	if (last <= first) return [];
	const words = tokens.slice(first, last);
	const isRegion = REGION_KINDS.has(tokens[last]?.lower ?? "") && words.length === 1;
	if (isRegion && countryOfDemonym(words[0]?.text ?? "") === null) {
		return [makeCandidate(tokens, { first, last }, setting)];
	}
	if (isTown(tokens, { first, last })) return [makeCandidate(tokens, { first, last }, setting)];
	if (words.every(saysWhatOnly) && (words.length === 1 || !words.some(isOfSomebody))) {
		return standsAlone(tokens, { first, last }, setting);
	}
	if (
		words.length > 1 &&
		PARTY.test(words[0]?.text ?? "") &&
		isPlace(words.slice(1)) &&
		!isPlace(words)
	) {
		return [makeCandidate(tokens, { first: first + 1, last }, setting)];
	}
	if (setting.opensSentence && opensWithTrade(words)) {
		return cutUntitled(tokens, { first: first + 1, last }, { ...setting, opensSentence: false });
	}
	const end = dropTrailingTitle(tokens, { first, last });
	if (end < last) return cutUntitled(tokens, { first, last: end }, setting);
	const at = personStart(words);
	if (at === 0) return [makeCandidate(tokens, { first, last }, setting)];
	const person = makeCandidate(
		tokens,
		{ first: first + at, last },
		{ ...setting, opensSentence: false },
	);
	const before = trimMarks(tokens, { first, last: first + at });
	return isNameBefore(tokens.slice(before.first, before.last))
		? [makeCandidate(tokens, before, setting), person]
		: [person];
}

/** "treated well in Kasese and": a place whose name ends like a nationality. */
function isTown(tokens: readonly Token[], { first, last }: Range): boolean {
	const [before, word, next] = [tokens[first - 1], tokens[first], tokens[last]];
	if (word === undefined || last - first !== 1 || !isDemonym(word.text)) return false;
	const isIn = /^(?:in|near|at|outside)$/.test(before?.lower ?? "");
	return isIn && !isPeople(word.text) && !/^(?:NN|JJ)/.test(next?.pos ?? "");
}

/** "Ada Obi SAN": an honour after two names or more is no part of them. */
export function dropPostNominals(tokens: readonly Token[], range: Range): Range {
	const { first, last } = range;
	let end = last;
	while (end - first > 2 && POST_NOMINALS.test(tokens[end - 1]?.text ?? "")) end--;
	return end === last ? range : { first, last: end };
}

const wordsOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");

/** "Mary": a given name that is neither a title nor a nationality. */
const isOfSomebody = ({ text }: Token): boolean =>
	isGivenName(text) && !isDemonym(text) && !isTitle(text);

/** "FIFA President" before a stop, "U.S. President-elect": the title is not the name's. */
function dropTrailingTitle(tokens: readonly Token[], { first, last }: Range): number {
	const tail = tokens[last - 1]?.text ?? "";
	if (last - first > 1 && (isGroupPlural(tail) || isGroupPlural(`${tail}s`)))
		return isKnownOrganization(wordsOf(tokens.slice(first, last))) ? last : last - 1;
	if (!isTitle(tail) || isGivenName(tokens[first]?.text ?? "") || isOrganizationHead(tail))
		return last;
	if (tail === "General" && tokens[last - 2]?.text === "Consulate") return last;
	if (tail === "Executive" && isOrganizationHead(tokens[last - 2]?.text ?? "")) return last;
	if (tokens.slice(first, last).some(({ text }) => /^(?:of|for|the)$/.test(text))) return last;
	let end = last - 1;
	while (
		end > first + 1 &&
		isTitleModifier(tokens[end - 1]?.text ?? "") &&
		!isAcronym(tokens[end - 1]?.text ?? "")
	)
		end--;
	return end;
}

const saysWhatOnly = ({ text }: Token): boolean =>
	isDemonym(text) ||
	isGroupPlural(text) ||
	(isTitleModifier(text) && !isAcronym(text)) ||
	!/\p{L}/u.test(text);

/** "Miner Wilson Okello": what opens a sentence with a capital may be a trade. */
function opensWithTrade(words: readonly Token[]): boolean {
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined || words.length !== 3) return false;
	const isBody = isOrganizationHead(last.text) || isFacilityHead(last.text);
	return ROLE_NOUNS.has(first.lower) && !isGivenName(first.text) && !isBody;
}

const PARTY = /^(?:Republican|Democrat|Democratic|Conservative|Liberal|Tory|Labour|Socialist)$/;

/** Of "Republican Indiana", what a title left standing, only Indiana is a name. */
const isPlace = (words: readonly Token[]): boolean =>
	words.length > 0 &&
	/^(?:country|region)$/.test(lookUpPlaces(words.map(({ text }) => text).join(" "))[0]?.kind ?? "");

/** Where a given name opens a person's name inside the run; 0 where it does not. */
function personStart(words: readonly Token[]): number {
	const tail = words.at(-1)?.text ?? "";
	if (isOrganizationHead(tail) || isFacilityHead(tail)) return 0;
	if (isFeatureOpener(words[0]?.text ?? "")) return 0;
	if (words.some(({ text }) => /^(?:of|for|and|&)$/.test(text)) && words.length < 5) return 0;
	for (let i = 1; i < words.length - 1; i++) {
		const [word, next] = [words[i]?.text ?? "", words[i + 1]?.text ?? ""];
		if (!isGivenName(word) || isCommonWord(word) || !/^\p{L}/u.test(next)) continue;
		// "New York City": no Mr York.
		if (lookUpPlaces(`${words[i - 1]?.text ?? ""} ${word}`).length > 0) continue;
		const before = words.slice(0, i).filter(({ text }) => /\p{L}/u.test(text));
		const isApart = isNameBefore(before) || before.every(({ text }) => describes(text));
		return isApart && words[i - 1]?.spaced !== undefined && words[i]?.spaced ? i : 0;
	}
	return 0;
}

/** "Democrat", "Rival", "Turkish": said of the person, and no part of the name. */
const describes = (word: string): boolean =>
	isDemonym(word) ||
	isGroupPlural(`${word}s`) ||
	ROLE_NOUNS.has(word.toLowerCase()) ||
	(isCommonWord(word) && !isGivenName(word));

/** "Refugee Council", "FIFA", "Russia" */
function isNameBefore(words: readonly Token[]): boolean {
	const last = words.at(-1)?.text ?? "";
	if (words.length === 1) {
		return (isAcronym(last) && last.length > 2) || lookUpPlaces(last)[0]?.kind === "country";
	}
	return isOrganizationHead(last);
}

/** Nothing but titles and nationalities is no name, save an organisation's: "Home Office", "Labour". */
function standsAlone(tokens: readonly Token[], range: Range, setting: Setting): Candidate[] {
	const candidate = makeCandidate(tokens, range, setting);
	const last = candidate.words.at(-1) ?? "";
	const isName =
		(isOrganizationHead(last) && range.last - range.first > 1) ||
		isGivenName(last) ||
		isAcronym(last);
	return isName ||
		/^(?:Labour|Treasury|Senate|House|Parliament|Congress|Army|Navy|State)$/.test(last)
		? [candidate]
		: [];
}
