import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { readStored, removeStored, type SheetStore, writeStored } from "../../src/store/index.ts";
import { storeWith } from "../doors/ask.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
/** When the isolate no longer remembers what it handled at NOW. */
const LATER = NOW + 30_000;
const DAY_MS = 86_400_000;
let keys = 0;
const freshId = () => `id-${++keys}`;
const sheet = (id: string) => ({ id, json: `{"id":"${id}"}`, expiresAt: NOW + DAY_MS });
const never = () => new Promise<never>(() => {});
const failing = () => Promise.reject(new Error("KV is down"));

async function keyOf(id: string): Promise<string> {
	const { keys } = await env.SHEETS.list();
	return keys.find(({ name }) => name.endsWith(id))?.name ?? "";
}

describe("a stored sheet", () => {
	it("comes back as it was written, with its end", async () => {
		const id = freshId();
		expect(await writeStored(env.SHEETS, sheet(id), NOW)).toBe(true);
		for (const now of [NOW, LATER]) {
			expect(await readStored(env.SHEETS, id, now)).toEqual({
				json: `{"id":"${id}"}`,
				expiresAt: NOW + DAY_MS,
			});
		}
	});

	it("costs no read for half a minute, and not more than one after that", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		const read = vi.fn();
		const store: SheetStore = new Proxy(storeWith({}), {
			get(target, name) {
				read();
				return Reflect.get(target, name);
			},
		});
		await readStored(store, id, NOW + 29_000);
		expect(read).toHaveBeenCalledTimes(0);
		await readStored(store, id, LATER);
		await readStored(store, id, LATER + 1_000);
		expect(read).toHaveBeenCalledTimes(1);
	});

	it("is not remembered where the store would not take it", async () => {
		const id = freshId();
		await writeStored(storeWith({ put: failing }), sheet(id), NOW).catch(() => {});
		expect(await readStored(env.SHEETS, id, NOW)).toBeNull();
	});

	it("is gone for good when it is removed while it is being written", async () => {
		const id = freshId();
		const put: KVNamespace["put"] = async (...given: Parameters<KVNamespace["put"]>) => {
			await new Promise((resolve) => setTimeout(resolve, 50));
			await env.SHEETS.put(...given);
		};
		const writing = writeStored(storeWith({ put }), sheet(id), NOW);
		await removeStored(env.SHEETS, id);
		await writing;
		expect(await readStored(env.SHEETS, id, NOW)).toBeNull();
		expect(await keyOf(id)).toBe("");
	});

	it("is removed at the second try where it was written within the same second", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		let tries = 0;
		const tooSoon = async (key: string) => {
			tries += 1;
			if (tries === 1) throw new Error("429 Too Many Requests");
			await env.SHEETS.delete(key);
		};
		await removeStored(storeWith({ delete: tooSoon }), id);
		expect(await keyOf(id)).toBe("");
	});

	it("is given a time to live", async () => {
		const id = freshId();
		const before = Math.floor(Date.now() / 1_000);
		await writeStored(env.SHEETS, { ...sheet(id), expiresAt: NOW + 90_000 }, NOW);
		const { keys } = await env.SHEETS.list();
		const { expiration = 0 } = keys.find(({ name }) => name.endsWith(id)) ?? {};
		expect(expiration - before).toBeGreaterThanOrEqual(89);
		expect(expiration - before).toBeLessThanOrEqual(95);
	});

	it("is gone after its time, even where the store still has it", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		expect(await readStored(env.SHEETS, id, NOW + DAY_MS)).toBeNull();
	});

	it("is gone once removed, and may be written again at once", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		await removeStored(env.SHEETS, id);
		expect(await readStored(env.SHEETS, id, NOW)).toBeNull();
		expect(await writeStored(env.SHEETS, sheet(id), NOW)).toBe(true);
	});

	it("is not written twice in a minute", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		expect(await writeStored(env.SHEETS, sheet(id), NOW + 59_000)).toBe(false);
		expect(await writeStored(env.SHEETS, sheet(id), NOW + 61_000)).toBe(true);
	});

	it("may be written again at once where the writing failed", async () => {
		const id = freshId();
		const broken = storeWith({ put: failing });
		await expect(writeStored(broken, sheet(id), NOW)).rejects.toThrow("KV is down");
		expect(await writeStored(env.SHEETS, sheet(id), NOW)).toBe(true);
	});
});

describe("a store at fault", () => {
	it("has nothing to give when it never had it", async () => {
		expect(await readStored(env.SHEETS, freshId(), NOW)).toBeNull();
	});

	it("says so when it cannot remove", async () => {
		await expect(removeStored(storeWith({ delete: failing }), freshId())).rejects.toThrow();
	});

	it.each([
		["throws", failing, "read-failed"],
		["never answers", never, "read-timed-out"],
	])("is told apart from an empty one when it %s", async (_, getWithMetadata, fault) => {
		expect(await readStored(storeWith({ getWithMetadata }), freshId(), NOW)).toEqual({ fault });
	});

	it.each([
		["rubbish", "rubbish", undefined],
		["nothing at all", "", undefined],
		["a sheet without a seal", '{"schema":"factsheet/1"}', undefined],
		["a seal of another schema", "{}", { schema: "factsheet/0", sha256: "x", expiresAt: NOW }],
		["a seal that does not fit", "{}", { schema: "factsheet/1", sha256: "x", expiresAt: NOW }],
	])("is never believed: %s", async (_, value, metadata) => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		await env.SHEETS.put(await keyOf(id), value, metadata === undefined ? {} : { metadata });
		expect(await readStored(env.SHEETS, id, LATER)).toEqual({ fault: "value-broken" });
	});

	it("is never believed: half a sheet under a true seal", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		const key = await keyOf(id);
		const { value, metadata } = await env.SHEETS.getWithMetadata(key);
		await env.SHEETS.put(key, (value ?? "").slice(0, -5), { metadata });
		expect(await readStored(env.SHEETS, id, LATER)).toEqual({ fault: "value-broken" });
	});

	it("is put right by the next writing", async () => {
		const id = freshId();
		await writeStored(env.SHEETS, sheet(id), NOW);
		await env.SHEETS.put(await keyOf(id), "rubbish");
		await readStored(env.SHEETS, id, LATER);
		expect(await writeStored(env.SHEETS, sheet(id), LATER)).toBe(true);
	});
});
