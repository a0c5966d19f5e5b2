import { describe, expect, it } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import { ask, freshText, postJson } from "./ask.ts";
import { bearer, deployed, newKey } from "./key.ts";

const CMS = "https://cms.example.org";
const listed: Env = { ...deployed, CORS_ORIGINS: `${CMS} https://desk.example.org` };
const preflight = (origin: string, bindings: Env, path = "/v1/factsheets") =>
	ask(
		path,
		{
			method: "OPTIONS",
			headers: {
				origin,
				"access-control-request-method": "POST",
				"access-control-request-headers": "authorization,content-type",
			},
		},
		bindings,
	);

const corsFields = (response: Response) =>
	[...response.headers.keys()].filter((name) => name.startsWith("access-control-"));

describe("pages of other origins", () => {
	it("hear nothing of the API where none is listed", async () => {
		const { key } = await newKey();
		expect(corsFields(await preflight(CMS, deployed))).toEqual([]);
		const fields = { ...bearer(key), origin: CMS };
		expect(corsFields(await postJson({ text: freshText() }, fields, deployed))).toEqual([]);
	});

	it("may call it with a key where theirs is listed", async () => {
		const before = await preflight(CMS, listed);
		expect(before.status).toBe(204);
		expect(before.headers.get("access-control-allow-origin")).toBe(CMS);
		expect(before.headers.get("access-control-allow-headers")).toContain("Authorization");
		expect(before.headers.get("access-control-allow-methods")).toBe("GET,HEAD,POST,DELETE");
		const { key } = await newKey();
		const fields = { ...bearer(key), origin: CMS, "sec-fetch-site": "cross-site" };
		const response = await postJson({ text: freshText() }, fields, listed);
		expect(response.status).toBe(200);
		expect(response.headers.get("access-control-allow-origin")).toBe(CMS);
		expect(response.headers.get("access-control-expose-headers")).toContain("RateLimit");
		expect(response.headers.get("vary")).toMatch(/\bAccept\b.*\bOrigin\b/);
	});

	it("may read what is refused to them", async () => {
		const response = await postJson({ text: freshText() }, { origin: CMS }, listed);
		expect(response.status).toBe(401);
		expect(response.headers.get("access-control-allow-origin")).toBe(CMS);
	});

	it.each([
		"https://evil.example",
		"https://cms.example.org.evil.example",
		"https://evil-cms.example.org",
		"http://cms.example.org",
		"https://cms.example.org:8443",
		"https://CMS.example.org.",
		"null",
		"",
		`${CMS} https://desk.example.org`,
	])("hear nothing where theirs is not listed: %j", async (origin) => {
		expect(corsFields(await preflight(origin, listed))).toEqual([]);
		const { key } = await newKey();
		const response = await postJson({ text: "" }, { ...bearer(key), origin }, listed);
		expect(corsFields(response)).toEqual([]);
		expect(response.headers.get("vary")).toContain("Origin");
	});

	it("are never sent along with their reader's cookies", async () => {
		for (const response of [
			await preflight(CMS, listed),
			await postJson({}, { origin: CMS }, listed),
		])
			expect(response.headers.get("access-control-allow-credentials")).toBeNull();
	});

	it.each(["/", "/sign-in", "/sign-out", "/s/x", "/docs", "/healthz", "/slack/commands"])(
		"hear nothing of what is no API: %s",
		async (path) => {
			expect(corsFields(await preflight(CMS, listed, path))).toEqual([]);
			expect(corsFields(await ask(path, { headers: { origin: CMS } }, listed))).toEqual([]);
		},
	);
});
