import type { FactSheet } from "../sheet/sheet.ts";
import type { Evidence } from "../sheet/span.ts";

const COLUMNS = [
	"list",
	"id",
	"fact",
	"kind",
	"value",
	"upper",
	"bound",
	"unit",
	"detail",
	"source",
	"start",
	"end",
	"quote",
	"further_quotes",
] as const;
type Cell = string | number | null | undefined;
type Fact = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>> & {
	readonly evidence: readonly Evidence[];
};

/** One row per fact, and per position of a disputed point, with its evidence; RFC 4180. */
export function renderCsv(sheet: FactSheet): string {
	const rows = factsOf(sheet).map(({ evidence: [first, ...more], ...fact }) => {
		const row: Fact = { ...fact, ...first, further_quotes: more.length, evidence: [] };
		return COLUMNS.map((column) => row[column]);
	});
	return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function factsOf(sheet: FactSheet): Fact[] {
	const { lead, who, where, when, counts, statements, disputed, gaps } = sheet;
	return [
		...(lead ? [{ list: "lead", fact: lead.text, evidence: [lead.evidence] }] : []),
		...who.map((w) => ({ ...w, list: "who", fact: w.name, detail: w.role })),
		...where.map((w) => ({ ...w, list: "where", fact: w.name, value: w.country })),
		...when.map((w) => ({ ...w, list: "when", fact: w.text, detail: w.event })),
		...counts.map((c) => ({
			...c,
			list: "counts",
			fact: c.text,
			kind: c.category,
			unit: c.currency ?? c.unit,
			detail: c.subject,
			source: c.source?.name,
		})),
		...statements.map(({ id, content, direct, source }) => ({
			list: "statements",
			id,
			fact: content.quote,
			kind: direct ? "direct" : "indirect",
			source: source.name,
			evidence: [content],
		})),
		...disputed.flatMap(({ id, kind, point, positions }) =>
			positions.map(({ holder, claim, evidence }) => ({
				list: "disputed",
				id,
				fact: point,
				kind,
				detail: claim,
				source: holder,
				evidence,
			})),
		),
		...gaps.map((gap) => ({ ...gap, list: "gaps", fact: gap.text })),
	];
}

/** Where a spreadsheet may see a formula, behind white space and in full width too. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What a spreadsheet would run as a formula is told to be text by a leading apostrophe. */
function cell(value: Cell): string {
	if (typeof value === "number") return String(value);
	const text = value ?? "";
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
