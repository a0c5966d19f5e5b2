import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { ask, freshText, problemOf, storeWith } from "../ask.ts";
import { bindings, command, commandBody, hmac, knock, mailbox, SECRET } from "./knock.ts";

const now = () => Math.floor(Date.now() / 1_000);

describe("a request to the Slack door", () => {
	it.each([
		["now", 0],
		["nearly five minutes ago", -290],
		["nearly five minutes ahead", 290],
	])("is taken when it was signed %s", async (_, seconds) => {
		expect((await command("help", {}, { at: now() + seconds })).status).toBe(200);
	});

	it.each([
		["over five minutes ago", -310],
		["over five minutes ahead", 310],
		["an hour ahead", 3_600],
		["in 1970", -now()],
	])("is refused when it was signed %s", async (_, seconds) => {
		const response = await command("help", {}, { at: now() + seconds });
		expect(response.status).toBe(401);
		expect((await problemOf(response)).type).toBe("/problems/signature-refused");
	});

	it.each<[string, (signature: string) => Record<string, string>]>([
		["no signature", () => ({ "x-slack-signature": "" })],
		["no timestamp", () => ({ "x-slack-request-timestamp": "" })],
		["another version", (good) => ({ "x-slack-signature": good.replace("v0=", "v1=") })],
		["another start", (good) => ({ "x-slack-signature": good.replace("v0=", "zz=") })],
		["no start", (good) => ({ "x-slack-signature": good.replace("v0=", "") })],
		["half a signature", (good) => ({ "x-slack-signature": good.slice(0, 35) })],
		["more after it", (good) => ({ "x-slack-signature": `${good}00` })],
		["two signatures", (good) => ({ "x-slack-signature": `${good}, ${good}` })],
		["no hex", () => ({ "x-slack-signature": `v0=${"x".repeat(64)}` })],
		["nothing but zeros", () => ({ "x-slack-signature": `v0=${"0".repeat(64)}` })],
		["a time with a fraction", () => ({ "x-slack-request-timestamp": `${now()}.0` })],
		["a time that is none", () => ({ "x-slack-request-timestamp": "NaN" })],
		["another time than was signed", () => ({ "x-slack-request-timestamp": `${now() + 1}` })],
	])("is refused with %s", async (_, broken) => {
		const body = commandBody("help");
		const at = now();
		const good = `v0=${await hmac(SECRET, `v0:${at}:${body}`)}`;
		const response = await knock("commands", body, { at, headers: broken(good) });
		expect(response.status).toBe(401);
	});

	it("is refused when another secret signed it, or its body is another", async () => {
		expect((await command("help", {}, { secret: `${SECRET}x` })).status).toBe(401);
		const at = now();
		const signature = `v0=${await hmac(SECRET, `v0:${at}:${commandBody("help")}`)}`;
		const headers = { "x-slack-signature": signature };
		expect((await knock("commands", commandBody("public x"), { at, headers })).status).toBe(401);
	});

	it("is refused without any headers, at both addresses", async () => {
		for (const path of ["commands", "interactions"]) {
			const init = { method: "POST", body: commandBody("help") };
			expect((await ask(`/slack/${path}`, init, bindings)).status).toBe(401);
		}
	});

	it("is verified on the bytes that came, whatever they are", async () => {
		const body = new Uint8Array([0xef, 0xbb, 0xbf, 0x74, 0x65, 0x78, 0x74, 0x3d, 0xff]);
		const at = String(now());
		const key = await crypto.subtle.importKey(
			"raw",
			new TextEncoder().encode(SECRET),
			{ name: "HMAC", hash: "SHA-256" },
			false,
			["sign"],
		);
		const signed = new Uint8Array([...new TextEncoder().encode(`v0:${at}:`), ...body]);
		const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed)).toHex();
		const headers = { "x-slack-request-timestamp": at, "x-slack-signature": `v0=${mac}` };
		const response = await ask("/slack/commands", { method: "POST", body, headers }, bindings);
		expect((await problemOf(response)).type).toBe("/problems/malformed-body");
	});

	it("is refused when it is too large to be Slack's", async () => {
		const response = await command("x".repeat(1_000_001));
		expect(response.status).toBe(413);
	});
});

describe("a repetition", () => {
	it("is refused within the window, and no work is done for it", async () => {
		const { url, messages } = mailbox();
		const body = commandBody(freshText(), { response_url: url });
		const at = now();
		expect((await knock("commands", body, { at })).status).toBe(200);
		const again = await knock("commands", body, { at });
		expect(again.status).toBe(409);
		expect((await problemOf(again)).type).toBe("/problems/request-repeated");
		expect((await knock("commands", body, { at: at + 1 })).status).toBe(409);
		expect(await messages()).toHaveLength(1);
	});

	it("is refused when both come at the same moment", async () => {
		const { url, messages } = mailbox();
		const body = commandBody(freshText(), { response_url: url });
		const responses = await Promise.all([knock("commands", body), knock("commands", body)]);
		expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await messages()).toHaveLength(1);
	});

	it("is told to Slack as done when Slack tries again", async () => {
		const { url, messages } = mailbox();
		const body = commandBody(freshText(), { response_url: url });
		await knock("commands", body);
		const headers = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
		const retry = await knock("commands", body, { headers, at: now() + 1 });
		expect([retry.status, await retry.text()]).toEqual([200, ""]);
		expect(await messages()).toHaveLength(1);
	});

	it("is no repetition when Slack tries again because nothing came", async () => {
		const { url, messages } = mailbox();
		const headers = { "x-slack-retry-num": "1", "x-slack-retry-reason": "connection_failed" };
		await command(freshText(), { response_url: url }, { headers });
		expect(await messages()).toHaveLength(1);
	});

	it("is known by what another isolate wrote down", async () => {
		const written: unknown[] = [];
		const remembers = storeWith({
			put: async (...entry: unknown[]) => void written.push(entry),
		});
		const body = commandBody("help");
		await knock("commands", body, { bindings: { ...bindings, SHEETS: remembers } });
		const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
		const key = `slack/taken/${new Uint8Array(digest).toHex()}`;
		expect(written).toEqual([[key, "", { expirationTtl: 600 }]]);

		const elsewhere = commandBody("help");
		const other = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(elsewhere));
		const taken = `slack/taken/${new Uint8Array(other).toHex()}`;
		await env.SHEETS.put(taken, "", { expirationTtl: 600 });
		expect((await knock("commands", elsewhere)).status).toBe(409);
	});

	it.each<[string, Partial<KVNamespace>]>([
		["cannot be read", { get: () => Promise.reject(new Error("down")) }],
		["never answers", { get: () => new Promise<never>(() => {}) }],
		["cannot be written", { put: () => Promise.reject(new Error("down")) }],
	])("is not assumed where the memory %s", async (_, faults) => {
		const faulty = { ...bindings, SHEETS: storeWith(faults) };
		expect((await command("help", {}, { bindings: faulty })).status).toBe(200);
	});
});

describe("the Slack door", () => {
	it.each(["POST", "GET"])("tells Slack by %s that its certificate is good", async (method) => {
		const check = "ssl_check=1&token=deprecated";
		const response =
			method === "GET"
				? await ask(`/slack/commands?${check}`, {}, bindings)
				: await ask("/slack/commands", { method, body: check }, bindings);
		expect([response.status, await response.text()]).toEqual([200, ""]);
	});

	it.each(["commands", "interactions"])(
		"is not there without a signing secret: %s",
		async (path) => {
			for (const secret of [undefined, "", " "]) {
				const { SLACK_SIGNING_SECRET: _, ...without } = bindings;
				const shut = secret === undefined ? without : { ...without, SLACK_SIGNING_SECRET: secret };
				const response = await knock(path, commandBody("help"), { secret: "x", bindings: shut });
				expect(response.status).toBe(404);
				expect((await problemOf(response)).type).toBe("/problems/route-not-found");
				const check = await ask(`/slack/${path}?ssl_check=1`, {}, shut);
				expect(check.status).toBe(404);
			}
		},
	);

	it("is not there for a reader", async () => {
		expect((await ask("/slack/commands", {}, bindings)).status).toBe(404);
		expect((await ask("/slack", {}, bindings)).status).toBe(404);
	});

	it.each(["T0001", "T9999, T0001", "E0042"])(
		"serves the workspaces that are named: %s",
		async (SLACK_TEAM_IDS) => {
			const some = { ...bindings, SLACK_TEAM_IDS };
			const response = await command("help", { enterprise_id: "E0042" }, { bindings: some });
			expect(await response.json()).toMatchObject({ text: expect.stringContaining("nostore") });
		},
	);

	it("tells a foreign workspace that it is none of them, and works for nobody there", async () => {
		const { url, messages } = mailbox();
		const some = { ...bindings, SLACK_TEAM_IDS: "T0002 E0001" };
		const response = await command(freshText(), { response_url: url }, { bindings: some });
		expect(await response.json()).toEqual({
			response_type: "ephemeral",
			text: expect.stringContaining("does not serve your workspace"),
		});
		expect(await messages()).toEqual([]);
	});

	it.each(["T1 lower", "acme", "T0001;T0002", "https://acme.slack.com"])(
		"refuses to work with ids of workspaces that are none: %s",
		async (SLACK_TEAM_IDS) => {
			const response = await command("help", {}, { bindings: { ...bindings, SLACK_TEAM_IDS } });
			expect(response.status).toBe(500);
		},
	);

	it("refuses what Slack signed and nobody can read", async () => {
		for (const body of [
			"",
			"payload=%7B",
			"text=x",
			"payload=null",
			"payload=%7B%22type%22%3A1%7D",
		]) {
			for (const path of ["commands", "interactions"]) {
				const response = await knock(path, `${body}&n=${crypto.randomUUID()}`);
				expect([body, path, response.status]).toEqual([body, path, 400]);
			}
		}
	});
});
