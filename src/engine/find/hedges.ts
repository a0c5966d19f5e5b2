import { ALLEGED_LABELS, HARM, HEDGES, LABELLED } from "../lexicon/claims.ts";
import { firstFrom } from "../text/in-order.ts";
import { isNobody } from "./assertions-claimants.ts";
import { isOfReduced } from "./claim-words.ts";
import { mentionOf } from "./claims-mention.ts";
import { BELIEVES, isBelief, isFindersBelief, isOneOfTwo, mayBelieve } from "./hedges-beliefs.ts";
import type { ClaimMention } from "./mentions.ts";
import type { Place } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";

const HEDGE_WORDS = new Set(HEDGES);
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
const MUSES = /^(?:think|believ|disagree|want|know|ha[sd] to)/;
const FURTHEST = 90;
/** In tokens: no sentence needs looking at further than this from its hedge. */
const NEAR = 50;

/** "has not been independently verified", "is believed to be", "an apparently fictitious company". */
export function hedgeAt(place: Place, index: number): ClaimMention | null {
	const lower = place.reading.tokens[index]?.lower ?? "";
	if (!HEDGE_WORDS.has(lower) && !mayBelieve(lower) && !Object.hasOwn(PHRASES, lower)) return null;
	// "said in a preliminary report that": where it was said.
	if (lower === "preliminary" && isSaidIn(place, index)) return null;
	// "No group has claimed responsibility" is a gap.
	if (lower === "claimed" && isNobody(place, index)) return null;
	if (isOfReduced(place, index) || (SOFT.has(lower) && isTalk(place, index))) return null;
	const isFinding =
		BELIEVES.test(lower) && (isFindersBelief(place, index) || isOneOfTwo(place, index));
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

const isSaidIn = ({ reading: { tokens } }: Place, at: number) =>
	/^(?:a|its|their|the)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "in";

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

const wordsNear = ({ reading: { tokens }, sentence: { first, last } }: Place, index: number) =>
	tokens.slice(Math.max(first, index - NEAR), Math.min(last, index + NEAR));

/** "the army likely hacked the computers": somebody did it; "he was likely killed" names nobody. */
const doesHarm = ({ reading }: Place, index: number) =>
	reading.tokens[index]?.pos === "VBD" && HARMS.test(reading.tokens[index]?.lower ?? "");

/** "may have violated the rules"; "may have been killed" accuses nobody. */
function isHarmfulAfter({ reading: { tokens } }: Place, index: number): boolean {
	const after = tokens.slice(index + 1, index + 5);
	const harm = after.find(({ lower }) => HARMS.test(lower))?.index ?? index;
	const isBefallen =
		after.some(({ lower }) => lower === "been") && tokens[harm + 1]?.lower !== "by";
	return harm > index && !isBefallen;
}

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
