import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ask, freshText, post, postJson, sheetOf, storeWith } from "./ask.ts";

const LEVELS = ["debug", "error", "info", "log", "trace", "warn"] as const;
let printed: unknown[][] = [];

beforeEach(() => {
	printed = [];
	for (const level of LEVELS) {
		vi.spyOn(console, level).mockImplementation((...words) => {
			printed.push(words);
		});
	}
});
afterEach(() => {
	vi.restoreAllMocks();
});

const lines = () => printed.map(([line]) => JSON.parse(String(line)));
const failing = () => Promise.reject(new Error("xylophone: key sheet/1/xylophone"));
/** A word that nothing of ours could print by chance. */
const SECRET = /xylophone/i;
const secretText = () =>
	`${freshText()} “Xylophone,” said Mr Xylophone of Xylophone Ltd in Xylophone.`;

describe("the log", () => {
	it("has one line of JSON for a request: what was asked, how it went, how long it took", async () => {
		await postJson({ text: freshText() });
		expect(lines()).toEqual([
			{
				at: "request",
				method: "POST",
				route: "/v1/factsheets",
				status: 200,
				ms: expect.any(Number),
				cache: "miss",
				engine: "embedded",
				caller: "open",
				facts: expect.any(Number),
			},
		]);
	});

	it("counts the facts of a sheet, fresh or stored, and none where there is no sheet", async () => {
		const text = `${freshText()} Ann Lee said “"id":"x"” was carved into 3 trees.`;
		const sheet = await sheetOf(await postJson({ text }));
		await postJson({ text });
		await ask("/healthz");
		const lists = ["who", "where", "when", "counts", "statements", "disputed", "gaps"] as const;
		const facts = lists.reduce((sum, list) => sum + sheet[list].length, 0);
		expect(facts).toBeGreaterThan(1);
		expect(lines().map((line) => line.facts)).toEqual([facts, facts, null]);
	});

	it("names the route of a sheet, not the sheet", async () => {
		const { id } = await sheetOf(await postJson({ text: freshText() }));
		await ask(`/v1/factsheets/${id}`);
		await ask(`/v1/factsheets/${id}`, { method: "DELETE" });
		await ask(`/v1/factsheets/${id}`, { method: "PUT" });
		expect(lines().map(({ route, status }) => [route, status])).toEqual([
			["/v1/factsheets", 200],
			["/v1/factsheets/:id", 200],
			["/v1/factsheets/:id", 204],
			["/v1/factsheets/:id", 405],
		]);
		expect(JSON.stringify(printed)).not.toContain(id);
	});

	it.each<[string, () => Promise<Response>]>([
		["a text", () => postJson({ text: secretText(), title: "Xylophone", publisher: "Xylophone" })],
		["a text that is not stored", () => postJson({ text: secretText(), store: false })],
		["a source", () => postJson({ text: secretText(), sourceUrl: "https://xylophone.example/" })],
		["a plain text", () => post(secretText(), { "content-type": "text/plain" })],
		["a page", () => post(`<p>${secretText()}</p>`, { "content-type": "text/html" })],
		["a form", () => post(new URLSearchParams({ text: secretText(), title: "Xylophone" }))],
		["broken JSON", () => post('{"text": "xylophone', { "content-type": "application/json" })],
		[
			"a bad field",
			() => postJson({ text: "xylophone", publishedAt: "xylophone", engine: "xylophone" }),
		],
		["a bad type", () => post("xylophone", { "content-type": "text/xylophone" })],
		["a bad charset", () => post("xylophone", { "content-type": "text/plain; charset=xylophone" })],
		[
			"a form that we have not",
			() => postJson({ text: secretText() }, { accept: "text/xylophone" }),
		],
		["an address within", () => postJson({ url: "http://xylophone.internal/xylophone" })],
		["an address that is none", () => postJson({ url: "xylophone" })],
		["an unknown path", () => ask("/xylophone?xylophone=xylophone")],
		["an unknown sheet", () => ask("/v1/factsheets/xylophone")],
		["a query", () => ask("/v1/factsheets/xylophone?text=xylophone", { method: "DELETE" })],
		[
			"headers",
			() =>
				ask("/", {
					headers: {
						cookie: "xylophone",
						authorization: "xylophone",
						referer: "https://xylophone.example",
					},
				}),
		],
	])("says nothing that the caller said: %s", async (_, send) => {
		await send();
		expect(printed).toHaveLength(1);
		expect(JSON.stringify(printed)).not.toMatch(SECRET);
	});

	it("says nothing of the pages that were fetched, whether they came or not", async () => {
		const fetched = vi.spyOn(globalThis, "fetch");
		const url = "https://xylophone.example/xylophone";
		const headers = { "content-type": "text/html" };
		fetched.mockResolvedValueOnce(new Response(`<p>${secretText()}</p>`, { headers }));
		fetched.mockRejectedValueOnce(new TypeError(`could not connect to ${url}`));
		fetched.mockResolvedValueOnce(new Response("xylophone", { status: 500, headers }));
		fetched.mockResolvedValueOnce(Response.redirect("http://xylophone.local/"));
		const statuses = [];
		for (let n = 0; n < 4; n++) statuses.push((await postJson({ url })).status);
		expect(statuses).toEqual([200, 502, 502, 422]);
		expect(JSON.stringify(printed)).not.toMatch(SECRET);
	});

	it.each<[string, Partial<KVNamespace>, string]>([
		["reading fails", { getWithMetadata: failing }, "read-failed"],
		["writing fails", { put: failing }, "write-failed"],
	])("names the fault of the store, and no more, when %s", async (_, faults, fault) => {
		await postJson({ text: secretText() }, {}, { ...env, SHEETS: storeWith(faults) });
		expect(lines()).toContainEqual({ at: "store", fault });
		expect(JSON.stringify(printed)).not.toMatch(SECRET);
	});

	it("says where an error that nobody foresaw was thrown, but not its words", async () => {
		const bindings = {
			DEV: "true",
			get SHEETS(): KVNamespace {
				throw new RangeError("xylophone");
			},
		};
		const response = await postJson({ text: secretText() }, {}, bindings);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toMatch(/xylophone|RangeError|\.ts/);
		expect(lines()).toContainEqual({
			at: "internal-error",
			id: expect.any(String),
			kind: "RangeError",
			fault: expect.stringContaining("at "),
		});
		expect(JSON.stringify(printed)).not.toMatch(SECRET);
	});
});
