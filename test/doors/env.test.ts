import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BadSettings, settingsOf, tellBadSettings } from "../../src/doors/env.ts";
import { ask, freshText, postJson, problemOf } from "./ask.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

describe("the time that a sheet is kept", () => {
	it.each([
		["30", 2_592_000],
		["1", 86_400],
		["0.5", 43_200],
		["366", 31_622_400],
		[" 7 ", 604_800],
	])("may be %j days", (SHEET_TTL_DAYS, ttlSeconds) => {
		expect(settingsOf({ ...env, SHEET_TTL_DAYS })).toMatchObject({ ttlSeconds });
	});

	it("is 30 days where nothing is set", () => {
		expect(settingsOf({ SHEETS: env.SHEETS })).toMatchObject({ ttlSeconds: 2_592_000 });
	});

	it("is never shorter than KV can keep anything", () => {
		const shortest = settingsOf({ ...env, SHEET_TTL_DAYS: String(1 / 1_440) });
		expect(shortest.ttlSeconds).toBeGreaterThanOrEqual(60);
	});

	it.each(["", " ", "0", "-1", "367", "0.0001", "thirty", "30 days", "NaN", "Infinity", "1e9"])(
		"may not be %j",
		(SHEET_TTL_DAYS) => {
			expect(() => settingsOf({ ...env, SHEET_TTL_DAYS })).toThrow(BadSettings);
			expect(() => settingsOf({ ...env, SHEET_TTL_DAYS })).toThrow(
				/^bad setting: SHEET_TTL_DAYS: .+$/,
			);
		},
	);
});

describe("a language model", () => {
	const openAi = {
		...env,
		LLM_PROVIDER: "openai-compatible",
		LLM_MODEL: "llama3.2",
		LLM_BASE_URL: "http://localhost:11434/v1",
	};
	const run = () => Promise.resolve({});

	it("is none where no provider is set", () => {
		expect(settingsOf(env).model).toBeUndefined();
	});

	it("has limits where none are set", () => {
		expect(settingsOf(openAi).model).toEqual({
			name: "llama3.2",
			access: { provider: "openai-compatible", baseUrl: "http://localhost:11434/v1", key: null },
			timeoutMs: 25_000,
			maxInputTokens: 16_000,
			maxInputCharacters: 60_000,
			maxOutputTokens: 8_000,
			price: null,
			maxCost: null,
			dailyBudget: null,
		});
	});

	it.each([
		{ LLM_PROVIDER: "anthropic", LLM_MODEL: "claude", LLM_API_KEY: "k" },
		{ LLM_PROVIDER: "workers-ai", LLM_MODEL: "@cf/example/model", AI: { run } },
		{ ...openAi, LLM_PRICE_INPUT: "0.15", LLM_PRICE_OUTPUT: "0.6", LLM_MAX_COST: "0.05" },
	])("may be set up as $LLM_PROVIDER", (settings) => {
		expect(settingsOf({ ...env, ...settings }).model?.name).toBe(settings.LLM_MODEL);
	});

	it.each([
		["LLM_PROVIDER", { LLM_PROVIDER: "openai" }],
		["LLM_PROVIDER", { LLM_PROVIDER: undefined }],
		["LLM_MODEL", { LLM_MODEL: undefined }],
		["LLM_MODEL", { LLM_MODEL: "" }],
		["LLM_BASE_URL", { LLM_BASE_URL: undefined }],
		["LLM_BASE_URL", { LLM_BASE_URL: "localhost" }],
		["LLM_BASE_URL", { LLM_BASE_URL: "ftp://example.org" }],
		["LLM_API_KEY", { LLM_PROVIDER: "anthropic" }],
		["AI", { LLM_PROVIDER: "workers-ai" }],
		["LLM_TIMEOUT_MS", { LLM_TIMEOUT_MS: "soon" }],
		["LLM_TIMEOUT_MS", { LLM_TIMEOUT_MS: "1" }],
		["LLM_MAX_INPUT_TOKENS", { LLM_MAX_INPUT_TOKENS: "100" }],
		["LLM_MAX_INPUT_CHARACTERS", { LLM_MAX_INPUT_CHARACTERS: "1.5" }],
		["LLM_MAX_OUTPUT_TOKENS", { LLM_MAX_OUTPUT_TOKENS: "" }],
		["LLM_PRICE_INPUT", { LLM_PRICE_INPUT: "-1" }],
		["LLM_PRICE_OUTPUT", { LLM_PRICE_INPUT: "1" }],
		["LLM_MAX_COST", { LLM_MAX_COST: "1" }],
		["LLM_DAILY_BUDGET", { LLM_DAILY_BUDGET: "1" }],
	])("may not be set up with a bad %s: %j", (name, settings) => {
		const { LLM_PROVIDER, LLM_MODEL, LLM_BASE_URL, ...others } = { ...openAi, ...settings };
		const given = Object.entries({ LLM_PROVIDER, LLM_MODEL, LLM_BASE_URL });
		const bindings = {
			...others,
			...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
		};
		expect(() => settingsOf(bindings)).toThrow(BadSettings);
		expect(() => settingsOf(bindings)).toThrow(new RegExp(`^bad setting: [^\n]*${name}[^\n]*$`));
	});

	it("has a key that no fault tells", () => {
		const bindings = { ...openAi, LLM_API_KEY: "sk-secret", LLM_TIMEOUT_MS: "soon" };
		expect(() => settingsOf(bindings)).not.toThrow(/sk-secret/);
	});
});

describe("a bad setting", () => {
	const bad = { ...env, SHEET_TTL_DAYS: "soon" };

	it("is told in one clear line when the Worker starts", () => {
		const told = vi.spyOn(console, "error").mockReturnValue();
		tellBadSettings(bad);
		expect(told).toHaveBeenCalledTimes(1);
		const [line] = told.mock.calls[0] ?? [];
		expect(line).not.toContain("\n");
		expect(JSON.parse(String(line))).toMatchObject({
			at: "start",
			fault: expect.stringContaining("SHEET_TTL_DAYS"),
		});
	});

	it("is not told where there is none", () => {
		const told = vi.spyOn(console, "error");
		tellBadSettings(env);
		expect(told).not.toHaveBeenCalled();
	});

	it("refuses every article with a problem that an operator finds in the log", async () => {
		const told = vi.spyOn(console, "error").mockReturnValue();
		const response = await postJson({ text: freshText() }, {}, bad);
		expect(response.status).toBe(500);
		const { type, detail } = await problemOf(response);
		expect(type).toBe("/problems/internal-error");
		expect(detail).not.toContain("SHEET_TTL_DAYS");
		const [line] = told.mock.calls[0] ?? [];
		const { fault, id } = JSON.parse(String(line));
		expect(fault).toContain("SHEET_TTL_DAYS");
		expect(detail).toContain(id);
	});

	it.each(["/docs", "/openapi.json", "/healthz", "/bookmarklet", "/clip"])(
		"leaves alone what needs no setting: %s",
		async (path) => {
			expect((await ask(path, {}, bad)).status).toBe(200);
		},
	);
});
