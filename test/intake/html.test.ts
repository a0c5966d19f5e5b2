import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/intake/html.ts";

const PARAGRAPHS = [
	"The river rose four metres on Tuesday night and broke through the dyke above the town, the water board said.",
	"Some 300 families left their homes before dawn, and a school on the hill took in most of them, said the mayor, Ida Holm.",
	"“We have not slept,” she said. “The pumps do what they can, but it’s not enough &amp; more rain is forecast.”",
];

function page({ head = "", lang = "en-GB" } = {}): string {
	return `<!doctype html><html lang="${lang}"><head><title>Town flooded - The Daily Reach</title>${head}</head><body>
		<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
		<main><article><h1>Town flooded</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}</article></main>
		<aside class="related"><h2>Most read</h2><ul><li><a href="/1">Ten best umbrellas</a></li></ul></aside>
		<footer>Copyright. <a href="/terms">Terms</a></footer><script>track("secret")</script></body></html>`;
}

describe("the article of a page", () => {
	it("is its paragraphs, a line each, with entities decoded and no menu, script or footer", () => {
		const { text, warnings } = readHtml(page());
		const lines = text.split("\n");
		expect(lines).toContain(PARAGRAPHS[0]);
		expect(lines).toContain(PARAGRAPHS[2]?.replace("&amp;", "&"));
		for (const noise of ["Sport", "umbrellas", "Terms", "track"]) expect(text).not.toContain(noise);
		expect(warnings).toEqual([]);
	});

	it("brings its title, site, date and language", () => {
		const head = `<meta property="og:site_name" content="The Daily Reach">
			<meta property="article:published_time" content="2024-03-05T21:04:00+0000">`;
		expect(readHtml(page({ head }))).toMatchObject({
			title: expect.stringContaining("Town flooded"),
			publisher: "The Daily Reach",
			publishedAt: "2024-03-05",
			language: "en-GB",
		});
	});

	it.each([
		[
			"JSON-LD",
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Town flooded","datePublished":"2024-03-05"}</script>',
		],
		["an itemprop", '<meta itemprop="datePublished" content="2024-03-05">'],
		["a plain meta date", '<meta name="date" content="5 March 2024">'],
	])("takes its date from %s", (_, head) => {
		expect(readHtml(page({ head })).publishedAt).toBe("2024-03-05");
	});

	it("takes its date from a <time> in the article", () => {
		const html = page().replace("<h1>", '<time datetime="2024-03-05T09:00:00Z">Tuesday</time><h1>');
		expect(readHtml(html).publishedAt).toBe("2024-03-05T09:00:00Z");
	});

	it.each([
		["a date that is none", page({ head: '<meta name="date" content="recently">' })],
		[
			"a related story's date",
			page().replace("<h2>", '<time datetime="2020-01-01">old</time><h2>'),
		],
		["no date", page()],
	])("has no date where there is %s", (_, html) => {
		expect(readHtml(html).publishedAt).toBeNull();
	});

	it("has no language where the page names none that is one", () => {
		expect(readHtml(page({ lang: "English (UK)" })).language).toBeNull();
	});

	it("is read from a fragment", () => {
		const { text } = readHtml(PARAGRAPHS.map((p) => `<p>${p}</p>`).join(""));
		expect(text.split("\n")).toHaveLength(PARAGRAPHS.length);
	});

	it("keeps words apart that stand in cells, blocks and lines", () => {
		const { text } = readHtml(
			"<p>one<br>two</p><table><tr><td>three</td><td>four</td></tr></table>",
		);
		expect(text).toBe("one\ntwo\nthree four");
	});

	it("keeps no-break spaces, joined emoji and right-to-left letters", () => {
		expect(readHtml("<p>10&nbsp;000 👩‍👩‍👧 שלום &#x202E;x</p>").text).toBe(
			"10\u00a0000 👩‍👩‍👧 שלום \u202Ex",
		);
	});
});

describe("a page without an article", () => {
	it.each([
		[
			"a login form",
			"<html><body><form><label>Name <input></label><button>Go</button></form></body></html>",
		],
		["a list of links", `<html><body>${"<a href='/x'>Link</a> ".repeat(30)}</body></html>`],
	])("is told of: %s", (_, html) => {
		expect(readHtml(html).warnings).toHaveLength(1);
	});

	it.each([
		["nothing", ""],
		["white space", "  \n "],
		["a comment that looks like a page", "<!-- <html > -->"],
		["only a doctype", "<!doctype html>"],
		["a script", "<script>var x = '<p>hello</p>';</script>"],
		["an empty page", "<html></html>"],
	])("has no text: %s", (_, html) => {
		expect(readHtml(html).text).toBe("");
	});

	it.each([
		["nested without end", "<div>".repeat(40_000)],
		["a flat crowd", "<br>".repeat(50_000)],
		["a crowd of comments", "<!---->".repeat(50_000)],
		["tables in tables", "<table><tr><td>".repeat(5_000)],
		["formatting that is never closed", "<b><p>".repeat(20_000)],
		["an element of many attributes", `<p ${"a=1 b ".repeat(50_000)}>x</p>`],
		["only angle brackets", "<".repeat(50_000)],
		["only ampersands", "&amp".repeat(50_000)],
		["paragraphs without end", "<p>one, two, three".repeat(19_000)],
		["broken tags", "<p <p <<p>> </p </div> text"],
		["an attribute without end", `<p title="${"x".repeat(100_000)}`],
		["a NUL and lone surrogates", "<p>a\0b\ud800c</p>"],
	])("is read in reasonable time: %s", (_, html) => {
		expect(readHtml(html).publishedAt).toBeNull();
	});

	it.each([
		["tags", "<b>".repeat(50_001)],
		["entities", "&amp;".repeat(50_001)],
	])("is refused with more %s than anyone can read", (_, html) => {
		expect(() => readHtml(html)).toThrow("page-too-large");
	});

	it("keeps every character of a crowd of entities", () => {
		expect(readHtml(`<p>${"&amp;".repeat(40_000)}</p>`).text).toBe("&".repeat(40_000));
	});

	it.each([
		["nested without end", `${"<div>".repeat(1_000)}Two men were arrested.`],
		[
			"built of many parts far down",
			`${"<div>".repeat(100)}Two men were arrested.${"<i></i>".repeat(1_000)}`,
		],
	])("keeps the words of a page that is %s", (_, html) => {
		const { text, warnings } = readHtml(html);
		expect(text).toBe("Two men were arrested.");
		expect(warnings).toHaveLength(1);
	});
});
