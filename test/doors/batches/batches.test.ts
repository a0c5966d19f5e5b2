import { describe, expect, it } from "vitest";
import { ask, sheetOf } from "../ask.ts";
import { articles, finished, itemsOf, progressOf, submit } from "./batch.ts";

describe("a batch", () => {
	it("is taken at once, and every article of it becomes a sheet that is there to be fetched", async () => {
		const sent = articles(7);
		const response = await submit({ articles: sent });
		expect(response.status).toBe(202);
		expect(response.headers.get("cache-control")).toBe("no-store");
		const { id, counts, links } = await progressOf(response);
		expect(response.headers.get("location")).toBe(`/v1/batches/${id}`);
		expect(links).toEqual({ self: `/v1/batches/${id}`, items: `/v1/batches/${id}/items` });
		expect(counts.total).toBe(7);
		const end = await finished(id);
		expect(end.counts).toEqual({ total: 7, queued: 0, running: 0, done: 7, failed: 0 });
		const { items } = await itemsOf(id);
		for (const [i, { index, status, attempts, factsheet }] of items.entries()) {
			expect({ index, status, attempts }).toEqual({ index: i, status: "done", attempts: 1 });
			const sheet = await sheetOf(await ask(factsheet?.url ?? ""));
			expect(sheet.article.text).toBe(sent[i]?.text);
		}
	});
});
