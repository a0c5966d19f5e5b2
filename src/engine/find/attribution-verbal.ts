import type { Span } from "../../sheet/span.ts";
import type { Quotation } from "../read/reading.ts";
import { canQuote, complementOf } from "./attribution-contents.ts";
import {
	afterRelative,
	commaFrom,
	hasFiniteVerb,
	isInterrupted,
	quotedAs,
} from "./attribution-interruptions.ts";
import { closesOnListener } from "./attribution-listeners.ts";
import { phraseBefore } from "./attribution-phrases.ts";
import { contentOf, type Proposal } from "./attribution-proposals.ts";
import {
	bare,
	isAllQuoted,
	isTitle,
	MARK,
	quotationAfter,
	quotationAt,
	quotationEndingAt,
	throughQuotation,
} from "./attribution-quoted.ts";
import { isQuoted, lowerIn, posIn, type Scene, tokenIn } from "./attribution-scene.ts";
import { canSpeak } from "./attribution-speakers.ts";
import { cutAfter, readSpoken, type Spoken } from "./attribution-spoken.ts";

/** Between the verb and a colon at the end: "said in a statement on Monday:". */
const OCCASION = 12;

/** "Ann Lee said that ...", "..., said Ann Lee", "“...,” she said. “...”" */
export function verbalAttributions(scene: Scene): readonly Proposal[] {
	const spoken = readSpoken(scene);
	return spoken.flatMap((one, i) => {
		const end = afterRelative(scene, one, cutAfter(scene, one, spoken.slice(i + 1, i + 9)));
		const said =
			saidBefore(scene, one, end) ?? saidAfter(scene, one, end) ?? saidJustBefore(scene, one);
		if (said === null) return [];
		const { index, last } = one.cue;
		return [{ rule: one.cue.base, source: one.source, cue: { first: index, last }, ...said }];
	});
}

export type Said = { readonly content: Span; readonly direct: boolean };

function saidAfter(scene: Scene, one: Spoken, end: number): Said | null {
	if (one.cue.passive) return saidOfPassive(scene, one, end);
	const complement = complementOf(scene, one.inverted ? { ...one.cue, last: one.last } : one.cue);
	if (complement === null) return saidOfRelative(scene, one, end) ?? saidBelow(scene, one);
	if (complement.first >= end || (complement.nominal && !canSpeak(scene, one.source))) return null;
	const { first } = complement;
	const quotation = complement.quoted ? quotationAt(scene, first) : null;
	if (
		quotation !== null &&
		(isAllQuoted(scene, quotation, end) || closesItself(scene, quotation))
	) {
		return { content: bare(quotation), direct: true };
	}
	const content = contentOf(scene, { first, last: end });
	return content === null
		? null
		: { content: throughQuotation(scene, content, end), direct: false };
}

/** “Why us?” Ann Lee asked: a sentence of nothing but the speaker, after the quotation's own. */
function saidJustBefore(scene: Scene, one: Spoken): Said | null {
	const { sentence, reading } = scene;
	if (one.speaker.opens !== sentence.first || one.cue.passive) return null;
	const before = reading.sentences[sentence.index - 1];
	const quotation = quotationAt(scene, sentence.first - 1);
	if (quotation === null || before?.paragraph !== sentence.paragraph) return null;
	if (!canQuote(one.cue)) return null;
	const tail = quotationAfter(scene, one.last);
	return { content: { start: quotation.start, end: (tail ?? quotation).end }, direct: true };
}

/** "penalties, which Ann Lee said | could come to $5 million", "Lee, who it claims | told staff to lie". */
function saidOfRelative(scene: Scene, { speaker, cue }: Spoken, end: number): Said | null {
	if (!/^(?:which|who|whom)$/.test(lowerIn(scene, speaker.opens - 1)) || !cue.families.has("say"))
		return null;
	if (speaker.kind === "relative" || !/^(?:VB[DZP]|MD)$/.test(posIn(scene, cue.last))) return null;
	let last = cue.last;
	while (last < end && (lowerIn(scene, last) !== "," || isQuoted(scene, last))) last++;
	const content = contentOf(scene, { first: cue.last, last });
	return content === null ? null : { content, direct: false };
}

/** "Ann Lee said:", and what she said in a paragraph of its own. */
function saidBelow({ reading, sentence }: Scene, { last }: Spoken): Said | null {
	const { tokens, paragraphs, sentences } = reading;
	const isOpen = tokens[sentence.last - 1]?.text === ":" && sentence.last - last <= OCCASION;
	const below = isOpen ? paragraphs[sentence.paragraph + 1] : undefined;
	if (below === undefined || sentences[sentence.index + 1]?.paragraph === sentence.paragraph)
		return null;
	return { content: { ...below }, direct: true };
}

/** "was told by Lee that ..."; without a complement, the sentence up to the cue is what was said. */
function saidOfPassive(scene: Scene, { cue, last }: Spoken, end: number): Said | null {
	const rest = tokenIn(scene, last);
	const follows = rest !== undefined && /^(?:that|of|as|for|to)$/.test(rest.lower);
	const isReduced = cue.opens === cue.index;
	const before = isReduced
		? (phraseBefore(scene, cue.opens - 1)?.first ?? null)
		: scene.sentence.first;
	if (before === null && !follows) return null;
	const until = isReduced ? commaFrom(scene, last, end) : end;
	const stretch = follows
		? { first: last, last: until }
		: { first: before ?? scene.sentence.first, last: cue.opens };
	const content = contentOf(scene, stretch);
	return content === null ? null : { content, direct: false };
}

/** "...," with its comma inside: the speaker's words end there. */
function closesItself({ reading }: Scene, { end }: Quotation): boolean {
	return /[,?!.…—–-]["”’']*$/.test(reading.text.slice(end - 3, end));
}

/** Content left of the speaker: "...," she said; "..., said Lee"; "the man, police said, was armed". */
function saidBefore(scene: Scene, one: Spoken, end: number): Said | null {
	const { opens, kind } = one.speaker;
	if (kind === "relative" || kind === "joined" || one.cue.passive) return null;
	if (kind === "participle") return quotedAs(scene, one);
	const quotation = quotationEndingAt(scene, opens - 1);
	if (quotation !== null) return quotedBefore(scene, one, quotation);
	if (!MARK.test(tokenIn(scene, opens - 1)?.text ?? "")) return null;
	return toldBefore(scene, one, end);
}

function quotedBefore(scene: Scene, one: Spoken, quotation: Quotation): Said | null {
	const isClosed = closesItself(scene, quotation);
	const hasOwn = complementOf(scene, one.cue)?.quoted === false;
	if (!one.inverted && hasOwn && (!isClosed || lowerIn(scene, one.last) === "that")) return null;
	const led = { first: scene.sentence.first, last: one.speaker.opens };
	if (hasOwn && isTitle(scene, quotation) && !hasFiniteVerb(scene, led)) return null;
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
	const closes = one.cue.families.has("find") && one.last >= scene.sentence.last - 1;
	const tells = one.cue.families.has("tell") && closesOnListener(scene, one.last);
	if (!one.cue.families.has("say") && !one.cue.particle && !closes && !tells) return null;
	const resumes =
		tokenIn(scene, one.last)?.text === "," && !one.inverted && !isAside(scene, one.last + 1);
	const goesOn = !one.inverted && isInterrupted(scene, one);
	const last = resumes || goesOn ? end : opens - 1;
	if (!hasFiniteVerb(scene, { first, last })) return null;
	const content = contentOf(scene, { first, last });
	return content === null ? null : { content, direct: false };
}

const isAside = (scene: Scene, at: number) =>
	/^(?:WP|WDT|VBG|IN|CC|WP\$|WRB)$/.test(posIn(scene, at)) || isQuoted(scene, at);
