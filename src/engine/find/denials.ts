import type { Span } from "../../sheet/span.ts";
import { CLAIMED, DENY, REJECT, WITHHELD } from "../lexicon/claims.ts";
import { lowerAt, posAt } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, mainVerb, nounPhraseFrom, type Place } from "./phrases.ts";
import { isOfCrime, isPlea, pleaAt } from "./pleas.ts";
import { subjectOf } from "./subjects.ts";
import { begsToDiffer, isBranded, isUntruth, UNTRUTHS } from "./untruths.ts";

const DENY_VERBS = new Set(DENY);
const REJECT_VERBS = new Set(REJECT);
const CLAIM_NOUNS = new Set(CLAIMED);
const NOT_A_CLAIM = new Set(WITHHELD);
/** "declined to comment", "could not be reached for comment". */
const MUTE = new Set(
	"declined refused declines refuses reached contacted unavailable available".split(" "),
);
/** How far after "rejected" or "declined" the word that settles the sense may stand. */
const NEAR = 9;

/** "Paris has denied making the payments", "a charge denied by the palace", "is baseless". */
export function denialAt(place: Place, index: number): ClaimMention | null {
	const lower = lowerAt(place, index);
	if (DENY_VERBS.has(lower)) return deny(place, index);
	if (REJECT_VERBS.has(lower) && rejectsClaim(place, index)) return deny(place, index);
	if (isBranded(place, index)) {
		const holder = subjectOf(
			place,
			lower === "calling" || isJoined(place, index) ? (mainVerb(place, index) ?? index) : index,
		);
		return mentionOf(place, { kind: "denial", rule: "called", index, holder, from: index + 1 });
	}
	if (begsToDiffer(place, index)) {
		const holder = subjectOf(place, index - 2);
		return mentionOf(place, { kind: "denial", rule: "called", index, holder });
	}
	if (isPlea(lower)) return pleaAt(place, index);
	if (lower === "wrong" && isNothingWrong(place, index))
		return mentionOf(place, { kind: "denial", rule: "undone", index });
	if (isUntruth(place, index)) return mentionOf(place, { kind: "denial", rule: "untrue", index });
	return null;
}

/** "Moss insisted it was right and | called the claim baseless": whoever the first verb is of. */
const isJoined = (place: Place, index: number) => /^(?:and|but)$/.test(lowerAt(place, index - 1));

/** "had done nothing wrong", "did nothing wrong". */
const isNothingWrong = (place: Place, index: number) =>
	lowerAt(place, index - 1) === "nothing" &&
	/^(?:done|did|do|doing)$/.test(lowerAt(place, index - 2));

function deny(place: Place, index: number): ClaimMention | null {
	const isWithheld =
		NOT_A_CLAIM.has(lowerAt(place, index + 1)) && DENY_VERBS.has(lowerAt(place, index));
	// "Neither confirmed nor denied" is a doubt.
	if (isWithheld || !isVerb(place, index) || lowerAt(place, index - 1) === "nor") return null;
	if (
		place.reading.tokens[index]?.pos === "VB" &&
		!(posAt(place, index + 1) === "PUNCT" && isOfCharge(place, index)) &&
		!/^(?:continu(?:es|ed)|went|sought|tried|appear(?:s|ed)|seem(?:s|ed))$/.test(
			lowerAt(place, index - 2),
		)
	)
		return null;
	const next = lowerAt(place, index + 1);
	const opens = next === "that" && !/^(?:PUNCT|CC)$/.test(posAt(place, index + 2));
	// "it “strongly denies” the allegations"
	const isClosed = place.reading.tokens[index + 1]?.spaced === false && /^["”]$/.test(next);
	const from = opens || isClosed ? index + 2 : index + 1;
	const rule = isOfCrime(place, index + 1)
		? "plea"
		: isOfCharge(place, index)
			? "charge-denied"
			: lowerAt(place, index);
	const holder = denier(place, index);
	const isBefore = isOfAccounts(place, index);
	if (isBefore && holder === null) return null;
	const kind = isCriticism(place, index) ? "answer" : "denial";
	return mentionOf(place, { kind, rule, index, holder, from, isBefore });
}

/** "an allegation he rejects", "charges that she denies", "an allegation the owner, Ann Lee, rejected". */
function isOfCharge(place: Place, index: number): boolean {
	for (let at = index - 1; at > index - NEAR && at >= place.sentence.first; at--) {
		if (/^(?:V|MD)/.test(posAt(place, at)) && at < index - 2) return false;
		if (!CHARGE_NOUN.test(lowerAt(place, at)) || lowerAt(place, at + 1) === "of") continue;
		return at >= index - 3 || /^an?$/.test(lowerAt(place, at - 1));
	}
	return false;
}
const CHARGE_NOUN = /^(?:allegation|accusation|charge|claim|figure|number|finding|conclusion)s?$/;

/** What is rejected as criticism is an opinion: no fact is denied. */
const isCriticism = (place: Place, index: number) =>
	[1, 2, 3, 4].some((on) => lowerAt(place, index + on) === "criticism");

function denier(place: Place, index: number): Span | null {
	if (lowerAt(place, index + 1) === "by") return nounPhraseFrom(place, index + 2);
	const isParticiple = posAt(place, index) === "VBG";
	if (isPassive(place, index)) return null;
	// "appeared to contradict"
	if (posAt(place, index) === "VB" && lowerAt(place, index - 1) === "to")
		return subjectOf(place, index - 2);
	const holder = subjectOf(place, isParticiple ? (mainVerb(place, index) ?? index) : index);
	const main = mainVerb(place, index);
	// "The minister faces calls to go over claims that she lied, which she denies": the minister does.
	const isSheAfterWhich =
		/^(?:s?he|they|it)$/.test(lowerAt(place, index - 1)) && lowerAt(place, index - 2) === "which";
	// "Police say he stole it, which he denies": not the police.
	const isOfOther =
		main !== null && /^(?:s?he|they|it)$/.test(lowerAt(place, pastThat(place, main + 1)));
	return isSheAfterWhich && main !== null && !isOfOther
		? (subjectOf(place, main) ?? holder)
		: holder;
}

const pastThat = (place: Place, index: number) =>
	lowerAt(place, index) === "that" ? index + 1 : index;

/** Not the noun: "the dispute", "in denial". */
const isVerb = ({ reading }: Place, index: number) =>
	/^(?:V|NNS|NNP|JJ)/.test(reading.tokens[index]?.pos ?? "") &&
	!/^(?:DT|PRP\$|POS)$/.test(reading.tokens[index - 1]?.pos ?? "");

/** "disputed this, saying": the claim stands before; "this plan" is none. */
function pointsBack(place: Place, index: number): boolean {
	if (!/^(?:this|that|it)$/.test(lowerAt(place, index))) return false;
	if (lowerAt(place, index + 1) === "as") return true;
	return /^(?:PUNCT|CC|IN|RB)$/.test(posAt(place, index + 1)) && posAt(place, index) !== "IN";
}

function rejectsClaim(place: Place, index: number): boolean {
	const next = lowerAt(place, index + 1);
	if (next === "them" || pointsBack(place, index + 1) || isAfterWhich(place, index)) return true;
	if (/^contradict/.test(lowerAt(place, index)) && /^(?:him|her|by)$/.test(next)) return true;
	if (next === "by" && /^(?:this|that|it)$/.test(subjectBefore(place, index))) return true;
	if (next === "that" && posAt(place, index + 1) === "IN" && hasVerb(place, index + 2)) return true;
	if (isOfAccounts(place, index) || isOfCharge(place, index)) return true;
	for (let i = index - 3; i < Math.min(index + NEAR, place.sentence.last); i++) {
		const word = i >= place.sentence.first ? lowerAt(place, i) : "";
		if (CLAIM_NOUNS.has(word) || UNTRUTHS.has(word)) return true;
		if (word === "idea" && lowerAt(place, i + 1) === "that" && i > index) return true;
	}
	return false;
}

/** "accounts that the authorities dismissed" */
function isOfAccounts(place: Place, index: number): boolean {
	for (let back = 2; back < NEAR; back++) {
		if (lowerAt(place, index - back) !== "that") continue;
		return CLAIM_NOUNS.has(lowerAt(place, index - back - 1));
	}
	return false;
}

/** "She says she was fired for it, which the firm disputes". */
function isAfterWhich(place: Place, index: number): boolean {
	const holder = subjectOf(place, index);
	if (holder === null) return false;
	let at = index;
	while (at > place.sentence.first && (place.reading.tokens[at]?.start ?? -1) > holder.start) at--;
	return lowerAt(place, at - 1) === "which" && lowerAt(place, at - 2) === ",";
}

/** A clause has a verb of its own soon: "that police lied", not "that argument in a ruling". */
const hasVerb = ({ reading, sentence }: Place, from: number) =>
	reading.tokens
		.slice(from, Math.min(from + NEAR, sentence.last))
		.some(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));

/** "this was disputed by the union": what the passive speaks of. */
const subjectBefore = (place: Place, index: number) =>
	isPassive(place, index) ? lowerAt(place, index - 2) : "";

/** An answer that is none: "The company declined to comment". */
export function silenceAt(place: Place, index: number): ClaimMention | null {
	const lower = lowerAt(place, index);
	const answers = /^(?:answer|repl(?:y|ied)$|return)/.test(lower);
	if (!answers && !/^(?:comment(?:ed)?|respond(?:ed)?)$/.test(lower)) return null;
	// "did not return | calls", but not "did not return home".
	if (answers && !/^repl/.test(lower) && !ASKED.test(wordsFrom(place, index + 1))) return null;
	for (let i = Math.max(place.sentence.first, index - NEAR); i < index; i++) {
		const isNo = /^(?:not|n't|n’t|never)$/.test(lowerAt(place, i));
		if (lower === "comment" ? !MUTE.has(lowerAt(place, i)) : !isNo) continue;
		const holder = subjectOf(place, i);
		return mentionOf(place, { kind: "silence", rule: "no-comment", index: i, holder });
	}
	return null;
}

/** Being asked, whatever the words for it: "several calls and emails". */
const ASKED =
	/^(?:[^.,;]{0,30} )?(?:calls?|messages?|e-?mails?|requests?|questions?|inquiries|enquiries)\b/;
const wordsFrom = ({ reading: { tokens } }: Place, from: number) =>
	tokens
		.slice(from, from + 6)
		.map(({ lower }) => lower)
		.join(" ");
