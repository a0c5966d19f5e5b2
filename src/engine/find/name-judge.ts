import type { Reading } from "../read/reading.ts";
import { isCommonWord, isGivenName } from "../text/word-table.ts";
import type { NameKind } from "./mentions.ts";
import { Ballot } from "./name-ballot.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import { voteByKinship } from "./name-kinship.ts";
import { judgeSetting } from "./name-setting.ts";
import { judgeShape } from "./name-shape.ts";
import {
	isAcronym,
	isDemonym,
	isGroupPlural,
	isKnownOrganization,
	isNeverName,
	isTitle,
} from "./name-words.ts";

export type Verdict = {
	readonly candidate: Candidate;
	readonly kind: NameKind;
	readonly score: number;
	readonly rule: string;
};

type Decision = Omit<Verdict, "candidate">;

/** All that the text shows of one spelling. */
export type Case = {
	readonly key: string;
	readonly words: readonly string[];
	readonly candidates: Candidate[];
	readonly ballot: Ballot;
};

/** What all settings together may weigh, so that a frequent name is not decided by a frequent preposition. */
const SETTING_CAP = 7;
/** Votes below which a name is left alone. */
const ENOUGH = 1.9;

/** A name is decided once, by all its mentions together. */
export function judgeNames(reading: Reading, candidates: readonly Candidate[]): Verdict[] {
	const cases = gather(candidates);
	for (const one of cases.values()) hear(reading, one);
	voteByKinship(reading, cases);
	const verdicts: Verdict[] = [];
	const known = new Map<string, Decision>();
	for (const one of cases.values()) {
		const verdict = decide(reading, one, cases);
		if (verdict === null) continue;
		known.set(one.key, verdict);
		for (const candidate of one.candidates) verdicts.push({ candidate, ...verdict });
	}
	for (const { key, candidates: refused } of cases.values()) {
		if (known.has(key)) continue;
		for (const candidate of refused.slice(0, 20)) {
			verdicts.push(...knownWithin(reading, candidate, known));
		}
	}
	return verdicts.sort((a, b) => a.candidate.first - b.candidate.first);
}

/** A refused stretch may hold a name known from elsewhere: "Hillary Clinton Was Headed". */
function knownWithin(
	{ tokens }: Reading,
	candidate: Candidate,
	known: ReadonlyMap<string, Decision>,
): Verdict[] {
	const found: Verdict[] = [];
	const { first, last } = candidate;
	if (last - first < 2) return [];
	for (let i = first; i < last; i++) {
		for (let end = Math.min(last, i + 6); end > i; end--) {
			const part = makeCandidate(tokens, { first: i, last: end }, candidate);
			const verdict = known.get(part.key);
			if (verdict === undefined || (end - i === 1 && isCommonWord(part.key))) continue;
			found.push({ candidate: part, ...verdict });
			i = end - 1;
			break;
		}
	}
	return found;
}

function gather(candidates: readonly Candidate[]): Map<string, Case> {
	const cases = new Map<string, Case>();
	for (const candidate of candidates) {
		const { key, words } = candidate;
		if (key === "") continue;
		const one = cases.get(key) ?? { key, words, candidates: [], ballot: new Ballot() };
		one.candidates.push(candidate);
		cases.set(key, one);
	}
	return cases;
}

function hear(reading: Reading, { key, words, candidates, ballot }: Case): void {
	if (candidates.some(({ decided }) => decided === "organization")) {
		ballot.vote("organization", 8, "state-body");
		return;
	}
	ballot.add(judgeShape(key, words), 20);
	const settings = new Ballot();
	// More than a dozen mentions say nothing new.
	for (const candidate of candidates.slice(0, 12))
		settings.add(judgeSetting(reading, candidate), 6);
	ballot.add(settings, SETTING_CAP);
}

function decide(reading: Reading, one: Case, cases: ReadonlyMap<string, Case>): Decision | null {
	if (isNoName(reading, one, cases)) return null;
	const { choice, votes, lead } = one.ballot.winner();
	if (choice === "thing" || votes < ENOUGH) return null;
	const score = Math.min(1, 0.4 + 0.05 * votes + 0.05 * lead);
	return { kind: choice, score, rule: one.ballot.reason(choice) };
}

/** Nationalities, weekdays, common words that only ever open sentences, words of headlines. */
function isNoName(reading: Reading, one: Case, cases: ReadonlyMap<string, Case>): boolean {
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
		isGroupPlural(only) ||
		isGroupPlural(`${only}s`) ||
		/^\p{Lu}\p{Ll}+ists?$/u.test(only) ||
		(isDemonym(only) && ballot.of("person") < 3)
	)
		return true;
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

/** "Rival Clinton", "SHIFTING GEARS", "Chris Christie Calls Hillary Clinton": names within, or none at all. */
function isNoLongName(
	reading: Reading,
	{ words, candidates, ballot }: Case,
	cases: ReadonlyMap<string, Case>,
): boolean {
	if (words.every((word) => isDemonym(word) || isGroupPlural(word) || isNeverName(word)))
		return true;
	if (/^[RDI]$/.test(words[0] ?? "") && isAcronym(words[1] ?? "")) return true;
	const isShouted = words.every((word) => !/\p{Ll}/u.test(word));
	if (isShouted && words.every((word) => isCommonWord(word) && !isKnownOrganization(word)))
		return true;
	if (isShouted && words.some((word) => word.length > 4) && ballot.winner().votes < 4) return true;
	if (words.length > 10 || hasVerb(reading, candidates)) return true;
	const rest = words.slice(1).join(" ");
	const opensOnly = candidates.every(({ opensSentence }) => opensSentence);
	const isRestKnown = cases.has(rest) || isKnownOrganization(rest);
	if (opensOnly && isRestKnown && isCommonWord(words[0] ?? "") && !isGivenName(words[0] ?? ""))
		return true;
	if (words.length < 4 || ballot.winner().choice !== "person") return false;
	return cases.has(words.slice(0, 2).join(" ")) || cases.has(words.slice(-2).join(" "));
}

/** "Clinton Breaks With Obama": a headline without its stop. */
function hasVerb({ tokens }: Reading, candidates: readonly Candidate[]): boolean {
	const [one] = candidates;
	if (one === undefined || one.last - one.first < 3) return false;
	return tokens
		.slice(one.first + 1, one.last)
		.some(({ pos }) => /^(?:VBZ|VBP|VBD|MD|PRP|PRP\$)$/.test(pos));
}
