import type { Span } from "../../sheet/span.ts";
import type { SourceFinding, StatementFinding, WhoFinding } from "./findings.ts";
import { isOnePerson } from "./statement-sources.ts";

/** What positions are read against. */
export type Witnesses = {
	readonly statements: readonly StatementFinding[];
	readonly who: readonly WhoFinding[];
};

export type Holder = { readonly name: string | null; readonly who: number | null };

/** In characters: a pronoun stands for a speaker named no longer ago than this. */
const RECENT = 400;
/** A pronoun, or an age between commas: "Ann Lee, 52, denies". */
export const PRONOUN =
	/^(?:\d{1,3}|he|she|they|it|we|i|you|me|him|her|them|us|who|which|that|this|those|these)$/i;

/** "He added": whoever the pronoun stands for, or whoever spoke just before. */
export function resolve(source: SourceFinding, { statements, who }: Witnesses): Holder {
	const known = source.who === null ? undefined : who[source.who];
	if (known !== undefined) return { name: known.name, who: source.who };
	if (/^it$/i.test(source.name)) return bodyBefore(source, { statements, who });
	const before = statements
		.map((statement) => statement.source)
		.filter(({ evidence, name }) => evidence.end <= source.evidence.start && !PRONOUN.test(name))
		.reduce<SourceFinding | null>(
			(last, next) => (last === null || next.evidence.start > last.evidence.start ? next : last),
			null,
		);
	if (before === null || source.evidence.start - before.evidence.end > RECENT)
		return { name: null, who: null };
	return /^s?he$/i.test(source.name) && !isPerson(before, who) ? { name: null, who: null } : before;
}

/** "The mission has counted 2,400. It blames": the one body named shortly before, or what spoke and is no person. */
function bodyBefore({ evidence }: SourceFinding, { statements, who }: Witnesses): Holder {
	const isNear = ({ start, end }: Span) =>
		end <= evidence.start && evidence.start - start <= SHORTLY;
	const spoke = statements.findLast(
		({ source }) => isNear(source.evidence) && !PRONOUN.test(source.name),
	)?.source;
	const bodies = who.flatMap((one, index) =>
		one.kind === "organization" && one.evidence.some(isNear)
			? [{ name: one.name, who: index }]
			: [],
	);
	const [only] = bodies;
	if (spoke !== undefined && !isPerson(spoke, who)) return spoke;
	return only !== undefined && bodies.length === 1 ? only : { name: null, who: null };
}
/** In characters: a sentence before. */
const SHORTLY = 180;

/** A company is no "he". */
function isPerson({ name, who: at }: SourceFinding, who: readonly WhoFinding[]): boolean {
	const known = at === null ? undefined : who[at];
	return known !== undefined && known.name === name ? known.kind === "person" : isOnePerson(name);
}
