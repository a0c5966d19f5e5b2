import { ALLEGED_LABELS, BELIEVED, FEARED, HARM, HEDGES, LABELLED } from "../lexicon/claims.ts";
import { AUTHORITIES } from "../lexicon/not-known.ts";
import { firstFrom } from "../text/in-order.ts";
import { isOfReduced } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import type { ClaimMention } from "./mentions.ts";
import type { Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const HEDGE_WORDS = new Set(HEDGES);
const BELIEFS = new Set(BELIEVED);
const LABELS = new Set(LABELLED);
const HARMS = new RegExp(`^(?:${HARM.join("|")})`);
const ALLEGED = /^(?:alleged|allegedly)$/;

/** Each word that can begin a phrase of doubt, with what must follow in the sentence. */
export const PHRASES: Readonly<Record<string, RegExp>> = {
	not: /^not (?:yet |been |be |immediately ){0,3}(?:independently |officially )?(?:verified|confirmed|corroborated|authenticated|substantiated|proven|proved|(?:been able to )?(?:verify|authenticate))\b/i,
	"n't": /^n['’]t (?:yet |been |be ){0,2}(?:independently )?(?:verified|confirmed|corroborated)\b/i,
	corroborate: /^corroborate\b/i,
	confirm: /^confirm (?:n?or|or) deny\b/i,
	too: /^too (?:early|soon) (?:for \w+ )?to (?:say|tell|confirm|know|speculate|determine)\b/i,
	preliminary:
		/^preliminary (?:assessment|toll|death toll|figures?|count|estimates?|reports?|findings|number|indications)\b/i,
	if: /^if (?:confirmed|verified)\b/i,
	appears: /^appears to (?:be an?|have)\b/i,
	appeared: /^appeared to have\b/i,
	speculated: /^speculated that\b/i,
	theorized: /^theorized that\b/i,
	theorised: /^theorised that\b/i,
	speculation: /^speculation that\b/i,
	rumors: /^rumors\b/i,
	rumours: /^rumours\b/i,
	probably: /^probably (?:\w+ed|been|was|were|caused|due)\b/i,
	likely: /^likely (?:\w+ed|caused|due to|been)\b/i,
	investigating: /^investigating (?:if|whether)\b/i,
	claimed: /^claimed (?:responsibility|credit) for\b/i,
	toll: /^toll[^.;]{0,40}(?:expected|likely|feared|could|may|might|set) (?:to )?(?:rise|climb|grow|increase)\b/i,
	may: /^may have (?!seemed\b|to\b|a\b|the\b|no\b|more\b)(?:\w+ )?\w+(?:ed|en|wn|ne)\b/i,
	no: /^no (?:\w+ )?(?:evidence|proof|records?|indications?|trace|confirmation|verification) (?:of|that|to)\b/i,
	yet: /^yet to be (?:independently )?(?:verified|confirmed|corroborated|proven|proved|substantiated)\b/i,
	neither:
		/^neither confirmed nor denied\b|^neither (?:\w+ ){0,2}(?:could|can|has|was) (?:be |been )?(?:independently )?(?:verified|confirmed)\b/i,
	none: /^none of (?:the|these|those|their) \w+ (?:could|can|has|have|was) (?:be |been )?(?:independently )?(?:verified|confirmed)\b/i,
	without: /^without (?:\w+ )?(?:evidence|proof)\b/i,
	clear: /^clear (?:if|whether)\b/i,
	unclear: /^unclear (?:if|whether)\b/i,
	numbers:
		/^numbers? (?:might|may|could|is expected to|are expected to) (?:rise|climb|grow|increase)\b/i,
};
/** These say that a claim told elsewhere is open, and are no claim themselves. */
const ANSWERS = new Set(["clear", "unclear", "without", "confirm"]);
/** In somebody's mouth these are a manner of speaking. */
const SOFT = new Set([
	"may",
	"apparent",
	"apparently",
	"probably",
	"likely",
	"supposedly",
	"appeared",
	"no",
]);
const BELIEVES = /^(?:believe|believes|suspect|think)$/;
const FINDERS = new Set(AUTHORITIES);
/** In tokens: how soon what is believed has its verb. */
const CLAUSE = 12;
const MUSES = /^(?:think|believ|disagree|want|know|ha[sd] to)/;
const FURTHEST = 90;
/** In tokens: no sentence needs looking at further than this from its hedge. */
const NEAR = 50;

/** "has not been independently verified", "is believed to be", "an apparently fictitious company". */
export function hedgeAt(place: Place, index: number): ClaimMention | null {
	const lower = place.reading.tokens[index]?.lower ?? "";
	if (
		!HEDGE_WORDS.has(lower) &&
		!BELIEVES.test(lower) &&
		!BELIEFS.has(lower) &&
		!Object.hasOwn(PHRASES, lower)
	)
		return null;
	if (isOfReduced(place, index) || (SOFT.has(lower) && isTalk(place, index))) return null;
	const isFinding = BELIEVES.test(lower) && isFindersBelief(place, index);
	if (!isFinding && !isHedge(place, index) && !isBelief(place, index) && !isPhrase(place, index))
		return null;
	const isAccusing =
		ALLEGED.test(lower) ||
		(lower === "suspected" && hasHarm(place, index)) ||
		(lower === "may" && isHarmfulAfter(place, index)) ||
		(/^(?:likely|probably|apparently)$/.test(lower) && doesHarm(place, index + 1));
	const kind = isAccusing ? "accusation" : ANSWERS.has(lower) ? "answer" : "unverified";
	const isOwn = lower === "claimed" || lower === "investigating" || isFinding;
	const verb = isOwn ? index : isOfRecord(place, index) ? index - 1 : null;
	const holder = verb === null ? null : subjectOf(place, verb);
	const from = isFinding ? afterThat(place, index + 1) : undefined;
	return mentionOf(place, {
		...{ kind, rule: `hedge-${lower}`, index, holder },
		...(from !== undefined && { from }),
	});
}

const afterThat = ({ reading }: Place, at: number) =>
	reading.tokens[at]?.lower === "that" ? at + 1 : at;

function isHedge({ reading }: Place, index: number): boolean {
	const word = reading.tokens[index];
	if (word === undefined || !HEDGE_WORDS.has(word.lower)) return false;
	const next = reading.tokens[index + 1]?.lower ?? "";
	if (word.lower === "alleged" && ALLEGED_LABELS.has(next)) return false;
	if (word.lower === "suspected" || word.lower === "alleged") {
		return (
			!/^(?:that|of)$/.test(next) &&
			!LABELS.has(next) &&
			word.pos !== "VBD" &&
			!isLabelled({ reading }, index)
		);
	}
	if (word.lower === "apparent") return /^(?:N|JJ)/.test(reading.tokens[index + 1]?.pos ?? "");
	return !MUSES.test(next);
}

/** "suspected Hezbollah fighters": their group may stand between. */
const isLabelled = ({ reading }: Pick<Place, "reading">, index: number) =>
	/^\p{Lu}/u.test(reading.tokens[index + 1]?.text ?? "") &&
	LABELS.has(reading.tokens[index + 2]?.lower ?? "");

/** "are believed to", "feared trapped". */
function isBelief({ reading }: Place, index: number): boolean {
	const [before, word, next] = [index - 1, index, index + 1].map((i) => reading.tokens[i]);
	if (word === undefined || !BELIEFS.has(word.lower)) return false;
	if (/^(?:feared|believed|presumed)$/.test(word.lower) && FEARED.has(next?.lower ?? ""))
		return true;
	if (next?.lower !== "to") return false;
	return /^(?:is|are|was|were|be|been|also|widely|’s|'s)$/.test(before?.lower ?? "");
}

/** "Detectives believe the fire was set": those who look into it, of what has happened. */
function isFindersBelief({ reading, sentence }: Place, index: number): boolean {
	const { tokens } = reading;
	const isTheirs = [1, 2].some((back) => FINDERS.has(tokens[index - back]?.lower ?? ""));
	if (!isTheirs || index - 1 < sentence.first) return false;
	const said = tokens.slice(index + 1, Math.min(index + CLAUSE, sentence.last));
	const first = said.find(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));
	return (
		first?.pos === "VBD" ||
		(first?.pos === "MD" && /^(?:may|might)$/.test(first.lower)) ||
		(first !== undefined && /^(?:ha[sd]|have)$/.test(first.lower))
	);
}

/** "The audit found no record of": whoever looked says so. */
const isOfRecord = ({ reading }: Place, index: number) =>
	reading.tokens[index]?.lower === "no" &&
	/^(?:found|finds|saw|sees)$/.test(reading.tokens[index - 1]?.lower ?? "");

function isPhrase({ reading, sentence }: Place, index: number): boolean {
	const word = reading.tokens[index];
	if (word === undefined || !Object.hasOwn(PHRASES, word.lower)) return false;
	const rest = reading.text.slice(word.start, Math.min(word.start + FURTHEST, sentence.end));
	return PHRASES[word.lower]?.test(rest) === true;
}

function isQuoted({ reading }: Place, index: number): boolean {
	const { start, end } = reading.tokens[index] ?? { start: 0, end: 0 };
	const { quotations } = reading;
	const around = quotations[firstFrom(quotations, (quotation) => quotation.end < end)];
	return (around?.start ?? end) < start;
}

const wordsNear = ({ reading, sentence }: Place, index: number) =>
	reading.tokens.slice(
		Math.max(sentence.first, index - NEAR),
		Math.min(sentence.last, index + NEAR),
	);

/** "the army likely hacked the computers": somebody did it; "he was likely killed" names nobody. */
const doesHarm = ({ reading }: Place, index: number) =>
	reading.tokens[index]?.pos === "VBD" && HARMS.test(reading.tokens[index]?.lower ?? "");

/** "may have violated the rules". */
const isHarmfulAfter = ({ reading }: Place, index: number) =>
	reading.tokens.slice(index + 1, index + 5).some(({ lower }) => HARMS.test(lower));

/** One's own matters in one's own mouth: "it may have cost me"; or a question: "how many may have". */
function isTalk(place: Place, index: number): boolean {
	const { reading } = place;
	const words = wordsNear(place, index);
	if (reading.tokens[index]?.lower !== "may") return isQuoted(place, index);
	if (words.some(({ lower }) => lower === "how")) return true;
	return isQuoted(place, index) && words.some(({ lower }) => /^(?:i|me|my|we|us|our)$/.test(lower));
}

/** A wrong beside the word, or what is done about one: "the sanctions cited suspected transfers". */
function hasHarm(place: Place, index: number): boolean {
	return wordsNear(place, index).some(({ lower }) => HARMS.test(lower) || /^sanction/.test(lower));
}
