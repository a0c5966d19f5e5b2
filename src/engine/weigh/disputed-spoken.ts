import type { ClaimMention } from "../find/mentions.ts";
import { HARM } from "../lexicon/claims.ts";
import { ROLE_NOUNS } from "../lexicon/name-titles.ts";
import { SPEAKING_BODIES } from "../lexicon/saying.ts";
import { spanAt } from "../text/in-order.ts";
import { keywords } from "../text/keywords.ts";
import { answersTo, isOpen, pleadsInnocence } from "./disputed-answers.ts";
import { areOfOneKind } from "./disputed-parties.ts";
import { accusedOf, type Side, wordsOf } from "./disputed-positions.ts";
import { tellsNoFact } from "./disputed-tells.ts";
import { type Told, toldSide } from "./disputed-told.ts";
import type { StatementFinding } from "./findings.ts";

/** A party is named or known: "the army", "his aides"; "gunmen" and "a man" are nobody yet. */
const DEFINITE =
	/^(?:the|this|that|these|those|his|her|its|their|both|police|officers|deputies|guards|agents|troops|soldiers|forces|rebels|security|government|army|\p{Lu}.*)$/u;
const FORCES =
	/\b(?:police|officers?|deput(?:y|ies)|army|military|troops|soldiers|forces?|militias?|guards|security|government|regime|rebels|militants|fighters|air force|navy|agents|paramilitar\p{L}*|jets|warplanes)\b/iu;
const CHARGES_IN_WRITING =
	/\b(?:indictment|charge sheet|lawsuit|affidavit|(?:criminal|legal) complaint|charging documents)\b/i;
const PROSECUTES = /\bprosecut(?:ors?|ion)\b/i;
/** What a prosecutor says of the case, not of the deed. */
const PROCEDURE = new Set(
	"trial hearing investigation investigating inquiry appeal evidence autopsy".split(" "),
);
/** "that the case is about corruption": of the case, too. */
const OF_CASE =
	/^(?:that )?(?:the|this|their) (?:case|trial|matter|evidence|charges|defendants? (?:face|could))\b/i;
/** What only a prosecutor need tell: "accepted cash in exchange for her votes", "knew that it was false". */
const DEED =
	/\b(?:in (?:exchange|return) for|(?:to|and) cover(?:ed)? (?:up|it)|knew (?:that|the|it|they|he|she)|pretended|pocketed|siphoned|wired|laundered|ordered (?:the|his|her|their)|plugged|planned the|planted|drove (?:into|at)|stole|lied|hid)\b/i;
const HARMS = new RegExp(`^(?:${HARM.join("|")})`);
/** "It had no role in the raid", "we were not involved": of whoever speaks. */
const HAD_NO_PART =
	/^["“‘']?(?:that )?(?:I|we|it|he|she|they)(?:['’]ve)? (?:(?:has|have|had|played|plays|took|take) (?:had |played |taken )?(?:absolutely )?no (?:knowledge of|role in|part in|involvement in|hand in|links? (?:to|with)|connections? (?:to|with))|(?:was|were|is|are|am) (?:never|not) (?:involved|responsible for|behind))\b(?! (?:\w+ ){0,2}(?:play|film|show|movie|series|game|match|season)\b)/i;
const OPINES = /^(?:thinks?|thought|believes?|believed|feels?|felt)$/i;
const OTHERS = /^(?:he|she|they|it)$/i;

/** The claims, and what is told in plain words that accuses or answers: "Lee said the firm had bribed judges". */
export function withSpoken(
	told: Told,
	sides: readonly Side[],
	deeds: readonly ClaimMention[],
): readonly Side[] {
	const claimed = new Set(sides.map(({ sentence }) => sentence));
	const accusations = told.statements.flatMap((statement) =>
		claimed.has(spanAt(told.reading.sentences, statement.content.start))
			? []
			: (denying(told, statement, deeds) ?? accusing(told, statement, deeds) ?? []),
	);
	const spoken = [...accusations, ...answersTo(told, sides, accusations)];
	if (spoken.length === 0) return sides;
	return [...sides, ...spoken].sort((a, b) => a.mention.cue.start - b.mention.cue.start);
}

function accusing(told: Told, statement: StatementFinding, deeds: readonly ClaimMention[]) {
	const { text } = told.reading;
	const { content, cue } = statement;
	const wrong = toldIn(statement, deeds, "wrong");
	const verb = text.slice(cue.start, cue.end);
	if (wrong === undefined && isCharge(told, statement))
		return toldSide(told.reading, statement, true);
	if (wrong === undefined || tellsNoFact(verb) || OPINES.test(verb)) return null;
	const said = text.slice(content.start, wrong.cue.start);
	if (isOpen(said) || isAside(said)) return null;
	const agent = wrong.target;
	if (agent === null) return toldSide(told.reading, statement, true);
	if (agent.start < content.start || agent.end > content.end) return null;
	const name = text.slice(agent.start, agent.end);
	if (!isParty(name, statement) || !fits(wrong.rule, name)) return null;
	// "Police said officers had fired": their own.
	const role = told.who[statement.source.who ?? -1]?.role ?? "";
	if (wrong.rule === "force" && areOfOneKind(`${statement.source.name} ${role}`, name)) return null;
	const targetWords = keywords(wordsOf(name));
	return {
		...toldSide(told.reading, statement, true),
		targetWords,
		...accusedOf(text, agent, told),
	};
}

/** "We have never bribed anyone", "said the figures were not falsified": nobody says so unasked. */
function denying(told: Told, statement: StatementFinding, deeds: readonly ClaimMention[]) {
	const { text } = told.reading;
	const { content, cue, direct, source } = statement;
	const wrong = toldIn(statement, deeds, "undone");
	if (tellsNoFact(text.slice(cue.start, cue.end))) return null;
	if (HAD_NO_PART.test(text.slice(content.start, content.end))) return denialOf(told, statement);
	if (wrong === undefined) return null;
	const said = text.slice(content.start, wrong.cue.start);
	if (isOpen(said)) return null;
	const agent = wrong.target === null ? null : text.slice(wrong.target.start, wrong.target.end);
	const isOwn =
		agent === null || (direct ? /^(?:I|we)$/i : OTHERS).test(agent) || source.name.endsWith(agent);
	return isOwn ? denialOf(told, statement) : null;
}

const denialOf = (told: Told, statement: StatementFinding): Side => ({
	...toldSide(told.reading, statement, false),
	kind: "denial",
	rule: "undone",
});

/** The first deed that a statement tells, of those done or of those not. */
const toldIn = (
	{ content }: StatementFinding,
	deeds: readonly ClaimMention[],
	kind: "wrong" | "undone",
) =>
	deeds.find(
		(deed) => deed.kind === kind && deed.cue.start >= content.start && deed.cue.end <= content.end,
	);

/** A known party other than whoever speaks; "he" is another only in verbatim words. */
function isParty(agent: string, { direct, source }: StatementFinding): boolean {
	if (OTHERS.test(agent)) return direct;
	const opening = /^\S+/.exec(agent)?.[0] ?? "";
	return (DEFINITE.test(opening) || /\s\p{Lu}/u.test(agent)) && !source.name.endsWith(agent);
}

/** "the talks had failed to": nobody's neglect. */
const fits = (rule: string, agent: string) =>
	rule === "force" ? isForce(agent) : rule !== "neglect" || isAnswerable(agent);

/** Somebody who has to answer for what was left undone: a body, an office, a name. */
const isAnswerable = (agent: string) => {
	const head = agent.split(/\s/).at(-1) ?? "";
	return (
		/^\p{Lu}/u.test(head) ||
		OTHERS.test(agent) ||
		SPEAKING_BODIES.has(head) ||
		ROLE_NOUNS.has(head.replace(/s$/, ""))
	);
};

/** "I think it is rigged", "the officer who shot him", "I am clean": an opinion, a description, an answer. */
const isAside = (said: string) =>
	/\b(?:I (?:think|believe|feel)|thinks|believes|feels)\b|\b(?:who|which|that) (?:\w+ )?$/.test(
		said,
	) || pleadsInnocence(said);

/** "According to the indictment, he sold secrets", "the prosecutor said he stole it": who tells it charges. */
function isCharge({ reading, who }: Told, { source, content }: StatementFinding): boolean {
	const role = source.who === null ? "" : (who[source.who]?.role ?? "");
	const isWritten = CHARGES_IN_WRITING.test(source.name);
	if (!isWritten && !PROSECUTES.test(source.name) && !PROSECUTES.test(role)) return false;
	const said = reading.text.slice(content.start, content.end);
	const words = wordsOf(said);
	if (isOpen(said) || words.some((word) => PROCEDURE.has(word)) || OF_CASE.test(said)) return false;
	return isWritten || words.some((word) => HARMS.test(word)) || DEED.test(said);
}

/** Who uses force for a power: "police", "the army", a name of many; no "the gunman", whom nobody defends. */
const isForce = (agent: string) =>
	FORCES.test(agent) && !/\b(?:gunm[ae]n|attackers?|suspects?)\b/.test(agent);
