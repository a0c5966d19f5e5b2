import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import {
	FACILITY_HEADS,
	LOWER_PLACE_HEADS,
	PLACE_KINDS,
	PLACE_PREPOSITIONS,
} from "../lexicon/name-places.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import type { Reading, Token } from "../read/reading.ts";
import { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { isCapitalised } from "./name-words.ts";

const SPEAKS = new Set(
	"said says told tells tweeted wrote writes added adds recalled explained replied joked insisted admitted argued conceded testified shouted noted acknowledged thinks thought believes".split(
		" ",
	),
);
const LIVES = new Set(
	"died dies married was born who whose lives lived resigned pleaded smiled wept himself herself wore grew".split(
		" ",
	),
);
/** Bodies announce and publish; so do people, but less. */
const ACTS_AS_BODY = new Set(
	"announced reported published issued declared confirmed launched released estimates".split(" "),
);
const KIN = new Set(
	"wife husband mother father son daughter brother sister lawyer attorney parents family girlfriend boyfriend uncle aunt cousin widow birthday childhood biography memoir".split(
		" ",
	),
);
/** Lower-case nouns beside a name that say it is a body: "militant group X", "X shares". */
const BODY_BEFORE = new Set(
	"group company firm newspaper paper agency party charity magazine network channel broadcaster bank airline retailer website site manufacturer maker militia organisation organization gang cartel club chain startup start-up giant think-tank thinktank outlet station portal publisher brand".split(
		" ",
	),
);
/** What firms are called as often as people: "its rival X", "the contractor X". */
const BODY_OR_PERSON = new Set(
	"contractor rival regulator consultancy operator developer lender insurer carrier supplier union broker maker owner manufacturer studio builder conglomerate subsidiary unit competitor watchdog refiner miner steelmaker carmaker automaker drugmaker chipmaker planemaker shipbuilder".split(
		" ",
	),
);
const isAllCapitals = (token: Token | undefined): boolean =>
	/^\p{Lu}{3,}$/u.test(token?.text ?? "");
const BODY_AFTER = new Set(
	"newspaper group militants militant fighters officials spokesman spokeswoman spokesperson party executives shares website magazine agency movement insurgents employees journalists headquarters-based correspondent news chairman ceo boss bosses members member leadership commander commanders stock investors engineers poll rebels regime television report reports".split(
		" ",
	),
);
const TRAVELS = new Set(
	"arrived arrive travelled traveled travel flew fled moved lives lived live based born located visited visit visiting visits".split(
		" ",
	),
);

/** What stands around one mention of a name says about it. */
export function judgeSetting(reading: Reading, candidate: Candidate): Ballot {
	const ballot = new Ballot();
	const { tokens } = reading;
	const { first, last } = candidate;
	if (candidate.title === "honorific") ballot.vote("person", 6, "honorific");
	if (candidate.title === "title") ballot.vote("person", 4, "title");
	voteBefore(ballot, tokens, first);
	voteAfter(ballot, tokens, last);
	voteByComma(ballot, tokens, last);
	if (isDateline(tokens, candidate)) ballot.vote("place", 3, "dateline");
	return ballot;
}

/** "WASHINGTON Jane Doe ...", "PARIS - ..." at the start of a paragraph. */
function isDateline(tokens: readonly Token[], { first, last, opensSentence }: Candidate): boolean {
	if (!opensSentence || last - first > 2 || !/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? ""))
		return false;
	return /^(?:[-–—,(]|--)$|^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? "");
}

function voteBefore(ballot: Ballot, tokens: readonly Token[], first: number): void {
	const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
	const word = before?.lower ?? "";
	if (before === undefined) return;
	const isThe = word === "the";
	if (isThe) {
		ballot.vote("person", -1.5, "article");
		ballot.vote("organization", 0.6, "article");
	}
	if (!isCapitalised(before)) {
		if (BODY_BEFORE.has(word)) ballot.vote("organization", 4.5, "body-noun");
		else if (BODY_OR_PERSON.has(word)) ballot.vote("organization", 2, "body-noun");
		else if (ROLE_NOUNS.has(word) && !isAllCapitals(tokens[first]))
			ballot.vote("person", 3, "role-noun");
		else if (PLACE_PREPOSITIONS.has(word))
			ballot.vote("place", prepositionWeight(word), "preposition");
		else if (TRAVELS.has(word)) ballot.vote("place", 1, "travel");
	}
	if (word === "of" && PLACE_KINDS.has(earlier?.lower ?? "")) ballot.vote("place", 3, "place-kind");
	if (isThe && PLACE_PREPOSITIONS.has(earlier?.lower ?? ""))
		ballot.vote("place", 0.4, "preposition");
	if (/^(?:named|called)$/.test(word) && BODY_BEFORE.has(earlier?.lower ?? "")) {
		ballot.vote("organization", 4, "body-noun");
	}
	if (word === "surnamed") ballot.vote("person", 3, "named");
	if (/^(?:named|called|nicknamed)$/.test(word)) ballot.vote("person", 1, "named");
	if (word === "to" && /^(?:according|told|spoke|talking)$/.test(earlier?.lower ?? "")) {
		ballot.vote("person", 0.8, "source");
		ballot.vote("organization", 0.8, "source");
		ballot.vote("place", -1, "source");
	}
	if (word === "told" || word === "by") ballot.vote("organization", 0.5, "source");
}

function prepositionWeight(word: string): number {
	if (word === "in" || word === "near" || word === "across" || word === "outside") return 2;
	if (word === "at" || word === "into" || word === "around" || word === "throughout") return 1.2;
	if (word === "from" || word === "to") return 0.7;
	return 1.5;
}

function voteAfter(ballot: Ballot, tokens: readonly Token[], last: number): void {
	const [after, next] = [tokens[last], tokens[last + 1]];
	if (after === undefined) return;
	const word = after.lower;
	if (SPEAKS.has(word)) {
		ballot.vote("person", 1.5, "speaks");
		ballot.vote("organization", 0.8, "speaks");
		ballot.vote("place", -0.5, "speaks");
	}
	if (ACTS_AS_BODY.has(word)) ballot.vote("organization", 0.8, "announces");
	if (LIVES.has(word)) ballot.vote("person", word === "was" ? 0.3 : 1.5, "lives");
	if (after.pos === "POS" && KIN.has(next?.lower ?? "")) ballot.vote("person", 2, "kin");
	if (!isCapitalised(after) && BODY_AFTER.has(word)) ballot.vote("organization", 2, "body-noun");
	if (!isCapitalised(after) && LOWER_PLACE_HEADS.has(word)) ballot.vote("place", 3, "place-head");
	if (!isCapitalised(after) && FACILITY_HEADS.has(word) && !ORGANIZATION_HEADS.has(word))
		ballot.vote("place", 1.2, "facility");
	if (/^[-‐‑]$/.test(after.text) && !after.spaced) {
		if (next?.lower === "based") ballot.vote("place", 4, "based");
		if (/^(?:controlled|held|occupied|administered)$/.test(next?.lower ?? ""))
			ballot.vote("organization", 0.5, "held");
		if (next?.lower === "born") ballot.vote("place", 2, "born");
		if (/^(?:led|backed|affiliated|linked|owned|run)$/.test(next?.lower ?? ""))
			ballot.vote("organization", 0.8, "led");
	}
	if (after.text === "(" && /^[RDI]$/.test(next?.text ?? ""))
		ballot.vote("person", 3, "party-letter");
}

/** "Jane Doe, 43," is a person; "Doe, the mayor of" too; "Doe, a company" is not. */
function voteByComma(ballot: Ballot, tokens: readonly Token[], last: number): void {
	const [mark, next, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
	if (mark?.text !== "," && mark?.text !== "(") return;
	if (/^\d{1,2}$/.test(next?.text ?? "") && /^[,.)]$/.test(third?.text ?? ""))
		ballot.vote("person", 4, "age");
	if (mark.text === "(") return;
	if (next?.lower === "who") ballot.vote("person", 2.5, "who");
	if (next?.lower === "aged") ballot.vote("person", 4, "age");
	for (let i = last + 1; i < last + 7; i++) {
		const word = tokens[i]?.lower ?? "";
		if (
			!/^[\p{L}'’-]/u.test(word) ||
			/^(?:of|in|for|and|with|that|which|who|said|was|is|has)$/.test(word)
		)
			break;
		if (isCapitalised(tokens[i]) && i === last + 1) break;
		if (BODY_BEFORE.has(word) || (ORGANIZATION_HEADS.has(word) && !ROLE_NOUNS.has(word))) {
			if (!ROLE_NOUNS.has(tokens[i + 1]?.lower ?? ""))
				ballot.vote("organization", 1.5, "apposition");
			break;
		}
		if (ROLE_NOUNS.has(word)) {
			ballot.vote("person", 2.5, "apposition");
			break;
		}
	}
}
