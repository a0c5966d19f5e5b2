import type { FactSheet } from "../sheet/sheet.ts";
import type { Evidence } from "../sheet/span.ts";

/** The section that a fact stands in. */
export type FactKind =
	| "lead"
	| "disputed"
	| "count"
	| "who"
	| "where"
	| "when"
	| "statement"
	| "gap";

/** One fact and all the words it rests on. */
export type Grounds = {
	readonly fact: string;
	readonly kind: FactKind;
	readonly evidence: readonly Evidence[];
};

/** What every fact of a sheet rests on, in the order of the sheet. The lead has no id of its own: it is `lead`. */
export function groundsOf(sheet: FactSheet): readonly Grounds[] {
	const of = (kind: FactKind) => (fact: { id: string; evidence: readonly Evidence[] }) => ({
		fact: fact.id,
		kind,
		evidence: fact.evidence,
	});
	return [
		...(sheet.lead ? [of("lead")({ id: "lead", evidence: [sheet.lead.evidence] })] : []),
		...sheet.disputed.map(({ id, positions }) =>
			of("disputed")({ id, evidence: positions.flatMap(({ evidence }) => evidence) }),
		),
		...sheet.counts.map(of("count")),
		...sheet.who.map(of("who")),
		...sheet.where.map(of("where")),
		...sheet.when.map(of("when")),
		...sheet.statements.map(({ id, source, cue, content }) =>
			of("statement")({ id, evidence: [content, cue, source.evidence] }),
		),
		...sheet.gaps.map(of("gap")),
	];
}
