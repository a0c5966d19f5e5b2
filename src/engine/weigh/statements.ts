import type { AttributionMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { StatementFinding, WhoFinding } from "./findings.ts";

/** Attributions with their sources resolved: "he said" is whoever he is. */
export function weighStatements(
	{ text }: Reading,
	attributions: readonly AttributionMention[],
	_who: readonly WhoFinding[],
): readonly StatementFinding[] {
	return attributions.flatMap(({ source, cue, content, direct }) => {
		if (source === null) return [];
		const name = text.slice(source.start, source.end);
		return [{ source: { name, who: null, evidence: source }, cue, content, direct }];
	});
}
