import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Desk, deleteSheet, findSheet, makeSheet, parseSheet } from "../../src/desk/index.ts";
import { FactSheetRequest } from "../../src/sheet/request.ts";
import type { SheetStore } from "../../src/store/index.ts";
import { freshText, storeWith } from "../doors/ask.ts";
import { plainDesk } from "./plain-desk.ts";

const never = () => new Promise<never>(() => {});
const failing = () => Promise.reject(new Error("KV is down"));

/** A desk whose every moment is another, so that two sheets made are never the same to the letter. */
function deskWith(store?: SheetStore) {
	let moment = Date.parse("2026-01-01T00:00:00Z");
	return plainDesk({
		store,
		now: () => {
			moment += 1;
			return moment;
		},
	});
}

const article = (known = {}) => FactSheetRequest.parse({ text: freshText(), ...known });

afterEach(() => {
	vi.useRealTimers();
});

describe("one request", () => {
	it("is answered before its sheet is stored, which is left for later", async () => {
		const put = vi.fn(never);
		const { desk, after } = deskWith(storeWith({ put }));
		const { cache, expiresAt } = await makeSheet(article(), desk);
		expect(cache).toBe("miss");
		expect(expiresAt).not.toBeNull();
		expect(after).toHaveLength(1);
	});

	it("is answered although the sheet cannot be stored, and that is reported", async () => {
		const { desk, after, faults } = deskWith(storeWith({ put: failing }));
		expect((await makeSheet(article(), desk)).cache).toBe("miss");
		await Promise.all(after);
		expect(faults).toEqual(["write-failed"]);
	});

	it("is answered although the store throws as it is called", async () => {
		const broken = (): never => {
			throw new TypeError("not a function");
		};
		const { desk, after, faults } = deskWith({
			getWithMetadata: broken,
			put: broken,
			delete: broken,
		});
		const { json, fault } = await makeSheet(article(), desk);
		await Promise.all(after);
		expect(parseSheet(json).counts).not.toEqual([]);
		expect(fault).toBe("read-failed");
		expect(faults).toEqual(["read-failed", "write-failed"]);
	});

	it("is given the language, the words and the moment of its sheet", async () => {
		const { json, id } = await makeSheet(article(), deskWith().desk);
		const sheet = parseSheet(json);
		expect(sheet.id).toBe(id);
		expect(sheet.article.language).toBe("en");
		expect(sheet.article.words).toBeGreaterThan(20);
		expect(sheet.createdAt).toMatch(/^2026-01-01T00:00:00\.\d{3}Z$/);
	});

	it.each([
		["at most 14 people", 4],
		["10,000 people’s well-being", 3],
		["Müller's co-op, São Paulo", 4],
		["— … !", 0],
		["", 0],
	])("counts the words of %j", async (text, words) => {
		const { json } = await makeSheet(article({ text }), deskWith().desk);
		expect(parseSheet(json).article.words).toBe(words);
	});
});

describe("a crowd", () => {
	const crowd = (desk: Desk, request: FactSheetRequest) =>
		Promise.all(Array.from({ length: 25 }, () => makeSheet(request, desk)));

	it.each<[string, Partial<KVNamespace>]>([
		["an empty store", {}],
		["a store that fails", { getWithMetadata: failing, put: failing }],
		["a store that hangs", { getWithMetadata: never, put: never }],
	])("gets one sheet, made once, of %s", async (_, faults) => {
		const { desk, after } = deskWith(storeWith(faults));
		const answers = await crowd(desk, article());
		expect(new Set(answers.map(({ json }) => json)).size).toBe(1);
		expect(answers.filter(({ cache }) => cache === "miss")).toHaveLength(1);
		expect(answers.filter(({ cache }) => cache === "collapsed")).toHaveLength(24);
		expect(after).toHaveLength(1);
	});

	it("reads the store once", async () => {
		const getWithMetadata = vi.fn(failing);
		await crowd(deskWith(storeWith({ getWithMetadata })).desk, article());
		expect(getWithMetadata).toHaveBeenCalledTimes(1);
	});

	it("is not one where the articles differ by a character", async () => {
		const { desk } = deskWith();
		const request = article();
		const [one, other] = await Promise.all([
			makeSheet(request, desk),
			makeSheet({ ...request, text: `${request.text} ` }, desk),
		]);
		expect(one.id).not.toBe(other.id);
	});

	it("that wants nothing stored shares nothing", async () => {
		const { desk } = deskWith();
		const answers = await crowd(desk, article({ store: false }));
		expect(answers.every(({ cache }) => cache === "bypass")).toBe(true);
		expect(new Set(answers.map(({ json }) => json)).size).toBe(25);
	});
});

describe("an article that is not to be stored", () => {
	it("never comes near the store", async () => {
		const store = new Proxy(env.SHEETS, {
			get(_, name) {
				throw new Error(`the store was asked for ${String(name)}`);
			},
		});
		const { desk, after, faults } = deskWith(store);
		const { cache, expiresAt, json } = await makeSheet(article({ store: false }), desk);
		expect([cache, expiresAt, after, faults]).toEqual(["bypass", null, [], []]);
		expect(parseSheet(json).counts).not.toEqual([]);
	});

	it("is not found afterwards", async () => {
		const { desk } = deskWith();
		const { id } = await makeSheet(article({ store: false }), desk);
		expect(await findSheet(id, desk)).toBeNull();
	});
});

describe("a sheet to be deleted", () => {
	it("is found no more, although it was made only just now", async () => {
		const { desk, after } = deskWith();
		const { id } = await makeSheet(article(), desk);
		expect((await findSheet(id, desk))?.cache).toBe("hit");
		await Promise.all([deleteSheet(id, desk), ...after]);
		expect(await findSheet(id, desk)).toBeNull();
	});

	it("is said to be there still where the store does not answer", async () => {
		vi.useFakeTimers();
		const { desk, faults } = deskWith(storeWith({ delete: never }));
		const deleting = expect(deleteSheet("A".repeat(24), desk)).rejects.toThrow("store-unavailable");
		await vi.advanceTimersByTimeAsync(10_000);
		await deleting;
		expect(faults).toEqual(["write-failed"]);
	});

	it("waits for a writing that hangs no longer than it must", async () => {
		const put = vi.fn(never);
		const { desk } = deskWith(storeWith({ put }));
		const { id } = await makeSheet(article(), desk);
		await vi.waitFor(() => expect(put).toHaveBeenCalled());
		await deleteSheet(id, desk);
		expect(await findSheet(id, desk)).toBeNull();
	});
});
