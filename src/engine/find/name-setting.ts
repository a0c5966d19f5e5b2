import { ORGANIZATION_HEADS } from "../lexicon/name-organizations.ts";
import { BODY_BEFORE, BODY_OR_PERSON, KIN, LIVES, SPEAKS } from "../lexicon/name-settings.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import type { Reading, Token } from "../read/reading.ts";
import { Ballot } from "./name-ballot.ts";
import type { Candidate } from "./name-candidates.ts";
import { voteBodyAfter, voteBodyBefore } from "./name-setting-bodies.ts";
import { votePlace } from "./name-setting-places.ts";
import { isCapitalised } from "./name-words.ts";

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
	votePersonAfter(ballot, tokens, last);
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
	if (word === "the") {
		// "the Ann Lee trial" is of a person, "the Ann Lee" is a ship, an inn or a firm.
		const describes = /^(?:NN|JJ)/.test(tokens[last]?.pos ?? "");
		ballot.vote("person", words.length === 1 || describes ? -1.5 : -3.5, "article");
		ballot.vote("organization", 0.6, "article");
	}
	if (!isCapitalised(before) && ROLE_NOUNS.has(word) && !BODY_OR_PERSON.has(word)) {
		if (!isAllCapitals(tokens[first])) ballot.vote("person", 3, "role-noun");
	}
	if (word === "surnamed") ballot.vote("person", 3, "named");
	if (/^(?:named|called|nicknamed)$/.test(word)) ballot.vote("person", 1, "named");
	if (word === "to" && /^(?:according|told|spoke|talking)$/.test(earlier?.lower ?? "")) {
		ballot.vote("person", 0.8, "source");
		ballot.vote("organization", 0.8, "source");
		ballot.vote("place", -1, "source");
	}
}

function votePersonAfter(ballot: Ballot, tokens: readonly Token[], last: number): void {
	const [after, next] = [tokens[last], tokens[last + 1]];
	if (after === undefined) return;
	const word = after.lower;
	if (SPEAKS.has(word)) {
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
		// "a local newspaper", "a student union"
		const isModifier = /^NNS?$/.test(tokens[i + 1]?.pos ?? "") && !isCapitalised(tokens[i + 1]);
		if (BODY_BEFORE.has(word) || (ORGANIZATION_HEADS.has(word) && !ROLE_NOUNS.has(word))) {
			if (!ROLE_NOUNS.has(tokens[i + 1]?.lower ?? ""))
				ballot.vote("organization", BODY_BEFORE.has(word) && !isModifier ? 4.5 : 1.5, "apposition");
			break;
		}
		if (isModifier && !ROLE_NOUNS.has(tokens[i + 1]?.lower ?? "")) continue;
		if (ROLE_NOUNS.has(word)) {
			ballot.vote("person", 2.5, "apposition");
			break;
		}
	}
}
