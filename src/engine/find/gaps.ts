import {
	AUTHORITIES,
	FIND_OUT,
	GIVE,
	QUESTIONS,
	REACHED,
	SAY,
	SETTLED,
	TELL,
	TOLD,
	UNSETTLED,
	UNTOLD,
} from "../lexicon/not-known.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { clauseAround } from "../text/clauses.ts";
import { askOnce } from "../text/word-cues.ts";
import type { GapMention } from "./mentions.ts";

const any = (words: readonly string[]) => `(?:${words.join("|")})`;
const rule = (pattern: string) => new RegExp(`\\b${pattern}`, "gi");

/** "not", "isn't", "has never"; an infinitive ("asked not to be named") is a wish, not a gap. */
const NOT = "(?:not|never|(?<=n)['’]t)(?! to\\b)";
/** Up to three adverbs and auxiliaries between the parts of a verb. */
const LOOSE =
	"(?:(?:yet|been|be|immediately|independently|publicly|officially|fully|formally|further|previously|directly|currently|exactly|able to) ){0,4}";

/** One phrase, one rule: the first that a sentence holds at a place names the mention. */
const RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
	[
		"not-settled",
		rule(
			`${NOT} ${LOOSE}(?:${any(SETTLED)}|made public)\\b(?! (?:for|as|after|by|of|from|in time)\\b)`,
		),
	],
	[
		"yet-to",
		rule(
			`yet to (?:be ${LOOSE}${any([...SETTLED, ...REACHED])}|${any([...TELL, "announce", "determine", "establish", "publish", "put a figure"])})\\b`,
		),
	],
	[
		"unsettled",
		rule(
			`(?:is|it['’]?s|are|was|were|remains?|remained|still|left) (?:still |also |largely |so far |as yet |immediately )?(?:${any(UNSETTLED)}|a mystery|an open question|anyone['’]s guess|in doubt)\\b(?! [a-z]+(?:s|ed)\\b(?<!if|was|is))`,
		),
	],
	["untold", rule(`${any(UNTOLD)} (?!flying)[a-z]`)],
	[
		"unknown-number",
		rule("(?:unknown (?:number|quantity|amount)|no way (?:of knowing|to know))\\b"),
	],
	[
		"no-word",
		rule(
			`(?!(?<=\\b(?:had|has|have|is|was) )no (?:proof|evidence of it)\\b)no (?:immediate|further|other|official|public|specific|direct|word|additional|clear|more|known){0,1} ?(?:${any(TOLD)}|claims? of responsibility|suspects? (?:has|have) been)\\b(?! (?:than|to|of (?:how|such)))`,
		),
	],
	[
		"declined",
		rule(
			`(?:(?<!to )(?:declin|refus)(?:ed|es|ing|e)|(?:would|will) not|wouldn['’]t|won['’]t) (?:immediately |publicly )?(?:(?:to )?${any(TELL)}|(?:to )?(?:say |tell (?:[a-z]+ )?)(?:${any(QUESTIONS)}|anything|more)|(?:to )?(?:${any(GIVE)}) (?:[^\\s.,]+ ){0,2}${any(TOLD)}|(?:to )?be (?:interviewed|drawn|identified|named))\\b`,
		),
	],
	[
		"did-not-answer",
		rule(
			`(?:did|does|had|has|have)(?: not|n['’]t) ${LOOSE}(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|elaborated?|return(?:ed)? (?:[^\\s.]+ ){0,5}(?:calls?|messages?|emails?|requests?)|identify|specify|specified|clarify|clarified|disclosed?|answer(?:ed)? (?:[^\\s.]+ ){0,3}(?:questions?|calls?|requests?))\\b`,
		),
	],
	[
		"did-not-give",
		rule(
			`(?:did|does|do|had|has|have)(?: not|n['’]t) ${LOOSE}(?:${any(GIVE)}|given|provided|released) (?:[^\\s.,]+ ){0,3}${any(TOLD)}\\b`,
		),
	],
	[
		"did-not-say",
		rule(
			`(?:did|does|do|has|have)(?: not|n['’]t) ${LOOSE}(?:${any(SAY)}|said) ${any(QUESTIONS)}\\b`,
		),
	],
	[
		"gave-no",
		rule(
			`(?:gave|give|gives|giving|provided|provides|providing|offered|offering|released) no (?:further |other |specific |immediate |more )?${any(TOLD)}\\b`,
		),
	],
	[
		"could-not-be",
		rule(
			`(?:could not|couldn['’]t|cannot|can not|can['’]t|have not been able to|has not been able to) ${LOOSE}(?:${any(REACHED)}|(?:be )?${any(FIND_OUT)})\\b`,
		),
	],
	[
		"unable",
		rule(
			`(?:(?:unable|too (?:early|soon)) (?:for [a-z]+ )?to ${LOOSE}${any([...FIND_OUT, "speculate", "tell", "know"])}|neither [^;]{0,120} able to ${any(FIND_OUT)})\\b`,
		),
	],
	[
		"neither",
		rule(
			"neither [^.;]{0,120} (?:responded|replied|commented|returned (?:calls|messages)|answered (?:calls|questions)|would comment|could be reached)\\b",
		),
	],
	[
		"unavailable",
		rule(
			"(?:(?:unavailable|unreachable|not (?:immediately )?available|not (?:immediately )?reachable|not respond to (?:a |the )?requests?) (?:immediately )?for (?:a |any |further )?comment)",
		),
	],
	[
		"does-not-know",
		rule(
			`(?:said|says|admitted|conceded|acknowledged) (?:that )?(?:it|he|she|they) (?:still )?(?:(?:do|does|did)(?: not|n['’]t) (?:yet |still )?know|ha(?:s|ve|d) no idea) ${any(QUESTIONS)}\\b`,
		),
	],
	[
		"nobody-knows",
		rule(
			`(?:no one|nobody|${any(AUTHORITIES)}) (?:still |yet |really )?(?:knows|(?:do|did|does)(?: not|n['’]t) (?:yet |still )?know) ${any(QUESTIONS)}\\b|may never be known\\b`,
		),
	],
	[
		"investigated",
		rule(
			`(?:investigating|trying to (?:determine|establish|find out)) (?:the (?:cause|motive)|${any(QUESTIONS)})\\b|under investigation\\b|(?:cause|motive)\\b[^.,]{0,60} being (?:investigated|determined|established)\\b`,
		),
	],
	["missing", rule("(?:remains?|remained|still) (?:missing|unaccounted)\\b")],
];

/** A sentence without any of these holds no gap: most need no further look. */
const TRIGGERS = new Set([
	...UNSETTLED,
	...UNTOLD,
	..."not n't n’t never yet no nobody neither unable cannot unavailable unreachable mystery missing unaccounted early soon investigating investigation investigated question guess doubt determine establish determined declined declines decline declining refused refuses refusing refuse wo".split(
		" ",
	),
]);

const triggers = askOnce((lower) => TRIGGERS.has(lower));

/** Finds what the text says is not known, not released or not answered: "declined to comment". */
export function findGaps(reading: Reading): readonly GapMention[] {
	return reading.sentences.flatMap((sentence) =>
		isTriggered(reading, sentence) ? gapsIn(reading, sentence) : [],
	);
}

function isTriggered({ tokens }: Reading, { first, last }: Sentence): boolean {
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token !== undefined && triggers(token)) return true;
	}
	return false;
}

function gapsIn({ text }: Reading, sentence: Sentence): GapMention[] {
	const body = text.slice(sentence.start, sentence.end);
	const gaps: GapMention[] = [];
	for (const [name, pattern] of RULES) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
			const start = sentence.start + match.index;
			const cue = { start, end: start + match[0].length };
			gaps.push({ ...clauseAround(text, sentence, cue), rule: name, cue });
		}
	}
	return gaps.sort((a, b) => a.start - b.start || a.end - b.end);
}
