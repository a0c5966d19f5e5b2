import type { Span } from "../../sheet/span.ts";
import type { Quotation, Reading } from "../read/reading.ts";
import type { AttributionMention } from "./mentions.ts";

/** A name with what its bearer is: "Ann Lee, 43, a teacher from Leeds". */
const CREDIT = /^\s*(?<cue>[—–―]|--)\s*(?<name>\p{Lu}[^\n"“”:;]{2,80})$/u;
const LONGEST = 120;
/** Fewer words are a title or a motto. */
const LEAST = 20;

/** “It was a good year.” — Ann Lee, teacher: the name after a quotation that fills its paragraph. */
export function creditedQuotations({
	text,
	quotations,
	paragraphs,
}: Reading): AttributionMention[] {
	let at = 0;
	return quotations.flatMap((quotation) => {
		while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at++;
		const paragraph = paragraphs[at];
		return paragraph === undefined ? [] : credited(text, quotation, paragraph);
	});
}

function credited(text: string, quotation: Quotation, paragraph: Span): AttributionMention[] {
	const { start, end } = quotation;
	if (start > paragraph.start + 1 || end - start < LEAST) return [];
	const rest = paragraph.end - end;
	if (rest > LONGEST || rest < 4) return [];
	const groups = CREDIT.exec(text.slice(end, paragraph.end))?.groups;
	const { cue, name } = groups ?? {};
	if (cue === undefined || name === undefined) return [];
	const cueAt = text.indexOf(cue, end);
	const nameAt = text.indexOf(name, cueAt + cue.length);
	const words = /^[^,(]+/.exec(name)?.[0].trimEnd() ?? name;
	return [
		{
			rule: "credit",
			source: { start: nameAt, end: nameAt + words.length },
			cue: { start: cueAt, end: cueAt + cue.length },
			content: { start, end },
			direct: true,
			start,
			end: nameAt + words.length,
		},
	];
}
