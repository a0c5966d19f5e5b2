import type { Reading } from "../read/reading.ts";
import { isCommonWord } from "../text/word-table.ts";
import type { NameKind } from "./mentions.ts";
import { Ballot } from "./name-ballot.ts";
import { type Candidate, makeCandidate } from "./name-candidates.ts";
import type { Case } from "./name-case.ts";
import { voteByKinship } from "./name-kinship.ts";
import { judgeLabels } from "./name-label.ts";
import { isNoName } from "./name-refusals.ts";
import { isScene } from "./name-scene.ts";
import { judgeSetting } from "./name-setting.ts";
import { judgeShape } from "./name-shape.ts";

export type Verdict = {
	readonly candidate: Candidate;
	readonly kind: NameKind;
	readonly score: number;
	readonly rule: string;
};

type Decision = Omit<Verdict, "candidate">;

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

/** A refused stretch may hold a name known from elsewhere: "Anna Bell Was Headed". */
function knownWithin(
	{ tokens }: Reading,
	candidate: Candidate,
	known: ReadonlyMap<string, Decision>,
): Verdict[] {
	const found: Verdict[] = [];
	const { first, last } = candidate;
	if (last - first < 2) return [];
	for (let i = first; i < last; i++) {
		// "D-Va." holds "Va.", not "-Va."
		if (!/[\p{L}\p{N}]/u.test(tokens[i]?.text ?? "")) continue;
		for (let end = Math.min(last, i + 6); end > i; end--) {
			if (!/[\p{L}\p{N}]/u.test(tokens[end - 1]?.text ?? "")) continue;
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
		const isSite = candidates.some((candidate) => isScene(reading, candidate));
		ballot.vote(isSite ? "place" : "organization", 8, isSite ? "seat" : "state-body");
		return;
	}
	ballot.add(judgeShape(key, words, candidates.every(isHyphenated)), 20);
	const settings = new Ballot();
	// More than a dozen mentions say nothing new.
	for (const candidate of candidates.slice(0, 12))
		settings.add(judgeSetting(reading, candidate), 6);
	ballot.add(settings, SETTING_CAP);
	ballot.add(judgeLabels(reading, candidates.slice(0, 12)), SETTING_CAP);
}

/** "Nice-Matin": two words and the hyphen between them. */
const isHyphenated = ({ first, last, words }: Candidate): boolean =>
	words.length === 2 && last - first === 3;

function decide(reading: Reading, one: Case, cases: ReadonlyMap<string, Case>): Decision | null {
	if (isNoName(reading, one, cases)) return null;
	const { choice, votes, lead } = one.ballot.winner();
	if (choice === "thing" || votes < ENOUGH) return null;
	const score = Math.min(1, 0.4 + 0.05 * votes + 0.05 * lead);
	return { kind: choice, score, rule: one.ballot.reason(choice) };
}
