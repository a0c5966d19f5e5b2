import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Env } from "../../../src/doors/env.ts";
import { PROBLEMS } from "../../../src/sheet/problem.ts";
import { ask, problemOf } from "../ask.ts";
import { bearer, deployed, newKey } from "../key.ts";
import { articles, JSON_TYPE, progressOf, submit } from "./batch.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const webhook = (url: string) => ({ articles: articles(1), webhook: { url } });
const [good] = articles(1);
const FORM = "application/x-www-form-urlencoded";
const huge = JSON.stringify({ articles: [{ html: "ж".repeat(500_001) }] });

/** Nothing may be begun of what is refused. */
async function refused(body: unknown, bindings: Env = env, headers = JSON_TYPE) {
	const begun = vi.spyOn(env.BATCHES, "getByName");
	const response = await submit(body, headers, bindings);
	expect(begun).not.toHaveBeenCalled();
	expect(response.headers.get("location")).toBeNull();
	return problemOf(response);
}

describe("a batch is refused", () => {
	it.each([
		["without articles", {}, "articles"],
		["of none", { articles: [] }, "articles"],
		["of more than a thousand", { articles: Array(1_001).fill(good) }, "articles"],
		["that is no list", { articles: good }, "articles"],
		["that is a list of its own", [good], ""],
		["with an empty article", { articles: [good, {}] }, "articles.1.text"],
		[
			"with text and address both",
			{ articles: [{ text: "x", url: "https://a.example" }] },
			"articles.0.text",
		],
		["with a number for a text", { articles: [good, good, { text: 5 }] }, "articles.2.text"],
		[
			"with a date that is none",
			{ articles: [{ ...good, publishedAt: "Sunday" }] },
			"articles.0.publishedAt",
		],
		[
			"with an engine that is none",
			{ articles: [{ ...good, engine: "best" }] },
			"articles.0.engine",
		],
		[
			"whose sheet nobody could fetch",
			{ articles: [good, { ...good, store: false }] },
			"articles.1.store",
		],
		[
			"with a text that is too long",
			{ articles: [{ text: "a".repeat(200_001) }] },
			"articles.0.text",
		],
		["with a webhook without address", { articles: [good], webhook: {} }, "webhook.url"],
		[
			"with an address for a webhook",
			{ articles: [good], webhook: "https://a.example" },
			"webhook",
		],
	])("%s", async (_, body, path) => {
		const { type, status, errors } = await refused(body);
		expect([type, status]).toEqual(["/problems/invalid-request", 422]);
		expect(errors?.map((error) => error.path)).toContain(path);
	});

	it("with the first twenty faults, of however many", async () => {
		const { errors } = await refused({ articles: Array(1_000).fill({ text: 1, engine: 2 }) });
		expect(errors).toHaveLength(20);
	});

	it.each([
		["is no JSON", "{", JSON_TYPE, "malformed-body"],
		["is a form", "articles=x", { "content-type": FORM }, "unsupported-media-type"],
		["is text", "x", { "content-type": "text/plain" }, "unsupported-media-type"],
		["is packed", "x", { ...JSON_TYPE, "content-encoding": "gzip" }, "unsupported-media-type"],
		["has many values", `[${"[],".repeat(100_000)}0]`, JSON_TYPE, "body-too-large"],
		["has too many bytes", `"${"a".repeat(10_000_000)}"`, JSON_TYPE, "body-too-large"],
		["has one article as large as many", huge, JSON_TYPE, "body-too-large"],
	] as const)("whose body %s", async (...[, body, headers, name]) => {
		const begun = vi.spyOn(env.BATCHES, "getByName");
		const response = await ask("/v1/batches", { method: "POST", body, headers });
		expect(response.status).toBe(PROBLEMS[name].status);
		expect((await problemOf(response)).type).toBe(`/problems/${name}`);
		expect(begun).not.toHaveBeenCalled();
	});

	it.each([
		"http://news.example.org/hook",
		"https://127.0.0.1/hook",
		"https://localhost/hook",
		"http://127.0.0.1:8080/hook",
		"https://10.1.2.3/hook",
		"https://[::1]/hook",
		"https://2130706433/hook",
		"https://metadata.internal/hook",
		"https://news.example.org:8443/hook",
		"https://user:word@news.example.org/hook",
		"ftp://news.example.org/hook",
		"news.example.org/hook",
		"",
	])("with a webhook at %j, where it is deployed", async (url) => {
		const { key } = await newKey();
		const headers = { ...JSON_TYPE, ...bearer(key) };
		const { type, errors } = await refused(webhook(url), deployed, headers);
		expect(type).toBe("/problems/address-refused");
		expect(errors?.[0]?.path).toBe("webhook.url");
	});

	it("with a webhook where there is no secret to sign it with, and says how to set one", async () => {
		const { BATCH_WEBHOOK_SECRET: _, ...bindings } = env;
		const { type, status, detail } = await refused(
			webhook("https://news.example.org/hook"),
			bindings,
		);
		expect([type, status]).toEqual(["/problems/webhook-not-set-up", 422]);
		expect(detail).toContain("npx wrangler secret put BATCH_WEBHOOK_SECRET");
	});

	it.each(["BATCHES", "BATCH_QUEUE"])(
		"where %s is not bound, and says what to do",
		async (name) => {
			const bindings: Env = { ...env, [name]: undefined };
			const { type, status, detail } = await refused({ articles: articles(1) }, bindings);
			expect([type, status]).toEqual(["/problems/batches-not-set-up", 501]);
			expect(detail).toContain("npx wrangler queues create");
			const asked = await ask(`/v1/batches/${"a".repeat(24)}`, {}, bindings);
			expect(asked.status).toBe(501);
		},
	);

	it("by a batch's place that does not answer, which may be asked again", async () => {
		const BATCHES = new Proxy(env.BATCHES, {
			get: () => () => ({ open: () => Promise.reject(new Error("no objects today")) }),
		});
		const response = await submit({ articles: articles(1) }, JSON_TYPE, { ...env, BATCHES });
		expect(response.status).toBe(503);
		expect(response.headers.get("retry-after")).toBe("5");
	});
});

describe("a deployed Worker", () => {
	it("takes a batch of whoever shows a key, and shows it to colleagues and nobody else", async () => {
		const [mine, colleague] = [await newKey("archive"), await newKey("night desk")];
		const headers = { ...JSON_TYPE, ...bearer(mine.key) };
		const response = await submit(webhook("https://news.example.org/hook"), headers, deployed);
		expect(response.status).toBe(202);
		const { links } = await progressOf(response);
		for (const path of [links.self, links.items]) {
			expect((await ask(path, {}, deployed)).status).toBe(401);
			const asked = await ask(path, { headers: bearer(colleague.key) }, deployed);
			expect(asked.status).toBe(200);
		}
		expect((await ask(links.self, { method: "DELETE" }, deployed)).status).toBe(401);
		const removed = await ask(
			links.self,
			{ method: "DELETE", headers: bearer(mine.key) },
			deployed,
		);
		expect(removed.status).toBe(204);
	});

	it("reads no batch before it knows whose it is", async () => {
		expect((await submit({}, JSON_TYPE, deployed)).status).toBe(401);
	});

	it("counts a batch as one request of its caller's", async () => {
		const { key } = await newKey();
		const counted = vi.spyOn(env.CALLER_LIMIT, "limit");
		await submit({ articles: articles(3) }, { ...JSON_TYPE, ...bearer(key) }, deployed);
		expect(counted).toHaveBeenCalledTimes(1);
	});
});

describe("pages of other sites", () => {
	it("have no batch read on one's own machine", async () => {
		const headers = { ...JSON_TYPE, "sec-fetch-site": "cross-site" };
		const response = await submit({ articles: articles(1) }, headers);
		expect(response.status).toBe(403);
	});
});
