import type { Span } from "../../sheet/span.ts";
import type { AttributionMention } from "../find/mentions.ts";
import type { Quotation, Reading } from "../read/reading.ts";

export type Part = { readonly content: Span; readonly direct: boolean };

/**
 * What was said, verbatim words apart from whoever said them: of '“Go,” she said. “Now.”', “Go,” and “Now.”
 * A clause that only opens with a quotation is not verbatim.
 */
export function partsOf(reading: Reading, mention: AttributionMention): readonly Part[] {
	const { content, cue, direct } = mention;
	if (!direct) return [{ content, direct }];
	const quoted = quotationsWithin(reading.quotations, content);
	const [only] = quoted;
	if (only !== undefined && quoted.length === 1 && covers(only, content)) {
		return [{ content, direct }];
	}
	const holdsItsCue = content.start < cue.start && cue.end < content.end;
	if (!holdsItsCue) return [{ content, direct: false }];
	return quoted.map(({ start, end }) => ({
		content: { start: Math.max(start, content.start), end: Math.min(end, content.end) },
		direct: true,
	}));
}

/** All but the marks at its edges is the quotation's. */
const covers = (quotation: Quotation, content: Span) =>
	quotation.start <= content.start + 1 && quotation.end >= content.end - 1;

function quotationsWithin(quotations: readonly Quotation[], span: Span): readonly Quotation[] {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while ((quotations[end]?.start ?? span.end) < span.end) end++;
	return quotations.slice(low, end);
}
