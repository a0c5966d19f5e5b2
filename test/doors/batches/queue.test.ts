import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Env } from "../../../src/doors/env.ts";
import { Problem } from "../../../src/sheet/problem.ts";
import { answering, ferryRequest, modelThat } from "../../llm/model.ts";
import { ask, storeWith } from "../ask.ts";
import { articles, itemsOf, progress } from "./batch.ts";
import { bring, handFed, LEASE_MS, later, wake } from "./hand-fed.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const MINUTE = 60_000;
const body = (batch: string, item = 0) => ({ batch, item });
const itemOf = async (id: string, index = 0) => (await itemsOf(id)).items[index];

describe("a message of the queue", () => {
	it("is sent once for each item, a hundred at a time, and holds nothing of the article", async () => {
		const { id, sent } = await handFed(articles(250));
		expect(sent).toEqual(Array.from({ length: 250 }, (_, item) => ({ batch: id, item })));
	});

	it("is acknowledged when its item is done, and again when it is delivered again", async () => {
		const { id } = await handFed(articles(2));
		const messages = [{ id: "m1", body: body(id) }];
		expect(await bring({ messages })).toMatchObject({ acknowledged: ["m1"], again: [] });
		const first = await itemOf(id);
		expect(first).toMatchObject({ status: "done", attempts: 1, problem: null });
		for (const name of ["m1", "m2"])
			expect(await bring({ messages: [{ id: name, body: body(id) }] })).toMatchObject({
				acknowledged: [name],
			});
		expect(await itemOf(id)).toEqual(first);
		expect((await progress(id)).counts).toMatchObject({ done: 1, queued: 1 });
	});

	it("has its item read once, though two come at the same moment", async () => {
		const told = vi.spyOn(console, "info");
		const { id } = await handFed(articles(1));
		await bring({ messages: [{ body: body(id) }, { body: body(id) }] });
		expect(await itemOf(id)).toMatchObject({ status: "done", attempts: 1 });
		const lines = told.mock.calls.flat().map((line) => JSON.parse(String(line)));
		expect(lines.find(({ at }) => at === "queue")).toMatchObject({
			queue: "work",
			messages: 2,
			done: 1,
			nothing: 1,
		});
	});

	it.each([
		["of no shape", "hello"],
		["without an item", { batch: "a".repeat(24) }],
		["of no such batch", { batch: "a".repeat(24), item: 0 }],
		["with a name that is none", { batch: "../x", item: 0 }],
		["of a place that is none", { batch: "a".repeat(24), item: -1 }],
	])("%s is put away", async (_, foreign) => {
		const messages = [{ id: "m1", body: foreign }];
		expect(await bring({ messages })).toMatchObject({ acknowledged: ["m1"], again: [] });
	});

	it("of an item that is not there is put away", async () => {
		const { id } = await handFed(articles(1));
		expect(await bring({ messages: [{ id: "m1", body: body(id, 7) }] })).toMatchObject({
			acknowledged: ["m1"],
		});
	});

	it("comes again, later and later, while the store takes no sheet, and is done when it does", async () => {
		const { id } = await handFed(articles(1));
		const put = async () => {
			await new Promise((resolve) => setTimeout(resolve, 20));
			throw new Error("KV is down");
		};
		const bindings: Env = { ...env, SHEETS: storeWith({ put }) };
		for (const [attempts, delaySeconds] of [
			[1, 10],
			[2, 20],
			[3, 40],
			[4, 40],
		] as const) {
			const messages = [{ id: "m1", attempts, body: body(id) }];
			const told = await bring({ messages, bindings });
			expect(told).toEqual({ acknowledged: [], again: ["m1"], pauses: [delaySeconds] });
			expect(await itemOf(id)).toMatchObject({
				status: "queued",
				attempts,
				problem: { type: "/problems/store-unavailable" },
			});
		}
		await bring({ messages: [{ id: "m1", attempts: 5, body: body(id) }] });
		expect(await itemOf(id)).toMatchObject({ status: "done", attempts: 5, problem: null });
	});

	it("comes again while the batch cannot be reached", async () => {
		const { id } = await handFed(articles(1));
		const BATCHES = new Proxy(env.BATCHES, {
			get: () => () => {
				throw new Error("no objects today");
			},
		});
		const messages = [{ id: "m1", body: body(id) }];
		const { again } = await bring({ messages, bindings: { ...env, BATCHES } });
		expect(again).toHaveLength(1);
	});

	it("whose article is at fault fails at once, with its problem", async () => {
		const { id } = await handFed([{ url: "http://127.0.0.1/", engine: "auto", store: true }]);
		const { acknowledged } = await bring({ messages: [{ id: "m1", body: body(id) }] });
		expect(acknowledged).toEqual(["m1"]);
		expect(await itemOf(id)).toMatchObject({
			status: "failed",
			factsheet: null,
			problem: { type: "/problems/address-refused", status: 422 },
		});
	});
});

describe("a language model", () => {
	const DAY_MS = 86_400_000;
	const read = async (step: Parameters<typeof modelThat>[0][number]) => {
		const { bindings, received } = await modelThat([step]);
		const { id } = await handFed([ferryRequest()]);
		await bring({ messages: [{ body: body(id) }], bindings });
		return { calls: await received(), item: await itemOf(id) };
	};

	it("reads the articles of a batch too, and the item says so", async () => {
		const { calls, item } = await read(answering());
		expect(calls.length).toBeGreaterThan(0);
		expect(item).toMatchObject({ status: "done", factsheet: { engine: "llm" } });
	});

	it("that fails leaves a sheet of the embedded engine, which is kept as long as others", async () => {
		const { calls, item } = await read({ status: 400 });
		expect(calls.length).toBeGreaterThan(0);
		expect(item).toMatchObject({ status: "done", factsheet: { engine: "embedded" } });
		const expiresAt = Date.parse(item?.factsheet?.expiresAt ?? "");
		expect(expiresAt).toBeGreaterThan(Date.now() + 29 * DAY_MS);
	});

	it("that is asked for and not set up fails the item", async () => {
		const { id } = await handFed([ferryRequest({ engine: "llm" })]);
		await bring({ messages: [{ body: body(id) }] });
		const problem = { type: "/problems/engine-not-set-up" };
		expect(await itemOf(id)).toMatchObject({ status: "failed", problem });
	});
});

describe("a reader that breaks down", () => {
	it("is followed by the same message, which takes the item over", async () => {
		const { id, batch } = await handFed(articles(1));
		expect(await batch.claim(0, "m1")).toContain("people were killed");
		expect((await progress(id)).counts).toMatchObject({ running: 1 });
		await bring({ messages: [{ id: "m1", attempts: 2, body: body(id) }] });
		expect(await itemOf(id)).toMatchObject({ status: "done", attempts: 2 });
	});

	it("keeps its item from others for a minute, then the item is sent again", async () => {
		const { id, batch, sent } = await handFed(articles(1));
		await batch.claim(0, "m1");
		await bring({ messages: [{ id: "m2", body: body(id) }] });
		expect(await itemOf(id)).toMatchObject({ status: "running", attempts: 1 });
		later(LEASE_MS - 5_000);
		await wake(batch);
		expect(sent).toHaveLength(1);
		later(LEASE_MS + 1_000);
		await wake(batch);
		expect(sent).toHaveLength(2);
		await bring({ messages: [{ body: body(id) }] });
		expect(await itemOf(id)).toMatchObject({ status: "done", attempts: 2 });
	});

	it("and gives up what it has brought to an end changes nothing", async () => {
		const { id, batch } = await handFed(articles(2));
		await bring({ messages: [{ id: "m1", body: body(id) }] });
		const done = await itemOf(id);
		const { document: problem } = new Problem("page-timed-out", "It took too long.");
		await batch.release(0, "m1", { factsheet: null, problem });
		await batch.settle(0, { factsheet: null, problem });
		expect(await itemOf(id)).toEqual(done);
	});

	it("and reports late, when another has read the item, changes nothing", async () => {
		const { id, batch } = await handFed(articles(1));
		await batch.claim(0, "m1");
		later(LEASE_MS + 1_000);
		await wake(batch);
		await bring({ messages: [{ body: body(id) }] });
		const done = await itemOf(id);
		const { document: problem } = new Problem("page-timed-out", "It took too long.");
		await batch.settle(0, { factsheet: null, problem });
		await batch.release(0, "m1", { factsheet: null, problem });
		expect(await itemOf(id)).toEqual(done);
		expect(done).toMatchObject({ status: "done" });
	});

	it("again and again over the same item ends that item in failure, and the batch", async () => {
		const { id, batch } = await handFed(articles(1));
		for (let times = 1; times <= 6; times += 1) {
			expect(await batch.claim(0, `m${times}`)).not.toBeNull();
			later(times * (LEASE_MS + 60 * MINUTE));
			await wake(batch);
		}
		expect(await batch.claim(0, "m7")).toBeNull();
		expect(await itemOf(id)).toMatchObject({
			status: "failed",
			attempts: 6,
			problem: { type: "/problems/internal-error" },
		});
		expect((await progress(id)).status).toBe("finished");
	});
});

describe("messages that the queue has lost", () => {
	it("are sent again after a minute without a word, then after twice as long", async () => {
		const { batch, sent } = await handFed(articles(2));
		const sentAfter = async (ms: number) => {
			later(ms);
			await wake(batch);
			return sent.length;
		};
		expect(await sentAfter(0.9 * MINUTE)).toBe(2);
		expect(await sentAfter(1.1 * MINUTE)).toBe(4);
		expect(await sentAfter(2.9 * MINUTE)).toBe(4);
		expect(await sentAfter(3.2 * MINUTE)).toBe(6);
	});

	it("are not looked for while others of the batch are being read", async () => {
		const { id, batch, sent } = await handFed(articles(3));
		later(0.9 * MINUTE);
		await bring({ messages: [{ body: body(id, 1) }] });
		later(1.5 * MINUTE);
		await wake(batch);
		expect(sent).toHaveLength(3);
		later(2 * MINUTE);
		await wake(batch);
		expect(sent.slice(3).map(({ item }) => item)).toEqual([0, 2]);
	});

	it("fail after three days, that the batch may end", async () => {
		const { id, batch } = await handFed(articles(2));
		await bring({ messages: [{ body: body(id) }] });
		later(72 * 60 * MINUTE + MINUTE);
		await wake(batch);
		const { status, counts } = await progress(id);
		expect(status).toBe("finished");
		expect(counts).toMatchObject({ done: 1, failed: 1 });
	});

	it("are sent again when the queue did not take them", async () => {
		const { batch, sent } = await handFed(articles(1));
		await runInDurableObject(batch, (object) => {
			const broken = { sendBatch: () => Promise.reject(new Error("the queue is down")) };
			Reflect.set(object, "env", { ...env, BATCH_QUEUE: broken });
		});
		const warned = vi.spyOn(console, "warn").mockReturnValue();
		later(1.1 * MINUTE);
		await wake(batch);
		expect(warned).toHaveBeenCalledWith('{"at":"batch","fault":"not-sent"}');
		const refound = { sendBatch: async (messages: readonly never[]) => sent.push(...messages) };
		await runInDurableObject(batch, (object) => {
			Reflect.set(object, "env", { ...env, BATCH_QUEUE: refound });
		});
		later(3.2 * MINUTE);
		await wake(batch);
		expect(sent).toHaveLength(2);
	});
});

describe("a dead letter", () => {
	const queue = "factsheet-batches-dead";

	it("ends its item in failure, with what went wrong the last time", async () => {
		const { id } = await handFed(articles(2));
		const put = () => Promise.reject(new Error("KV is down"));
		const bindings: Env = { ...env, SHEETS: storeWith({ put }) };
		await bring({ messages: [{ id: "m1", attempts: 4, body: body(id) }], bindings });
		const messages = [
			{ id: "m1", body: body(id) },
			{ id: "m2", body: body(id, 1) },
		];
		expect(await bring({ messages, queue })).toMatchObject({
			acknowledged: ["m1", "m2"],
			again: [],
		});
		const { items } = await itemsOf(id);
		expect(items.map(({ status }) => status)).toEqual(["failed", "failed"]);
		expect(items.map(({ problem }) => problem?.type)).toEqual([
			"/problems/store-unavailable",
			"/problems/internal-error",
		]);
		expect((await progress(id)).status).toBe("finished");
	});

	it("changes nothing of an item that is done", async () => {
		const { id } = await handFed(articles(1));
		await bring({ messages: [{ body: body(id) }] });
		await bring({ messages: [{ body: body(id) }], queue });
		expect(await itemOf(id)).toMatchObject({ status: "done", problem: null });
	});
});

describe("a batch that is deleted", () => {
	it("is not known any more, and what it had not begun is never read", async () => {
		const { id } = await handFed(articles(2));
		await bring({ messages: [{ body: body(id) }] });
		const { factsheet } = (await itemOf(id)) ?? {};
		expect((await ask(`/v1/batches/${id}`, { method: "DELETE" })).status).toBe(204);
		expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
		expect((await ask(`/v1/batches/${id}/items`)).status).toBe(404);
		const written = vi.spyOn(env.SHEETS, "put");
		const told = await bring({ messages: [{ id: "m2", body: body(id, 1) }] });
		expect(told).toMatchObject({ acknowledged: ["m2"], again: [] });
		expect(written).not.toHaveBeenCalled();
		expect((await ask(factsheet?.url ?? "")).status).toBe(200);
	});

	it("while its messages are being sent, ends in peace", async () => {
		const { id, batch } = await handFed(articles(1));
		await runInDurableObject(batch, (object) => {
			const sendBatch = async () => {
				await env.BATCHES.getByName(id).remove();
			};
			Reflect.set(object, "env", { ...env, BATCH_QUEUE: { sendBatch } });
		});
		later(1.1 * MINUTE);
		await wake(batch);
		expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
	});

	it("hears no report of what was being read", async () => {
		const { id, batch } = await handFed(articles(1));
		await batch.claim(0, "m1");
		await ask(`/v1/batches/${id}`, { method: "DELETE" });
		await batch.bury(0);
		await wake(batch);
		expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
		const kept = await runInDurableObject(batch, async (_, { storage }) => [
			storage.kv.get("record"),
			await storage.getAlarm(),
		]);
		expect(kept).toEqual([undefined, null]);
	});
});

describe("what is kept of a batch", () => {
	const keptOf = (batch: DurableObjectStub) =>
		runInDurableObject(batch, (_, { storage }) =>
			[...storage.sql.exec("SELECT article FROM items ORDER BY position")].map(
				({ article }) => article !== null,
			),
		);

	it("is no article whose item has ended", async () => {
		const { id, batch } = await handFed([...articles(2), { url: "http://10.0.0.1/", store: true }]);
		await bring({ messages: [{ body: body(id) }, { body: body(id, 2) }] });
		expect(await keptOf(batch)).toEqual([false, true, false]);
		await bring({ messages: [{ body: body(id, 1) }], queue: "factsheet-batches-dead" });
		expect(await keptOf(batch)).toEqual([false, false, false]);
	});

	it("is nothing, once its sheets' time is over", async () => {
		const { id, batch } = await handFed(articles(1));
		await bring({ messages: [{ body: body(id) }] });
		later(23 * 60 * MINUTE);
		await wake(batch);
		expect((await progress(id)).status).toBe("finished");
		later(25 * 60 * MINUTE);
		await wake(batch);
		expect((await ask(`/v1/batches/${id}`)).status).toBe(404);
		const tables = await runInDurableObject(batch, (_, { storage }) => [
			...storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'items'"),
		]);
		expect(tables).toEqual([]);
	});

	it("is nothing of one whose articles never all came", async () => {
		const batch = env.BATCHES.getByName(crypto.randomUUID());
		const times = { ttlMs: MINUTE, leaseMs: MINUTE };
		await batch.open({ id: "x", total: 2, origin: "", webhookUrl: null, ...times });
		await batch.add(0, ["{}"]);
		expect(await batch.progress()).toBeNull();
		later(6 * MINUTE);
		await wake(batch);
		expect(await runInDurableObject(batch, (_, { storage }) => storage.kv.get("record"))).toBe(
			undefined,
		);
	});
});
