import type { FactSheet } from "../sheet/sheet.ts";
import { sectionsOf } from "./rows.ts";

/** The sheet for a terminal or an e-mail: one fact a line. */
export function renderText(sheet: FactSheet): string {
	const lines = [
		...(sheet.article.title ? [sheet.article.title.toUpperCase(), ""] : []),
		...(sheet.lead ? [sheet.lead.text, ""] : []),
		...sheet.warnings.map((warning) => `! ${warning}`),
		...sectionsOf(sheet).flatMap(({ title, rows }) => [
			"",
			title.toUpperCase(),
			...rows.map(({ fact, notes, quote }) => `- ${[fact, ...notes].join("; ")} | "${quote}"`),
		]),
	];
	return `${lines.map(onOneLine).join("\n")}\n`;
}

/** Without control characters, by which a terminal takes commands. */
function onOneLine(line: string): string {
	return line.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
