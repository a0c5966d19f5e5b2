import { env } from "cloudflare:workers";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KEY_PREFIX } from "../../src/access/keys.ts";
import type { Env } from "../../src/doors/env.ts";
import { ask, freshText, post, postJson, problemOf, sheetOf } from "./ask.ts";
import { bearer, deployed, newKey } from "./key.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const typeOf = async (response: Response) => (await problemOf(response)).type;
const aSheet = (fields: Readonly<Record<string, string>> = {}, bindings: Env = deployed) =>
	postJson({ text: freshText() }, fields, bindings);

describe("a deployed Worker", () => {
	it("refuses every call without a key, and says how to make one", async () => {
		const response = await aSheet();
		expect(response.status).toBe(401);
		expect(response.headers.get("www-authenticate")).toBe('Bearer realm="Factsheet"');
		const { type, detail } = await problemOf(response);
		expect(type).toBe("/problems/key-required");
		expect(detail).toContain("npm run keys -- create");
	});

	it.each([
		["POST", "/v1/factsheets"],
		["GET", `/v1/factsheets/${"a".repeat(24)}`],
		["HEAD", `/v1/factsheets/${"a".repeat(24)}`],
		["DELETE", `/v1/factsheets/${"a".repeat(24)}`],
		["POST", `/v1/factsheets/${"a".repeat(24)}/share`],
		["DELETE", `/v1/factsheets/${"a".repeat(24)}/share`],
		["POST", "/v1/batches"],
		["GET", `/v1/batches/${"a".repeat(24)}`],
		["GET", `/v1/batches/${"a".repeat(24)}/items`],
		["DELETE", `/v1/batches/${"a".repeat(24)}`],
		["PUT", "/v1/factsheets"],
		["GET", "/v1/anything/else"],
		["GET", "/v1/../v1/factsheets"],
		["GET", "/v1//factsheets"],
	])("opens nothing of the API to nobody: %s %s", async (method, path) => {
		const response = await ask(path, { method }, deployed);
		expect(response.status).toBe(401);
	});

	it("lets in whoever shows a key", async () => {
		const { key } = await newKey();
		const response = await aSheet(bearer(key));
		expect(response.status).toBe(200);
		const { id } = await sheetOf(response);
		const path = `/v1/factsheets/${id}`;
		expect((await ask(path, {}, deployed)).status).toBe(401);
		expect((await ask(path, { headers: bearer(key) }, deployed)).status).toBe(200);
	});

	it("knows several keys apart, and whom it let in is in the log by kind alone", async () => {
		const told = vi.spyOn(console, "info").mockReturnValue();
		const keys = [await newKey("night desk"), await newKey("archive")];
		for (const { key } of keys) expect((await aSheet(bearer(key))).status).toBe(200);
		const printed = JSON.stringify(told.mock.calls);
		expect(printed).toContain('\\"caller\\":\\"key\\"');
		for (const { key, id } of keys) {
			expect(printed).not.toContain(key);
			expect(printed).not.toContain(id);
		}
		expect(printed).not.toMatch(/night desk|archive/);
	});

	it("takes the scheme in any case, and nothing but the scheme and a key", async () => {
		const { key } = await newKey();
		const statusOf = async (authorization: string) => (await aSheet({ authorization })).status;
		expect(await statusOf(`bearer ${key}`)).toBe(200);
		expect(await statusOf(`BEARER   ${key}`)).toBe(200);
		for (const words of [
			key,
			`Basic ${key}`,
			`Bearer ${key} x`,
			`Bearer "${key}"`,
			"Bearer",
			`Bearer x${key}`,
		])
			expect(await statusOf(words)).toBe(401);
	});

	it("takes a key from nowhere but the header", async () => {
		const { key } = await newKey();
		const path = `/v1/factsheets?key=${key}&access_token=${key}`;
		const body = new URLSearchParams({ text: freshText(), key, access_token: key });
		const cookie = `__Host-factsheet=${key}; key=${key}`;
		const response = await ask(
			path,
			{ method: "POST", body, headers: { cookie, "x-api-key": key } },
			deployed,
		);
		expect(response.status).toBe(401);
	});

	it("refuses a key whose time is over, and one that was revoked within a minute", async () => {
		const { key: old } = await newKey("old", Date.now() - 1);
		expect((await aSheet(bearer(old))).status).toBe(401);
		const { key, id } = await newKey();
		expect((await aSheet(bearer(key))).status).toBe(200);
		await env.KEYS.delete(KEY_PREFIX + id);
		vi.spyOn(Date, "now").mockReturnValue(Date.now() + 30_000);
		const response = await aSheet(bearer(key));
		expect(response.status).toBe(401);
		expect((await problemOf(response)).detail).toContain("revoked");
	});

	it("lets nobody in while it cannot read the keys", async () => {
		const { key } = await newKey();
		const KEYS = new Proxy(env.KEYS, { get: () => () => Promise.reject(new Error("KV is down")) });
		const response = await aSheet(bearer(key), { ...deployed, KEYS });
		expect(response.status).toBe(503);
		expect(response.headers.get("retry-after")).toBe("5");
		expect(await typeOf(response)).toBe("/problems/store-unavailable");
	});

	it("lets nobody in where no keys are bound", async () => {
		const { key } = await newKey();
		const { KEYS: _, ...bindings } = deployed;
		expect((await aSheet(bearer(key), bindings)).status).toBe(401);
	});

	it("reads no body before it knows whose it is", async () => {
		const response = await post("{", { "content-type": "application/json" }, deployed);
		expect(response.status).toBe(401);
	});

	it.each(["localhost", "127.0.0.1", "[::1]", "factsheet.localhost"])(
		"is not taken for one's own machine because a caller says %s",
		async (host) => {
			const fields = {
				host,
				origin: `http://${host}`,
				"cf-connecting-ip": "127.0.0.1",
				"x-forwarded-for": "127.0.0.1",
			};
			expect((await aSheet(fields)).status).toBe(401);
		},
	);

	it.each(["/", "/s/aaaaaaaaaaaaaaaaaaaaaaaa"])("shows the way in instead of %s", async (path) => {
		const response = await ask(path, { redirect: "manual" }, deployed);
		expect(response.status).toBe(303);
		const back = path === "/" ? "" : "?sheet=aaaaaaaaaaaaaaaaaaaaaaaa";
		expect(response.headers.get("location")).toBe(`/sign-in${back}`);
	});

	it.each([
		"/s/nonsense",
		"/s/..%2f..%2fevil.example",
		"/s/%2F%2Fevil.example",
		"/s/https:%2f%2fevil",
	])("leads nowhere else from %s", async (path) => {
		const response = await ask(path, { redirect: "manual" }, deployed);
		expect(response.headers.get("location")).toBe("/sign-in");
	});

	it.each([
		"/docs",
		"/openapi.json",
		"/problems/key-required",
		"/healthz",
		"/bookmarklet",
		"/clip",
		"/sign-in",
	])("shows everyone what holds nothing of anybody: %s", async (path) => {
		expect((await ask(path, {}, deployed)).status).toBe(200);
	});
});

describe("a Worker that is open on purpose", () => {
	const open: Env = { ...deployed, PUBLIC: "true" };

	it("asks for no key", async () => {
		expect((await aSheet({}, open)).status).toBe(200);
		expect((await ask("/", {}, open)).status).toBe(200);
	});

	it("still refuses a key that is not good: whoever shows one means it", async () => {
		expect((await aSheet(bearer("fs_nonsense"), open)).status).toBe(401);
	});

	it("works while the keys cannot be read", async () => {
		const KEYS = new Proxy(env.KEYS, { get: () => () => Promise.reject(new Error("KV is down")) });
		const cookie = `__Host-factsheet=${"a".repeat(43)}`;
		expect((await aSheet({ cookie }, { ...open, KEYS })).status).toBe(200);
	});
});

describe("one's own machine", () => {
	it("asks tools for no key", async () => {
		expect((await aSheet({}, env)).status).toBe(200);
	});

	it("does nothing for pages of other sites that one's browser shows", async () => {
		const response = await aSheet({ "sec-fetch-site": "cross-site" }, env);
		expect(response.status).toBe(403);
		expect(await typeOf(response)).toBe("/problems/cross-site-refused");
		expect((await aSheet({ origin: "https://evil.example" }, env)).status).toBe(403);
		expect((await aSheet({ "sec-fetch-site": "same-origin" }, env)).status).toBe(200);
	});

	it("is known by a setting of its command alone", async () => {
		expect((await aSheet({}, { ...env, DEV: "false" })).status).toBe(401);
	});
});

describe("staff behind Cloudflare Access", async () => {
	const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
	const AUD = "0f".repeat(32);
	const team = "guarded.cloudflareaccess.com";
	const gated: Env = { ...deployed, ACCESS_TEAM_DOMAIN: team, ACCESS_AUD: AUD };
	const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "k", alg: "RS256" }] };
	const assertion = async (claims: Readonly<Record<string, unknown>> = { sub: "anna" }) => ({
		"cf-access-jwt-assertion": await new SignJWT({ ...claims })
			.setProtectedHeader({ alg: "RS256", kid: "k" })
			.setIssuer(`https://${team}`)
			.setAudience(AUD)
			.setExpirationTime("1m")
			.sign(privateKey),
	});
	const ours = { "sec-fetch-site": "same-origin" };
	const withKeys = () =>
		vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(jwks));

	it("use the page and the API without another sign-in", async () => {
		withKeys();
		const headers = await assertion();
		expect((await ask("/", { headers }, gated)).status).toBe(200);
		expect((await aSheet({ ...headers, ...ours }, gated)).status).toBe(200);
	});

	it("are not made to do anything by pages of other sites", async () => {
		withKeys();
		const headers = await assertion();
		for (const site of ["cross-site", "same-site"])
			expect((await aSheet({ ...headers, "sec-fetch-site": site }, gated)).status).toBe(403);
		expect((await aSheet(headers, gated)).status).toBe(403);
	});

	it("may be tools with a service token, which say nothing of sites", async () => {
		withKeys();
		expect((await aSheet(await assertion({ common_name: "cms" }), gated)).status).toBe(200);
	});

	it("are nobody where Access is not set up, or the token is forged", async () => {
		withKeys();
		const headers = { ...(await assertion()), ...ours };
		expect((await aSheet(headers)).status).toBe(401);
		const [name = "", token = ""] = Object.entries(headers)[0] ?? [];
		const forged = `${token.slice(0, -8)}AAAAAAAA`;
		expect((await aSheet({ [name]: forged, ...ours }, gated)).status).toBe(401);
	});
});
