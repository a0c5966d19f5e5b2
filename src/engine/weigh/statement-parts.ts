import type { Span } from "../../sheet/span.ts";
import type { AttributionMention } from "../find/mentions.ts";
import type { Quotation, Reading } from "../read/reading.ts";
import { firstFrom } from "../text/in-order.ts";

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
	const first = firstFrom(quotations, ({ end }) => end <= span.start);
	let last = first;
	while ((quotations[last]?.start ?? span.end) < span.end) last++;
	return quotations.slice(first, last);
}
