import { afterEach, describe, expect, it, vi } from "vitest";
import { type Fetch, fetchPage } from "../../src/intake/page.ts";
import { Problem } from "../../src/sheet/problem.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };
const START = "https://news.example.org/start";
const page = (body: BodyInit, headers: HeadersInit = HTML) => new Response(body, { headers });
const redirect = (location: string, status = 302) =>
	new Response(null, { status, headers: { location } });

afterEach(() => {
	vi.restoreAllMocks();
});

/** A web in which every address gives what is written here, and remembers who asked. */
function web(pages: Readonly<Record<string, () => Response | Promise<Response>>>) {
	const asked: string[] = [];
	const fetch: Fetch = async (url) => {
		asked.push(url);
		const answer = pages[url];
		if (answer === undefined) throw new TypeError("no such host");
		return answer();
	};
	return { asked, fetch };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
	const error = await work.catch((thrown: unknown) => thrown);
	return error instanceof Problem ? error.document.type : String(error);
}

/** So many megabytes of a page, and whether anyone still wanted more of it. */
function endless(megabytes: number) {
	const state = { given: 0, cancelled: false };
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (state.given >= megabytes) return controller.close();
			state.given += 1;
			controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
		},
		cancel() {
			state.cancelled = true;
		},
	});
	return { state, body };
}

describe("a page", () => {
	it("is fetched as it is", async () => {
		const { fetch } = web({ [START]: () => page("<p>Grüße</p>") });
		expect(await fetchPage(START, fetch)).toEqual({ html: "<p>Grüße</p>", url: START });
	});

	it("may be XHTML", async () => {
		const { fetch } = web({
			[START]: () => page("x", { "content-type": "Application/XHTML+XML" }),
		});
		expect((await fetchPage(START, fetch)).html).toBe("x");
	});

	it.each([301, 302, 303, 307, 308])("is found where a %i leads to", async (status) => {
		const { fetch } = web({
			[START]: () => redirect("/moved", status),
			"https://news.example.org/moved": () => redirect("http://example.com/article"),
			"http://example.com/article": () => page("here"),
		});
		expect(await fetchPage(START, fetch)).toEqual({
			html: "here",
			url: "http://example.com/article",
		});
	});

	it("is asked for without following of its own accord, with a name and no more", async () => {
		const init: RequestInit[] = [];
		await fetchPage(START, async (_, given) => {
			init.push(given);
			return page("x");
		});
		expect(init[0]).toMatchObject({ redirect: "manual", headers: { "user-agent": "Factsheet/1" } });
		expect(Object.keys(init[0] ?? {}).sort()).toEqual(["headers", "redirect", "signal"]);
	});

	it.each([
		["its header", "text/html; charset=iso-8859-1", ""],
		["its header, quoted", 'text/html; charset="ISO-8859-1"', ""],
		["a <meta> of its own", "text/html", '<meta charset="latin1">'],
		["an old <meta>", "text/html", '<meta http-equiv="x" content="text/html; charset=iso-8859-1">'],
	])("is decoded as %s says", async (_, type, meta) => {
		const bytes = new Uint8Array([...new TextEncoder().encode(meta), 0x43, 0x61, 0x66, 0xe9]);
		const { fetch } = web({ [START]: () => page(bytes, { "content-type": type }) });
		expect((await fetchPage(START, fetch)).html).toBe(`${meta}Café`);
	});

	it("is read as UTF-8 where its charset is unknown", async () => {
		const { fetch } = web({
			[START]: () => page("Café", { "content-type": "text/html; charset=klingon" }),
		});
		expect((await fetchPage(START, fetch)).html).toBe("Café");
	});

	it("may have just under five megabytes", async () => {
		const { fetch } = web({ [START]: () => page(endless(5).body) });
		expect((await fetchPage(START, fetch)).html).toHaveLength(5_000_000);
	});
});

describe("a page is refused", () => {
	it.each([
		["a private address", "http://192.168.0.1/"],
		["loopback", "http://127.0.0.1:80/"],
		["another scheme", "file:///etc/passwd"],
	])("without asking for it, at %s", async (_, address) => {
		const { fetch, asked } = web({});
		expect(await problemOf(fetchPage(address, fetch))).toBe("/problems/address-refused");
		expect(asked).toEqual([]);
	});

	it.each([
		["loopback", "http://127.0.0.1/admin"],
		["loopback by another notation", "//0x7f.1/"],
		["cloud metadata", "http://169.254.169.254/latest/"],
		["a private name", "https://wiki.internal/"],
		["another scheme", "file:///etc/passwd"],
		["another port", "https://example.org:22/"],
		["a name and a password", "https://a:b@example.org/"],
		["nonsense", "http://["],
	])("where it redirects to %s, and that is never asked", async (_, location) => {
		const { fetch, asked } = web({ [START]: () => redirect(location) });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/address-refused");
		expect(asked).toEqual([START]);
	});

	it("where it redirects more than five times", async () => {
		const { fetch, asked } = web({ [START]: () => redirect(START) });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-unreachable");
		expect(asked).toHaveLength(6);
	});

	it.each([
		["JSON", "application/json"],
		["a PDF", "application/pdf"],
		["plain text", "text/plain"],
		["a type that begins like HTML", "text/htmlx"],
		["a type that hides HTML in a parameter", "image/png; x=text/html"],
		["nothing said", ""],
	])("where it is not HTML: %s", async (_, type) => {
		const bytes = new Uint8Array([0x3c, 0x70, 0x3e]);
		const { fetch } = web({
			[START]: () => page(bytes, type === "" ? {} : { "content-type": type }),
		});
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-not-html");
	});

	it.each([401, 403, 404, 410, 429, 500, 503])("where it answers with %i", async (status) => {
		const { fetch } = web({ [START]: () => new Response("no", { status, headers: HTML }) });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-unreachable");
	});

	it("where nobody answers", async () => {
		expect(await problemOf(fetchPage(START, web({}).fetch))).toBe("/problems/page-unreachable");
	});

	it("where it breaks off", async () => {
		const body = new ReadableStream({
			start: (controller) => controller.error(new Error("connection lost")),
		});
		const { fetch } = web({ [START]: () => page(body) });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-unreachable");
	});

	it("as soon as it has more than five megabytes, whatever it said of its length", async () => {
		const { state, body } = endless(1_000);
		const { fetch } = web({ [START]: () => page(body, { ...HTML, "content-length": "10" }) });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-too-large");
		expect(state.given).toBeLessThan(10);
		expect(state.cancelled).toBe(true);
	});

	it.each([
		["it never answers", () => new Promise<Response>(() => {})],
		["its body never ends", () => page(new ReadableStream({ pull: () => new Promise(() => {}) }))],
	])("after its time where %s", async (_, answer) => {
		const short = AbortSignal.timeout(20);
		vi.spyOn(AbortSignal, "timeout").mockReturnValue(short);
		const { fetch } = web({ [START]: answer });
		expect(await problemOf(fetchPage(START, fetch))).toBe("/problems/page-timed-out");
	});
});
