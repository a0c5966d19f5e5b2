import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, freshText, problemOf, sheetOf } from "../ask.ts";
import { articles, finished, itemsOf, progressOf, submit, submitted } from "./batch.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

describe("a batch", () => {
	it("is taken at once, and every article of it becomes a sheet that is there to be fetched", async () => {
		const sent = articles(7);
		const response = await submit({ articles: sent });
		expect(response.status).toBe(202);
		expect(response.headers.get("cache-control")).toBe("no-store");
		const { id, counts, links, createdAt } = await progressOf(response);
		expect(response.headers.get("location")).toBe(`/v1/batches/${id}`);
		expect(links).toEqual({ self: `/v1/batches/${id}`, items: `/v1/batches/${id}/items` });
		expect(counts.total).toBe(7);
		const end = await finished(id);
		expect(end).toMatchObject({ createdAt, webhook: null });
		expect(end.counts).toEqual({ total: 7, queued: 0, running: 0, done: 7, failed: 0 });
		const kept = Date.parse(end.expiresAt ?? "") - Date.parse(end.finishedAt ?? "");
		expect(kept).toBe(30 * 86_400_000);
		const { items } = await itemsOf(id);
		for (const [i, { index, status, attempts, factsheet }] of items.entries()) {
			expect({ index, status, attempts }).toEqual({ index: i, status: "done", attempts: 1 });
			const sheet = await sheetOf(await ask(factsheet?.url ?? ""));
			expect(sheet.article.text).toBe(sent[i]?.text);
		}
	});

	it("ends though some of its articles fail, and says of each why", async () => {
		const { id } = await submitted({
			articles: [
				{ text: freshText() },
				{ text: freshText(), engine: "llm" },
				{ url: "http://192.168.0.1/news" },
				{ html: `<article><p>${freshText()}</p></article>`, publisher: "The Post" },
			],
		});
		const { counts } = await finished(id);
		expect(counts).toEqual({ total: 4, queued: 0, running: 0, done: 2, failed: 2 });
		const { items } = await itemsOf(id);
		expect(items.map(({ problem }) => problem?.type ?? null)).toEqual([
			null,
			"/problems/engine-not-set-up",
			"/problems/address-refused",
			null,
		]);
		expect((await itemsOf(id, "status=failed")).items.map(({ index }) => index)).toEqual([1, 2]);
		expect((await itemsOf(id, "status=done")).items.map(({ index }) => index)).toEqual([0, 3]);
		expect((await itemsOf(id, "status=queued")).items).toEqual([]);
	});

	it("gives the same article twice the same sheet, and counts both", async () => {
		const [article] = articles(1);
		const { id } = await submitted({ articles: [article, article, article] });
		expect((await finished(id)).counts.done).toBe(3);
		const { items } = await itemsOf(id);
		expect(new Set(items.map(({ factsheet }) => factsheet?.id)).size).toBe(1);
	});

	it("may have a thousand articles", async () => {
		const told = vi.spyOn(console, "info").mockReturnValue();
		const { id } = await submitted({ articles: articles(1_000) });
		const { counts } = await finished(id);
		expect(counts).toEqual({ total: 1_000, queued: 0, running: 0, done: 1_000, failed: 0 });
		const { items, next } = await itemsOf(id);
		expect(next).toBeNull();
		expect(new Set(items.map(({ factsheet }) => factsheet?.id)).size).toBe(1_000);
		expect(items.every(({ attempts }) => attempts === 1)).toBe(true);
		const lines = told.mock.calls.flat().map((line) => JSON.parse(String(line)));
		const done = lines.reduce((sum, line) => sum + (line.at === "queue" ? line.done : 0), 0);
		expect(done).toBeGreaterThanOrEqual(1_000);
	});

	it("is shown page by page", async () => {
		const { id } = await submitted({ articles: articles(5) });
		await finished(id);
		const seen: number[] = [];
		let path: string | null = `/v1/batches/${id}/items?limit=2&status=done`;
		let pages = 0;
		while (path !== null) {
			const { items, next } = await itemsOf(id, path.replace(/.*\?/, ""));
			seen.push(...items.map(({ index }) => index));
			path = next;
			pages += 1;
		}
		expect(seen).toEqual([0, 1, 2, 3, 4]);
		expect(pages).toBe(3);
	});

	it.each(["limit=0", "limit=1001", "limit=x", "after=-2", "after=1.5", "status=lost"])(
		"is not shown by %s",
		async (query) => {
			const { links } = await submitted({ articles: articles(1) });
			const response = await ask(`${links.items}?${query}`);
			expect(response.status).toBe(422);
			const { errors } = await problemOf(response);
			expect(errors?.[0]?.path).toBe(query.replace(/=.*/, ""));
		},
	);

	it.each([
		["GET", `/v1/batches/${"a".repeat(24)}`],
		["GET", `/v1/batches/${"a".repeat(24)}/items`],
		["GET", "/v1/batches/nonsense"],
		["GET", "/v1/batches/..%2f..%2fsheets"],
	])("that never was is not there: %s %s", async (method, path) => {
		const response = await ask(path, { method });
		expect(response.status).toBe(404);
		expect((await problemOf(response)).type).toBe("/problems/batch-not-found");
	});

	it.each([`/v1/batches/${"a".repeat(24)}`, "/v1/batches/nonsense"])(
		"that never was is deleted all the same: %s",
		async (path) => {
			expect((await ask(path, { method: "DELETE" })).status).toBe(204);
		},
	);

	it.each([
		["GET", "/v1/batches", "POST, OPTIONS"],
		["PUT", `/v1/batches/${"a".repeat(24)}`, "GET, HEAD, DELETE, OPTIONS"],
		["POST", `/v1/batches/${"a".repeat(24)}/items`, "GET, HEAD, OPTIONS"],
	])("takes no %s of %s", async (method, path, allow) => {
		const response = await ask(path, { method });
		expect(response.status).toBe(405);
		expect(response.headers.get("allow")).toBe(allow);
	});
});
