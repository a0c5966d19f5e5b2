import type { AttributionMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { StatementFinding, WhoFinding } from "./findings.ts";
import { partsOf } from "./statement-parts.ts";
import { headOf, type Naming, namingsOf } from "./statement-people.ts";
import { type Cast, type Previous, resolveSource } from "./statement-sources.ts";
import { subjectPlaces } from "./statement-subjects.ts";

/** Attributions with their sources resolved: "he said" is whoever he is. */
export function weighStatements(
	reading: Reading,
	attributions: readonly AttributionMention[],
	who: readonly WhoFinding[],
): readonly StatementFinding[] {
	const namings = namingsOf(who);
	const subjects = subjectPlaces(reading, namings, attributions);
	const isSubject = ({ start }: Naming) => subjects.has(start);
	const unnamed = new Set<string>();
	const cast: Cast = { text: reading.text, who, namings, isSubject, unnamed };
	let previous: Previous | null = null;
	const findings: StatementFinding[] = [];
	for (const attribution of attributions) {
		const { source, cue } = attribution;
		if (source === null) continue;
		const resolved = resolveSource(cast, source, previous);
		for (const { content, direct } of partsOf(reading, attribution)) {
			findings.push({ source: { ...resolved, evidence: source }, cue, content, direct });
		}
		if (resolved.who === null) unnamed.add(headOf(resolved.name));
		previous = { source: resolved, at: cue.start };
	}
	return findings;
}
