import type { Span } from "../../sheet/span.ts";
import { TRADE } from "../lexicon/claims.ts";
import { slammedFor } from "./blames-slammed.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import { isPassive, namedPhraseFrom, nounPhraseFrom, type Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const TRADES = new Set(TRADE);
/** In tokens: how far after "held" the word "responsible" stands, and after "blame" its "on". */
const NEAR = 7;

/** In tokens: how far before its grounds a suit is named. */
const SUIT_REACH = 30;
const SUITS = /^(?:law)?suits?$|^(?:petitions?|complaints?|pleas?|writs?)$/;
/** Deeds that somebody has to answer for. */
const DEEDS =
	/^(?:hack|attack|intrusion|breach|bomb|blast|poison|killing|murder|shooting|leak|theft|sabotage|strike|raid|massacre|abduction|kidnapping)/;
const DISMISSES =
	/^(?:dismiss|reject|quash|refus|den(?:y|ie)|throw|threw|toss|oppos|contest|uph[eo]ld|block)/;

/** The verb of a turn of phrase, and where whoever is blamed is named. */
type Turn = { readonly verb: number; readonly target: number | null };

/** Accusing in a turn of phrase: "traded blame", "pointed the finger at", "put the blame on", "held him responsible for". */
export function blameAt(place: Place, index: number): ClaimMention | null {
	const turn = traded(place, index) ?? put(place, index) ?? held(place, index);
	if (turn === null)
		return (
			traced(place, index) ??
			suedOnGrounds(place, index) ??
			eachOther(place, index) ??
			dutyOf(place, index) ??
			slammedFor(place, index) ??
			calledSham(place, index)
		);
	const target = turn.target === null ? null : blamed(place, turn.target, index);
	const holder = subjectOf(place, turn.verb);
	return mentionOf(place, { kind: "accusation", rule: "blaming", index, holder, target });
}

/** "the airline" of "held the airline responsible". */
function blamed(place: Place, from: number, index: number): Span | null {
	const words = nounPhraseFrom(place, from);
	const last = place.reading.tokens[index - 1];
	if (words === null || last === undefined || from > index) return words;
	return { start: words.start, end: Math.min(words.end, last.end) };
}

const lowerAt = ({ reading, sentence }: Place, index: number) =>
	index >= sentence.first && index < sentence.last ? (reading.tokens[index]?.lower ?? "") : "";

function traded(place: Place, index: number): Turn | null {
	if (!/^(?:blame|accusations|recriminations)$/.test(lowerAt(place, index))) return null;
	return TRADES.has(lowerAt(place, index - 1)) ? { verb: index - 1, target: null } : null;
}

/** "pointed the finger at the mayor", "laid the blame on the pilot". */
function put(place: Place, index: number): Turn | null {
	const verbs = {
		finger: /^point(?:s|ed)?$/,
		blame: /^(?:puts?|la(?:id|ys)|plac(?:ed|es)|pinned)$/,
	};
	const noun = lowerAt(place, index);
	if (noun !== "finger" && noun !== "blame") return null;
	if (!/^(?:the|a)$/.test(lowerAt(place, index - 1))) return null;
	if (!verbs[noun].test(lowerAt(place, index - 2))) return null;
	for (let i = index + 1; i <= index + NEAR; i++) {
		if (/^(?:at|on)$/.test(lowerAt(place, i))) return { verb: index - 2, target: i + 1 };
	}
	return null;
}

function held(place: Place, index: number): Turn | null {
	if (lowerAt(place, index) !== "responsible" || lowerAt(place, index + 1) !== "for") return null;
	for (let i = index - 2; i >= index - NEAR; i--) {
		if (/^h(?:eld|olds?)$/.test(lowerAt(place, i))) return { verb: i, target: i + 1 };
	}
	return null;
}

/** "The hacking was traced to the ministry", "experts linked the attack to a Syrian militia": a wrong, and whose it is. */
function traced(place: Place, index: number): ClaimMention | null {
	if (
		!/^(?:traced?|traces|attribut(?:ed?|es)|link(?:ed|s)?|ti(?:ed|es)|tie)$/.test(
			lowerAt(place, index),
		)
	)
		return null;
	if (!/^V/.test(place.reading.tokens[index]?.pos ?? "")) return null;
	const { tokens, text } = place.reading;
	const passive = isPassive(place, index);
	// "an attack the government later attributed to Russia": its object stands before.
	const isReduced = lowerAt(place, index + 1) === "to";
	const to = passive || isReduced ? index + 1 : objectTo(place, index);
	if (to === null || lowerAt(place, to) !== "to") return null;
	const target = nounPhraseFrom(place, to + 1);
	const from = passive || isReduced ? Math.max(place.sentence.first, index - SUIT_REACH) : index;
	const deed = tokens
		.slice(from, passive || isReduced ? index : to)
		.some(({ lower }) => DEEDS.test(lower));
	if (target === null || !deed || !/\p{Lu}/u.test(text.slice(target.start, target.end)))
		return null;
	const holder = passive ? null : subjectOf(place, index);
	return mentionOf(place, { kind: "accusation", rule: "traced", index, holder, target });
}

/** Where the "to" of "linked the attack to" stands. */
function objectTo(place: Place, index: number): number | null {
	for (let i = index + 2; i <= index + NEAR; i++) if (lowerAt(place, i) === "to") return i;
	return null;
}

const SHAMS = /^(?:sham|farce|fraud|charade|whitewash|travesty|coup|rigged|stolen|fraudulent)$/;
const CALLS = /^(?:call|denounc|describ|brand|label|dubb?)/;

/** "Opposition leaders called the vote a sham". */
function calledSham(place: Place, index: number): ClaimMention | null {
	if (!SHAMS.test(lowerAt(place, index))) return null;
	// "The coup attempt", "the fraud squad": the word has to stand for the whole.
	if (/^NN/.test(place.reading.tokens[index + 1]?.pos ?? "")) return null;
	for (let i = index - 2; i > index - NEAR; i--) {
		if (!CALLS.test(lowerAt(place, i)) || isPassive(place, i)) continue;
		const [holder, target] = [subjectOf(place, i), nounPhraseFrom(place, i + 1)];
		if (holder === null || !/^(?:DT|PRP\$|NN|JJ)/.test(place.reading.tokens[i + 1]?.pos ?? ""))
			return null;
		return mentionOf(place, {
			kind: "accusation",
			rule: "sham",
			index,
			holder,
			target,
			from: i + 1,
		});
	}
	return null;
}

/** "Each country says the other walked out". */
function eachOther(place: Place, index: number): ClaimMention | null {
	if (!/^(?:each|both)$/.test(lowerAt(place, index))) return null;
	for (let i = index + 1; i < index + NEAR; i++) {
		if (!/^(?:say|says|said|insists?|insisted|claims?|claimed)$/.test(lowerAt(place, i))) continue;
		const from = lowerAt(place, i + 1) === "that" ? i + 2 : i + 1;
		if (lowerAt(place, from) !== "the" || lowerAt(place, from + 1) !== "other") return null;
		if (!/^(?:VB[DZPN]|MD)$/.test(place.reading.tokens[from + 2]?.pos ?? "")) return null;
		const holder = subjectOf(place, i);
		return mentionOf(place, { kind: "assertion", rule: "claim-mutual", index: i, holder, from });
	}
	return null;
}

/** "upkeep was the job of the water authority": who should have done it, if somebody says so. */
function dutyOf(place: Place, index: number): ClaimMention | null {
	if (!/^(?:job|responsibility|fault|duty)$/.test(lowerAt(place, index))) return null;
	if (
		lowerAt(place, index + 1) !== "of" ||
		!/^(?:the|entirely|solely)$/.test(lowerAt(place, index - 1))
	)
		return null;
	if (!/^(?:is|was|were|are|been)$/.test(lowerAt(place, index - 2))) return null;
	const at = place.reading.tokens[index]?.start ?? 0;
	if (place.reading.quotations.some(({ start, end }) => start < at && at < end)) return null;
	const target = namedPhraseFrom(place, index + 2);
	return target && mentionOf(place, { kind: "accusation", rule: "duty", index, target });
}

/** "a suit against the book on the grounds that it hurt"; what a court dismisses it for is no accusation. */
function suedOnGrounds(place: Place, index: number): ClaimMention | null {
	if (!/^grounds?$/.test(lowerAt(place, index)) || lowerAt(place, index + 1) !== "that")
		return null;
	const { first } = place.sentence;
	const before = place.reading.tokens.slice(Math.max(first, index - SUIT_REACH), index);
	if (!before.some(({ lower }) => SUITS.test(lower))) return null;
	if (before.some(({ lower }) => DISMISSES.test(lower))) return null;
	return mentionOf(place, { kind: "accusation", rule: "grounds", index, from: index + 2 });
}
