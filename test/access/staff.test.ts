import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterEach, describe, expect, it, vi } from "vitest";
import { staffOf } from "../../src/access/staff.ts";

const GATE = { team: "newsroom.cloudflareaccess.com", audience: "0f".repeat(32) };
const ISSUER = `https://${GATE.team}`;
const kid = "key-of-march";
const mine = await generateKeyPair("RS256", { extractable: true });
const other = await generateKeyPair("RS256", { extractable: true });
const jwks = { keys: [{ ...(await exportJWK(mine.publicKey)), kid, alg: "RS256", use: "sig" }] };
const keys = createLocalJWKSet(jwks);

type Token = {
	readonly claims?: Readonly<Record<string, unknown>>;
	readonly key?: CryptoKey;
	readonly kid?: string;
};

function tokenOf({ claims = {}, key = mine.privateKey, kid: id = kid }: Token = {}) {
	const now = Math.floor(Date.now() / 1_000);
	const whole = {
		iss: ISSUER,
		aud: [GATE.audience],
		sub: "anna",
		iat: now,
		exp: now + 60,
		...claims,
	};
	return new SignJWT(whole).setProtectedHeader({ alg: "RS256", kid: id }).sign(key);
}

const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, "");

afterEach(() => {
	vi.restoreAllMocks();
});

describe("a token of Cloudflare Access", () => {
	it("tells who was let in", async () => {
		expect(await staffOf(await tokenOf(), GATE, keys)).toEqual({ subject: "anna", isTool: false });
	});

	it("tells a tool with a service token apart", async () => {
		const token = await tokenOf({ claims: { sub: "", common_name: "cms.access" } });
		expect(await staffOf(token, GATE, keys)).toEqual({ subject: "cms.access", isTool: true });
	});

	const past = Math.floor(Date.now() / 1_000) - 60;
	it.each<[string, Token]>([
		["out of date", { claims: { exp: past } }],
		["without an end", { claims: { exp: undefined } }],
		["not yet good", { claims: { nbf: past + 1_000 } }],
		["for another application", { claims: { aud: ["ab".repeat(32)] } }],
		["of another team", { claims: { iss: "https://evil.cloudflareaccess.com" } }],
		["for nobody", { claims: { sub: "" } }],
		["for nobody at all", { claims: { sub: undefined } }],
		["signed by another", { key: other.privateKey }],
		["signed with a key that Access does not have", { key: other.privateKey, kid: "unknown" }],
	])("is refused %s", async (_, token) => {
		expect(await staffOf(await tokenOf(token), GATE, keys)).toBeNull();
	});

	it("is refused unsigned, or signed with the public key as if it were a secret", async () => {
		const [, payload] = (await tokenOf()).split(".");
		const unsigned = `${part({ alg: "none" })}.${payload}.`;
		const secret = new TextEncoder().encode(JSON.stringify(jwks));
		const hmac = await new SignJWT({ iss: ISSUER, aud: GATE.audience, sub: "anna" })
			.setProtectedHeader({ alg: "HS256", kid })
			.setExpirationTime("1m")
			.sign(secret);
		for (const token of [unsigned, hmac]) expect(await staffOf(token, GATE, keys)).toBeNull();
	});

	it.each([
		"",
		".",
		"..",
		"a.b.c",
		"é.é.é",
		"{}",
		"x".repeat(10_000),
		"eyJhbGciOiJSUzI1NiJ9..",
		"null",
	])("is refused where it is none: %j", async (token) => {
		expect(await staffOf(token, GATE, keys)).toBeNull();
	});

	it("is checked with the keys of the team, asked for once", async () => {
		const team = "asked.cloudflareaccess.com";
		const gate = { ...GATE, team };
		const fetched = vi
			.spyOn(globalThis, "fetch")
			.mockImplementation(async () => Response.json(jwks));
		const token = await tokenOf({ claims: { iss: `https://${team}` } });
		for (let i = 0; i < 3; i += 1) expect((await staffOf(token, gate))?.subject).toBe("anna");
		expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
			`https://${team}/cdn-cgi/access/certs`,
		]);
	});

	it.each<[string, () => Promise<Response>]>([
		["do not answer", () => Promise.reject(new TypeError("network"))],
		["answer with an error", async () => new Response("down", { status: 503 })],
		["answer with anything else", async () => new Response("<html>")],
	])("is neither good nor bad where the keys %s", async (...[claim, answer]) => {
		vi.spyOn(globalThis, "fetch").mockImplementation(answer);
		const gate = { ...GATE, team: `${claim.replaceAll(" ", "-")}.cloudflareaccess.com` };
		await expect(staffOf(await tokenOf(), gate)).rejects.toThrow();
	});
});
