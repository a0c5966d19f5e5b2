import { env } from "cloudflare:workers";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import { ask, freshText, postJson } from "./ask.ts";
import { deployed } from "./key.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const full = { limit: async () => ({ success: false }) };
const broken: Env = { ...env, SHEET_TTL_DAYS: "soon" };

/** Answers of every kind: each status that the Worker gives, and each door. */
const ANSWERS: readonly (readonly [number, string, () => Promise<Response>])[] = [
	[200, "a sheet", () => postJson({ text: freshText() })],
	[200, "a page", () => ask("/")],
	[200, "the documentation", () => ask("/docs")],
	[200, "a word", () => ask("/healthz")],
	[200, "a stream", () => postJson({ text: freshText() }, { accept: "text/event-stream" })],
	[201, "a public link", shared],
	[204, "nothing", () => ask(`/v1/factsheets/${"a".repeat(24)}`, { method: "DELETE" })],
	[204, "what may be asked", () => ask("/v1/factsheets", { method: "OPTIONS" })],
	[303, "the way in", () => ask("/", { redirect: "manual" }, deployed)],
	[304, "no news", unchanged],
	[400, "what cannot be read", () => ask("/v1/factsheets", jsonOf("{"))],
	[401, "a stranger", () => postJson({}, {}, deployed)],
	[
		401,
		"a forger in Slack",
		() => ask("/slack/commands", { method: "POST" }, { ...env, SLACK_SIGNING_SECRET: "x" }),
	],
	[403, "a forger", () => postJson({}, { "sec-fetch-site": "cross-site" })],
	[404, "an address that is none", () => ask("/nothing/here")],
	[404, "a sheet that is none", () => ask(`/v1/factsheets/${"a".repeat(24)}`)],
	[404, "a page that is none", () => ask(`/s/${"a".repeat(24)}`)],
	[405, "another method", () => ask("/v1/factsheets", { method: "PUT" })],
	[405, "another method of a page", () => ask("/docs", { method: "POST" })],
	[406, "another form", () => postJson({ text: "x" }, { accept: "image/png" })],
	[413, "too much", () => postJson({ text: "x".repeat(1_000_001) })],
	[
		415,
		"another type",
		() =>
			ask("/v1/factsheets", {
				method: "POST",
				body: "x",
				headers: { "content-type": "image/png" },
			}),
	],
	[422, "what is not valid", () => postJson({ text: 5 })],
	[429, "too often", () => postJson({}, {}, { ...deployed, PUBLIC: "1", ADDRESS_LIMIT: full })],
	[500, "a fault of ours", () => postJson({ text: "x" }, {}, broken)],
	[503, "a store that is down", () => ask("/readyz", {}, JSON.parse("{}"))],
];

const jsonOf = (body: string) => ({
	method: "POST",
	body,
	headers: { "content-type": "application/json" },
});

async function shared() {
	const address = (await postJson({ text: freshText() })).headers.get("content-location");
	return ask(`${address}/share`, { method: "POST" });
}

async function unchanged() {
	const made = await postJson({ text: freshText() });
	const headers = { "if-none-match": made.headers.get("etag") ?? "" };
	return ask(made.headers.get("content-location") ?? "", { headers });
}

describe("every answer", () => {
	it.each(ANSWERS)(
		"is held safe in a browser, and says by which engine: %i, %s",
		async (...row) => {
			const [status, , answer] = row;
			vi.spyOn(console, "error").mockReturnValue();
			const { headers, ...response } = await answer().then((all) => ({
				status: all.status,
				headers: all.headers,
			}));
			expect(response.status).toBe(status);
			expect(headers.get("content-security-policy")).toMatch(
				/^default-src 'none'; .*frame-ancestors 'none'$/,
			);
			expect(headers.get("x-content-type-options")).toBe("nosniff");
			expect(headers.get("x-frame-options")).toBe("DENY");
			expect(headers.get("referrer-policy")).toBe("no-referrer");
			expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
			expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
			expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
			expect(headers.get("factsheet-version")).toMatch(/^\d+$/);
			expect(headers.get("set-cookie")).toBeNull();
			expect(headers.get("x-powered-by") ?? headers.get("server")).toBeNull();
		},
	);
});

describe("/readyz", () => {
	const down = new Proxy(env.SHEETS, {
		get: () => () => Promise.reject(new Error("KV is down: key 7")),
	});

	it("tells that all is there", async () => {
		const response = await ask("/readyz");
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({
			status: "ready",
			settings: "good",
			store: "reachable",
			keys: "reachable",
			model: "none",
		});
	});

	it.each<[string, Env, object]>([
		["the store", { ...deployed, SHEETS: down }, { store: "unreachable", keys: "reachable" }],
		["the keys", { ...deployed, KEYS: down }, { store: "reachable", keys: "unreachable" }],
		["a good setting", broken, { settings: "bad" }],
	])("tells that %s is missing, and nothing of why", async (_, bindings, told) => {
		const response = await ask("/readyz", {}, bindings);
		expect(response.status).toBe(503);
		expect(response.headers.get("cache-control")).toBe("no-store");
		const body = await response.text();
		expect(JSON.parse(body)).toMatchObject({ status: "not-ready", ...told });
		expect(body).not.toMatch(/down|key 7|TTL|soon/);
	});

	it.each([
		[
			"whose server answers",
			() => `${inject("languageModels")}/${crypto.randomUUID()}`,
			"reachable",
		],
		["whose server does not", () => "http://127.0.0.1:1", "unreachable"],
	])("tells of a model %s, and is ready either way", async (_, address, state) => {
		const model = {
			LLM_PROVIDER: "openai-compatible",
			LLM_BASE_URL: address(),
			LLM_MODEL: "claude",
			LLM_API_KEY: "sk-secret",
		};
		const response = await ask("/readyz", {}, { ...deployed, ...model });
		const body = await response.text();
		expect(response.status).toBe(200);
		expect(JSON.parse(body)).toMatchObject({ status: "ready", model: state });
		expect(body).not.toMatch(/claude|secret|127/);
	});

	it("calls a model's server once in half a minute, however often it is asked", async () => {
		const called = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
		const LLM_BASE_URL = "https://models.example.org/v1";
		const model = { LLM_PROVIDER: "openai-compatible", LLM_BASE_URL, LLM_MODEL: "m" };
		for (let n = 0; n < 3; n++) await ask("/readyz", {}, { ...deployed, ...model });
		expect(called).toHaveBeenCalledTimes(1);
		called.mockRestore();
	});
});
