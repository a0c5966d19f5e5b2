import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addressOf } from "../../src/desk/address.ts";
import { ENGINE_VERSION } from "../../src/engine/index.ts";
import { FactSheetRequest } from "../../src/sheet/request.ts";
import { type SheetStore, writeStored } from "../../src/store/index.ts";
import { freshText, storeWith } from "../doors/ask.ts";
import { plainDesk } from "./plain-desk.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const DAY_MS = 86_400_000;

type DeskModule = typeof import("../../src/desk/index.ts");

/** An isolate of its own, which remembers nothing of another's, with a clock of its own. */
async function isolate({ store, now = NOW }: { store?: SheetStore; now?: number }) {
	vi.resetModules();
	const { makeSheet, findSheet, deleteSheet, parseSheet }: DeskModule = await import(
		"../../src/desk/index.ts"
	);
	const { desk, faults, after } = plainDesk({ store, now: () => now });
	return {
		faults,
		make: async (fields: object) => {
			const answer = await makeSheet(FactSheetRequest.parse(fields), desk);
			await Promise.all(after);
			return { ...answer, sheet: parseSheet(answer.json) };
		},
		find: (id: string) => findSheet(id, desk),
		remove: (id: string) => deleteSheet(id, desk),
	};
}

afterEach(() => {
	vi.resetModules();
});

async function keyOf(id: string): Promise<string> {
	const { keys } = await env.SHEETS.list();
	return keys.find(({ name }) => name.endsWith(id))?.name ?? "";
}

/** What a deployment with another engine has stored of the same article. */
async function storedByAnother(version: string, text: string) {
	const { json } = await (await isolate({})).make({ text: freshText() });
	const article = { title: null, text, url: null, publisher: null, publishedAt: null };
	const intake = { article, language: { given: null, onPage: null }, warnings: [] };
	const id = await addressOf(intake, { name: "embedded", version });
	const sheet = { ...JSON.parse(json), id };
	sheet.engine.version = version;
	const theirs = JSON.stringify(sheet);
	await writeStored(env.SHEETS, { id, json: theirs, expiresAt: NOW + DAY_MS }, NOW);
	return { id, json: theirs };
}

describe("two deployments on one store", () => {
	it("keep a sheet each, and never answer with the other's", async () => {
		const text = freshText();
		const theirs = await storedByAnother("next", text);
		const ours = await (await isolate({})).make({ text });
		expect(ours.cache).toBe("miss");
		expect(ours.id).not.toBe(theirs.id);
		expect(ours.sheet.engine.version).toBe(ENGINE_VERSION);
		expect((await (await isolate({})).make({ text })).json).toBe(ours.json);
	});

	it("find each other's sheets by their ids, and delete no other", async () => {
		const text = freshText();
		const theirs = await storedByAnother("next", text);
		const ours = await (await isolate({})).make({ text });
		await (await isolate({})).remove(ours.id);
		expect(await (await isolate({})).find(ours.id)).toBeNull();
		expect((await (await isolate({})).find(theirs.id))?.json).toBe(theirs.json);
	});
});

describe("a clock that is off", () => {
	it.each([
		["a day behind", -DAY_MS, "miss"],
		["half a day behind", -DAY_MS / 2, "hit"],
		["a day ahead", DAY_MS, "hit"],
	])("where it was written, %s, costs no answer", async (_, off, cache) => {
		const fields = { text: freshText() };
		const written = await (await isolate({ now: NOW + off })).make(fields);
		const reader = await isolate({});
		const answer = await reader.make(fields);
		expect(answer.cache).toBe(cache);
		expect(answer.sheet.counts).toEqual(written.sheet.counts);
		expect(reader.faults).toEqual([]);
	});

	it("gives every sheet the same time to live in the store", async () => {
		const { id } = await (await isolate({ now: NOW + DAY_MS })).make({ text: freshText() });
		const { keys } = await env.SHEETS.list();
		const expiration = keys.find(({ name }) => name.endsWith(id))?.expiration ?? 0;
		expect(expiration - Date.now() / 1_000).toBeGreaterThan(86_400 - 60);
		expect(expiration - Date.now() / 1_000).toBeLessThanOrEqual(86_400 + 1);
	});
});

describe("a store that gives back something else", () => {
	it.each<[string, (json: string) => string]>([
		["the first half", (json) => json.slice(0, json.length / 2)],
		["nothing", () => ""],
		["another sheet", (json) => json.replace("killed", "spared")],
		["foreign JSON", () => '{"schema":"other/9"}'],
		["a sheet of an older schema", (json) => json.replace("factsheet/1", "factsheet/0")],
		["rubbish", () => "\0\ufffd"],
	])("of a sheet under its own seal, %s, is not believed", async (_, spoil) => {
		const fields = { text: freshText() };
		const made = await (await isolate({})).make(fields);
		const key = await keyOf(made.id);
		const { metadata } = await env.SHEETS.getWithMetadata(key);
		await env.SHEETS.put(key, spoil(made.json), { metadata });
		const reader = await isolate({});
		const again = await reader.make(fields);
		expect(again.cache).toBe("miss");
		expect(again.sheet.counts).toEqual(made.sheet.counts);
		expect(reader.faults).toEqual(["value-broken"]);
		expect((await (await isolate({})).find(made.id))?.json).toBe(again.json);
	});

	it.each<[string, () => Promise<unknown>]>([
		["nothing at all", async () => undefined],
		["a number", async () => 5],
		["a value that is no text", async () => ({ value: 5, metadata: {} })],
	])("than it promises, %s, is at fault, and the answer right", async (_, getWithMetadata) => {
		const faulty: object = { getWithMetadata };
		const { make, faults } = await isolate({ store: storeWith(faulty) });
		const { cache, sheet } = await make({ text: freshText() });
		expect(cache).toBe("miss");
		expect(sheet.counts).not.toEqual([]);
		expect(faults).toHaveLength(1);
	});
});

describe("a caller who was told of a sheet", () => {
	it("finds it, whichever isolate answers, once the store has taken it", async () => {
		const made = await (await isolate({})).make({ text: freshText() });
		expect((await (await isolate({})).find(made.id))?.json).toBe(made.json);
	});

	it("who deleted one finds it nowhere, though another isolate wrote it", async () => {
		const made = await (await isolate({})).make({ text: freshText() });
		await (await isolate({})).remove(made.id);
		expect(await (await isolate({})).find(made.id)).toBeNull();
	});

	it("of one that hangs in the store is told so, and not that there is none", async () => {
		const getWithMetadata = () => new Promise<never>(() => {});
		const { find } = await isolate({ store: storeWith({ getWithMetadata }) });
		await expect(find("A".repeat(24))).rejects.toThrow("store-unavailable");
	});
});
