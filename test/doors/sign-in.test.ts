import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KEY_PREFIX } from "../../src/access/keys.ts";
import { ask, freshText, post, postJson } from "./ask.ts";
import { deployed, newKey } from "./key.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const OURS = { "sec-fetch-site": "same-origin", origin: "https://factsheet.example" };
type Fields = Readonly<Record<string, string>>;

function signIn(
	key: string,
	{ path = "/sign-in", headers = OURS }: { path?: string; headers?: Fields } = {},
) {
	const body = new URLSearchParams({ key });
	// Every one from elsewhere: attempts are counted by address.
	const from = { "cf-connecting-ip": crypto.randomUUID(), ...headers };
	return ask(path, { method: "POST", body, headers: from, redirect: "manual" }, deployed);
}

/** What a browser sends back of what it was given. */
function cookieOf(response: Response): string {
	return response.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
}

async function signedIn() {
	const { key, id } = await newKey();
	const response = await signIn(key);
	return { key, id, response, cookie: cookieOf(response) };
}

describe("signing in", () => {
	it("gives a cookie that holds no key, that no script reads and that is this host's alone", async () => {
		const { key, id, response, cookie } = await signedIn();
		expect(response.status).toBe(303);
		expect(response.headers.get("location")).toBe("/");
		expect(response.headers.get("cache-control")).toBe("no-store");
		const words = response.headers.get("set-cookie") ?? "";
		expect(words).toMatch(
			/^__Host-factsheet=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
		);
		expect(cookie).not.toContain(id);
		expect(cookie).not.toContain(key.slice(15));
	});

	it("lets the page's own requests in, and links from elsewhere to a sheet", async () => {
		const { cookie } = await signedIn();
		const made = await postJson({ text: freshText() }, { cookie, ...OURS }, deployed);
		expect(made.status).toBe(200);
		const id = made.headers.get("content-location")?.split("/").at(-1);
		const linked = { cookie, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
		expect((await ask(`/s/${id}`, { headers: linked }, deployed)).status).toBe(200);
		expect((await ask("/", { headers: linked }, deployed)).status).toBe(200);
	});

	it("leads back to the sheet whose link was followed, and nowhere else", async () => {
		const { key } = await newKey();
		const id = "a".repeat(24);
		const back = async (query: string) =>
			(await signIn(key, { path: `/sign-in?${query}` })).headers.get("location");
		expect(await back(`sheet=${id}`)).toBe(`/s/${id}`);
		for (const query of [
			"sheet=//evil.example",
			"sheet=https://evil.example/aaaaaaa",
			"next=//evil.example",
			"sheet=",
		])
			expect(await back(query)).toBe("/");
	});

	it.each(["", "fs_", "nonsense", `fs_${"a".repeat(55)}`])("is refused with %j", async (key) => {
		const response = await signIn(key);
		expect(response.status).toBe(401);
		expect(response.headers.get("set-cookie")).toBeNull();
		const html = await response.text();
		expect(html).toContain("not known here");
		expect(html).toContain('name="key"');
	});

	it("never shows a key again", async () => {
		const { key } = await newKey();
		const html = await (await signIn(`${key}x`)).text();
		expect(html).not.toContain(key);
	});

	it("is not done from another site", async () => {
		const { key } = await newKey();
		for (const headers of [
			{ "sec-fetch-site": "cross-site" },
			{ origin: "https://evil.example" },
			{},
		])
			expect((await signIn(key, { headers })).status).toBe(403);
	});

	it("works without a script: a plain form, posted to where it is", async () => {
		const response = await ask(`/sign-in?sheet=${"a".repeat(24)}`, {}, deployed);
		const html = await response.text();
		expect(html).toMatch(/<form id="sign-in" method="post">/);
		expect(html).toMatch(/<input name="key" type="password"/);
		expect(response.headers.get("cache-control")).toBe("no-store");
	});

	it("takes no more than a key needs", async () => {
		expect((await signIn("x".repeat(20_000))).status).toBe(413);
	});

	it("says so where the keys cannot be reached", async () => {
		const KEYS = new Proxy(env.KEYS, { get: () => () => Promise.reject(new Error("KV is down")) });
		const { key } = await newKey();
		const init = { method: "POST", body: new URLSearchParams({ key }), headers: OURS };
		expect((await ask("/sign-in", init, { ...deployed, KEYS })).status).toBe(503);
	});
});

describe("whoever is signed in", () => {
	it("is not made to do anything by pages of other sites, whatever the body's type", async () => {
		const { cookie } = await signedIn();
		const types = [
			"application/json",
			"text/plain",
			"text/html",
			"application/x-www-form-urlencoded",
		];
		const elsewhere: Fields[] = [
			{ "sec-fetch-site": "cross-site" },
			{ "sec-fetch-site": "same-site" },
			{ origin: "https://evil.example" },
			{ origin: "null" },
			{},
		];
		for (const type of types) {
			for (const fields of elsewhere) {
				const response = await post(
					"text=x",
					{ cookie, "content-type": type, ...fields },
					deployed,
				);
				expect(response.status).toBe(403);
			}
		}
		const path = `/v1/factsheets/${"a".repeat(24)}`;
		for (const [method, address] of [
			["DELETE", path],
			["POST", `${path}/share`],
			["DELETE", `${path}/share`],
			["POST", "/sign-out"],
		] as const) {
			const headers = { cookie, "sec-fetch-site": "cross-site" };
			expect((await ask(address, { method, headers }, deployed)).status).toBe(403);
		}
	});

	it("sees with which key, and may sign out", async () => {
		const { cookie } = await signedIn();
		const html = await (await ask("/sign-in", { headers: { cookie } }, deployed)).text();
		expect(html).toContain("“night desk”");
		expect(html).toContain('action="/sign-out"');
		const init = { method: "POST", headers: { cookie, ...OURS }, redirect: "manual" } as const;
		const response = await ask("/sign-out", init, deployed);
		expect(response.status).toBe(303);
		expect(response.headers.get("set-cookie")).toMatch(
			/^__Host-factsheet=; Max-Age=0; Path=\/; .*Secure/,
		);
		expect((await postJson({ text: freshText() }, { cookie, ...OURS }, deployed)).status).toBe(401);
	});

	it("is no more within a minute after the key was revoked", async () => {
		const { cookie, id } = await signedIn();
		await env.KEYS.delete(KEY_PREFIX + id);
		vi.spyOn(Date, "now").mockReturnValue(Date.now() + 30_000);
		expect((await postJson({ text: freshText() }, { cookie, ...OURS }, deployed)).status).toBe(401);
	});

	it("is nobody with a cookie of another name, or words of another's making", async () => {
		const { cookie } = await signedIn();
		const bare = cookie.replace("__Host-", "");
		for (const forged of [
			bare,
			`__Host-factsheet=${"a".repeat(43)}`,
			"__Host-factsheet=",
			`__Secure-${bare}`,
		])
			expect(
				(await postJson({ text: freshText() }, { cookie: forged, ...OURS }, deployed)).status,
			).toBe(401);
	});

	it("may be named anything, and the page shows it as words", async () => {
		const { key } = await newKey("<script>alert(1)</script>");
		const cookie = cookieOf(await signIn(key));
		const html = await (await ask("/sign-in", { headers: { cookie } }, deployed)).text();
		expect(html).not.toContain("<script>alert");
		expect(html).toContain("&lt;script&gt;");
	});
});
