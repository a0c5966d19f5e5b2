import { AWAITING, POSTPONING, TIMETABLE_VERBS, UPCOMING } from "../lexicon/calendar.ts";
import type { Sentence, Token } from "../read/reading.ts";
import type { Tense } from "./when-context.ts";

/** How far from a date its verb is looked for, in words. */
const REACH = 24;
/** How far before a verb its helpers may stand: "will not in any case be". */
const HELPERS = 5;
/** How far before a date a word may stand that calls its noun a thing to come. */
const NOUN_REACH = 10;

/** How long a subject between "before" and its verb may be. */
const SUBJECT_REACH = 6;
const LOOKS_AHEAD = new Set(["before", "until", "till", "once", "unless"]);

const WILL = new Set([
	"will",
	"would",
	"shall",
	"'ll",
	"’ll",
	"wo",
	"may",
	"might",
	"could",
	"should",
]);
const BE = new Set(["is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"]);
/** Right before a date these are verbs, though they look like plurals: "the trial starts in September". */
const STARTING = /^(?:starts|begins|opens|expires|resumes|ends|closes|concludes|continues)$/;
const PUTS_OFF = new Set(["to", "until", "till"]);
const SPEAKING = new Set(["said", "says", "told", "announced", "reported", "added", "according"]);

type Place = { readonly tokens: readonly Token[]; readonly sentence: Sentence };

/** The tense of the clause around the tokens `first` to `last`: of the verb before them, else of the one after. */
export function tenseAround(place: Place, first: number, last: number): Tense {
	const before = tenseBefore(place, first);
	// "Imposed a ban through Sept. 4" may end before or after today.
	if (before === "past" && place.tokens[first - 1]?.lower === "through") return null;
	return before === undefined ? (tenseAfter(place, last) ?? null) : before;
}

function tenseBefore({ tokens, sentence }: Place, first: number): Tense | undefined {
	const stop = Math.max(sentence.first, first - REACH);
	const leading = [tokens[first - 1]?.lower, tokens[first]?.lower];
	for (let i = first - 1; i >= stop; i--) {
		const token = tokens[i];
		if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
		if (POSTPONING.has(token.lower) && leading.some((word) => PUTS_OFF.has(word ?? "")))
			return "future";
		if (UPCOMING.has(token.lower) && first - i <= NOUN_REACH) return "future";
		if (STARTING.test(token.lower) && first - i <= 2) return "future";
		if (token.pos === "VB" && tokens[i - 1]?.lower === "to" && leading.some(isDeadline))
			return "future";
		const tense = isVerb(token) ? tenseOfVerb({ tokens, sentence }, i) : undefined;
		if (tense !== undefined) return tense;
	}
	return undefined;
}

/** "ordered them to leave by Saturday" */
function isDeadline(word: string | undefined): boolean {
	return word === "by" || word === "before";
}

function tenseAfter({ tokens, sentence }: Place, last: number): Tense | undefined {
	const stop = Math.min(sentence.last, last + REACH);
	for (let i = last; i < stop; i++) {
		const token = tokens[i];
		if (token === undefined || /^[;:]$/.test(token.text)) return undefined;
		if (UPCOMING.has(token.lower) && i - last < 3) return "future";
		if (isModal(token)) return "future";
		const tense = isVerb(token) ? tenseOfVerb({ tokens, sentence }, i) : undefined;
		if (tense !== undefined) return tense;
	}
	return undefined;
}

/** "may", but not Mrs May. */
function isModal({ lower, text }: Token): boolean {
	return WILL.has(lower) && text !== "May";
}

function isVerb({ pos, lower }: Token): boolean {
	return pos.startsWith("VB") || pos === "MD" || SPEAKING.has(lower);
}

/** What one verb says with its helpers: null for the present, undefined where another verb must tell. */
function tenseOfVerb({ tokens, sentence }: Place, at: number): Tense | undefined {
	const verb = tokens[at];
	if (verb === undefined) return undefined;
	if (isModal(verb)) return "future";
	if (SPEAKING.has(verb.lower)) return "past";
	if (verb.pos === "VBD") return AWAITING.has(verb.lower) ? undefined : "past";
	const helpers = helpersOf(tokens, Math.max(sentence.first, at - HELPERS), at);
	if (helpers.some(isModal)) return "future";
	const to = helpers.findIndex(({ pos, lower }) => pos === "TO" || lower === "to");
	if (to !== -1) return isAwaited(helpers, to) || isWished(tokens, at) ? "future" : undefined;
	const isPresent = helpers.some(({ lower }) => BE.has(lower));
	if (verb.pos === "VBN") return AWAITING.has(verb.lower) ? "future" : isPresent ? null : "past";
	if (verb.pos === "VBG") return isPresent ? "future" : undefined;
	if (/^VB[ZP]$/.test(verb.pos) && isConditional({ tokens, sentence }, at)) return "future";
	return TIMETABLE_VERBS.has(verb.lower) && /^VB[ZP]/.test(verb.pos) ? "future" : undefined;
}

/** "Before schools reopen in September": such a clause looks ahead in the present tense. */
function isConditional({ tokens, sentence }: Place, verb: number): boolean {
	for (let i = verb - 1; i >= Math.max(sentence.first, verb - SUBJECT_REACH); i--) {
		const token = tokens[i];
		if (token === undefined || /^(?:VB|MD|PUNCT|,)/.test(token.pos)) return false;
		if (LOOKS_AHEAD.has(token.lower)) return true;
	}
	return false;
}

/** The words right before a verb that belong to it: auxiliaries, "to", "not", adverbs, the verb of a plan. */
function helpersOf(tokens: readonly Token[], from: number, at: number): readonly Token[] {
	let start = at;
	while (start > from && isHelper(tokens[start - 1])) start--;
	return tokens.slice(start, at);
}

function isHelper(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(/^(?:VB|MD|TO|RB)/.test(token.pos) || AWAITING.has(token.lower) || token.lower === "to")
	);
}

/** "Voters expect her to win Monday's debate": whoever is to do it stands between. */
function isWished(tokens: readonly Token[], verb: number): boolean {
	for (let i = verb - 2; i >= verb - SUBJECT_REACH; i--) {
		const token = tokens[i];
		if (token === undefined || !/^(?:NN|PRP|DT|JJ|VB)/.test(token.pos)) return false;
		if (token.pos.startsWith("VB")) return /^(?:expect|want|need|urge|invit)/.test(token.lower);
	}
	return false;
}

/** "is to meet", "scheduled to testify", "plans to", and "to be held" with nothing before it. */
function isAwaited(helpers: readonly Token[], to: number): boolean {
	const governors = helpers.slice(0, to);
	if (governors.length === 0) return helpers[to + 1]?.lower === "be";
	return (
		governors.some(({ lower }) => AWAITING.has(lower)) || BE.has(governors.at(-1)?.lower ?? "")
	);
}
