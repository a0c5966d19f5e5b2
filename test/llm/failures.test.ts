import { afterEach, describe, expect, it, vi } from "vitest";
import { postJson, sheetOf } from "../doors/ask.ts";
import { answering, ferryRequest, modelThat } from "./model.ts";
import type { Step } from "./stand-in.ts";

const HALF = answering().words?.slice(0, 900) ?? "";
const LONG = `${"x".repeat(100_000)}`;

afterEach(() => {
	vi.restoreAllMocks();
});

type Row = readonly [
	claim: string,
	model: { readonly steps: readonly Step[]; readonly warning: RegExp; readonly calls: number },
];

const FAILURES: readonly Row[] = [
	["half a JSON, twice", { steps: [{ words: HALF }], warning: /could not be read/, calls: 2 }],
	["an empty answer, twice", { steps: [{ words: "" }], warning: /could not be read/, calls: 2 }],
	[
		"no words at all",
		{
			steps: [{ raw: JSON.stringify({ choices: [{ message: { content: null } }] }) }],
			warning: /could not be read/,
			calls: 2,
		},
	],
	[
		"100 kB of nothing, twice",
		{ steps: [{ words: LONG }], warning: /could not be read/, calls: 2 },
	],
	[
		"100 kB of JSON that is no answer",
		{ steps: [{ words: JSON.stringify({ essay: LONG }) }], warning: /could not be read/, calls: 2 },
	],
	[
		"more than anybody reads",
		{ steps: [{ raw: "x".repeat(2_100_000) }], warning: /could not be read/, calls: 1 },
	],
	[
		"a body that is no JSON",
		{ steps: [{ raw: "<html>" }], warning: /could not be read/, calls: 1 },
	],
	[
		"an answer without facts",
		{
			steps: [{ words: JSON.stringify({ who: [], counts: [] }) }],
			warning: /could not be read/,
			calls: 1,
		},
	],
	[
		"an answer cut off at its limit",
		{ steps: [{ words: HALF, stop: "length" }], warning: /broke off/, calls: 1 },
	],
	[
		"a refusal",
		{ steps: [{ refusal: "I cannot help with that." }], warning: /declined/, calls: 1 },
	],
	[
		"a filtered answer",
		{ steps: [{ words: "", stop: "content_filter" }], warning: /declined/, calls: 1 },
	],
	["a wrong key", { steps: [{ status: 401, raw: "{}" }], warning: /did not take/, calls: 1 }],
	[
		"a model nobody has",
		{ steps: [{ status: 404, raw: "{}" }], warning: /did not take/, calls: 1 },
	],
	[
		"a redirection",
		{
			steps: [{ status: 302, raw: "", headers: { location: "https://elsewhere.example/" } }],
			warning: /did not take/,
			calls: 1,
		},
	],
	[
		"a limit that outlasts our patience",
		{
			steps: [{ status: 429, raw: "{}", headers: { "retry-after": "60" } }],
			warning: /is busy/,
			calls: 1,
		},
	],
	[
		"a provider that is down",
		{ steps: [{ status: 503, raw: "" }], warning: /could not be reached/, calls: 2 },
	],
	[
		"dropped connections",
		{ steps: [{ does: "drops" }], warning: /could not be reached/, calls: 2 },
	],
];

const PASSING: readonly (readonly [claim: string, steps: readonly Step[], calls: number])[] = [
	[
		"a limit that passes",
		[{ status: 429, raw: "{}", headers: { "retry-after": "0" } }, answering()],
		2,
	],
	[
		"a limit told in milliseconds",
		[{ status: 429, raw: "{}", headers: { "retry-after-ms": "5" } }, answering()],
		2,
	],
	["a failure of the provider", [{ status: 500, raw: "" }, answering()], 2],
	["a dropped connection", [{ does: "drops" }, answering()], 2],
	["half a JSON", [{ words: HALF }, answering()], 2],
	["JSON in a fence", [{ words: `Here it is:\n\`\`\`json\n${answering().words}\n\`\`\`` }], 1],
	[
		"commas before closing brackets",
		[{ words: answering().words?.replaceAll("}]", "},]") ?? "" }],
		1,
	],
];

describe("a model that fails", () => {
	it.each(FAILURES)(
		"leaves the article to the embedded engine: %s",
		async (_, { steps, warning, calls }) => {
			const { bindings, received } = await modelThat(steps, { LLM_TIMEOUT_MS: "1200" });
			const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
			expect(sheet.engine).toMatchObject({
				name: "embedded",
				model: null,
				fallbackFrom: "stand-in-1",
			});
			expect(sheet.warnings).toContainEqual(expect.stringMatching(warning));
			expect(sheet.counts.map(({ value }) => value).toSorted()).toEqual([212, 60, 74]);
			expect(sheet.counts.every(({ engine }) => engine === undefined)).toBe(true);
			expect((await received()).length).toBeGreaterThanOrEqual(calls);
		},
	);

	it("is waited for as long as the settings say, and the call is then ended", async () => {
		const { bindings, received } = await modelThat([{ does: "hangs" }], { LLM_TIMEOUT_MS: "500" });
		const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
		expect(sheet.warnings).toContainEqual(expect.stringContaining("did not answer in time"));
		await vi.waitFor(async () => expect(await received()).toMatchObject([{ left: true }]));
	});

	it("is left alone for a while: the same article is not sent again at once", async () => {
		const { bindings, received } = await modelThat([{ status: 401, raw: "{}" }, answering()]);
		const request = ferryRequest();
		const [one, other] = [
			await postJson(request, {}, bindings),
			await postJson(request, {}, bindings),
		];
		expect(await received()).toHaveLength(1);
		expect(other.headers.get("cache-status")).toContain("hit");
		const ttl = Number(/ttl=(\d+)/.exec(one.headers.get("cache-status") ?? "")?.[1] ?? 300);
		expect(ttl).toBeLessThanOrEqual(300);
	});

	it("has a sheet of its own address: the model's is never taken for it", async () => {
		const failing = await modelThat([{ status: 401, raw: "{}" }]);
		const request = ferryRequest();
		const fallback = await sheetOf(await postJson(request, {}, failing.bindings));
		const embedded = await sheetOf(await postJson({ ...request, engine: "embedded" }));
		const working = await modelThat([answering()], { LLM_MODEL: "stand-in-2" });
		const read = await sheetOf(await postJson(request, {}, working.bindings));
		expect(new Set([fallback.id, embedded.id, read.id]).size).toBe(3);
	});

	it("is told of in numbers and names, never in words of the article or its provider", async () => {
		const told = vi.spyOn(console, "warn").mockReturnValue();
		const { bindings } = await modelThat([
			{ status: 401, raw: '{"error":"Faro key-of-the-test"}' },
		]);
		await postJson(ferryRequest(), {}, bindings);
		const lines = told.mock.calls.map(([line]) => JSON.parse(String(line)));
		expect(lines).toContainEqual({ at: "model", outcome: "rejected", ms: expect.any(Number) });
	});
});

describe("what passes", () => {
	it.each(PASSING)("is waited out: %s", async (_, steps, calls) => {
		const { bindings, received } = await modelThat(steps);
		const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
		expect(sheet.engine).toMatchObject({ name: "llm", fallbackFrom: null });
		expect(await received()).toHaveLength(calls);
	});
});

describe("a reading by a model", () => {
	it("is kept like any other sheet, and given again without a call", async () => {
		const { bindings, received } = await modelThat([answering()]);
		const request = ferryRequest();
		const one = await sheetOf(await postJson(request, {}, bindings));
		const other = await sheetOf(await postJson(request, {}, bindings));
		expect(other).toEqual(one);
		expect(await received()).toHaveLength(1);
	});

	it("is kept nowhere where the caller asks for that", async () => {
		const { bindings, received } = await modelThat([answering()]);
		const request = ferryRequest({ store: false });
		const response = await postJson(request, {}, bindings);
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(response.headers.get("content-location")).toBeNull();
		const { id } = await sheetOf(response);
		expect(await bindings.SHEETS.get(`sheet/1/${id}`)).toBeNull();
		await postJson(request, {}, bindings);
		expect(await received()).toHaveLength(2);
	});

	it("is left out where the caller asks for the embedded engine", async () => {
		const { bindings, received } = await modelThat([answering()]);
		const sheet = await sheetOf(await postJson(ferryRequest({ engine: "embedded" }), {}, bindings));
		expect(sheet.engine.name).toBe("embedded");
		expect(await received()).toEqual([]);
	});

	it("is told of in tokens, money, time and facts: in the log and in Server-Timing", async () => {
		const told = vi.spyOn(console, "info").mockReturnValue();
		const prices = { LLM_PRICE_INPUT: "3", LLM_PRICE_OUTPUT: "15" };
		const { bindings } = await modelThat([answering()], prices);
		const response = await postJson(ferryRequest(), {}, bindings);
		expect(response.headers.get("server-timing")).toMatch(
			/model;dur=[\d.]+;desc="read, parts 1, calls 1, inputTokens 1200, outputTokens 300, cost 0\.0081, kept 14, corrected 0, dropped 0, added 1"/,
		);
		const lines = told.mock.calls.map(([line]) => String(line));
		const line = lines.find((each) => each.includes('"model"')) ?? "{}";
		expect(JSON.parse(line)).toMatchObject({
			at: "model",
			inputTokens: 1_200,
			cost: 0.0081,
			kept: 14,
		});
		for (const word of ["Faro", "Castro", "key-of-the-test", "news.example"]) {
			expect(lines.join()).not.toContain(word);
		}
	});

	it("costs no more than the settings allow, known before the call", async () => {
		const prices = { LLM_PRICE_INPUT: "3", LLM_PRICE_OUTPUT: "15", LLM_MAX_COST: "0.01" };
		const { bindings, received } = await modelThat([answering()], prices);
		const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
		expect(sheet.warnings).toContainEqual(expect.stringContaining("would have cost more"));
		expect(await received()).toEqual([]);
	});

	it("is of a long article in parts, each fact once, and what was left out is told", async () => {
		const { FERRY } = await import("./ferry.ts");
		const filler = "The harbour was quiet for most of the afternoon and the sea was calm. ".repeat(
			60,
		);
		const text = `${FERRY.text}\n\n${filler}\n\n${filler}`;
		const limits = { LLM_MAX_INPUT_TOKENS: "4000", LLM_MAX_INPUT_CHARACTERS: "5000" };
		const { bindings, received } = await modelThat([answering()], limits);
		const sheet = await sheetOf(await postJson(ferryRequest({ text }), {}, bindings));
		const calls = await received();
		expect(calls.length).toBeGreaterThan(1);
		expect(JSON.stringify(calls).length).toBeLessThan(calls.length * 12_000);
		expect(sheet.counts.map(({ value }) => value)).toEqual([60, 74, 212]);
		expect(sheet.who.map(({ name }) => name)).toHaveLength(4);
		expect(sheet.warnings).toContain(
			`The language model was not shown the last ${text.length - 5_000} characters of the article.`,
		);
	});
});
