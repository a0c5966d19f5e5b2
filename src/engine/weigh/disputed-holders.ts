import type { Span } from "../../sheet/span.ts";
import type { ClaimMention } from "../find/mentions.ts";
import type { Reading, Sentence } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { oneLine } from "../text/one-line.ts";
import { type Holder, PRONOUN, resolve, type Witnesses } from "./disputed-pronouns.ts";
import type { SourceFinding, StatementFinding, WhoFinding } from "./findings.ts";
import { genderOfWho } from "./statement-people.ts";

/** In tokens: so many words open a sentence before its verb. */
const LONGEST_OPENING = 9;
/** In tokens: so far from the end of a sentence it says who did it: "by the ministry and local villagers". */
const LONGEST_AGENT = 14;

/** "he said, although this has not been confirmed": the article's word on what was just said. */
function isOwnVoice(text: string, { rule, cue, start, matter }: ClaimMention): boolean {
	// "said he would not judge the officers, two of whom have been charged"
	if (
		rule === "charged" &&
		/^(?:[\p{L}\d]+ ){1,3}of whom\b/u.test(text.slice(matter.start, cue.start))
	)
		return true;
	if (rule !== "hedge-not") return false;
	return /, (?:although|though|but|which) (?:(?:this|that|it|they) )?(?:[a-z]+ ){0,3}$/.test(
		text.slice(start, cue.start),
	);
}

/** Who holds a claim: as named in its words, or whoever says them. */
export function holderOf(reading: Reading, claim: ClaimMention, witnesses: Witnesses): Holder {
	const { text } = reading;
	const { holder } = claim;
	if (isOwnVoice(text, claim)) return { name: null, who: null };
	const told = tellerOf(claim, witnesses.statements);
	if (told !== null) return told;
	const named = holder !== null && !PRONOUN.test(text.slice(holder.start, holder.end));
	if (named)
		return {
			name: oneLine(text.slice(holder.start, holder.end)),
			who: whoIn(holder, witnesses.who),
		};
	const denier = denierOf(reading, claim, witnesses);
	if (denier !== null) return denier;
	const source = speakerOf(claim, witnesses.statements);
	if (source === null) return heOf(text, holder, witnesses);
	if (/^they$/i.test(source.name)) return manyBefore(reading, claim) ?? resolve(source, witnesses);
	return PRONOUN.test(source.name) ? resolve(source, witnesses) : source;
}

/** "Ann Lee said Carl Ross sold maps. He denies it": whoever was named last, be it who spoke or who was spoken of. */
function denierOf(
	{ text, sentences }: Reading,
	{ kind, holder }: ClaimMention,
	{ who, statements }: Witnesses,
): Holder | null {
	const words = holder === null ? "" : text.slice(holder.start, holder.end).toLowerCase();
	if (holder === null || kind !== "denial" || (words !== "he" && words !== "she")) return null;
	const at = spanAt(sentences, holder.start);
	const from = sentences[at]?.start ?? 0;
	// "The mayor said it was late, but she denied": who speaks in the same sentence goes on.
	const speaks = ({ source: { evidence } }: StatementFinding) =>
		evidence.start >= from && evidence.end < holder.start;
	const speaking = statements.filter(speaks);
	// "Police say he stole it, which he denies": not the police.
	const areOthers = speaking.some(({ content, source }) => {
		const known = source.who === null ? undefined : who[source.who];
		const gender = known === undefined ? null : genderOfWho(known);
		return isOfHim(text, content, words) || (gender !== null && gender !== words);
	});
	if (speaking.length > 0 && !areOthers) return null;
	let last: Holder | null = areOthers ? { name: null, who: null } : null;
	let end = sentences[at - 1]?.start ?? 0;
	who.forEach((one, index) => {
		if (one.kind !== "person" || (genderOfWho(one) ?? words) !== words) return;
		for (const span of one.evidence) {
			if (span.end > holder.start || span.start < end) continue;
			last = { name: one.name, who: index };
			end = span.end;
		}
	});
	return last;
}

const isOfHim = (text: string, { start }: Span, pronoun: string) =>
	new RegExp(`^(?:that )?${pronoun} `, "i").test(text.slice(start, start + 10));

/** "He rejected that", where nothing is quoted of him: whoever spoke just before. */
function heOf(text: string, holder: Span | null, witnesses: Witnesses): Holder {
	const name = holder === null ? "" : text.slice(holder.start, holder.end);
	if (holder === null || !/^s?he$/i.test(name)) return { name: null, who: null };
	return resolve({ name, who: null, evidence: holder }, witnesses);
}

/** "Two families are suing the clinic. They allege": the many that the sentence before opens or ends with. */
function manyBefore(reading: Reading, { start }: ClaimMention): Holder | null {
	const { text, tokens, sentences } = reading;
	const before = sentences[spanAt(sentences, start) - 1];
	if (before === undefined) return null;
	const opening = tokens.slice(before.first, Math.min(before.last, before.first + LONGEST_OPENING));
	const verb = opening.findIndex(({ pos }) => /^(?:VB[DZP]|MD)$/.test(pos));
	const head = opening[verb - 1];
	const [first] = opening;
	if (first === undefined || head === undefined || !/^NNP?S$/.test(head.pos))
		return manyBy(reading, before);
	if (opening.slice(0, verb).some(({ pos }) => pos === "PUNCT")) return null;
	return { name: text.slice(first.start, head.end), who: null };
}

/** "A suit was filed by the ministry and local villagers. They claim". */
function manyBy({ text, tokens }: Reading, { first, last }: Sentence): Holder | null {
	const tail = tokens.slice(Math.max(first, last - LONGEST_AGENT), last - 1);
	const agent = tail.slice(tail.findLastIndex(({ lower }) => lower === "by") + 1);
	const [head, end] = [agent[0], agent.at(-1)];
	if (agent.length === tail.length || head === undefined || end === undefined) return null;
	const isPlain = !agent.some(({ pos }) => /^(?:V|IN|TO|PUNCT|PRP$|MD|W)/.test(pos));
	const areMany = /^NNP?S$/.test(end.pos) || agent.some(({ lower }) => lower === "and");
	return isPlain && areMany ? { name: text.slice(head.start, end.end), who: null } : null;
}

/** Whoever the attribution of an accusing verb names, where the words before that verb name somebody else. */
function tellerOf(
	{ rule, cue, holder }: ClaimMention,
	statements: readonly StatementFinding[],
): Holder | null {
	if (holder === null || (rule !== "accuse" && rule !== "blame")) return null;
	const told = statements.find((statement) => overlap(statement.cue, cue))?.source;
	if (told === undefined || overlap(told.evidence, holder) || PRONOUN.test(told.name)) return null;
	return { name: told.name, who: told.who };
}

/** Whoever says the sentence that holds the claim; the tightest statement wins. */
function speakerOf(
	{ cue, holder }: ClaimMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	let best: StatementFinding | null = null;
	for (const statement of statements) {
		const { content, source } = statement;
		const isPronoun = holder !== null && overlap(source.evidence, holder);
		const holds = content.start <= cue.start && cue.end <= content.end;
		if (isPronoun) return source;
		if (!holds && !overlap(statement.cue, cue)) continue;
		if (best === null || size(content) < size(best.content)) best = statement;
	}
	return best?.source ?? null;
}

const size = ({ start, end }: Span) => end - start;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The listed person or organisation named within some words; the last named is the head. */
export function whoIn(words: Span, who: readonly WhoFinding[]): number | null {
	let found: number | null = null;
	let end = -1;
	who.forEach(({ evidence }, index) => {
		for (const span of evidence) {
			if (span.start >= words.start && span.end <= words.end && span.end > end) {
				found = index;
				end = span.end;
			}
		}
	});
	return found;
}
