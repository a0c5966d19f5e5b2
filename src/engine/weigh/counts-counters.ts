import type { QuantityMention } from "../find/mentions.ts";
import { COUNTING_VERBS, SHOWING_NOUNS, SHOWING_VERBS } from "../lexicon/counting-verbs.ts";
import { SPEAKING_BODIES } from "../lexicon/saying.ts";
import type { Reading, Token } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { isPersonNoun } from "../text/person-nouns.ts";
import type { SourceFinding } from "./findings.ts";

/** How far before its figure a counting verb may stand. */
const REACH = 14;
/** A longer subject is a misread clause. */
const MOST_WORDS = 16;
/** So long may an aside between commas be. */
const LONGEST_ASIDE = 24;
const ENDS_CLAUSE =
	/^(?:[.!?;:—–"“”]|--|that|which|who|but|while|whereas|although|though|because|when|after|as|if)$/;
const OPENS_CLAUSE =
	/^(?:[.!?;:—–"“”]|--|that|which|who|whose|but|while|whereas|although|though|because|when|after|as|if|and)$/;
const WITHIN = /^(?:NN|JJ|DT|CD|IN|POS|PRP\$|VBN|VBG|TO|VB|FW|CC|RB|PUNCT)/;
const AUXILIARY = /^(?:has|have|had|also|later|now|since|already|similarly|earlier|just|only)$/;

/** Who counted: "A study | found 31 cases", "The ministry put the toll at 60". The subject as worded, or null. */
export function counterOf(
	reading: Reading,
	{ tokens: { first } }: QuantityMention,
): SourceFinding | null {
	const { text, tokens } = reading;
	const verb = countingVerbBefore(tokens, first);
	if (verb === null) return null;
	const subject = withinSentence(reading, whoShows(tokens, verb), verb);
	const [from, to] = [tokens[subject?.from ?? -1], tokens[(subject?.to ?? 0) - 1]];
	if (subject === null || from === undefined || to === undefined) return null;
	const evidence = { start: from.start, end: to.end };
	return { name: text.slice(evidence.start, evidence.end), who: null, evidence };
}

/** "9:45 a.m." above a sentence is no part of it. */
function withinSentence({ sentences, tokens }: Reading, subject: Stretch | null, verb: number) {
	const first = sentences[spanAt(sentences, tokens[verb]?.start ?? 0)]?.first ?? 0;
	return subject === null || subject.from >= first
		? subject
		: subject.to > first
			? { from: first, to: subject.to }
			: null;
}

function countingVerbBefore(tokens: readonly Token[], figure: number): number | null {
	for (let at = figure - 1; at >= Math.max(1, figure - REACH); at--) {
		const token = tokens[at];
		if (token === undefined) return null;
		// "Gave the toll as 19", "put it at “around 80 percent”".
		if (at === figure - 1 && /^(?:as|["“‘'])$/.test(token.lower)) continue;
		if (token.lower === "that" && COUNTING_VERBS.has(tokens[at - 1]?.lower ?? "")) continue;
		if (ENDS_CLAUSE.test(token.lower)) return null;
		// "Claimed to have downed 31 drones": who claims counts.
		const isHad =
			token.pos === "VBN" && tokens[at - 1]?.lower === "have" && tokens[at - 2]?.lower === "to";
		// "The number of wounded", "of the injured": people.
		const isNoun = token.pos === "VBN" && /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? "");
		if (
			isHad ||
			isNoun ||
			/^(?:that|this|the|an?|its|their|his|her|our)$/.test(tokens[at - 1]?.lower ?? "") ||
			isOfNumber(tokens, at)
		)
			continue;
		if (isMisreadCount(tokens, at)) return at;
		const tells = COUNTING_VERBS.has(token.lower) || SHOWING_VERBS.has(token.lower);
		// "The quake measured | 6.8" is its size.
		if (/^measure[ds]$/.test(token.lower) && at === figure - 1) return null;
		// "The government | is offering | 15 percent"
		if (tells && token.pos === "VBG" && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ""))
			return at - 1;
		if (!/^VB[DZPN]?$/.test(token.pos) || (token.pos === "VB" && !tells)) continue;
		if (!tells) return null;
		return isPassive(tokens, at) ? null : at;
	}
	return null;
}

/** "the company counts/NNS about 200,000": no noun stands between a body and a figure. */
const isMisreadCount = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at]?.lower === "counts" ||
		(/^(?:speaks|talks)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of")) &&
	tokens[at]?.pos === "NNS" &&
	(SPEAKING_BODIES.has(tokens[at - 1]?.lower ?? "") ||
		tokens[at]?.lower !== "counts" ||
		isPersonNoun(tokens[at - 1]?.lower ?? ""));

/** "put the number of people | killed | at two": it says which people. */
const isOfNumber = (tokens: readonly Token[], at: number): boolean =>
	/^VB[ND]$/.test(tokens[at]?.pos ?? "") &&
	isPersonNoun(tokens[at - 1]?.lower ?? "") &&
	tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === "number");

/** "31 cases were reported" names no counter. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
	for (let at = verb - 1; at > verb - 4; at--) {
		if (/^(?:was|were|is|are|been|being|be)$/.test(tokens[at]?.lower ?? "")) return true;
	}
	// What has an object is active: "officials put/VBN the number at 40", "residents counted/VBN 14 bodies".
	const next = tokens[verb + 1];
	if (/^(?:that|to)$/.test(next?.lower ?? "") || /^(?:DT|PRP\$?|CD)$/.test(next?.pos ?? ""))
		return false;
	// "which economists put/VBN at 27 percent"
	if (
		tokens[verb]?.lower === "put" &&
		next?.lower === "at" &&
		isPersonNoun(tokens[verb - 1]?.lower ?? "")
	)
		return false;
	// A participle after its noun: "the cases reported".
	return (
		tokens[verb]?.pos === "VBN" &&
		!/^(?:has|have|had)$/.test(tokens[verb - 1]?.lower ?? "") &&
		!AUXILIARY.test(tokens[verb - 1]?.lower ?? "")
	);
}

type Stretch = { readonly from: number; readonly to: number };

/** "The network, a group of volunteers, | put the toll at 63": the place before the aside. */
function beforeAside(tokens: readonly Token[], to: number): number {
	if (tokens[to - 1]?.text !== ",") return to;
	for (let at = to - 2; at > to - LONGEST_ASIDE; at--) {
		const token = tokens[at];
		if (token === undefined || /^[.!?;:"“”]$/.test(token.text)) return to;
		if (token.text === ",") return at;
	}
	return to;
}

/** "Police, who | put the crowd at 150": whoever the relative is of. */
const beforeRelative = (tokens: readonly Token[], to: number) =>
	tokens[to - 1]?.text === "," ? to - 1 : to;
const RELATIVE = /^(?:who|which)$/;

/** The noun phrase that ends right before the verb and opens its clause. */
function subjectBefore(tokens: readonly Token[], verb: number): Stretch | null {
	let to = verb;
	while (AUXILIARY.test(tokens[to - 1]?.lower ?? "")) to--;
	to = RELATIVE.test(tokens[to - 1]?.lower ?? "")
		? beforeRelative(tokens, to - 1)
		: beforeAside(tokens, to);
	let from = to;
	while (from > 0 && to - from < MOST_WORDS) {
		const token = tokens[from - 1];
		if (token === undefined || OPENS_CLAUSE.test(token.lower)) break;
		if (
			!(WITHIN.test(token.pos) || isNamed(token)) ||
			(token.pos === "PUNCT" && !/^[-‐–'’()]$/.test(token.text))
		)
			break;
		from--;
	}
	while (from < to && /^(?:RB|IN|CC)/.test(tokens[from]?.pos ?? "")) from++;
	const [head, opening] = [tokens[to - 1], tokens[from]];
	if (head === undefined || opening === undefined || from === to) return null;
	if (!/^(?:NN|FW)|^PUNCT/.test(head.pos) && !isNamed(head)) return null;
	const isNoun = (token: Token) => token.pos.startsWith("NN") || isNamed(token);
	if (/^PRP$/.test(opening.pos) || !tokens.slice(from, to).some(isNoun)) return null;
	return { from, to };
}

/** "economists", and "Hiqa", whatever the tagger takes an unknown name for. */
const isNamed = ({ lower, text, pos }: Token): boolean =>
	isPersonNoun(lower) || (/^(?:UH|FW|JJ|RB)$/.test(pos) && /^\p{Lu}\p{L}{2}/u.test(text));

/** "A researcher reviewed the ballots and found 31 cases": the verb before "and" has the subject. */
function sharedSubject(tokens: readonly Token[], verb: number): Stretch | null {
	if (tokens[verb - 1]?.lower !== "and") return null;
	for (let at = verb - 2; at > verb - REACH; at--) {
		const token = tokens[at];
		if (token === undefined || ENDS_CLAUSE.test(token.lower)) return null;
		if (/^VB[DZP]?$/.test(token.pos)) return subjectBefore(tokens, at);
	}
	return null;
}

/** What shows a figure must be able to: "the study found", "Video footage shot from a roof showed". */
function whoShows(tokens: readonly Token[], verb: number): Stretch | null {
	const subject = subjectBefore(tokens, verb) ?? sharedSubject(tokens, verb);
	if (!SHOWING_VERBS.has(tokens[verb]?.lower ?? "")) return subject;
	if (subject !== null && canShow(tokens, subject)) return subject;
	let from = verb;
	while (from > 0 && verb - from < MOST_WORDS && !/^[.!?"“”]$/.test(tokens[from - 1]?.text ?? ""))
		from--;
	let to = from;
	while (/^(?:DT|JJ|NN|POS|PRP\$)/.test(tokens[to]?.pos ?? "")) to++;
	return canShow(tokens, { from, to }) ? { from, to } : null;
}

function canShow(tokens: readonly Token[], { from, to }: Stretch): boolean {
	return tokens.slice(from, to).some(({ lower }) => SHOWING_NOUNS.has(lower));
}
