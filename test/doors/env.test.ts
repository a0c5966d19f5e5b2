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
		expect(settingsOf({ ...env, SHEET_TTL_DAYS })).toEqual({ ttlSeconds });
	});

	it("is 30 days where nothing is set", () => {
		expect(settingsOf({ SHEETS: env.SHEETS })).toEqual({ ttlSeconds: 2_592_000 });
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

	it.each(["/", "/docs", "/openapi.json", "/healthz", "/bookmarklet"])(
		"leaves alone what needs no setting: %s",
		async (path) => {
			expect((await ask(path, {}, bad)).status).toBe(200);
		},
	);
});
