import { describe, expect, it } from "vitest";
import { tellLanguage, writeFacts } from "../src/engine/index.ts";
import type { Facts } from "../src/sheet/sheet.ts";
import { articleOf } from "./article.ts";

const articles = import.meta.glob<string>("./golden/*.txt", {
	query: "?raw",
	import: "default",
	eager: true,
});
const sheets = import.meta.glob<string>("./golden/*.sheet", {
	query: "?raw",
	import: "default",
	eager: true,
});

/** One fact a line, in the order of the sheet, as a person checks it against the article. */
function linesOf(facts: Facts): string[] {
	return [
		`lead: ${facts.lead?.text ?? "-"}`,
		...facts.who.map(({ name, kind, role }) => `who: ${name} | ${kind} | ${role ?? "-"}`),
		...facts.where.map(
			({ name, kind, country, event }) =>
				`where: ${name} | ${kind} | ${country ?? "-"}${event ? " | event" : ""}`,
		),
		...facts.when.map(({ text, value }) => `when: ${text} | ${value ?? "-"}`),
		...facts.counts.map(
			({ text, value, upper, bound, unit, category, source }) =>
				`count: ${text} | ${value}${upper === null ? "" : `/${upper}`} ${bound} ${unit} ${category} | ${source?.name ?? "-"}`,
		),
		...facts.statements.map(
			({ source, cue, direct, content }) =>
				`said: ${source.name} | ${cue.quote}${direct ? " | direct" : ""} | ${content.quote}`,
		),
		...facts.disputed.flatMap(({ kind, point, positions }) => [
			`disputed: ${kind} | ${point}`,
			...positions.map(({ holder, claim }) => `  ${holder ?? "-"}: ${claim}`),
		]),
		...facts.gaps.map(({ text }) => `gap: ${text}`),
	];
}

/**
 * A checked sheet: what is right and shown stands as it is. A line that opens with "missed " is right and not
 * shown yet, one that opens with "wrong " is shown and should not be; both are there to be got rid of.
 */
function shownLines(sheet: string): string[] {
	return sheet
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("missed "))
		.map((line) => line.replace(/^wrong /, ""));
}

function readArticle(file: string) {
	const [head = "", ...body] = file.split("\n\n");
	const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? null;
	const text = body.join("\n\n");
	const known = { title: field("title"), publishedAt: field("published") };
	return articleOf(text, { ...known, language: tellLanguage(text) });
}

describe("golden articles", () => {
	it.each(Object.keys(articles))("%s gives its checked sheet", (path) => {
		const facts = writeFacts(readArticle(articles[path] ?? ""));
		expect(linesOf(facts)).toEqual(shownLines(sheets[path.replace(".txt", ".sheet")] ?? ""));
	});

	it("has a checked sheet for every article, and most of each is right", () => {
		expect(Object.keys(sheets).length).toBe(Object.keys(articles).length);
		for (const sheet of Object.values(sheets)) {
			const lines = sheet.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
			const faults = lines.filter((line) => /^(?:missed|wrong) /.test(line));
			expect(faults.length).toBeLessThan(lines.length / 5);
		}
	});
});
