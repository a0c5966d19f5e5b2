import type { Span } from "../../sheet/span.ts";
import type { Quotation, Reading } from "../read/reading.ts";
import type { Quoted } from "./attribution-scene.ts";
import type { AttributionMention } from "./mentions.ts";

/** A word or two in marks is a name or a nod, not speech. */
const LEAST_WORDS = 3;

/** In characters: what is said at greater length is told in parts. */
const LONGEST = 4000;

/** “We ran,” she said. “It was dark.”: what only quotes goes on with the speaker before. */
export function continueQuotations(
	reading: Reading,
	attributions: readonly AttributionMention[],
	_quoted: Quoted,
): readonly AttributionMention[] {
	const out: AttributionMention[] = [];
	const alone = quotationsAlone(reading);
	let next = 0;
	const takeUp = (until: number) => {
		for (; next < alone.length; next++) {
			const quotation = alone[next];
			if (quotation === undefined || quotation.start >= until) break;
			const before = out.at(-1);
			if (before !== undefined) goOn(reading, out, quotation);
		}
	};
	for (const attribution of attributions) {
		takeUp(attribution.start);
		out.push(attribution);
	}
	takeUp(Number.POSITIVE_INFINITY);
	return out;
}

/** The last attribution takes in what follows it with nothing but white space between. */
function goOn({ text }: Reading, out: AttributionMention[], quotation: Quotation): void {
	const before = out.at(-1);
	if (before === undefined || quotation.start < before.end) return;
	const between = text.slice(before.end, quotation.start);
	if (between.length > 200) return;
	// The words that close the speaker's sentence: " on Monday."
	if (/[\n.!?]["”’]?\s+\S/.test(between)) return;
	const span: Span = { start: quotation.start, end: quotation.end };
	const isSpoken =
		before.direct || /["”]$/.test(text.slice(before.content.start, before.content.end));
	if (isSpoken && quotation.end - before.content.start < LONGEST) {
		out[out.length - 1] = {
			...before,
			content: { start: before.content.start, end: quotation.end },
			end: quotation.end,
		};
	} else {
		out.push({
			...before,
			rule: "continued",
			content: span,
			direct: true,
			start: span.start,
			end: span.end,
		});
	}
}

/** Quotations that fill their sentences: nothing but white space and stops around them. */
function quotationsAlone({ text, quotations, paragraphs }: Reading): readonly Quotation[] {
	let paragraph = 0;
	return quotations.filter(({ start, end, inner }) => {
		while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) < start) paragraph++;
		const { start: opens = 0, end: closes = text.length } = paragraphs[paragraph] ?? {};
		const words =
			text.slice(inner.start, Math.min(inner.end, inner.start + 200)).match(/\s+/g)?.length ?? 0;
		if (words + 1 < LEAST_WORDS) return false;
		const before = text.slice(Math.max(opens, start - 3), start).trimEnd();
		const after = text.slice(end, Math.min(closes, end + 3)).trimStart();
		const endsWell =
			/[.!?…]["”’']?$|^$/.test(text.slice(inner.start, end).slice(-3)) || end === closes;
		return (
			(start === opens || /[.!?"”]$/.test(before)) &&
			endsWell &&
			(after === "" || /^[\p{Lu}"“]/u.test(after))
		);
	});
}
