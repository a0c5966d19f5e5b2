import { afterEach, describe, expect, it, vi } from "vitest";
import { type Fetch, fetchPage } from "../../src/intake/page.ts";
import { Problem } from "../../src/sheet/problem.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const ADDRESS = "https://news.example.org/a/b";
const page = (body: BodyInit = "<p>words</p>", headers: HeadersInit = HTML) =>
	new Response(body, { headers });
const redirect = (location: string, status = 302) =>
	new Response(null, { status, headers: { location } });

/** Answers one request after the other, the last one again and again. */
function answering(...answers: readonly (() => Response)[]) {
	let asked = 0;
	return vi.fn<Fetch>(async () => {
		const answer = answers[Math.min(asked, answers.length - 1)] ?? page;
		asked += 1;
		return answer();
	});
}

async function problemOf(fetching: Promise<unknown>): Promise<Problem["document"]> {
	const error: unknown = await fetching.then(
		() => new Error("it was fetched"),
		(reason: unknown) => reason,
	);
	if (error instanceof Problem) return error.document;
	throw error;
}

/** A time limit that is over when the test says so. */
function timeLimit(): AbortController {
	const controller = new AbortController();
	vi.spyOn(AbortSignal, "timeout").mockReturnValue(controller.signal);
	return controller;
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe("a page", () => {
	it("is asked for as HTML, without cookies or credentials, redirects left to us", async () => {
		const fetch = answering(page);
		expect(await fetchPage(ADDRESS, fetch)).toEqual({ html: "<p>words</p>", url: ADDRESS });
		const [url, init] = fetch.mock.calls[0] ?? [];
		expect(url).toBe(ADDRESS);
		expect(init).toMatchObject({ redirect: "manual", signal: expect.any(AbortSignal) });
		const names = [...new Headers(init?.headers).keys()];
		expect(names).toEqual(["accept", "user-agent"]);
	});

	it.each([
		["text/html", "words"],
		["TEXT/HTML;charset=UTF-8", "words"],
		["application/xhtml+xml", "words"],
	])("may be of type %s", async (type, words) => {
		const { html } = await fetchPage(
			ADDRESS,
			answering(() => page(words, { "content-type": type })),
		);
		expect(html).toBe(words);
	});

	it.each([
		["application/pdf"],
		["application/json"],
		["image/svg+xml"],
		["text/plain"],
		["text/htmlx"],
		["application/octet-stream; x=text/html"],
		[""],
	])("is refused when it is of type %j", async (type) => {
		const { type: name } = await problemOf(
			fetchPage(
				ADDRESS,
				answering(() => page("words", { "content-type": type })),
			),
		);
		expect(name).toBe("/problems/page-not-html");
	});

	it.each([400, 401, 403, 404, 410, 429, 500, 503])(
		"is refused when the answer is %i",
		async (status) => {
			const { type, detail } = await problemOf(
				fetchPage(
					ADDRESS,
					answering(() => new Response("secret", { status, headers: HTML })),
				),
			);
			expect(type).toBe("/problems/page-unreachable");
			expect(detail).toContain(String(status));
			expect(detail).not.toContain("secret");
		},
	);

	it("is refused when the connection fails, without saying how", async () => {
		const fetch = vi.fn<Fetch>(() => Promise.reject(new TypeError("secret host not found")));
		const { type, detail } = await problemOf(fetchPage(ADDRESS, fetch));
		expect(type).toBe("/problems/page-unreachable");
		expect(detail).not.toContain("secret");
	});

	it("is refused when the connection breaks while it is read", async () => {
		const body = () =>
			new ReadableStream({
				pull(controller) {
					controller.error(new Error("reset"));
				},
			});
		const { type } = await problemOf(
			fetchPage(
				ADDRESS,
				answering(() => page(body())),
			),
		);
		expect(type).toBe("/problems/page-unreachable");
	});
});

describe("the letters of a page", () => {
	const café = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]);
	const meta = (tag: string) => new Blob([`<head>${tag}</head>`, café]);

	it.each<[string, BodyInit, string]>([
		["its header's charset", café, "text/html; charset=windows-1252"],
		["its header's charset, quoted", café, 'text/html; charset="Windows-1252"'],
		["a <meta charset>", meta('<meta charset="windows-1252">'), "text/html"],
		[
			"a <meta http-equiv>",
			meta('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
			"text/html",
		],
	])("are read by %s", async (_, body, type) => {
		const { html } = await fetchPage(
			ADDRESS,
			answering(() => page(body, { "content-type": type })),
		);
		expect(html).toContain("“Café”");
	});

	it("are read by the header's charset before the page's own", async () => {
		const body = new Blob(['<meta charset="windows-1252">', "Café"]);
		const { html } = await fetchPage(
			ADDRESS,
			answering(() => page(body)),
		);
		expect(html).toContain("Café");
	});

	it.each([
		["no charset", "text/html"],
		["a charset that nobody knows", "text/html; charset=klingon"],
	])("are UTF-8 where there is %s, and what is none is marked", async (_, type) => {
		const body = new Blob(["Café ", café]);
		const { html } = await fetchPage(
			ADDRESS,
			answering(() => page(body, { "content-type": type })),
		);
		expect(html).toBe("Café \ufffdCaf\ufffd");
	});
});

describe("a redirect", () => {
	it.each([301, 302, 303, 307, 308])("is followed: %i", async (status) => {
		const fetch = answering(() => redirect("https://www.example.org/x", status), page);
		expect((await fetchPage(ADDRESS, fetch)).url).toBe("https://www.example.org/x");
		expect(fetch).toHaveBeenCalledTimes(2);
	});

	it.each([
		["/c", "https://news.example.org/c"],
		["c", "https://news.example.org/a/c"],
		["../c", "https://news.example.org/c"],
		["?page=2", "https://news.example.org/a/b?page=2"],
		["//other.example.org/c", "https://other.example.org/c"],
	])("is read against the page it comes from: %s", async (location, url) => {
		const fetch = answering(() => redirect(location), page);
		expect((await fetchPage(ADDRESS, fetch)).url).toBe(url);
	});

	it.each([
		"http://127.0.0.1/",
		"http://169.254.169.254/latest/meta-data/",
		"http://metadata.google.internal/",
		"http://[::1]/",
		"//10.0.0.1/",
		"http://2130706433/",
		"file:///etc/passwd",
		"javascript:alert(1)",
		"https://me:secret@example.org/",
		"https://example.org:8443/",
		"http://",
	])("that leads inside is refused, and not asked: %s", async (location) => {
		const fetch = answering(() => redirect(location), page);
		const { type } = await problemOf(fetchPage(ADDRESS, fetch));
		expect(type).toBe("/problems/address-refused");
		expect(fetch).toHaveBeenCalledTimes(1);
	});

	it("that leads inside is refused behind others too", async () => {
		const fetch = answering(
			() => redirect("/c"),
			() => redirect("https://other.example.org/"),
			() => redirect("http://localhost/"),
			page,
		);
		expect((await problemOf(fetchPage(ADDRESS, fetch))).type).toBe("/problems/address-refused");
		expect(fetch).toHaveBeenCalledTimes(3);
	});

	it("may come five times", async () => {
		const fetch = answering(...Array.from({ length: 5 }, () => () => redirect("/c")), page);
		expect((await fetchPage(ADDRESS, fetch)).html).toBe("<p>words</p>");
	});

	it("that goes round in a circle is left after five", async () => {
		const fetch = answering(() => redirect(ADDRESS));
		const { type, detail } = await problemOf(fetchPage(ADDRESS, fetch));
		expect(type).toBe("/problems/page-unreachable");
		expect(detail).toContain("5 times");
		expect(fetch).toHaveBeenCalledTimes(6);
	});

	it("without an address is no page", async () => {
		const fetch = answering(() => new Response(null, { status: 302 }));
		expect((await problemOf(fetchPage(ADDRESS, fetch))).type).toBe("/problems/page-unreachable");
	});
});

describe("a page that is too much", () => {
	const endless = (most: number) => {
		let sent = 0;
		let cancelled = false;
		const stream = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += 1;
				if (sent > most) controller.close();
				else controller.enqueue(new Uint8Array(100_000).fill(0x61));
			},
			cancel() {
				cancelled = true;
			},
		});
		return { stream, sent: () => sent, cancelled: () => cancelled };
	};

	it("may have 5,000,000 bytes", async () => {
		const { html } = await fetchPage(
			ADDRESS,
			answering(() => page(endless(50).stream)),
		);
		expect(html).toHaveLength(5_000_000);
	});

	it.each([
		["without a Content-Length", {}],
		["with a Content-Length that is a lie", { "content-length": "10" }],
	])("is left as soon as it has more: %s", async (_, headers) => {
		const body = endless(10_000);
		const fetch = answering(() => page(body.stream, { ...HTML, ...headers }));
		expect((await problemOf(fetchPage(ADDRESS, fetch))).type).toBe("/problems/page-too-large");
		expect(body.sent()).toBeLessThan(60);
		expect(body.cancelled()).toBe(true);
	});

	it.each<[string, (limit: AbortController) => Fetch]>([
		["does not answer", () => () => new Promise<never>(() => {})],
		[
			"minds the signal",
			({ signal }) =>
				() =>
					new Promise<never>((_, reject) => {
						signal.addEventListener("abort", () => reject(signal.reason));
					}),
		],
		["begins, and says no more", () => async () => page(new ReadableStream())],
		[
			"trickles on and on",
			() => async () =>
				page(
					new ReadableStream({
						async pull(controller) {
							await scheduler.wait(5);
							controller.enqueue(new Uint8Array([0x61]));
						},
					}),
				),
		],
	])("is left when its time is over: it %s", async (_, server) => {
		const limit = timeLimit();
		const fetching = problemOf(fetchPage(ADDRESS, server(limit)));
		setTimeout(() => limit.abort(new DOMException("over", "TimeoutError")), 30);
		const { type, status, detail } = await fetching;
		expect(type).toBe("/problems/page-timed-out");
		expect(status).toBe(504);
		expect(detail).toContain("10 s");
		expect(AbortSignal.timeout).toHaveBeenCalledWith(10_000);
	});

	it("has one time for all of its redirects", async () => {
		timeLimit();
		await fetchPage(
			ADDRESS,
			answering(
				() => redirect("/c"),
				() => redirect("/d"),
				page,
			),
		);
		expect(AbortSignal.timeout).toHaveBeenCalledTimes(1);
	});
});
