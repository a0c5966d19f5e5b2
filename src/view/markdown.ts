import type { FactSheet } from "../sheet/sheet.ts";
import { sectionsOf } from "./rows.ts";

/** The sheet for a wiki, a chat or a ticket: CommonMark, with every word of the article escaped. */
export function renderMarkdown(sheet: FactSheet): string {
	const blocks = [
		`# ${escapeMarkdown(sheet.article.title ?? "Fact sheet")}`,
		...(sheet.lead ? [escapeMarkdown(sheet.lead.text)] : []),
		...(sheet.warnings.length > 0
			? [sheet.warnings.map((warning) => `> ${escapeMarkdown(warning)}`).join("\n>\n")]
			: []),
		...sectionsOf(sheet).flatMap(({ title, rows }) => [
			`## ${title}`,
			rows
				.map(({ fact, notes, quote }) => {
					const known = [`**${escapeMarkdown(fact)}**`, ...notes.map(escapeMarkdown)].join("; ");
					return `- ${known}  \n  “${escapeMarkdown(quote)}”`;
				})
				.join("\n"),
		]),
	];
	return `${blocks.join("\n\n")}\n`;
}

/** Backslashes before whatever CommonMark or GitHub's tables and autolinks would read as markup. */
function escapeMarkdown(words: string): string {
	return words
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim()
		.replace(/[\\`*_{}[\]()<>#+\-.!|~&:@=$^]/g, "\\$&");
}
