import type { QuantityMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { SourceFinding, StatementFinding } from "./findings.ts";

/** Whose figure it is: whoever says the innermost statement it stands in; null for the article's own. */
export function sourceOf(
	_reading: Reading,
	mention: QuantityMention,
	statements: readonly StatementFinding[],
): SourceFinding | null {
	let inner: StatementFinding | null = null;
	for (const statement of statements) {
		const { start, end } = statement.content;
		if (start > mention.figure.start || end < mention.figure.end) continue;
		if (inner === null || end - start < inner.content.end - inner.content.start) inner = statement;
	}
	return inner?.source ?? null;
}
