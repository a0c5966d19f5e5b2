import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import { BODY_BEFORE, BODY_OR_PERSON, KIN, LIVES, SPEAKS } from "../lexicon/name-settings.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import type { Reading, Token } from "../read/reading.ts";
import { lookUpPlaces } from "../text/gazetteer.ts";
import { isCommonWord } from "../text/word-table.ts";
import { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { voteBodyAfter, voteBodyBefore } from "./name-setting-bodies.ts";
import { votePlace } from "./name-setting-places.ts";
import { isCapitalised, isPlaceHead } from "./name-words.ts";

const isAllCapitals = (token: Token | undefined): boolean =>
	/^\p{Lu}{3,}$/u.test(token?.text ?? "");

/** What stands around one mention of a name says about it. */
export function judgeSetting({ tokens }: Reading, candidate: Candidate): Ballot {
	const ballot = new Ballot();
	const { last } = candidate;
	if (candidate.title === "honorific") ballot.vote("person", 6, "honorific");
	if (candidate.title === "title") ballot.vote("person", 4, "title");
	votePersonBefore(ballot, tokens, candidate);
	voteBodyBefore(ballot, tokens, candidate);
	votePlace(ballot, tokens, candidate);
	votePersonAfter(ballot, tokens, candidate);
	voteBodyAfter(ballot, tokens, last);
	voteByComma(ballot, tokens, last);
	return ballot;
}

function votePersonBefore(
	ballot: Ballot,
	tokens: readonly Token[],
	{ first, last, words }: Candidate,
): void {
	const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
	if (before === undefined) return;
	const word = before.lower;
	// "an Alpha Jet", "a gray Chevrolet Malibu": a make; "a tearful Ann Lee" is still somebody.
	if (words.length > 1 && isMake(words, word, earlier)) ballot.vote("person", -6, "article");
	if (word === "the") {
		// "the Ann Lee trial" is of a person, "the Ann Lee" is a ship, an inn or a firm.
		const isPair = /^[-‐‑–]$/.test(tokens[first + 1]?.text ?? "");
		const describes = !isPair && /^(?:NN|JJ)/.test(tokens[last]?.pos ?? "");
		ballot.vote("person", words.length === 1 || describes ? -1.5 : -3.5, "article");
		ballot.vote("organization", isTeamName(words) ? 3.5 : 0.6, "article");
	}
	if (!isCapitalised(before) && ROLE_NOUNS.has(word) && !BODY_OR_PERSON.has(word)) {
		if (!isAllCapitals(tokens[first])) ballot.vote("person", 3, "role-noun");
	}
	if (word === "," && isRoleBefore(tokens, first, last)) ballot.vote("person", 2.5, "apposition");
	if (word === "surnamed") ballot.vote("person", 3, "named");
	if (/^(?:named|called|nicknamed)$/.test(word)) ballot.vote("person", 1, "named");
	if (word === "to" && /^(?:according|told|spoke|talking)$/.test(earlier?.lower ?? "")) {
		ballot.vote("person", 0.8, "source");
		ballot.vote("organization", 0.8, "source");
		ballot.vote("place", -1, "source");
	}
}

/** "the Minnesota Vikings" */
const isTeamName = ([first = "", last = "", more]: readonly string[]): boolean =>
	more === undefined &&
	/^\p{Lu}\p{Ll}+[^s]s$/u.test(last) &&
	lookUpPlaces(first).length > 0 &&
	!isPlaceHead(last);

function isMake(words: readonly string[], word: string, earlier: Token | undefined): boolean {
	if (word === "a" || word === "an")
		return MAKERS.has(words[0]?.toLowerCase() ?? "") || isCommonWord(words.at(-1) ?? "");
	return (earlier?.lower === "a" || earlier?.lower === "an") && COLOURS.test(word);
}
const MAKERS: ReadonlySet<string> = new Set(
	"toyota ford honda bmw audi mercedes volkswagen nissan hyundai mazda subaru volvo fiat renault peugeot skoda opel vauxhall chevrolet dodge jeep chrysler cadillac tesla lexus suzuki mitsubishi porsche ferrari jaguar boeing airbus cessna glock".split(
		" ",
	),
);
const COLOURS =
	/^(?:gr[ae]y|red|black|white|blue|silver|green|yellow|brown|tan|new|used|stolen|parked)$/;

/** "Its barrister, X, said", "the head of the inquiry, X." */
function isRoleBefore(tokens: readonly Token[], first: number, last: number): boolean {
	if (!/^[,.;]$/.test(tokens[last]?.text ?? ",") && !SPEAKS.has(tokens[last]?.lower ?? ""))
		return false;
	for (let i = first - 2; i > first - 9; i--) {
		const token = tokens[i];
		if (token === undefined || !/^(?:NN|JJ|IN|DT|POS|PRP\$)/.test(token.pos)) return false;
		if (isCapitalised(token) || !ROLE_NOUNS.has(token.lower)) continue;
		if (i === first - 2) return !BODY_OR_PERSON.has(token.lower) && !isGoverned(tokens, i);
		return /^(?:of|for|at|in)$/.test(tokens[i + 1]?.lower ?? "");
	}
	return false;
}

/** "founded with a coal executive, X": what follows a preposition need not be named by what comes next. */
function isGoverned(tokens: readonly Token[], noun: number): boolean {
	let at = noun - 1;
	while (noun - at < 6 && /^(?:NN|JJ|POS)/.test(tokens[at]?.pos ?? "")) at--;
	if (/^(?:DT|PRP\$)$/.test(tokens[at]?.pos ?? "")) at--;
	return /^(?:IN|TO)$/.test(tokens[at]?.pos ?? "");
}

function votePersonAfter(
	ballot: Ballot,
	tokens: readonly Token[],
	{ first, last }: Candidate,
): void {
	const [after, next] = [tokens[last], tokens[last + 1]];
	if (after === undefined) return;
	const word = after.lower;
	// "survivors at a school in X said": it was not X that spoke.
	const isWithin = () => /^(?:in|at|near|outside|inside)$/.test(tokens[first - 1]?.lower ?? "");
	if (word === "crude") ballot.vote("thing", 6, "crude");
	if (SPEAKS.has(word) && !isWithin()) {
		ballot.vote("person", 1.5, "speaks");
		ballot.vote("organization", 0.8, "speaks");
		ballot.vote("place", -0.5, "speaks");
	}
	if (LIVES.has(word)) ballot.vote("person", word === "was" ? 0.3 : 1.5, "lives");
	if (after.pos === "POS" && KIN.has(next?.lower ?? "")) ballot.vote("person", 2, "kin");
	if (after.text === "(" && /^[RDI]$/.test(next?.text ?? ""))
		ballot.vote("person", 3, "party-letter");
}

/** "Jane Doe, 43," is a person; "Doe, the mayor of" too; "Doe, a company" is not. */
function voteByComma(ballot: Ballot, tokens: readonly Token[], last: number): void {
	const [mark, next, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
	if (mark?.text !== "," && mark?.text !== "(") return;
	if (mark.text === "," && isSettlement(tokens, last + 1)) {
		ballot.vote("place", 5, "apposition");
		ballot.vote("person", -2, "apposition");
	}
	if (/^\d{1,2}$/.test(next?.text ?? "") && /^[,.)]$/.test(third?.text ?? ""))
		ballot.vote("person", 4, "age");
	if (mark.text === "(") return;
	if (/^(?:backed|owned|founded|headquartered|operated|acquired)$/.test(next?.lower ?? ""))
		ballot.vote("organization", 2.5, "owned");
	if (next?.lower === "who") ballot.vote("person", 2.5, "who");
	if (next?.lower === "aged") ballot.vote("person", 4, "age");
	for (let i = last + 1; i < last + 7; i++) {
		const word = tokens[i]?.lower ?? "";
		if (
			!/^[\p{L}'’-]/u.test(word) ||
			/^(?:of|in|for|from|at|to|by|and|with|that|which|who|whose|said|was|is|has|although|though|while|because|if|as|when|after)$/.test(
				word,
			)
		)
			break;
		if (isCapitalised(tokens[i]) && i === last + 1) break;
		// "a local newspaper", "a student union"
		const isModifier = /^NNS?$/.test(tokens[i + 1]?.pos ?? "") && !isCapitalised(tokens[i + 1]);
		if (
			BODY_BEFORE.has(word) ||
			WATCHES.test(word) ||
			(ORGANIZATION_HEADS.has(word) && !ROLE_NOUNS.has(word))
		) {
			if (!ROLE_NOUNS.has(tokens[i + 1]?.lower ?? ""))
				ballot.vote("organization", weightOfBody(word, isModifier), "apposition");
			break;
		}
		if (isModifier && !ROLE_NOUNS.has(tokens[i + 1]?.lower ?? "")) continue;
		if (ROLE_NOUNS.has(word)) {
			ballot.vote("person", 2.5, "apposition");
			break;
		}
	}
}

/** "X, a trading settlement in", "X, a small town 40 km north of". */
function isSettlement(tokens: readonly Token[], from: number): boolean {
	if (!/^an?$/.test(tokens[from]?.lower ?? "")) return false;
	for (let i = from + 1; i < from + 6; i++) {
		const token = tokens[i];
		if (token === undefined || !/^(?:NN|JJ|VBG|RB|VBN|PUNCT)/.test(token.pos)) return false;
		if (SETTLEMENTS.test(token.lower)) return !/^NN/.test(tokens[i + 1]?.pos ?? "");
	}
	return false;
}
const SETTLEMENTS =
	/^(?:settlement|village|town|city|suburb|hamlet|district|island|port|neighbou?rhood|province|region|county|township|resort|valley|peninsula)$/;

/** What bodies are called, and people seldom. */
const WATCHES = /^(?:watchdog|regulator|operator|contractor|insurer|lender|carrier|consultancy)$/;

/** "a firm brought in", where the tagger takes the participle for a noun. */
const weightOfBody = (word: string, isModifier: boolean): number =>
	ORGANIZATION_HEADS.has(word) && !BODY_BEFORE.has(word)
		? isModifier
			? 1.5
			: 3
		: isModifier
			? 3
			: 4.5;
