import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import {
	ACTS_AS_BODY,
	BODIES_DO,
	BODY_AFTER,
	BODY_BEFORE,
	BODY_HAS,
	BODY_OR_PERSON,
	DONE_BY_BODIES,
	VESSELS,
} from "../lexicon/name-settings.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import type { Token } from "../read/reading.ts";
import type { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { isCapitalised } from "./name-words.ts";

/** What stands before a name says that it is a body, or a ship. */
export function voteBodyBefore(
	ballot: Ballot,
	tokens: readonly Token[],
	candidate: Candidate,
): void {
	const { first, last, words } = candidate;
	const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
	const [word, past] = [before?.lower ?? "", earlier?.lower ?? ""];
	if (!isCapitalised(before)) {
		// "the weekly Charlie Roe" may look like a person, "the charity Texas" seldom is one.
		if (BODY_BEFORE.has(word)) ballot.vote("organization", words.length > 1 ? 6 : 4.5, "body-noun");
		else if (BODY_OR_PERSON.has(word)) ballot.vote("organization", 2, "body-noun");
	}
	if (word === "," && isNounOfBody(tokens, candidate))
		ballot.vote("organization", 4.5, "apposition");
	if (isCalled(tokens, first)) ballot.vote("organization", 4.5, "called");
	if (/^(?:named|called)$/.test(word) && BODY_BEFORE.has(past))
		ballot.vote("organization", 4, "body-noun");
	if (word === "by" && DONE_BY_BODIES.has(past)) ballot.vote("organization", 1.5, "done-by");
	if (word === "at" && worksAt(tokens, first - 2)) {
		ballot.vote("organization", 3, "works-at");
		ballot.vote("person", -2, "works-at");
		ballot.vote("place", -1, "works-at");
	}
	if (word === "for" && /^work(?:s|ed|ing)?$/.test(tokens[first - 2]?.lower ?? ""))
		ballot.vote("organization", 3, "works-for");
	if (tokens[last]?.text === "," && tokens[last + 1]?.lower === "which") {
		ballot.vote("person", -3, "which");
		ballot.vote("organization", 1, "which");
	}
	if (isOpponent(tokens, first)) ballot.vote("organization", 2.5, "opponent");
	if (/^join(?:ed|ing|s)?$/.test(word)) ballot.vote("organization", 2.2, "joined");
	if (word === "told" || word === "by") ballot.vote("organization", 0.5, "source");
	if (isVessel(tokens, first)) {
		ballot.vote("thing", 6, "vessel");
		ballot.vote("person", -2, "vessel");
	}
}

/** "the regional water authority, X,": a body, and its name; "the head of the company, X," is a person. */
function isNounOfBody(tokens: readonly Token[], { first, last }: Candidate): boolean {
	const noun = tokens[first - 2];
	if (noun === undefined || isCapitalised(noun) || !/^[,.;:)]$/.test(tokens[last]?.text ?? ","))
		return false;
	const { lower } = noun;
	const isBody =
		BODY_BEFORE.has(lower) || BODY_OR_PERSON.has(lower) || ORGANIZATION_HEADS.has(lower);
	if (!isBody || NO_BODIES.test(lower)) return false;
	let at = first - 3;
	while (
		first - at < 9 &&
		(/^(?:NN|JJ|POS)/.test(tokens[at]?.pos ?? "") || /^['’]$/.test(tokens[at]?.text ?? ""))
	)
		at--;
	if (!/^(?:DT|PRP\$)$/.test(tokens[at]?.pos ?? "")) return false;
	return tokens[at - 1]?.lower !== "of" || !ROLE_NOUNS.has(tokens[at - 2]?.lower ?? "");
}
/** Heads of bodies' names that name nothing by themselves, and nouns of people. */
const NO_BODIES =
	/^(?:owner|rival|broker|maker|builder|developer|guard|observer|messenger|post|state|mail|star|sun|times|standard|cross|capital|energy|power|oil|gas|security|media|industry|pictures|films|records|news|mission|office|court|church|school|home|house|club|team|campaign|programme|program|project)$/;

const CALLS: ReadonlySet<string> = new Set("call calls called dubs dubbed as".split(" "));

/** "a group it calls X", "a unit known as X" */
function isCalled(tokens: readonly Token[], first: number): boolean {
	const word = tokens[first - 1]?.lower ?? "";
	if (!CALLS.has(word) || !BODY_BEFORE.has(tokens[first - 3]?.lower ?? "")) return false;
	const before = tokens[first - 2]?.lower ?? "";
	return word === "as" ? before === "known" : /^(?:it|they|he|she|we)$/.test(before);
}

/** "analysts at X": where people of a trade work. */
const WORKS_AT =
	/^(?:analyst|economist|researcher|strategist|trader|lawyer|professor|lecturer|scientist|engineer|fellow|scholar|manager|director|editor|broker|expert)s?$/;

/** "director of external relations at X" */
function worksAt(tokens: readonly Token[], noun: number): boolean {
	if (WORKS_AT.test(tokens[noun]?.lower ?? "")) return true;
	for (let i = noun - 1; i > noun - 6; i--) {
		const token = tokens[i];
		if (token === undefined || !/^(?:NN|JJ|IN|CC)/.test(token.pos)) return false;
		if (WORKS_AT.test(token.lower) || /^(?:head|chief|president|chair)$/.test(token.lower))
			return /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? "");
	}
	return false;
}

/** How far before a name the score may stand. */
const SCORE_REACH = 4;

/** "lost 3-1 to X", "beat X 2-0", "a 2-2 draw with X": whoever one plays against is a team. */
function isOpponent(tokens: readonly Token[], first: number): boolean {
	if (
		!/^(?:to|with|against|over|at|beat|thrashed|edged|visit)$/.test(tokens[first - 1]?.lower ?? "")
	)
		return false;
	for (let i = first - 2; i > first - 2 - SCORE_REACH; i--) {
		if (/^\d{1,2}[-–]\d{1,2}$/.test(tokens[i]?.text ?? "")) return true;
		if (/^[-–]$/.test(tokens[i]?.text ?? "") && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? ""))
			return true;
	}
	return false;
}

/** "the ferry Aurora", "a ship, the Aurora", "a ship called Aurora" */
function isVessel(tokens: readonly Token[], first: number): boolean {
	// "the KM Sinar Jaya's manifest"
	if (/^(?:KM|KMP|MV|USS|HMS|INS|RMS)$/.test(tokens[first - 1]?.text ?? "")) return true;
	let at = first - 1;
	if (tokens[at]?.lower === "the") at--;
	if (/^(?:,|named|called)$/.test(tokens[at]?.lower ?? "")) at--;
	else if (at < first - 1) return false;
	const noun = tokens[at];
	return noun !== undefined && !isCapitalised(noun) && VESSELS.has(noun.lower);
}

/** Nobody has a gang or a newspaper named after them in passing. */
const PLAIN = /^(?:gang|cartel|militia|newspaper|magazine|website|radio)$/;

/** They say so only right after the name: of "the X protest movement" X is anything. */
const MILD = /^(?:movement|poll|television|reports?|news|member|members|party|regime|stock)$/;

/** Words between a name and the noun it describes: "X drug-trafficking | gang". */
const LONGEST_GAP = 4;

/** What stands after a name says that it is a body. */
export function voteBodyAfter(ballot: Ballot, tokens: readonly Token[], last: number): void {
	const [after, next] = [tokens[last], tokens[last + 1]];
	if (after === undefined) return;
	if (after.lower === "employs" || after.lower === "employed")
		ballot.vote("organization", 2.5, "does");
	if (after.pos === "POS" && `${next?.lower} ${tokens[last + 2]?.lower}` === "chief executive")
		ballot.vote("organization", 1.5, "body-has");
	if (ACTS_AS_BODY.has(after.lower)) ballot.vote("organization", 0.8, "announces");
	const noun = describedNoun(tokens, last);
	if (BODY_AFTER.has(noun) && (noun === after.lower || !MILD.test(noun)))
		ballot.vote("organization", PLAIN.test(noun) ? 4 : 2, "body-noun");
	if (after.pos === "POS" && BODY_HAS.has(describedNoun(tokens, last + 1)))
		ballot.vote("organization", 1.5, "body-has");
	if (after.text === "," && next?.lower === "which") {
		ballot.vote("person", -2, "which");
		if (BODIES_DO.has(tokens[last + 2]?.lower ?? "")) ballot.vote("organization", 2.5, "does");
	}
	if (!/^[-‐‑]$/.test(after.text) || after.spaced) return;
	if (/^(?:controlled|held|occupied|administered)$/.test(next?.lower ?? ""))
		ballot.vote("organization", 0.5, "held");
	if (/^(?:led|backed|affiliated|linked|owned|run)$/.test(next?.lower ?? ""))
		ballot.vote("organization", 0.8, "led");
}

/** The noun in lower case here, or behind adjectives: "former sporting director", "drug-trafficking gang". */
function describedNoun(tokens: readonly Token[], at: number): string {
	for (let i = at; i < at + LONGEST_GAP; i++) {
		const token = tokens[i];
		if (token === undefined || isCapitalised(token)) return "";
		if (!DESCRIBES.test(token.pos) && !HYPHEN.test(token.text)) return "";
		const next = tokens[i + 1];
		if (BODY_AFTER.has(token.lower) || BODY_HAS.has(token.lower)) {
			// "X party officials", but not "X cartel case": far from the name only the last noun counts.
			const isLast = !/^NN/.test(next?.pos ?? "");
			return isLast || (i === at && !/^(?:gang|cartel|brand)$/.test(token.lower))
				? token.lower
				: "";
		}
		if (token.pos === "NNS") return "";
	}
	return "";
}

const HYPHEN = /^[-‐‑]$/;
const DESCRIBES = /^(?:NNS?|JJ|VBG|VBN)$/;
