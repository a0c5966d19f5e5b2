import type {
	Count,
	Disputed,
	Gap,
	Lead,
	Position,
	Source,
	Statement,
	When,
	Where,
	Who,
} from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";

/**
 * What the weighers settle on: the contract's facts, with bare spans where the sheet shows evidence and
 * positions in sibling lists where it shows ids. `write/` turns one into the other and checks every quote.
 */
type Grounded<Fact> = Omit<Fact, "id" | "evidence"> & { readonly evidence: readonly Span[] };

export type WhoFinding = Grounded<Who>;
export type WhereFinding = Grounded<Where>;
export type WhenFinding = Grounded<When>;
export type GapFinding = Grounded<Gap>;
export type LeadFinding = Omit<Lead, "evidence"> & { readonly evidence: Span };

/** `who` is a position in `Findings.who`. */
export type SourceFinding = Omit<Source, "who" | "evidence"> & {
	readonly who: number | null;
	readonly evidence: Span;
};
export type CountFinding = Omit<Grounded<Count>, "source"> & {
	readonly source: SourceFinding | null;
};
export type StatementFinding = Omit<Statement, "id" | "source" | "cue" | "content"> & {
	readonly source: SourceFinding;
	readonly cue: Span;
	readonly content: Span;
};

/** `who` is a position in `Findings.who`, `counts` are positions in `Findings.counts`. */
export type PositionFinding = Omit<Grounded<Position>, "who" | "counts"> & {
	readonly who: number | null;
	readonly counts: readonly number[];
};
export type DisputedFinding = Omit<Disputed, "id" | "positions"> & {
	readonly positions: readonly PositionFinding[];
};

/** Each list in order of importance, most important first. */
export type Findings = {
	readonly lead: LeadFinding | null;
	readonly who: readonly WhoFinding[];
	readonly where: readonly WhereFinding[];
	readonly when: readonly WhenFinding[];
	readonly counts: readonly CountFinding[];
	readonly statements: readonly StatementFinding[];
	readonly disputed: readonly DisputedFinding[];
	readonly gaps: readonly GapFinding[];
};
