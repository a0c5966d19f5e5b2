import type { Reading, Token } from "../read/reading.ts";
import { COUNTRY_LETTERS } from "../text/demonyms.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import type { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import type { Case } from "./name-case.ts";
import {
	isAcronym,
	isDemonym,
	isGroupPlural,
	isHonorific,
	isKnownOrganization,
	isNeverName,
	isPeople,
	isTitle,
} from "./name-words.ts";

/** Nationalities, weekdays, common words that only ever open sentences, words of headlines. */
export function isNoName(reading: Reading, one: Case, cases: ReadonlyMap<string, Case>): boolean {
	const { key, words, candidates, ballot } = one;
	const [only = ""] = words;
	if (
		candidates.every(({ inHeadline }) => inHeadline) &&
		(words.length > 2 || ballot.winner().votes < 3.5)
	)
		return true;
	if (words.length > 1) return isNoLongName(reading, one, cases);
	if (
		only.length < 2 ||
		(only.endsWith(".") && isHonorific(only)) ||
		COURTESY.test(only) ||
		isGroupPlural(only) ||
		isGroupPlural(`${only}s`) ||
		/^\p{Lu}\p{Ll}+ists?$/u.test(only) ||
		(isDemonym(only) && ballot.of("person") < 3 && !isTown(only, ballot))
	)
		return true;
	if (isNeverName(only) && ballot.of("person") < 4) return true;
	if (isInhabitants(key)) return true;
	if (isOfPeople(reading, one) || /^PACs?$/.test(only)) return true;
	if (SHOUTED.test(only) || SUFFIX.test(only)) return true;
	if (COUNTRY_LETTERS.test(only)) return candidates.every((one) => isAdjective(reading, one));
	if (isTitle(only) && ballot.reason("person") !== "surname" && ballot.of("organization") < 3)
		return true;
	if (isKnownOrganization(key))
		return (
			!isOwner(reading, one) &&
			candidates.every(({ opensSentence }) => opensSentence) &&
			isCommonWord(only) &&
			!isAcronym(only)
		);
	const opensOnly = candidates.every(({ opensSentence }) => opensSentence);
	if (opensOnly && isCommonWord(only) && !(isGivenName(only) && ballot.of("person") > 3))
		return true;
	const first = reading.tokens[candidates[0]?.first ?? 0];
	const least = first?.pos === "NNP" ? 2.8 : 4;
	return isCommonWord(only) && !isAcronym(only) && ballot.winner().votes < least;
}

/** "in Black and Brown communities": of people, and no place. */
const isOfPeople = ({ tokens }: Reading, { key, candidates }: Case): boolean =>
	/^(?:Black|Brown|White)$/.test(key) &&
	candidates.every(({ last }) => {
		const next = tokens[last];
		return next?.lower === "and" || (next?.pos === "NNS" && /^\p{Ll}/u.test(next.text));
	});

/** "in Kasese": what no country's people are called may end like a nationality. */
const isTown = (word: string, ballot: Ballot): boolean =>
	ballot.of("place") >= 2 && !isPeople(word);

/** What is left of "Mr Justice Farrow". */
const COURTESY = /^(?:Mr|Mrs|Ms|Mx|Dr)$/;
/** What is left of "Joseph Shaw, Jr." */
const SUFFIX = /^(?:Jr|Jnr|Sr|Snr|II|III|IV|Esq)\.?$/;

/** "Londoners", "New Yorkers" */
const isInhabitants = (key: string): boolean =>
	key.endsWith("ers") && lookUpPlaces(key.slice(0, -3)).length > 0;

/** Words that are shouted, and are nobody's initials: "and WE won". */
const SHOUTED =
	/^(?:WE|YOU|THEY|HE|SHE|NOT|AND|BUT|ALL|THE|THIS|THAT|THESE|NEVER|VERY|MY|YOUR|OUR|ANY|ONLY|WILL|MUST|CAN|DID|NOW|NO|YES|WHAT|WHY|HOW|WHEN|WHERE|MORE)$/;

/** After a country they say when or how, and are not what is of that country: "in the US last week". */
const NOT_OF_COUNTRY =
	/^(?:last|next|early|late|earlier|later|more|less|many|most|other|due|able|ready|likely|yesterday|today|tomorrow|tonight|alone|overall)$/;

/** "US aircraft", "UK asylum law": what is the country's, as "American" would say, and not the country. */
function isAdjective({ tokens }: Reading, { last }: Candidate): boolean {
	const [next, third] = [tokens[last], tokens[last + 1]];
	if (next === undefined || isNeverName(next.text) || NOT_OF_COUNTRY.test(next.lower)) return false;
	return /^(?:NNS?|NNPS?|JJ)$/.test(next.pos) || (next.pos === "VBG" && isNoun(third));
}

const isNoun = (token: Token | undefined): boolean => /^NNS?$/.test(token?.pos ?? "");

/** "Labour's plan": only a name owns anything in the singular without an article. */
const isOwner = ({ tokens }: Reading, { candidates }: Case): boolean =>
	candidates.some(({ last }) => tokens[last]?.pos === "POS");

/** Votes from which a word that looks like a verb is part of the name: "Department for Culture, Media and Sport". */
const CERTAIN = 8;

/** "Rival Bell", "LATEST NEWS", "Carl Ross Calls Anna Bell": names within, or none at all. */
function isNoLongName(reading: Reading, one: Case, cases: ReadonlyMap<string, Case>): boolean {
	const { key, words, candidates, ballot } = one;
	if (words.every((word) => isDemonym(word) || isGroupPlural(word) || isNeverName(word)))
		return true;
	if (isInhabitants(key) || /^Super PACs?$/i.test(key)) return true;
	if (isOneOfMany(reading, one)) return true;
	// "Franco-German"
	if (words.length === 2 && isDemonym(words[1] ?? "") && isHyphened(reading, candidates))
		return true;
	// "AK-47", "G-20"
	if (words.length === 2 && /^\p{Lu}{1,3}$/u.test(words[0] ?? "") && /^\d+$/.test(words[1] ?? ""))
		return true;
	// "D-Va.", "R-Wis."
	if (/^[RDI]$/.test(words[0] ?? "") && isHyphened(reading, candidates)) return true;
	const isShouted = words.every((word) => !/\p{Ll}/u.test(word));
	if (isShouted && words.some((word) => SHOUTED.test(word))) return true;
	if (isShouted && words.every((word) => isCommonWord(word) && !isKnownOrganization(word)))
		return true;
	if (isShouted && words.some((word) => word.length > 4) && ballot.winner().votes < 5) return true;
	// "U.S. District Court for the Northern District of California"
	if (words.length > 10 && ballot.of("organization") < CERTAIN) return true;
	if (ballot.winner().votes < CERTAIN && hasVerb(reading, candidates)) return true;
	const shouted = words.filter((word) => /^\p{Lu}{3,}$/u.test(word) && isCommonWord(word));
	if (shouted.length > 1 && !isKnownOrganization(key)) return true;
	const rest = words.slice(1).join(" ");
	const opensOnly = candidates.every(({ opensSentence }) => opensSentence);
	const isRestKnown = cases.has(rest) || isKnownOrganization(rest);
	if (opensOnly && isRestKnown && isCommonWord(words[0] ?? "") && !isGivenName(words[0] ?? ""))
		return true;
	if (words.length < 4 || ballot.winner().choice !== "person") return false;
	return cases.has(words.slice(0, 2).join(" ")) && cases.has(words.slice(-2).join(" "));
}

/** "becomes a State Party", "an Executive Board": one of many. */
const isOneOfMany = ({ tokens }: Reading, { words, candidates, ballot }: Case): boolean =>
	words.length === 2 &&
	words.every(isCommonWord) &&
	ballot.winner().choice === "organization" &&
	ballot.reason("organization") === "head" &&
	candidates.every(
		({ first, last }) =>
			/^an?$/.test(tokens[first - 1]?.text ?? "") && !/^NN/.test(tokens[last]?.pos ?? ""),
	);

/** "Mayor Breaks With Council": a headline without its stop. */
function hasVerb({ tokens }: Reading, candidates: readonly Candidate[]): boolean {
	const [one] = candidates;
	if (one === undefined || one.last - one.first < 3) return false;
	return tokens
		.slice(one.first + 1, one.last)
		.some(({ pos, text }) => /^(?:VBZ|VBP|VBD|MD|PRP|PRP\$)$/.test(pos) && /^\p{Lu}/u.test(text));
}

const isHyphened = ({ tokens }: Reading, [one]: readonly Candidate[]): boolean =>
	/^[-‐‑–]$/.test(tokens[(one?.first ?? 0) + 1]?.text ?? "");
