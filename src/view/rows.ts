import type { Count, Disputed, When, Where, Who } from "../sheet/facts.ts";
import type { FactSheet } from "../sheet/sheet.ts";

/** One fact as a reader's line: what it is, what else is known of it, and the words it rests on. */
export type Row = {
	readonly fact: string;
	readonly notes: readonly string[];
	readonly quote: string;
};
export type Section = { readonly title: string; readonly rows: readonly Row[] };

/** The sheet as titled lists, disputed points first: what an editor must see before anything else. */
export function sectionsOf(sheet: FactSheet): readonly Section[] {
	const sections = [
		{ title: "Disputed", rows: sheet.disputed.flatMap(disputedRows) },
		{ title: "Counts", rows: sheet.counts.map(countRow) },
		{ title: "Who", rows: sheet.who.map(whoRow) },
		{ title: "Where", rows: sheet.where.map(whereRow) },
		{ title: "When", rows: sheet.when.map(whenRow) },
		{
			title: "Statements",
			rows: sheet.statements.map(({ source, cue, content }) => ({
				fact: `${source.name} (${cue.quote})`,
				notes: [],
				quote: content.quote,
			})),
		},
		{
			title: "Not known",
			rows: sheet.gaps.map(({ text, evidence }) => ({
				fact: text,
				notes: [],
				quote: first(evidence),
			})),
		},
	];
	return sections.filter(({ rows }) => rows.length > 0);
}

function disputedRows({ point, kind, positions }: Disputed): Row[] {
	return positions.map(({ holder, claim, evidence }) => ({
		fact: `${point}: ${holder ?? "no source named"}: ${claim}`,
		notes: [kind.replace("_", " ")],
		quote: first(evidence),
	}));
}

function countRow({ text, category, source, subject, evidence }: Count): Row {
	const notes = [
		...(category === "other" ? [] : [category]),
		...(subject === "" || text.includes(subject) ? [] : [subject]),
		source === null ? "no source named" : `according to ${source.name}`,
	];
	return { fact: text, notes, quote: first(evidence) };
}

function whoRow({ name, role, kind, aliases, evidence }: Who): Row {
	const also = aliases.length > 0 ? [`also: ${aliases.join(", ")}`] : [];
	return { fact: name, notes: [...(role ? [role] : []), kind, ...also], quote: first(evidence) };
}

function whereRow({ name, kind, country, event, evidence }: Where): Row {
	const notes = [kind, ...(country ? [country] : []), ...(event ? ["scene of the event"] : [])];
	return { fact: name, notes, quote: first(evidence) };
}

function whenRow({ text, value, event, evidence }: When): Row {
	return { fact: `${text} (${value ?? "date left open"})`, notes: [event], quote: first(evidence) };
}

function first(evidence: readonly { readonly quote: string }[]): string {
	return evidence[0]?.quote ?? "";
}
