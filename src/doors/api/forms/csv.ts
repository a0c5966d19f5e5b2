import type { FactSheet } from "../../../sheet/sheet.ts";
import type { Evidence } from "../../../sheet/span.ts";

const COLUMNS = [
	"list",
	"id",
	"fact",
	"kind",
	"value",
	"note",
	"source",
	"start",
	"end",
	"quote",
	"further_evidence",
] as const;
type Cell = string | number | null | undefined;
type Facts = { readonly cells: readonly Cell[]; readonly evidence: readonly Evidence[] };

/** One row per fact, and per position of a disputed point, with its evidence; RFC 4180. */
export function renderCsv(sheet: FactSheet): string {
	const rows = factsOf(sheet).map(({ cells, evidence: [first, ...more] }) => [
		...cells,
		first?.start,
		first?.end,
		first?.quote,
		more.length,
	]);
	return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function factsOf(sheet: FactSheet): Facts[] {
	const { lead, who, where, when, counts, statements, disputed, gaps } = sheet;
	const facts = (cells: readonly Cell[], evidence: readonly Evidence[]): Facts => ({
		cells,
		evidence,
	});
	return [
		...(lead ? [facts(["lead", "lead", lead.text, "", "", "", ""], [lead.evidence])] : []),
		...who.map((w) => facts(["who", w.id, w.name, w.kind, "", w.role, ""], w.evidence)),
		...where.map((w) => facts(["where", w.id, w.name, w.kind, w.country, "", ""], w.evidence)),
		...when.map((w) => facts(["when", w.id, w.text, "", w.value, w.event, ""], w.evidence)),
		...counts.map((c) => {
			const value = c.upper === null ? c.value : `${c.value}/${c.upper}`;
			const kind = `${c.category} ${c.unit} ${c.bound}`;
			return facts(["counts", c.id, c.text, kind, value, c.subject, c.source?.name], c.evidence);
		}),
		...statements.map((s) => {
			const kind = s.direct ? "direct" : "indirect";
			return facts(["statements", s.id, s.content.quote, kind, "", "", s.source.name], [s.content]);
		}),
		...disputed.flatMap((d) =>
			d.positions.map((p) =>
				facts(["disputed", d.id, d.point, d.kind, "", p.claim, p.holder], p.evidence),
			),
		),
		...gaps.map((g) => facts(["gaps", g.id, g.text, "", "", "", ""], g.evidence)),
	];
}

/** What a spreadsheet would run as a formula is told to be text by a leading apostrophe. */
function cell(value: Cell): string {
	if (typeof value === "number") return String(value);
	const text = value ?? "";
	const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
