import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { holderOf } from "../../src/access/key-holder.ts";
import { KEY_PREFIX, makeKey } from "../../src/access/keys.ts";
import {
	endSession,
	keyOfSession,
	openSession,
	SESSION_SECONDS,
} from "../../src/access/sessions.ts";

const NOW = Date.parse("2026-03-05T12:00:00Z");

/** A store of its own kind: what one test remembers, another does not. */
function store(): KVNamespace {
	return new Proxy(env.KEYS, {
		get(keys, name) {
			const real: unknown = Reflect.get(keys, name);
			return typeof real === "function" ? real.bind(keys) : real;
		},
	});
}

async function keptKey(keys: KVNamespace, expiresAt: number | null = null) {
	const made = await makeKey("night desk", expiresAt, NOW);
	await keys.put(KEY_PREFIX + made.id, JSON.stringify(made.record));
	return made;
}

describe("a session", () => {
	it("is its key's", async () => {
		const keys = store();
		const { id } = await keptKey(keys);
		const words = await openSession(keys, id, NOW);
		expect(await keyOfSession(keys, words, NOW)).toEqual({ keyId: id, name: "night desk" });
	});

	it("is kept under a digest: neither the key nor the words of the cookie are in the store", async () => {
		const keys = store();
		const { id, key } = await keptKey(keys);
		const words = await openSession(keys, id, NOW);
		const { keys: all } = await keys.list();
		const kept = await Promise.all(all.map(async ({ name }) => name + (await keys.get(name))));
		expect(kept.join()).not.toContain(words);
		expect(kept.join()).not.toContain(key.slice(15));
	});

	it.each([
		["a moment before its end", SESSION_SECONDS * 1_000 - 1, true],
		["at its end", SESSION_SECONDS * 1_000, false],
	])("is good or not: %s", async (_, after, good) => {
		const keys = store();
		const words = await openSession(keys, (await keptKey(keys)).id, NOW);
		expect((await keyOfSession(keys, words, NOW + after)) !== null).toBe(good);
	});

	it("ends when its user ends it, with its key's time, and with its key", async () => {
		const keys = store();
		const mortal = await keptKey(keys, NOW + 60_000);
		const words = await openSession(keys, mortal.id, NOW);
		expect(await keyOfSession(keys, words, NOW + 59_999)).not.toBeNull();
		expect(await keyOfSession(keys, words, NOW + 60_000)).toBeNull();
		await endSession(keys, words);
		expect(await keyOfSession(keys, words, NOW)).toBeNull();

		const revoked = await keptKey(keys);
		const others = await openSession(keys, revoked.id, NOW);
		expect(await keyOfSession(keys, others, NOW)).not.toBeNull();
		await keys.delete(KEY_PREFIX + revoked.id);
		expect(await keyOfSession(keys, others, NOW + 15_000)).toBeNull();
	});

	it.each(["", "x", "../key/1/abc", "a".repeat(44), `${"a".repeat(42)}=`])(
		"is none with the words %j",
		async (words) => {
			expect(await keyOfSession(store(), words, NOW)).toBeNull();
		},
	);

	it("is none with a key in its place", async () => {
		const keys = store();
		const { key } = await keptKey(keys);
		expect(await keyOfSession(keys, key, NOW)).toBeNull();
		expect(await keyOfSession(keys, key.slice(15), NOW)).toBeNull();
	});
});

describe("the holder of a key", () => {
	it("is no longer known within a minute after it was revoked", async () => {
		const keys = store();
		const { key, id } = await keptKey(keys);
		expect(await holderOf(keys, key, NOW)).toEqual({ keyId: id, name: "night desk" });
		await keys.delete(KEY_PREFIX + id);
		expect(await holderOf(keys, key, NOW + 15_000)).toBeNull();
	});

	it("is known as soon as the store knows of the key, though it was asked for before", async () => {
		const keys = store();
		const { key, id, record } = await makeKey("night desk", null, NOW);
		expect(await holderOf(keys, key, NOW)).toBeNull();
		await keys.put(KEY_PREFIX + id, JSON.stringify(record));
		expect(await holderOf(keys, key, NOW)).not.toBeNull();
	});

	it.each([
		"",
		"{",
		"null",
		"[]",
		'{"name":"x"}',
		'{"name":"x","sha256":"","createdAt":0,"expiresAt":null}',
	])("is nobody where the record is broken: %j", async (words) => {
		const keys = store();
		const { key, id } = await makeKey("night desk", null, NOW);
		await keys.put(KEY_PREFIX + id, words);
		expect(await holderOf(keys, key, NOW)).toBeNull();
	});

	it("is not told by a store that fails or hangs", async () => {
		const { key } = await makeKey("night desk", null, NOW);
		const failing = { get: () => Promise.reject(new Error("KV is down")) };
		const hanging = { get: () => new Promise<never>(() => {}) };
		for (const fault of [failing, hanging]) {
			const keys = new Proxy(env.KEYS, { get: (_, name) => Reflect.get(fault, name) });
			await expect(holderOf(keys, key, NOW)).rejects.toThrow();
		}
	});
});
