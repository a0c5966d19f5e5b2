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

const any = (words: readonly string[]) => `(?:${words.join("|")})`;
const rule = (pattern: string) => new RegExp(`\\b${pattern}`, "gi");

/** "not", "isn't", "has never"; an infinitive ("asked not to be named") is a wish, not a gap. */
const NOT = "(?:not|never|(?<=n)['’]t)(?! to\\b)";
/** Up to three adverbs and auxiliaries between the parts of a verb. */
const LOOSE =
	"(?:(?:yet|been|be|immediately|independently|publicly|officially|fully|formally|further|previously|directly|currently|exactly|able to) ){0,4}";

/** One phrase, one rule: the first that a sentence holds at a place names the mention. */
export const GAP_RULES: readonly (readonly [name: string, pattern: RegExp])[] = [
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
			`(?:is|it['’]?s|are|was|were|remains?|remained|still|left) (?:still |also |largely |so far |as yet |immediately )?(?:${any(UNSETTLED)}|a mystery|an open question|anyone['’]s guess|in doubt|(?:a harder|a different|another) question)\\b(?! [a-z]+(?:s|ed)\\b(?<!if|was|is))`,
		),
	],
	[
		"being-assessed",
		rule(
			"(?:is|are|was|were) still (?:being )?(?:assessed|assessing|determined|counted|calculated|verified|identified|established)\\b",
		),
	],
	[
		"not-public",
		rule(
			"(?:did|has|have|had)(?: not|n['’]t) (?:made|make) (?:[^\\s.,]+ ){1,4}public\\b|never been (?:recovered|found|explained|solved|traced|established|disclosed)\\b|(?:no one|nobody|no group) has (?:yet )?claimed (?:responsibility|credit|the|an?)\\b",
		),
	],
	[
		"pending",
		rule(
			"(?:results?|tests?|findings) (?:is|are|was|were) (?:still )?pending\\b|(?:still |is |are |were )waiting to be (?:tested|identified|confirmed|counted)\\b|(?:not|n['’]t) (?:had|received|got) (?:a|any) (?:reply|response|answer)\\b",
		),
	],
	[
		"not-told",
		rule(
			`(?:did|does|do|had|has|have)(?: not|n['’]t) told (?:[^\\s.,]+ ){1,4}${any(QUESTIONS)}\\b`,
		),
	],
	["nor", rule("nor (?:is|was) it (?:yet )?(?:clear|known|certain)\\b")],
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
		"none-yet",
		rule(
			"no (?:new |further |final |firm |official |other ){0,2}(?:decision|date|verdict|ruling|meeting|deadline|timetable|estimate|estimates|trial date|cause|motive) (?:has|have|had|was|were) (?:yet )?(?:been )?(?:announced|set|scheduled|fixed|given|determined|established|made|taken|reached|disclosed|published|available|released)\\b(?! [a-z]+ly\\b)",
		),
	],
	[
		"declined",
		rule(
			`(?:(?<!to )(?:declin|refus)(?:ed|es|ing|e)|(?:would|will) not|wouldn['’]t|won['’]t) (?:immediately |publicly )?(?:(?:to )?${any(TELL)}|(?:to )?(?:say |tell (?:[a-z]+ )?)(?:${any(QUESTIONS)}|anything|more)|(?:to )?(?:${any(GIVE)}) (?:[^\\s.,]+ ){0,2}${any(TOLD)}|(?:to )?be (?:interviewed|drawn))\\b`,
		),
	],
	[
		"did-not-answer",
		rule(
			`(?:did|does|had|has|have)(?: not| never|n['’]t) ${LOOSE}(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|elaborated?|return(?:ed)? (?:[^\\s.]+ ){0,5}(?:calls?|messages?|emails?|requests?)|identify|specify|specified|clarify|clarified|disclosed?|answer(?:ed)? (?:[^\\s.]+ ){0,3}(?:questions?|calls?|requests?))\\b`,
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
			`(?:could not|couldn['’]t|cannot|can not|can['’]t|have not been able to|has not been able to) ${LOOSE}(?:${any(REACHED)}|(?:be )?${any(FIND_OUT)}|(?:discuss|disclose|comment on|elaborate on)|tell ${any(QUESTIONS)})\\b`,
		),
	],
	[
		"unable",
		rule(
			`(?:not possible to (?:say|tell|know|determine|verify|confirm)\\b|(?:unable|too (?:early|soon)) (?:for [a-z]+ )?to (?:give (?:a|any|the) (?:cause|reason|figure|explanation|motive|estimate)\\b|${LOOSE}${any([...FIND_OUT, "speculate", "tell", "know"])}))\\b`,
		),
	],
	[
		"inappropriate",
		rule(
			"(?:not be appropriate|(?:would be|is|was) (?:inappropriate|improper)) (?:for [a-z]+ )?to (?:comment|discuss|say)\\b",
		),
	],
	["neither-able", rule(`neither [^;]{0,120} able to ${any(FIND_OUT)}\\b`)],
	[
		"neither",
		rule(
			"neither (?:confirm(?:ed)? n?or den(?:y|ied)\\b|[^.;]{0,120} (?:responded|replied|commented|returned (?:calls|messages)|answered (?:calls|questions)|would comment|could be reached)\\b)",
		),
	],
	[
		"unavailable",
		rule(
			"(?:(?:unavailable|unreachable|not (?:immediately )?available|not (?:immediately )?reachable|not respond to (?:a |the )?requests?) (?:immediately )?for (?:a |any |further )?comment)",
		),
	],
	[
		"without-speaking",
		rule(
			"without (?:speaking to|talking to|addressing|answering|taking|commenting|making any comment|giving any) ?(?:questions|journalists|reporters|the (?:press|media)|details|explanation|reason)?\\b(?<=commenting|comment|questions|journalists|reporters|press|media|details|explanation|reason)",
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
			`(?:no one|nobody|${any(AUTHORITIES)}) (?:still |yet |really )?(?:knows|(?:do|did|does)(?: not|n['’]t) (?:yet |still )?know) ${any(QUESTIONS)}\\b|(?:no one|nobody)(?: here| yet)? can (?:yet )?(?:say|tell)\\b|we (?:still |simply )?(?:do not|don['’]t) (?:yet |even )?know (?:if|whether|where|why|who|what (?:happened|caused)|how)\\b|may never be known\\b`,
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
