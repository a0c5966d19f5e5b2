import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, postJson, problemOf, sheetOf, storeWith } from "../ask.ts";

const STORY = [
	"At least 14 people died when a ferry turned over off the coast near Larnaca on Tuesday, the coast guard said.",
	"Captain Elias Stavrou told reporters that 31 others had been pulled from the water, and that the search would go on through the night.",
	"The cause is not known. “We are looking at everything,” Mr Stavrou said, adding that the ferry had passed its last inspection.",
];
const page = (story: readonly string[]) =>
	`<!doctype html><html lang="en"><head><title>Ferry turns over</title>
	<meta property="og:site_name" content="The Daily Reach"><meta property="article:published_time" content="2024-03-05"></head>
	<body><nav><a href="/">Home</a></nav><article><h1>Ferry turns over</h1>${story.map((p) => `<p>${p}</p>`).join("")}</article></body></html>`;

/** Stands in for the internet: the Worker's own `fetch` ends here. */
function internet(answer: (url: string) => Response) {
	return vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => answer(String(input)));
}

const html = (body: string) => new Response(body, { headers: { "content-type": "text/html" } });

afterEach(() => {
	vi.restoreAllMocks();
});

describe("an article by its address", () => {
	it("is fetched, taken out of its page and read", async () => {
		internet((url) =>
			url.endsWith("/old")
				? new Response(null, { status: 301, headers: { location: "/new" } })
				: html(page(STORY)),
		);
		const response = await postJson({ url: "https://news.example.org/old" });
		expect(response.status).toBe(200);
		const { article, counts, when, warnings } = await sheetOf(response);
		expect(article).toMatchObject({
			url: "https://news.example.org/new",
			publisher: "The Daily Reach",
			publishedAt: "2024-03-05",
			language: "en",
		});
		for (const paragraph of STORY) expect(article.text.split("\n")).toContain(paragraph);
		expect(counts.map(({ value }) => value)).toContain(14);
		expect(when.map(({ value }) => value)).toContain("2024-03-05");
		expect(warnings).toEqual([]);
	});

	it("yields to what the caller says of it", async () => {
		internet(() => html(page(STORY)));
		const said = { title: "Ferry", publishedAt: "2024-03-06", publisher: "Agency" };
		const response = await postJson({ url: "https://news.example.org/a", ...said, store: false });
		expect((await sheetOf(response)).article).toMatchObject(said);
	});

	it("is warned of where the page has none", async () => {
		internet(() => html(page(["Log in", "Forgot password?"])));
		const { warnings } = await sheetOf(await postJson({ url: "https://news.example.org/login" }));
		expect(warnings.join()).toContain("No article could be told");
	});

	it("is asked for afresh each time, and its sheet had from the store while it is the same", async () => {
		const fetch = internet(() => html(page([...STORY, "It was the second in a month."])));
		const url = "https://news.example.org/again";
		await postJson({ url });
		const again = await postJson({ url });
		expect(fetch).toHaveBeenCalledTimes(2);
		expect(again.headers.get("cache-status")).toContain("hit");
	});

	it.each([
		["http://127.0.0.1/", 422, "address-refused"],
		["http://[::ffff:169.254.169.254]/", 422, "address-refused"],
		["http://localhost:8787/v1/factsheets", 422, "address-refused"],
		["nonsense", 422, "address-refused"],
	])("is refused where it leads inside: %s", async (url, status, name) => {
		const fetch = internet(() => html("secret"));
		const response = await postJson({ url });
		expect(response.status).toBe(status);
		expect((await problemOf(response)).type).toBe(`/problems/${name}`);
		expect(fetch).not.toHaveBeenCalled();
	});

	it.each<[string, () => Response, number, string]>([
		["is no HTML", () => Response.json({}), 422, "page-not-html"],
		["is not there", () => new Response(null, { status: 404 }), 502, "page-unreachable"],
		["is too large", () => html("x".repeat(5_000_001)), 422, "page-too-large"],
		["has too much text", () => html(`<p>${"word ".repeat(50_000)}</p>`), 413, "text-too-long"],
		[
			"redirects inside",
			() => new Response(null, { status: 302, headers: { location: "http://10.0.0.1/" } }),
			422,
			"address-refused",
		],
	])("is refused where the page %s", async (...row) => {
		const [, answer, status, name] = row;
		internet(answer);
		const response = await postJson({ url: "https://news.example.org/bad" });
		expect(response.status).toBe(status);
		expect((await problemOf(response)).type).toBe(`/problems/${name}`);
	});

	it("leaves no trace of a page that is not to be stored", async () => {
		internet(() => html(page([...STORY, "Not for print."])));
		const put = vi.fn(() => Promise.reject(new Error("stored")));
		const bindings = { ...env, SHEETS: storeWith({ put }) };
		const log = vi.spyOn(console, "info");
		await postJson({ url: "https://news.example.org/secret", store: false }, {}, bindings);
		expect(put).not.toHaveBeenCalled();
		expect(JSON.stringify(log.mock.calls)).not.toContain("news.example.org");
	});
});

describe("an article in a page's HTML", () => {
	it("brings its own title, date and publisher", async () => {
		const response = await ask("/v1/factsheets", {
			method: "POST",
			headers: { "content-type": "text/html; charset=utf-8" },
			body: page(STORY),
		});
		expect((await sheetOf(response)).article).toMatchObject({
			publisher: "The Daily Reach",
			publishedAt: "2024-03-05",
			url: null,
		});
	});
});
