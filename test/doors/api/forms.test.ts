import { parseHTML } from "linkedom";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/doors/api/forms/html.tsx";
import { FactSheet } from "../../../src/sheet/sheet.ts";
import { renderCsv } from "../../../src/view/csv.ts";
import { renderJsonLd } from "../../../src/view/json-ld.ts";
import { renderMarkdown } from "../../../src/view/markdown.ts";
import { renderText } from "../../../src/view/text.ts";
import { postJson, problemOf } from "../ask.ts";

const JSON_LD = "application/ld+json";
const FORMS = ["application/json", "text/markdown", "text/plain", "text/html", "text/csv", JSON_LD];

/** A sheet on which every text that comes from the article is the same words. */
function sheetOf(words: string): FactSheet {
	const evidence = { start: 0, end: words.length, quote: words };
	const source = { name: words, who: "who-1", evidence };
	const figure = {
		text: words,
		currency: null,
		category: "killed",
		unit: "people",
		subject: words,
		source,
		evidence: [evidence, evidence],
	};
	return FactSheet.parse({
		schema: "factsheet/1",
		id: "AAAAAAAAAAAAAAAAAAAAAAAA",
		article: {
			title: words,
			text: words,
			url: "https://example.org/a?b=<c>&d",
			publisher: words,
			publishedAt: "2024-03-05",
			language: "en",
			words: 9,
		},
		lead: { text: words, evidence },
		who: [
			{
				id: "who-1",
				name: words,
				aliases: [words],
				kind: "person",
				role: words,
				evidence: [evidence],
			},
		],
		where: [
			{
				id: "where-1",
				name: words,
				aliases: [],
				kind: "city",
				country: "FR",
				coordinates: { lat: 48.86, lon: -2.35 },
				event: true,
				evidence: [evidence],
			},
		],
		when: [
			{
				id: "when-1",
				text: words,
				value: "2024-03-02/2024-03-03",
				event: words,
				evidence: [evidence],
			},
			{ id: "when-2", text: words, value: null, event: words, evidence: [evidence] },
			{ id: "when-3", text: words, value: "202X", event: words, evidence: [evidence] },
		],
		counts: [
			{ id: "count-1", ...figure, value: 14, upper: null, bound: "exact" },
			{ id: "count-2", ...figure, value: 30, upper: 40, bound: "range", source: null },
			{
				id: "count-3",
				...figure,
				value: 2.5,
				upper: null,
				bound: "up_to",
				unit: "money",
				currency: "EUR",
			},
		],
		statements: [
			{ id: "statement-1", source, cue: evidence, direct: true, content: evidence },
			{
				id: "statement-2",
				source: { ...source, who: null },
				cue: evidence,
				direct: false,
				content: evidence,
			},
		],
		disputed: [
			{
				id: "disputed-1",
				kind: "conflicting_figures",
				point: words,
				positions: [
					{ holder: words, who: "who-1", claim: words, counts: ["count-1"], evidence: [evidence] },
					{ holder: null, who: null, claim: words, counts: ["count-2"], evidence: [evidence] },
				],
			},
		],
		gaps: [{ id: "gap-1", text: words, evidence: [evidence] }],
		engine: { name: "embedded", version: "1", model: null, fallbackFrom: null },
		warnings: [words],
		createdAt: "2024-03-05T10:00:00.000Z",
	});
}

const HOSTILE = [
	"<script>alert(1)</script>",
	"</title></h1><img src=x onerror=alert(1)>",
	'"><a href="javascript:alert(1)">x</a>',
	"' onmouseover='alert(1)",
	"<!-- <![CDATA[ ]]> -->",
	"&lt;b&gt; &amp; &#60;i&#62;",
	"**bold** _it_ __b__ *i* ~~gone~~ `code` ***",
	"[link](https://evil.example) ![image](https://evil.example/x.png) [ref]: https://evil.example",
	"https://evil.example www.evil.example me@evil.example <https://evil.example> <me@evil.example>",
	"# heading",
	"> quote",
	"- item",
	"1. first",
	"2) second",
	"+ plus",
	"    code block",
	"```\nfence\n```",
	"~~~\nfence\n~~~",
	"| a | b |\n|---|---|\n| c | d |",
	"line\n===",
	"line\n---",
	"***",
	"a\\*b\\",
	"$x$ $$y$$ ==mark== ^sup^ :smile: @everyone [[wiki]] {{template}} [^1]",
	"\n\n# after a blank line\n\n<b>raw</b>",
	"trailing two spaces  \nbreak",
] as const;

/** RFC 4180, for the reader's side: rows of cells. */
function readCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
	let end = 0;
	for (const match of csv.matchAll(pattern)) {
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
		end = match.index + match[0].length;
		if (match[3] === "\r\n") {
			rows.push(row);
			row = [];
		}
	}
	expect(csv.slice(end)).toBe("");
	return rows;
}

function csvFacts(sheet: FactSheet): Record<string, string>[] {
	const [head = [], ...rows] = readCsv(renderCsv(sheet));
	return rows.map((row) => {
		expect(row).toHaveLength(head.length);
		return Object.fromEntries(row.map((cell, index) => [head[index] ?? "", cell]));
	});
}

function tokensIn(markdown: string): Token[] {
	const found: Token[] = [];
	marked.walkTokens(marked.lexer(markdown), (token) => {
		found.push(token);
	});
	return found;
}

describe("the form of a sheet", () => {
	const text = "At least 14 people were killed on Sunday in Paris, police officer Anna Bell said.";

	it.each([
		[undefined, "application/json"],
		["", "application/json"],
		["*/*", "application/json"],
		["application/*", "application/json"],
		["text/*", "text/markdown"],
		["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
		["TEXT/CSV", "text/csv"],
		["text/csv;q=0.5, text/plain;q=0.6", "text/plain"],
		["text/csv;q=0.5, */*;q=0.4", "text/csv"],
		["application/json;q=0, */*", "text/markdown"],
		["image/png, application/ld+json", JSON_LD],
		["text/html;level=1", "text/html"],
		["text/markdown; charset=utf-8", "text/markdown"],
		["text/csv;q=1.000,text/html;q=0.999", "text/csv"],
	])("for Accept: %s is %s", async (accept, type) => {
		const response = await postJson({ text }, accept === undefined ? {} : { accept });
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
		expect(response.headers.get("vary")).toBe("Accept");
	});

	it.each([
		"image/png",
		"application/xml, image/*",
		"*/*;q=0",
		"application/json;q=0",
		"text/html;q=0, text/csv;q=0.0",
		"nonsense",
	])("cannot be given for Accept: %s", async (accept) => {
		const response = await postJson({ text }, { accept });
		expect(response.status).toBe(406);
		const { detail, type } = await problemOf(response);
		expect(type).toBe("/problems/not-acceptable");
		for (const form of FORMS) expect(detail).toContain(form);
	});

	it("has a tag of its own", async () => {
		const tags = await Promise.all(
			FORMS.map(async (accept) => (await postJson({ text }, { accept })).headers.get("etag")),
		);
		expect(new Set(tags).size).toBe(FORMS.length);
	});

	it.each(FORMS)("is the same for the same sheet, and never empty: %s", async (accept) => {
		const [first, second] = await Promise.all(
			[1, 2].map(async () => (await postJson({ text }, { accept })).text()),
		);
		expect(second).toBe(first);
		expect(first).toContain("Paris");
	});

	it.each(FORMS)("of an empty sheet is well formed: %s", async (accept) => {
		const response = await postJson({ text: "" }, { accept });
		expect(response.status).toBe(200);
		expect((await response.text()).length).toBeGreaterThan(0);
	});
});

describe("CSV", () => {
	it("has a row for each fact and each position, with its evidence", () => {
		const facts = csvFacts(sheetOf("words"));
		expect(facts.map(({ list }) => list)).toEqual(
			"lead who where when when when counts counts counts statements statements disputed disputed gaps".split(
				" ",
			),
		);
		for (const fact of facts) {
			expect(fact).toMatchObject({ fact: "words", start: "0", end: "5", quote: "words" });
		}
	});

	it("keeps numbers numbers, in columns of their own", () => {
		const [exact, range, money] = csvFacts(sheetOf("words")).filter(
			({ list }) => list === "counts",
		);
		expect(exact).toMatchObject({
			value: "14",
			upper: "",
			bound: "exact",
			unit: "people",
			kind: "killed",
		});
		expect(range).toMatchObject({ value: "30", upper: "40", source: "" });
		expect(money).toMatchObject({
			value: "2.5",
			unit: "EUR",
			source: "words",
			further_quotes: "1",
		});
	});

	it.each([
		...HOSTILE,
		'a "quoted" word',
		"a, b",
		"two\r\nlines",
		"two\nlines",
		'"',
		"\u2028 emoji 👩‍👩‍👧 שלום",
	])("gives back %j as it was", (words) => {
		for (const { fact, quote } of csvFacts(sheetOf(words))) {
			expect([words, `'${words}`]).toContain(fact);
			expect(quote).toBe(fact);
		}
	});

	it.each([
		'=HYPERLINK("https://evil.example")',
		"+1+1",
		"-2+3",
		"@SUM(A1)",
		"\t=1+1",
		"\r=1+1",
		"  =1+1",
		"\n=1+1",
		"\u00a0=1+1",
		"\u200b=1+1",
		"\ufeff=1+1",
		"＝1+1",
	])("lets no spreadsheet run %j", (words) => {
		for (const cell of readCsv(renderCsv(sheetOf(words))).flat()) {
			expect(cell.trimStart()).not.toMatch(/^\p{Cf}*[=+@＝]|^-\D/u);
		}
	});
});

describe("JSON-LD", () => {
	it("speaks schema.org's words", () => {
		const document = JSON.parse(renderJsonLd(sheetOf("words")));
		expect(document).toMatchObject({
			"@context": "https://schema.org",
			"@type": "NewsArticle",
			headline: "words",
			articleBody: "words",
			inLanguage: "en",
			datePublished: "2024-03-05",
			publisher: { "@type": "Organization", name: "words" },
			contentLocation: [{ "@id": "#where-1" }],
		});
		const types = document.mentions.map((node: { "@type": string }) => node["@type"]);
		expect(types).toEqual(["Person", "City", "Event"]);
		expect(document.mentions[2]).toMatchObject({ startDate: "2024-03-02", endDate: "2024-03-03" });
	});

	it("refers only to what it describes", () => {
		const json = renderJsonLd(sheetOf("words"));
		const document = JSON.parse(json);
		const described = document.mentions.map((node: { "@id": string }) => node["@id"]);
		const named = [...json.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
		expect(named.filter((id) => !described.includes(id))).toEqual([]);
	});

	it("gives a figure its bounds", () => {
		const { hasPart } = JSON.parse(renderJsonLd(sheetOf("words")));
		expect(hasPart[0].about).toMatchObject({ value: 14 });
		expect(hasPart[1].about).toMatchObject({ minValue: 30, maxValue: 40 });
		expect(hasPart[2].about).toMatchObject({ maxValue: 2.5, unitText: "EUR" });
	});

	it.each(HOSTILE)("keeps %j as it was", (words) => {
		expect(JSON.parse(renderJsonLd(sheetOf(words)))).toMatchObject({
			headline: words,
			articleBody: words,
		});
	});
});

describe("HTML", () => {
	const ELEMENTS =
		"A ARTICLE BODY DIV FIGURE FOOTER H1 H2 H3 H4 HEAD HEADER HTML LI LINK MAIN META NAV P SECTION SPAN STRONG TITLE UL";
	const ATTRIBUTES =
		"aria-label aria-labelledby charset class content data-chart data-fact data-facts data-map data-timeline dir hidden href id lang name rel title";
	const OUR_LINKS =
		/^(?:\/(?:bookmarklet|docs|privacy|sign-in|assets\/style\.css)?|#[a-z]+(?:-\d+)?|data:,)$/;
	const SOURCE = "https://example.org/a?b=<c>&d";

	it.each(HOSTILE)("shows %j as words", (words) => {
		const { document } = parseHTML(renderHtml(sheetOf(words)));
		const elements = [...document.querySelectorAll("*")];
		const attributes = elements.flatMap((element) => element.getAttributeNames());
		const tags = elements.map(({ tagName }) => tagName);
		expect(tags.filter((name) => !ELEMENTS.split(" ").includes(name))).toEqual([]);
		expect(attributes.filter((name) => !ATTRIBUTES.split(" ").includes(name))).toEqual([]);
		const links = elements.flatMap((element) => element.getAttribute("href") ?? []);
		expect(links.filter((link) => !OUR_LINKS.test(link))).toEqual([SOURCE]);
		expect(document.querySelector("h1")?.textContent).toBe(words);
		expect(document.querySelector("title")?.textContent).toContain(words);
		expect(document.querySelector("#who-1 .headline")?.textContent).toBe(words);
	});

	it("shows every list", () => {
		const { document } = parseHTML(renderHtml(sheetOf("words")));
		const titles = [...document.querySelectorAll("h3")].map(({ firstChild }) =>
			firstChild?.textContent?.trim(),
		);
		expect(titles).toEqual([
			"Disputed",
			"Counts",
			"Who",
			"Where",
			"When",
			"Statements",
			"Not known",
		]);
	});

	it("gives each line of the article its paragraph", () => {
		const { document } = parseHTML(renderHtml(sheetOf("one\r\n\r\ntwo\nthree")));
		const lines = [...document.querySelectorAll(".article .text p")];
		expect(lines.map(({ textContent }) => textContent)).toEqual(["one", "two", "three"]);
	});
});

describe("Markdown", () => {
	const OURS = [
		"heading",
		"space",
		"paragraph",
		"text",
		"escape",
		"blockquote",
		"list",
		"list_item",
		"strong",
		"br",
	];
	const shape = (markdown: string) =>
		tokensIn(markdown)
			.map(({ type }) => type)
			.filter((type) => type !== "text" && type !== "escape");

	it.each(HOSTILE)("shows %j as words", (words) => {
		const markdown = renderMarkdown(sheetOf(words));
		expect(shape(markdown).filter((type) => !OURS.includes(type))).toEqual([]);
		expect(shape(markdown)).toEqual(shape(renderMarkdown(sheetOf("words"))));
		const { document } = parseHTML(`<main>${marked.parse(markdown, { async: false })}</main>`);
		const shown = words.replace(/\s+/g, " ").trim();
		expect(document.querySelector("h1")?.textContent).toBe(shown);
		expect(document.querySelector("li strong")?.textContent).toContain(shown);
		expect(document.querySelectorAll("a, img, em, code, del, table, hr, script, b")).toHaveLength(
			0,
		);
	});

	it("is read by the parser as markup where it is not escaped", () => {
		const seen = new Set(tokensIn(HOSTILE.join("\n\n")).map(({ type }) => type));
		for (const type of [
			"link",
			"image",
			"em",
			"strong",
			"del",
			"codespan",
			"code",
			"html",
			"table",
			"hr",
		]) {
			expect(seen).toContain(type);
		}
	});
});

describe("plain text", () => {
	it.each([
		...HOSTILE,
		"bell \x07 and escape \x1b[31m red",
		"back\x08space",
		"\u0085next\u2028line",
	])("says %j on one line, without control characters", (words) => {
		const text = renderText(sheetOf(words));
		const lines = text.split("\n");
		expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
		expect(lines).toHaveLength(renderText(sheetOf("words")).split("\n").length);
	});
});
