import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import {
	FACILITY_HEADS,
	LOWER_PLACE_HEADS,
	PLACE_KINDS,
	PLACE_PREPOSITIONS,
} from "../lexicon/name-places.ts";
import { CONQUERS, FAITH, FOLK, SITES, TRAVELS, WAYS } from "../lexicon/name-settings.ts";
import type { Token } from "../read/reading.ts";
import type { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { isCapitalised } from "./name-words.ts";

/** What stands around a name says that it is a place. */
export function votePlace(ballot: Ballot, tokens: readonly Token[], candidate: Candidate): void {
	const { first, last, opensSentence, title } = candidate;
	voteByPreposition(ballot, tokens, candidate);
	const start = listStart(tokens, first);
	if (start < first && title === "") voteByList(ballot, tokens, [start, first]);
	voteByHead(ballot, tokens, candidate);
	if (isDevelopment(tokens, first)) {
		ballot.vote("place", 3, "development");
		ballot.vote("person", -3, "development");
	}
	if (opensSentence && isDateline(tokens, first, last)) ballot.vote("place", 3, "dateline");
}

const DEVELOPED: ReadonlySet<string> = new Set(
	"home unit house bed acre room apartment flat seat storey story lot".split(" "),
);

/** "the 181-home X project": what is built. */
const isDevelopment = (tokens: readonly Token[], first: number): boolean =>
	DEVELOPED.has(tokens[first - 1]?.lower ?? "") &&
	/^[-‐‑]$/.test(tokens[first - 2]?.text ?? "") &&
	/^\d/.test(tokens[first - 3]?.text ?? "");

/** "WASHINGTON Jane Doe ...", "PARIS - ..." at the start of a paragraph. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
	if (last - first > 2 || !/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? "")) return false;
	return /^(?:[-–—,(]|--)$|^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? "");
}

function voteByPreposition(ballot: Ballot, tokens: readonly Token[], candidate: Candidate): void {
	const { first, last } = candidate;
	const before = tokens[first - 1];
	if (before === undefined) return;
	const word = before.lower;
	const past = tokens[first - 2]?.lower ?? "";
	if (word === "the") {
		if (PLACE_PREPOSITIONS.has(past)) ballot.vote("place", 0.4, "preposition");
	} else if (word === "of") {
		if (PLACE_KINDS.has(past))
			ballot.vote("place", /^(?:village|town|city|hamlet)$/.test(past) ? 5 : 3, "place-kind");
	} else if (word === "between") {
		if (WAYS.has(past)) ballot.vote("place", 3, "way");
	} else if (isCapitalised(before) || FAITH.has(past)) return;
	else if (!PLACE_PREPOSITIONS.has(word)) {
		if (TRAVELS.has(word)) ballot.vote("place", 1, "travel");
		if (CONQUERS.has(word) && tokens[last]?.pos !== "POS") {
			ballot.vote("place", 2.4, "conquest");
			ballot.vote("person", -1.5, "conquest");
		}
	} else voteByWay(ballot, tokens, candidate);
}

function voteByWay(ballot: Ballot, tokens: readonly Token[], { first, last }: Candidate): void {
	const [word, past] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]?.lower ?? ""];
	ballot.vote("place", weightOf(word), "preposition");
	// Nobody is "in Ann Lee", save "in Ann Lee's house".
	if (/^(?:in|near|outside|across)$/.test(word) && tokens[last]?.pos !== "POS")
		ballot.vote("person", -1.5, "preposition");
	// "Miss Elswick, from Skipton, was"
	if (word === "from" && past === "," && tokens[last]?.text === ",") {
		ballot.vote("place", 2.5, "folk");
		ballot.vote("person", -1.5, "folk");
	}
	if (word === "from" && FOLK.has(past)) ballot.vote("place", 1.8, "folk");
	if (/^(?:from|to|in|into)$/.test(word) && WAYS.has(past)) ballot.vote("place", 1.2, "way");
	if (word === "at" && isSite(past)) ballot.vote("place", 2, "site");
	if (isJourney(tokens, first, last)) ballot.vote("place", 1, "journey");
}

/** "the dam at X", "the border post at X": what stands somewhere. */
const isSite = (noun: string): boolean =>
	SITES.has(noun) || LOWER_PLACE_HEADS.has(noun) || FACILITY_HEADS.has(noun);

function weightOf(preposition: string): number {
	if (/^(?:in|near|across|outside)$/.test(preposition)) return 2;
	if (/^(?:at|into|around|throughout)$/.test(preposition)) return 1.2;
	return preposition === "from" || preposition === "to" ? 0.7 : 1.5;
}

/** How many tokens a name may have between "from" and "to". */
const LONGEST_STOP = 4;

/** Either end of "from Leeds to Hull". */
function isJourney(tokens: readonly Token[], first: number, last: number): boolean {
	const before = tokens[first - 1]?.lower;
	if (before === "from") return tokens[last]?.lower === "to" && isCapitalised(tokens[last + 1]);
	if (before !== "to" || !isCapitalised(tokens[first - 2])) return false;
	for (let i = first - 3; i >= first - 2 - LONGEST_STOP; i--) {
		if (!isCapitalised(tokens[i])) return tokens[i]?.lower === "from";
	}
	return false;
}

/** How far back a list of names is followed. */
const LONGEST_LIST = 12;

/** Where the list of names begins that goes on here: of "the towns of Leeds, Hull and | York" at Leeds; here if none does. */
function listStart(tokens: readonly Token[], first: number): number {
	if (!/^(?:and|,)$/.test(tokens[first - 1]?.lower ?? "")) return first;
	let start = first - 1;
	while (start > Math.max(0, first - LONGEST_LIST)) {
		const before = tokens[start - 1];
		if (!isCapitalised(before) && !/^(?:,|and)$/.test(before?.lower ?? "")) break;
		start--;
	}
	return start === first - 1 ? first : start;
}

/** What opens the list speaks for all its names, but less; "in Leeds, Ann Lee and Tom Roe" is no list of places. */
function voteByList(ballot: Ballot, tokens: readonly Token[], [start, first]: Range): void {
	const [word, past] = [tokens[start - 1]?.lower ?? "", tokens[start - 2]?.lower ?? ""];
	if (word === "between" && WAYS.has(past)) ballot.vote("place", 3, "way");
	else if (word === "of" && PLACE_KINDS.has(past)) {
		if (past.endsWith("s")) ballot.vote("place", 2.5, "place-kind");
	} else if (/^(?:in|near|across|outside|around|at)$/.test(word) && !FAITH.has(past)) {
		const hasComma = tokens.slice(start, first).some(({ text }) => text === ",");
		if (!hasComma) ballot.vote("place", 0.7 * weightOf(word), "preposition");
	}
}

type Range = readonly [start: number, first: number];

/** "Idlib governorate", "Sednaya prison" */
function voteByHead(ballot: Ballot, tokens: readonly Token[], { first, last }: Candidate): void {
	const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
	if (after === undefined) return;
	if (!isCapitalised(after)) {
		if (LOWER_PLACE_HEADS.has(after.lower)) ballot.vote("place", 3, "place-head");
		else if (FACILITY_HEADS.has(after.lower) && !ORGANIZATION_HEADS.has(after.lower)) {
			// "the Cross Keys pub" is named after nobody that one meets.
			const isNamed =
				/^(?:building|pub|bar|restaurant|cafe|café|hotel|inn|mall|estate|tower)$/.test(after.lower);
			const isBuilt = isNamed && before?.lower === "the";
			ballot.vote("place", isBuilt ? 3.5 : 1.2, "facility");
			if (isBuilt) ballot.vote("person", -4, "facility");
		}
	}
	if (!/^[-‐‑]$/.test(after.text) || after.spaced) return;
	if (next?.lower === "based") ballot.vote("place", 4, "based");
	if (next?.lower === "born") ballot.vote("place", 2, "born");
}
