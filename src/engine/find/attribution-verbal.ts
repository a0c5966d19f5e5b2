import type { Span } from "../../sheet/span.ts";
import type { Quotation } from "../read/reading.ts";
import { complementOf } from "./attribution-contents.ts";
import { phraseAfter } from "./attribution-phrases.ts";
import { contentOf, type Proposal } from "./attribution-proposals.ts";
import {
	bare,
	isAllQuoted,
	MARK,
	quotationAfter,
	quotationAt,
	quotationEndingAt,
	throughQuotation,
} from "./attribution-quoted.ts";
import {
	isQuoted,
	lowerIn,
	posIn,
	type Scene,
	type Stretch,
	tokenIn,
} from "./attribution-scene.ts";
import { mainSubject, type Speaker, speakerBefore } from "./attribution-subjects.ts";
import { type Cue, cueAt } from "./attribution-verbs.ts";

/** A cue with its subject, and where the words about the speaking begin and end. */
type Spoken = {
	readonly cue: Cue;
	readonly speaker: Speaker;
	readonly source: Stretch;
	/** After verb and, where it follows, subject. */
	readonly last: number;
	readonly inverted: boolean;
};

/** How far back a clause has its verb. */
const CLAUSE = 80;

/** "Ann Lee said that ...", "..., said Ann Lee", "“...,” she said. “...”" */
export function verbalAttributions(scene: Scene): readonly Proposal[] {
	const spoken = readSpoken(scene);
	return spoken.flatMap((one, i) => {
		const end = cutAfter(scene, one, spoken.slice(i + 1, i + 9));
		const said = saidBefore(scene, one, end) ?? saidAfter(scene, one, end);
		if (said === null) return [];
		const { index, last } = one.cue;
		return [{ rule: one.cue.base, source: one.source, cue: { first: index, last }, ...said }];
	});
}

function readSpoken(scene: Scene): readonly Spoken[] {
	const spoken: Spoken[] = [];
	for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
		const cue = cueAt(scene, i);
		if (cue === null) continue;
		const one = cue.passive ? agentOf(scene, cue) : spokenBy(scene, cue, spoken.at(-1));
		if (one !== null) spoken.push(one);
	}
	return spoken;
}

function spokenBy(scene: Scene, cue: Cue, previous: Spoken | undefined): Spoken | null {
	const inverted = invertedSpeaker(scene, cue);
	if (inverted !== null && isQuoted(scene, cue.opens - 1)) return inverted;
	const speaker = speakerBefore(scene, cue);
	if (speaker === null) return inverted;
	if (speaker.kind === "insertion" && inverted !== null && complementOf(scene, cue) === null) {
		return inverted;
	}
	const source = speaker.source ?? previous?.source ?? mainSubject(scene, speaker.opens);
	return source === null ? null : { cue, speaker, source, last: cue.last, inverted: false };
}

/** "..., said Ann Lee, the mayor": what follows the verb is its subject. */
function invertedSpeaker(scene: Scene, cue: Cue): Spoken | null {
	const before = tokenIn(scene, cue.opens - 1);
	if (cue.opens !== cue.index) return null;
	const isOpening = before === undefined;
	if (!isOpening && !isQuoted(scene, cue.opens - 1) && !MARK.test(before.text)) return null;
	if (!cue.families.has("say") && !cue.families.has("quote")) return null;
	if (!/^VB[DZ]$/.test(posIn(scene, cue.index))) return null;
	const source = phraseAfter(scene, cue.last);
	if (source === null) return null;
	const next = tokenIn(scene, source.last);
	if (next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.pos)) return null;
	if (next?.lower === "that" || (isOpening && !/^[:,]$/.test(next?.text ?? ""))) return null;
	const speaker: Speaker = { source, opens: cue.index, kind: "plain" };
	return { cue, speaker, source, last: source.last, inverted: true };
}

/** "was accused by the opposition of": the agent speaks. */
function agentOf(scene: Scene, cue: Cue): Spoken | null {
	if (lowerIn(scene, cue.last) !== "by") return null;
	const source = phraseAfter(scene, cue.last + 1);
	if (source === null) return null;
	const speaker: Speaker = { source, opens: scene.sentence.first, kind: "relative" };
	return { cue, speaker, source, last: source.last, inverted: false };
}

/** Where a later cue takes over: ", adding", "and said", ", while Lee said". */
function cutAfter(scene: Scene, one: Spoken, later: readonly Spoken[]): number {
	for (const { speaker } of later) {
		const { opens, kind } = speaker;
		if (opens <= one.last) continue;
		const before = lowerIn(scene, opens - 1);
		if (kind === "joined" || (kind === "participle" && before === ",")) return opens;
		if (/^(?:and|but|while|whereas|as)$/.test(before) && /^[,;]$/.test(lowerIn(scene, opens - 2)))
			return opens - 1;
	}
	return scene.sentence.last;
}

type Said = { readonly content: Span; readonly direct: boolean };

function saidAfter(scene: Scene, one: Spoken, end: number): Said | null {
	if (one.cue.passive) return saidOfPassive(scene, one, end);
	const complement = complementOf(scene, one.cue);
	if (complement === null || complement.first >= end) return null;
	const { first } = complement;
	const quotation = complement.quoted ? quotationAt(scene, first) : null;
	if (quotation !== null && isAllQuoted(scene, quotation, end)) {
		return { content: bare(quotation), direct: true };
	}
	const content = contentOf(scene, { first, last: end });
	return content === null
		? null
		: { content: throughQuotation(scene, content, end), direct: false };
}

/** "was told by Lee that ..."; without a complement, the sentence up to the cue is what was said. */
function saidOfPassive(scene: Scene, { cue, last }: Spoken, end: number): Said | null {
	const rest = tokenIn(scene, last);
	const follows = rest !== undefined && /^(?:that|of|as|for|to)$/.test(rest.lower);
	const stretch = follows
		? { first: last, last: end }
		: { first: scene.sentence.first, last: cue.opens };
	const content = contentOf(scene, stretch);
	return content === null ? null : { content, direct: false };
}

/** Content left of the speaker: "...," she said; "..., said Lee"; "the man, police said, was armed". */
function saidBefore(scene: Scene, one: Spoken, end: number): Said | null {
	const { opens, kind } = one.speaker;
	if (kind === "relative" || kind === "joined" || one.cue.passive) return null;
	if (kind === "participle") return null;
	const quotation = quotationEndingAt(scene, opens - 1);
	if (quotation !== null) return quotedBefore(scene, one, quotation);
	if (!MARK.test(tokenIn(scene, opens - 1)?.text ?? "")) return null;
	return toldBefore(scene, one, end);
}

function quotedBefore(scene: Scene, one: Spoken, quotation: Quotation): Said | null {
	const isClosed = /[,?!.…—–-]["”’']*$|^$/.test(
		scene.reading.text.slice(quotation.end - 3, quotation.end),
	);
	const hasOwn = complementOf(scene, one.cue)?.quoted === false;
	if (!one.inverted && hasOwn && (!isClosed || lowerIn(scene, one.last) === "that")) return null;
	const tail = quotationAfter(scene, one.last);
	const { sentence, reading } = scene;
	const from = reading.tokens[sentence.first]?.start ?? quotation.start;
	const isWhole = quotation.start <= from;
	const start = isWhole ? quotation.start : (contentOf(scene, sentence)?.start ?? from);
	return { content: { start, end: (tail ?? quotation).end }, direct: isWhole };
}

function toldBefore(scene: Scene, one: Spoken, end: number): Said | null {
	const { opens } = one.speaker;
	const first = scene.sentence.first;
	const hasOwn = complementOf(scene, one.cue);
	if (!one.inverted && hasOwn !== null) return null;
	if (!one.cue.families.has("say") && !one.cue.particle) return null;
	const resumes =
		tokenIn(scene, one.last)?.text === "," && !one.inverted && !isAside(scene, one.last + 1);
	const last = resumes ? end : opens - 1;
	if (!hasFiniteVerb(scene, { first, last })) return null;
	const content = contentOf(scene, { first, last });
	return content === null ? null : { content, direct: false };
}

const isAside = (scene: Scene, at: number) =>
	/^(?:WP|WDT|VBG|IN|CC|WP\$|WRB)$/.test(posIn(scene, at)) || isQuoted(scene, at);

function hasFiniteVerb(scene: Scene, { first, last }: Stretch): boolean {
	for (let i = Math.max(first, last - CLAUSE); i < last; i++) {
		if (/^(?:VBD|VBZ|VBP|MD)$/.test(posIn(scene, i))) return true;
	}
	return false;
}
