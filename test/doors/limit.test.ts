import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import { ask, freshText, postJson, problemOf } from "./ask.ts";
import { bearer, deployed, newKey } from "./key.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

/** Someone whom no other test counts. */
const from = (address: string = crypto.randomUUID()) => ({ "cf-connecting-ip": address });
/** A binding that has no room, and remembers whom it was asked for. */
function full() {
	const counted: string[] = [];
	const limit = async ({ key = "" }: RateLimitOptions) => {
		counted.push(key);
		return { success: false };
	};
	return { counted, limit };
}

async function expectFull(response: Response, name: string) {
	expect(response.status).toBe(429);
	expect((await problemOf(response)).type).toBe("/problems/too-many-requests");
	expect(response.headers.get("retry-after")).toBe("60");
	expect(response.headers.get("ratelimit")).toBe(`"${name}";r=0;t=60`);
	expect(response.headers.get("ratelimit-policy")).toMatch(new RegExp(`^"${name}";q=\\d+;w=60$`));
	expect(response.headers.get("cache-control")).toBe("no-store");
}

describe("a limit", () => {
	it("is told with every answer, and what is left only where that is known", async () => {
		const { key } = await newKey();
		const response = await postJson({ text: freshText() }, bearer(key), deployed);
		expect(response.headers.get("ratelimit-policy")).toBe('"caller";q=300;w=60');
		expect(response.headers.get("ratelimit")).toBeNull();
		expect(response.headers.get("retry-after")).toBeNull();
	});

	it("is of each key, wherever it is used from", async () => {
		const CALLER_LIMIT = full();
		const { key, id } = await newKey();
		const bindings: Env = { ...deployed, CALLER_LIMIT };
		for (const address of ["192.0.2.1", "192.0.2.2"]) {
			const headers = { ...bearer(key), ...from(address) };
			await expectFull(await postJson({ text: freshText() }, headers, bindings), "caller");
		}
		expect(CALLER_LIMIT.counted).toEqual(Array(2).fill(`caller/key/${id}`));
	});

	it("is of each address where no key is needed", async () => {
		const open: Env = { ...deployed, PUBLIC: "true" };
		const headers = from();
		const asked = Array.from({ length: 61 }, () => postJson({ text: "" }, headers, open));
		const statuses = (await Promise.all(asked)).map(({ status }) => status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(60);
		await expectFull(await postJson({ text: "" }, headers, open), "address");
		expect((await postJson({ text: "" }, from(), open)).status).toBe(200);
	});

	it("is of each address that shows a wrong key or none", async () => {
		const ADDRESS_LIMIT = full();
		const bindings: Env = { ...deployed, ADDRESS_LIMIT };
		for (const headers of [{}, bearer(`fs_${"a".repeat(55)}`)]) {
			const knock = { ...headers, ...from("2001:db8:1:2::99") };
			await expectFull(await postJson({ text: "" }, knock, bindings), "address");
		}
		expect(ADDRESS_LIMIT.counted).toEqual(Array(2).fill("address/2001:db8:1:2"));
	});

	it("of an address does not keep out whoever there has a key", async () => {
		const { key } = await newKey();
		const bindings: Env = { ...deployed, ADDRESS_LIMIT: full() };
		const headers = { ...bearer(key), ...from() };
		expect((await postJson({ text: freshText() }, headers, bindings)).status).toBe(200);
	});

	it("is of each address that tries to sign in, before the key is looked at", async () => {
		const { key } = await newKey();
		const headers = { "sec-fetch-site": "same-origin", ...from() };
		const attempt = (words: string) =>
			ask(
				"/sign-in",
				{ method: "POST", body: new URLSearchParams({ key: words }), headers, redirect: "manual" },
				deployed,
			);
		for (let i = 0; i < 10; i += 1) expect((await attempt("fs_wrong")).status).toBe(401);
		await expectFull(await attempt(key), "sign-in");
	});

	it("is of each address that follows a shared link", async () => {
		const bindings: Env = { ...deployed, ADDRESS_LIMIT: full() };
		await expectFull(await ask(`/shared/${"a".repeat(48)}`, {}, bindings), "address");
	});

	it("that cannot be counted keeps nobody out, and is told to the operator", async () => {
		const told = vi.spyOn(console, "warn").mockReturnValue();
		const { key } = await newKey();
		const CALLER_LIMIT = { limit: () => Promise.reject(new Error("down")) };
		const response = await postJson({ text: freshText() }, bearer(key), {
			...deployed,
			CALLER_LIMIT,
		});
		expect(response.status).toBe(200);
		expect(JSON.stringify(told.mock.calls)).toContain("not-counted");
	});

	it("that is not bound is none, and none is told of", async () => {
		const { key } = await newKey();
		const { CALLER_LIMIT: _, ...bindings } = deployed;
		const response = await postJson({ text: freshText() }, bearer(key), bindings);
		expect(response.status).toBe(200);
		expect(response.headers.get("ratelimit-policy")).toBeNull();
	});

	it("is none on one's own machine", async () => {
		const bindings: Env = { ...env, ADDRESS_LIMIT: full(), CALLER_LIMIT: full() };
		expect((await postJson({ text: freshText() }, {}, bindings)).status).toBe(200);
	});
});
