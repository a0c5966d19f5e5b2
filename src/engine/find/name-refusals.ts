import type { Reading } from "../read/reading.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import type { Candidate } from "./name-candidates.ts";
import type { Case } from "./name-case.ts";
import {
	isAcronym,
	isDemonym,
	isGroupPlural,
	isHonorific,
	isKnownOrganization,
	isNeverName,
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
		isGroupPlural(only) ||
		isGroupPlural(`${only}s`) ||
		/^\p{Lu}\p{Ll}+ists?$/u.test(only) ||
		(isDemonym(only) && ballot.of("person") < 3)
	)
		return true;
	if (isNeverName(only) && ballot.of("person") < 4) return true;
	if (isTitle(only) && ballot.reason("person") !== "surname" && ballot.of("organization") < 3)
		return true;
	if (isKnownOrganization(key) && !isOwner(reading, one))
		return (
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

/** "Labour's plan": only a name owns anything in the singular without an article. */
const isOwner = ({ tokens }: Reading, { candidates }: Case): boolean =>
	candidates.some(({ last }) => tokens[last]?.pos === "POS");

/** "Rival Bell", "LATEST NEWS", "Carl Ross Calls Anna Bell": names within, or none at all. */
function isNoLongName(
	reading: Reading,
	{ key, words, candidates, ballot }: Case,
	cases: ReadonlyMap<string, Case>,
): boolean {
	if (words.every((word) => isDemonym(word) || isGroupPlural(word) || isNeverName(word)))
		return true;
	// "AK-47", "G-20"
	if (words.length === 2 && /^\p{Lu}{1,3}$/u.test(words[0] ?? "") && /^\d+$/.test(words[1] ?? ""))
		return true;
	// "D-Va.", "R-Wis."
	if (/^[RDI]$/.test(words[0] ?? "") && isHyphened(reading, candidates)) return true;
	const isShouted = words.every((word) => !/\p{Ll}/u.test(word));
	if (isShouted && words.every((word) => isCommonWord(word) && !isKnownOrganization(word)))
		return true;
	if (isShouted && words.some((word) => word.length > 4) && ballot.winner().votes < 5) return true;
	if (words.length > 10 || hasVerb(reading, candidates)) return true;
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

/** "Mayor Breaks With Council": a headline without its stop. */
function hasVerb({ tokens }: Reading, candidates: readonly Candidate[]): boolean {
	const [one] = candidates;
	if (one === undefined || one.last - one.first < 3) return false;
	return tokens
		.slice(one.first + 1, one.last)
		.some(({ pos }) => /^(?:VBZ|VBP|VBD|MD|PRP|PRP\$)$/.test(pos));
}

const isHyphened = ({ tokens }: Reading, [one]: readonly Candidate[]): boolean =>
	/^[-‐‑–]$/.test(tokens[(one?.first ?? 0) + 1]?.text ?? "");
