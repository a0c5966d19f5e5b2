import { ASSERT, HARM, INSINUATE, INSIST, OWNED } from "../lexicon/claims.ts";
import { DOCUMENTS } from "../lexicon/saying.ts";
import { accusedBefore, isNobody, isUndone } from "./assertions-claimants.ts";
import { DENIALS } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import {
	isPassive,
	mainVerb,
	nounPhraseEndingAt,
	nounPhraseFrom,
	type Place,
	tokenAt,
} from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const ASSERT_VERBS = new Set(ASSERT);
const INSIST_VERBS = new Set(INSIST);
const NOT_A_FACT = new Set(OWNED);
/** In tokens: how far a claim is read for what it says. */
const NEAR = 60;
/** In tokens: how far into a claim it says "no". */
const SOON = 8;
/** In tokens: a comma, and a subject after it. */
const SUBJECT = 4;
const LONGEST_OWNER = 14;
/** In tokens: how far after a deed its doer is named. */
const AGENT = 7;
const HARMS = new RegExp(`^(?:${HARM.join("|")})`);

/** "She claims that she was held"; a claim of wrongdoing is an accusation. */
export function assertionAt(place: Place, index: number): ClaimMention | null {
	const word = place.reading.tokens[index];
	if (word === undefined) return null;
	const asserts =
		ASSERT_VERBS.has(word.lower) || isCharge(place, index) || insinuates(place, index);
	if (!asserts && !INSIST_VERBS.has(word.lower)) return null;
	if (!isVerb(place, index) || isPassive(place, index)) return null;
	const next = place.reading.tokens[index + 1];
	if (next === undefined || NOT_A_FACT.has(next.lower)) return null;
	if (next.lower === "to" && place.reading.tokens[index + 2]?.lower !== "have") return null;
	if (next.pos === "IN" && next.lower !== "that" && !(asserts && hasThat(place, index)))
		return null;
	if (
		/^(?:i|you|we|to|and)$/.test(place.reading.tokens[index - 1]?.lower ?? "") ||
		word.pos === "VB"
	)
		return null;
	const accused = accusedBefore(place, index);
	if (accused === null && next.pos !== "PUNCT" && !tellsFact(place, index)) return null;
	if (isNobody(place, index)) return null;
	const owner = ownerOf(place, index);
	const verb = word.pos === "VBG" && !isOfDocument(place, index) ? ruledBy(place, index) : index;
	const from = openingOf(place, index);
	const kind = !asserts
		? /^argu/.test(word.lower) && isHarmful(place, index) && !isUndone(place, index)
			? "accusation"
			: kindOfAnswer(place, from)
		: next.lower === "to"
			? "assertion"
			: accused !== null || accuses(place, index)
				? "accusation"
				: "assertion";
	const isIt = accused !== null && tokenAt(place, index - 1)?.pos === "PRP";
	const holder = owner ?? subjectOf(place, isIt ? (mainVerb(place, index) ?? verb) : verb);
	return mentionOf(place, {
		...{ kind, rule: word.lower, index, holder, from },
		target: accused ?? nounPhraseFrom(place, from),
	});
}

/** "maintains that no one was tortured": a wrong is denied, whoever told of it. */
function kindOfAnswer({ reading, sentence }: Place, from: number): "denial" | "answer" {
	const said = reading.tokens.slice(from, Math.min(from + SOON, sentence.last));
	const no = said.findIndex(({ lower }) => /^(?:not?|never|nobody|none|n['’]t)$/.test(lower));
	const denied = no === -1 ? [] : said.slice(no, no + 5);
	return denied.some(({ lower }) => HARMS.test(lower)) ? "denial" : "answer";
}

/** "implying that he knew of the fraud": nothing is insinuated but a wrong. */
function insinuates(place: Place, index: number): boolean {
	const { tokens } = place.reading;
	if (!INSINUATE.has(tokens[index]?.lower ?? "")) return false;
	return tokens[index + 1]?.lower === "that" && isHarmful(place, index);
}

/** "published reports alleging that": the reports do; of "filed a lawsuit alleging that" whoever filed it. */
function isOfDocument({ reading: { tokens } }: Place, index: number): boolean {
	const noun = tokens[index - 1]?.lower ?? "";
	return DOCUMENTS.has(noun) && !/suit|complaint|letter|affidavit|filing|statement/.test(noun);
}

/** The verb whose subject does what a participle says: "Implying that he knew, the senator said". */
function ruledBy(place: Place, index: number): number {
	const main = mainVerb(place, index);
	if (main !== null || index !== place.sentence.first) return main ?? index;
	const { tokens } = place.reading;
	for (let i = index + 2; i < Math.min(place.sentence.last, index + NEAR); i++) {
		const isAfterComma = tokens.slice(i - SUBJECT, i - 1).some(({ text }) => text === ",");
		if (isAfterComma && /^(?:VBD|VBZ|VBP)$/.test(tokens[i]?.pos ?? "")) return i;
	}
	return index;
}

/** "poured scorn on the agency's claims that", "on agency claims that": a noun, and whose. */
function ownerOf(place: Place, index: number) {
	const { tokens } = place.reading;
	if (tokens[index]?.lower !== "claims") return null;
	const owner = nounPhraseEndingAt(place, index - 1);
	if (owner === null) return null;
	const first = tokens
		.slice(Math.max(0, index - LONGEST_OWNER), index)
		.find(({ start }) => start === owner.start);
	const before = first === undefined ? undefined : tokens[first.index - 1];
	return before !== undefined && /^(?:IN|TO|VBZ|VBD|VBG)$/.test(before.pos) ? owner : null;
}

/** "critics charge is a forced work camp": never the noun, nor "charged with". */
function isCharge({ reading }: Place, index: number): boolean {
	if (!/^charge[sd]?$/.test(reading.tokens[index]?.lower ?? "")) return false;
	return /^(?:that|is|are|was|were|he|she|they|it)$/.test(reading.tokens[index + 1]?.lower ?? "");
}

/** "claims" is as often a noun: it is a verb before a clause, and never after a determiner or "rejected". */
function isVerb({ reading }: Place, index: number): boolean {
	const before = reading.tokens[index - 1];
	if (before !== undefined && /^(?:DT|PRP\$|WP\$|POS|JJ|IN)$/.test(before.pos)) return false;
	if (before !== undefined && DENIALS.has(before.lower)) return false;
	const word = reading.tokens[index];
	if (word === undefined) return false;
	return (
		/^V/.test(word.pos) || /^(?:that|she|he|they|it)$/.test(reading.tokens[index + 1]?.lower ?? "")
	);
}

/** A claim of fact has a verb of its own: "claimed a loss" has none, "claims he should win" is a wish. */
function tellsFact({ reading, sentence }: Place, index: number): boolean {
	if (/^V/.test(reading.tokens[index + 1]?.pos ?? "")) return false;
	for (let i = index + 1; i < Math.min(sentence.last, index + NEAR); i++) {
		const token = reading.tokens[i];
		if (token?.pos === "CC" && /^V/.test(reading.tokens[i + 1]?.pos ?? "")) return false;
		if (token?.pos === "MD") return !/^(?:should|will|would|must|’ll|'ll)$/.test(token.lower);
		if (/^(?:VBD|VBZ|VBP)$/.test(token?.pos ?? "")) return true;
		if (token?.pos === "VBN" || token?.pos === "VBG") return true;
	}
	return false;
}

/** The claim itself opens after "that", where the sentence has one close by. */
function openingOf({ reading }: Place, index: number): number {
	const next = reading.tokens[index + 1];
	if (next?.lower !== "that" && next?.pos !== "IN") return index + 1;
	const that = reading.tokens
		.slice(index + 1, index + 9)
		.findIndex(({ lower }) => lower === "that");
	return that === -1 ? index + 1 : index + that + 2;
}

/** "claimed before the court that", "claimed, without evidence, that". */
function hasThat({ reading }: Place, index: number): boolean {
	return reading.tokens.slice(index + 1, index + 9).some(({ lower }) => lower === "that");
}

/** Whatever is alleged is held against somebody; what is claimed only if it is a wrong. */
const accuses = (place: Place, index: number) =>
	/^alleg/.test(place.reading.tokens[index]?.lower ?? "") || isHarmful(place, index);

function isHarmful({ reading, sentence }: Place, index: number): boolean {
	for (let i = index + 1; i < Math.min(sentence.last, index + NEAR); i++) {
		if (HARMS.test(reading.tokens[i]?.lower ?? "")) return !isAgentless({ reading, sentence }, i);
	}
	return false;
}

/** "claim they had been kidnapped" accuses nobody; "that she was held by guards" does. */
function isAgentless(place: Place, index: number): boolean {
	const { tokens } = place.reading;
	if (tokens[index]?.pos !== "VBN" || !isPassive(place, index)) return false;
	const after = tokens.slice(index + 1, Math.min(place.sentence.last, index + AGENT));
	return !after.some(({ lower }) => lower === "by" || lower === "to");
}
