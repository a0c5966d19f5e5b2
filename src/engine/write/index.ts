import type { Facts } from "../../sheet/sheet.ts";
import type { Evidence, Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import type { Findings, PositionFinding, SourceFinding } from "../weigh/findings.ts";
import { warningsFor } from "./warnings.ts";

/** Findings → Facts: gives every fact its id and every span its quote. */
export function write(reading: Reading, findings: Findings): Facts {
	const cite = (span: Span): Evidence => citation(reading.text, span);
	const citeAll = (spans: readonly Span[]) => spans.map(cite);
	const source = (found: SourceFinding) => ({
		name: found.name,
		who: reference("who", found.who),
		evidence: cite(found.evidence),
	});
	const position = (found: PositionFinding) => ({
		...found,
		who: reference("who", found.who),
		counts: found.counts.map((count) => `count-${count + 1}`),
		evidence: citeAll(found.evidence),
	});
	return {
		lead: findings.lead && { ...findings.lead, evidence: cite(findings.lead.evidence) },
		who: numbered("who", findings.who, (found) => ({
			...found,
			evidence: citeAll(found.evidence),
		})),
		where: numbered("where", findings.where, (found) => ({
			...found,
			evidence: citeAll(found.evidence),
		})),
		when: numbered("when", findings.when, (found) => ({
			...found,
			evidence: citeAll(found.evidence),
		})),
		counts: numbered("count", findings.counts, (found) => ({
			...found,
			source: found.source && source(found.source),
			evidence: citeAll(found.evidence),
		})),
		statements: numbered("statement", findings.statements, (found) => ({
			...found,
			source: source(found.source),
			cue: cite(found.cue),
			content: cite(found.content),
		})),
		disputed: numbered("disputed", findings.disputed, (found) => ({
			...found,
			positions: found.positions.map(position),
		})),
		gaps: numbered("gap", findings.gaps, (found) => ({
			...found,
			evidence: citeAll(found.evidence),
		})),
		warnings: warningsFor(reading, findings),
	};
}

/** A sheet without facts that says why. */
export function writeNothing(warning: string): Facts {
	return {
		lead: null,
		who: [],
		where: [],
		when: [],
		counts: [],
		statements: [],
		disputed: [],
		gaps: [],
		warnings: [warning],
	};
}

function numbered<Finding, Fact>(
	list: string,
	findings: readonly Finding[],
	toFact: (finding: Finding) => Fact,
): (Fact & { id: string })[] {
	return findings.map((finding, i) => ({ id: `${list}-${i + 1}`, ...toFact(finding) }));
}

function reference(list: string, position: number | null): string | null {
	return position === null ? null : `${list}-${position + 1}`;
}

function citation(text: string, { start, end }: Span): Evidence {
	return { start, end, quote: text.slice(start, end) };
}
