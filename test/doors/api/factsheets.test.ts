import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PROBLEMS, type ProblemName } from "../../../src/sheet/problem.ts";
import type { FactSheet } from "../../../src/sheet/sheet.ts";
import { Evidence } from "../../../src/sheet/span.ts";
import { ask, freshText, post, postJson, problemOf, sheetOf } from "../ask.ts";

const PAGE = (text: string) =>
	`<!doctype html><html lang="en"><head><title>Blast in Paris</title><meta property="og:site_name" content="The Reach"><meta property="article:published_time" content="2024-03-05"></head><body><nav><a href="/">Home</a></nav><article><h1>Blast in Paris</h1>${`<p>${text} Rescue teams from three towns searched the ruins through the night, and the fire brigade said it would go on until noon.</p>`.repeat(3)}</article><script>track()</script></body></html>`;

function everyEvidence(value: unknown): Evidence[] {
	if (Array.isArray(value)) return value.flatMap(everyEvidence);
	if (typeof value !== "object" || value === null) return [];
	const evidence = Evidence.safeParse(value);
	return evidence.success ? [evidence.data] : Object.values(value).flatMap(everyEvidence);
}

function brokenEvidence({ article, ...sheet }: FactSheet): Evidence[] {
	return everyEvidence(sheet).filter(
		({ start, end, quote }) => article.text.slice(start, end) !== quote,
	);
}

async function expectProblem(response: Response, name: ProblemName) {
	const problem = await problemOf(response);
	expect(problem.type).toBe(`/problems/${name}`);
	expect(problem.status).toBe(PROBLEMS[name].status);
	expect(response.status).toBe(PROBLEMS[name].status);
	expect(response.headers.get("content-type")).toBe("application/problem+json");
	expect(response.headers.get("cache-control")).toBe("no-store");
	return problem;
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe("a body", () => {
	it("of JSON brings the article and what is known of it", async () => {
		const text = freshText();
		const known = {
			title: "Blast",
			publishedAt: "2024-03-05",
			sourceUrl: "https://example.org/blast",
			publisher: "The Reach",
			language: "en-GB",
		};
		const response = await postJson({ text, ...known });
		expect(response.status).toBe(200);
		const { article } = await sheetOf(response);
		const { sourceUrl: url, ...rest } = known;
		expect(article).toEqual({ text, url, ...rest, words: expect.any(Number) });
	});

	it("of plain text is the article, its options in the query", async () => {
		const text = freshText();
		const response = await ask("/v1/factsheets?publishedAt=2024-03-05&language=en-IE", {
			method: "POST",
			body: text,
			headers: { "content-type": "text/plain; charset=utf-8" },
		});
		expect((await sheetOf(response)).article).toMatchObject({
			text,
			publishedAt: "2024-03-05",
			language: "en-IE",
		});
	});

	it("of plain text is read in the charset that it says", async () => {
		const windows1252 = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]);
		const response = await post(windows1252, {
			"content-type": 'text/plain; charset="windows-1252"',
		});
		expect((await sheetOf(response)).article.text).toBe("“Café”");
	});

	it("of HTML is a page with the article in it", async () => {
		const text = freshText();
		const response = await post(PAGE(text), { "content-type": "text/html" });
		const { article } = await sheetOf(response);
		expect(article).toMatchObject({
			title: expect.stringContaining("Blast in Paris"),
			publisher: "The Reach",
			publishedAt: "2024-03-05",
			language: "en",
		});
		expect(article.text).toContain(text);
		for (const noise of ["Home", "track", "<p>"]) expect(article.text).not.toContain(noise);
	});

	it("of JSON with HTML says more of the article than the page does", async () => {
		const response = await postJson({
			html: PAGE(freshText()),
			title: "Another title",
			publishedAt: "2024-03-06",
			publisher: "Another paper",
		});
		expect((await sheetOf(response)).article).toMatchObject({
			title: "Another title",
			publishedAt: "2024-03-06",
			publisher: "Another paper",
		});
	});

	it("of a form has the same fields, and its empty ones are not there", async () => {
		const text = freshText();
		const form = new URLSearchParams({ text, title: "Blast", publishedAt: "", url: "", html: "" });
		const response = await post(form);
		expect((await sheetOf(response)).article).toMatchObject({
			text,
			title: "Blast",
			publishedAt: null,
			url: null,
		});
	});

	it("names a page to fetch", async () => {
		const text = freshText();
		const fetched = vi
			.spyOn(globalThis, "fetch")
			.mockResolvedValue(new Response(PAGE(text), { headers: { "content-type": "text/html" } }));
		const sheet = await sheetOf(await postJson({ url: "https://news.example.org/blast" }));
		expect(fetched).toHaveBeenCalledOnce();
		expect(sheet.article.url).toBe("https://news.example.org/blast");
		expect(sheet.article.text).toContain(text);
		expect(brokenEvidence(sheet)).toEqual([]);
	});

	it.each([
		[
			"emoji",
			"👩‍👩‍👧 Anna Bell said 14 people died on Sunday in Paris. 👍🏽 “No 😀 word,” said Anna Bell.",
		],
		["combining marks", "José Muñoz said 14 people died in São Paulo on Sunday. Ẍ́ was not known."],
		[
			"line ends of Windows",
			"Blast in Paris\r\n\r\nAnna Bell said 14 people died.\r\nPolice said 9.\r\n",
		],
		["lone carriage returns", "Anna Bell said 14 people died.\rPolice said 9.\r"],
		[
			"no-break spaces",
			"Anna\u00a0Bell said 10\u00a0000 people fled Paris on 3\u00a0May 2024.\u202f",
		],
		[
			"right-to-left letters",
			"שלום\u200f Anna Bell said 14 people died in Paris. مرحبا \u202eon Sunday\u202c.",
		],
		["a byte order mark within", "Anna Bell said \ufeff14 people died on Sunday in Paris."],
		["a tab and a NUL", "Anna Bell said\t14 people\0died on Sunday in Paris."],
		["white space around", "  \n Anna Bell said 14 people died on Sunday in Paris. \n "],
	])("keeps every character of a text, and its evidence, with %s", async (_, text) => {
		const json = await sheetOf(await postJson({ text, language: "en" }));
		expect(json.article.text).toBe(text);
		expect(everyEvidence({ ...json, article: null }).length).toBeGreaterThan(0);
		expect(brokenEvidence(json)).toEqual([]);
		const form = await sheetOf(await post(new URLSearchParams({ text, language: "en" })));
		expect(form.article.text).toBe(text);
		expect(form.id).toBe(json.id);
		const plain = await ask("/v1/factsheets?language=en", {
			method: "POST",
			body: text,
			headers: { "content-type": "text/plain" },
		});
		expect((await sheetOf(plain)).article.text).toBe(text);
	});

	it("keeps a lone surrogate, which JSON can write", async () => {
		const body = '{"text":"Anna Bell said \\ud83d14 people died in Paris.","language":"en"}';
		const sheet = await sheetOf(await post(body, { "content-type": "application/json" }));
		expect(sheet.article.text).toBe("Anna Bell said \ud83d14 people died in Paris.");
		expect(brokenEvidence(sheet)).toEqual([]);
	});
});

describe("a body is refused", () => {
	const json = { "content-type": "application/json" };

	it.each<[string, BodyInit, Record<string, string>]>([
		["broken JSON", '{"text": "secret words', json],
		["empty JSON", "", json],
		["JSON that is not UTF-8", Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), json],
		["a text that is not UTF-8", Uint8Array.from([0x43, 0xe9]), { "content-type": "text/plain" }],
		["a text in an unknown charset", "x", { "content-type": "text/plain; charset=klingon" }],
		[
			"a form that is not UTF-8",
			Uint8Array.from([0x74, 0x3d, 0xe9]),
			{ "content-type": "application/x-www-form-urlencoded" },
		],
	])("unread: %s", async (_, body, headers) => {
		const { detail } = await expectProblem(await post(body, headers), "malformed-body");
		expect(detail).not.toContain("secret");
	});

	it.each([
		["a picture", "image/png"],
		["XML", "application/xml"],
		["a multipart form", "multipart/form-data; boundary=x"],
		["a type that every object has", "constructor"],
		["no type worth the name", "json"],
	])("by its type: %s", async (_, type) => {
		const { detail } = await expectProblem(
			await post("x", { "content-type": type }),
			"unsupported-media-type",
		);
		expect(detail).toContain("application/json");
	});

	it("by its type: none at all", async () => {
		await expectProblem(await post(new TextEncoder().encode("x")), "unsupported-media-type");
	});

	it("when it is compressed", async () => {
		const response = await post("x", { "content-type": "text/plain", "content-encoding": "gzip" });
		await expectProblem(response, "unsupported-media-type");
	});

	it.each([
		["nothing to read", {}, "text"],
		["a list", [], ""],
		["a string", "text", ""],
		["null", null, ""],
		["two inputs", { text: "secret", url: "https://example.org" }, "text"],
		["a text that is a number", { text: 14 }, "text"],
		["a text that is null", { text: null }, "text"],
		["a date that is none", { text: "secret", publishedAt: "secret date" }, "publishedAt"],
		["a store that is a word", { text: "secret", store: "secret" }, "store"],
		["an engine we have not", { text: "secret", engine: "secret" }, "engine"],
		["a language that is a sentence", { text: "secret", language: "secret and more" }, "language"],
		["a source with a script", { text: "secret", sourceUrl: "javascript:secret" }, "sourceUrl"],
	])("by its fields, which are named: %s", async (_, fields, path) => {
		const response = await postJson(fields);
		expect(await response.clone().text()).not.toContain("secret");
		const { errors } = await expectProblem(response, "invalid-request");
		expect(errors?.map((error) => error.path)).toContain(path);
	});

	it("by a bad option in the query", async () => {
		const response = await ask("/v1/factsheets?publishedAt=soon", {
			method: "POST",
			body: "x",
			headers: { "content-type": "text/plain" },
		});
		expect((await expectProblem(response, "invalid-request")).errors?.[0]?.path).toBe(
			"publishedAt",
		);
	});

	it("when it asks for an engine that is not set up", async () => {
		await expectProblem(await postJson({ text: "x", engine: "llm" }), "engine-not-set-up");
	});

	it("over a million bytes, said so beforehand", async () => {
		const body = new Uint8Array(1_000_001).fill(0x61);
		const { detail } = await expectProblem(
			await post(body, { "content-type": "text/plain", "content-length": "1000001" }),
			"body-too-large",
		);
		expect(detail).toContain("1000000");
	});

	it.each([
		["without saying how long it is", {}],
		["sent in chunks", { "transfer-encoding": "chunked" }],
	])("over a million bytes, %s", async (_, headers) => {
		let sent = 0;
		const stream = new ReadableStream({
			pull(controller) {
				sent += 1;
				if (sent > 200) controller.close();
				else controller.enqueue(new Uint8Array(10_000).fill(0x61));
			},
		});
		const response = await post(stream, { "content-type": "text/plain", ...headers });
		await expectProblem(response, "body-too-large");
	});

	it("with more than 200,000 characters of text", async () => {
		const { detail } = await expectProblem(
			await postJson({ text: "a".repeat(200_001) }),
			"text-too-long",
		);
		expect(detail).toContain("200001");
	});

	it("with more than 200,000 characters of article in its HTML", async () => {
		const html = `<article>${`<p>${"Two men were arrested, police said. ".repeat(20)}</p>`.repeat(300)}</article>`;
		await expectProblem(await post(html, { "content-type": "text/html" }), "text-too-long");
	});
});

describe("a sheet with little on it", () => {
	it("is given for 200,000 characters, all of them", async () => {
		const text = "a".repeat(200_000);
		expect((await sheetOf(await postJson({ text }))).article.text).toBe(text);
	});

	it.each([
		["no text", ""],
		["white space", " \n\t\u00a0 "],
		["punctuation", "?!"],
		["a number", "42"],
		["an emoji", "😀"],
	])("is given for %s, with a warning", async (_, text) => {
		const response = await postJson({ text });
		expect(response.status).toBe(200);
		const sheet = await sheetOf(response);
		expect(sheet.warnings.length).toBeGreaterThan(0);
		expect(sheet).toMatchObject({
			article: { text },
			lead: null,
			who: [],
			where: [],
			when: [],
			counts: [],
			statements: [],
			disputed: [],
			gaps: [],
		});
	});

	it.each<[string, BodyInit, Record<string, string>]>([
		["an empty text body", "", { "content-type": "text/plain" }],
		["an empty page", "", { "content-type": "text/html" }],
		[
			"a form that nobody filled in",
			"text=&url=&title=",
			{ "content-type": "application/x-www-form-urlencoded" },
		],
	])("is given for %s, with a warning", async (_, body, headers) => {
		const response = await post(body, headers);
		expect(response.status).toBe(200);
		const sheet = await sheetOf(response);
		expect(sheet.article.text).toBe("");
		expect(sheet.warnings.length).toBeGreaterThan(0);
	});

	it("is given for a language that the engine does not read, with a warning that names it", async () => {
		const text =
			"Mindestens 14 Menschen wurden am Sonntag in Berlin getötet, sagte die Polizei. Der Bürgermeister sprach von einer Tragödie für die ganze Stadt.";
		const sheet = await sheetOf(await postJson({ text }));
		expect(sheet.article.language).toBe("de");
		expect(sheet.warnings.join()).toContain("language (de)");
		expect([sheet.who, sheet.counts, sheet.statements]).toEqual([[], [], []]);
	});

	it("warns that no publication date is known, and leaves relative dates open", async () => {
		const sheet = await sheetOf(await postJson({ text: freshText() }));
		expect(sheet.warnings.join()).toMatch(/publication date/i);
		expect(sheet.when.map(({ value }) => value)).toEqual([null]);
	});

	it("does not warn of it, and resolves them, where it is", async () => {
		const sheet = await sheetOf(await postJson({ text: freshText(), publishedAt: "2024-03-05" }));
		expect(sheet.warnings.join()).not.toMatch(/publication date/i);
		expect(sheet.when.map(({ value }) => value)).toEqual(["2024-03-03"]);
	});
});

describe("an address", () => {
	it.each([
		["/v2/factsheets", "GET"],
		["/v1", "GET"],
		["/v1/factsheets/a/b", "GET"],
		["/favicon.txt", "GET"],
		["/.env", "GET"],
		["/%00", "GET"],
		["/problems/no-such-thing", "GET"],
		["/problems/constructor", "GET"],
		["/v2/factsheets", "POST"],
	])("that is none is not found: %s", async (path, method) => {
		await expectProblem(await ask(path, { method }), "route-not-found");
	});

	it.each([
		["never stored", "AAAAAAAAAAAAAAAAAAAAAAAA"],
		["too short", "AAAA"],
		["of other characters", "AAAAAAAAAAAAAAAAAAAAAA.."],
		["not decodable", "%E0%A4%A"],
		["a key of the store", "sheet%2F1%2FAAAAAAAAAAAAA"],
	])("of a sheet is not found when its id is %s", async (_, id) => {
		await expectProblem(await ask(`/v1/factsheets/${id}`), "sheet-not-found");
	});

	it.each([
		["/v1/factsheets", "POST, OPTIONS", ["GET", "HEAD", "PUT", "PATCH", "DELETE"]],
		[
			"/v1/factsheets/AAAAAAAAAAAAAAAAAAAAAAAA",
			"GET, HEAD, DELETE, OPTIONS",
			["POST", "PUT", "PATCH"],
		],
		["/", "GET, HEAD, OPTIONS", ["POST", "PUT", "DELETE"]],
		["/docs", "GET, HEAD, OPTIONS", ["POST"]],
		["/openapi.json", "GET, HEAD, OPTIONS", ["DELETE"]],
		["/healthz", "GET, HEAD, OPTIONS", ["POST"]],
		["/bookmarklet", "GET, HEAD, OPTIONS", ["PATCH"]],
		["/problems/sheet-not-found", "GET, HEAD, OPTIONS", ["POST"]],
	])("says which methods it takes: %s", async (path, allow, others) => {
		const options = await ask(path, { method: "OPTIONS" });
		expect(options.status).toBe(204);
		expect(options.headers.get("allow")).toBe(allow);
		for (const method of others) {
			const response = await ask(path, { method });
			expect(response.headers.get("allow")).toBe(allow);
			expect(response.status).toBe(405);
			if (method !== "HEAD") await expectProblem(response, "method-not-allowed");
		}
	});

	it("may end in a slash", async () => {
		const response = await ask("/v1/factsheets/", {
			method: "POST",
			body: freshText(),
			headers: { "content-type": "text/plain" },
		});
		expect(response.status).toBe(200);
	});
});

describe("every answer", () => {
	const SECURE = {
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"referrer-policy": "no-referrer",
		"cross-origin-opener-policy": "same-origin",
		"content-security-policy": expect.stringContaining("default-src 'none'"),
		"strict-transport-security": expect.stringContaining("max-age="),
	};

	it.each<[string, string, RequestInit]>([
		["the page", "/", {}],
		["the bookmarklet's window", "/clip", {}],
		["health", "/healthz", {}],
		["no such address", "/nothing", {}],
		["no such sheet", "/v1/factsheets/x", {}],
		["a wrong method", "/v1/factsheets", { method: "PUT" }],
		[
			"a sheet",
			"/v1/factsheets",
			{ method: "POST", body: freshText(), headers: { "content-type": "text/plain" } },
		],
		[
			"a sheet as a page",
			"/v1/factsheets",
			{
				method: "POST",
				body: freshText(),
				headers: { "content-type": "text/plain", accept: "text/html" },
			},
		],
		[
			"bad JSON",
			"/v1/factsheets",
			{ method: "POST", body: "{", headers: { "content-type": "application/json" } },
		],
		[
			"a body too large",
			"/v1/factsheets",
			{
				method: "POST",
				body: new Uint8Array(1_000_001),
				headers: { "content-type": "text/plain" },
			},
		],
	])("keeps browsers from running, framing or guessing it: %s", async (_, path, init) => {
		const headers = Object.fromEntries((await ask(path, init)).headers);
		expect(headers).toMatchObject(SECURE);
		expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:/);
		expect(headers).not.toHaveProperty("x-powered-by");
	});

	it("keeps quiet about an error that nobody foresaw", async () => {
		vi.spyOn(console, "error").mockReturnValue();
		const text = `secret ${freshText()}`;
		const bindings = { ...env, SHEET_TTL_DAYS: "secret" };
		const response = await postJson({ text }, {}, bindings);
		const told = JSON.stringify(await expectProblem(response, "internal-error"));
		expect(told).not.toContain("secret");
		expect(told).not.toMatch(/\bat\b.*\.tsx?|Error/);
	});
});
