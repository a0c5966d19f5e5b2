import { env, exports } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ENGINE_VERSION } from "../../../src/engine/index.ts";
import { ask, freshText, postJson, problemOf, sheetOf, storeWith } from "../ask.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const failing = () => Promise.reject(new Error("KV is down"));
const never = () => new Promise<never>(() => {});
const faulty = (faults: Partial<KVNamespace>) => ({ ...env, SHEETS: storeWith(faults) });

async function keys(): Promise<string[]> {
	return (await env.SHEETS.list()).keys.map(({ name }) => name);
}
async function keyOf(id: string): Promise<string> {
	return (await keys()).find((name) => name.endsWith(id)) ?? "";
}
async function stored() {
	const fields = { text: freshText(), publishedAt: "2024-03-05" };
	const response = await postJson(fields);
	const etag = response.headers.get("etag") ?? "";
	return { fields, etag, sheet: await sheetOf(response) };
}

describe("a sheet", () => {
	it("is made once, then had from the store, to the letter", async () => {
		const fields = { text: freshText(), publishedAt: "2024-03-05" };
		const first = await postJson(fields);
		const second = await postJson(fields);
		expect(first.headers.get("cache-status")).toBe("Factsheet; fwd=miss; stored");
		expect(second.headers.get("cache-status")).toMatch(/^Factsheet; hit; ttl=\d+$/);
		expect(await second.text()).toBe(await first.text());
	});

	it("has 30 days to live unless a setting says otherwise", async () => {
		const { fields } = await stored();
		const ttl = Number((await postJson(fields)).headers.get("cache-status")?.replace(/.*ttl=/, ""));
		expect(ttl).toBeGreaterThan(30 * 86_400 - 60);
		expect(ttl).toBeLessThanOrEqual(30 * 86_400);
		const short = { text: freshText() };
		await postJson(short, {}, { ...env, SHEET_TTL_DAYS: "1" });
		const { expiration = 0 } = (await env.SHEETS.list()).keys.reduce((a, b) =>
			(a.expiration ?? 0) < (b.expiration ?? 0) ? a : b,
		);
		expect(expiration - Date.now() / 1_000).toBeLessThanOrEqual(86_400);
	});

	it("stands under one key, which holds no word of the article", async () => {
		const before = new Set(await keys());
		const { sheet } = await stored();
		const added = (await keys()).filter((name) => !before.has(name));
		expect(added).toHaveLength(1);
		expect(added[0]).toContain(sheet.id);
		expect(sheet.engine.version).toBe(ENGINE_VERSION);
	});

	it("has another address for another date", async () => {
		const { fields, sheet } = await stored();
		const other = await sheetOf(await postJson({ ...fields, publishedAt: "2024-03-06" }));
		expect(other.id).not.toBe(sheet.id);
	});

	it("can be fetched at its address, in every form", async () => {
		const { sheet, fields } = await stored();
		const made = await postJson(fields);
		expect(made.headers.get("content-location")).toBe(`/v1/factsheets/${sheet.id}`);
		expect(await sheetOf(await ask(`/v1/factsheets/${sheet.id}`))).toEqual(sheet);
		const markdown = await ask(`/v1/factsheets/${sheet.id}`, {
			headers: { accept: "text/markdown" },
		});
		expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
	});

	it("answers HEAD as GET, without a body", async () => {
		const { sheet, etag } = await stored();
		const response = await ask(`/v1/factsheets/${sheet.id}`, { method: "HEAD" });
		expect(response.status).toBe(200);
		expect(response.headers.get("etag")).toBe(etag);
		expect(await response.text()).toBe("");
	});

	it("is computed once for a crowd that asks at the same moment", async () => {
		const body = JSON.stringify({ text: freshText(), publishedAt: "2024-03-05" });
		const headers = { "content-type": "application/json" };
		const ask = () =>
			exports.default.fetch("https://factsheet.example/v1/factsheets", {
				method: "POST",
				headers,
				body,
			});
		const responses = await Promise.all(Array.from({ length: 40 }, ask));
		const bodies = await Promise.all(responses.map((response) => response.text()));
		const fresh = responses.filter(
			({ headers }) => headers.get("cache-status") === "Factsheet; fwd=miss; stored",
		);
		expect(fresh).toHaveLength(1);
		expect(new Set(bodies).size).toBe(1);
	});

	it("is kept private, told apart by form, and timed", async () => {
		const { headers } = await postJson({ text: freshText() });
		expect(headers.get("cache-control")).toBe("private, no-cache");
		expect(headers.get("vary")).toBe("Accept");
		expect(headers.get("server-timing")).toMatch(
			/^intake;dur=[\d.]+, store;dur=[\d.]+, engine;dur=[\d.]+$/,
		);
	});
});

describe("If-None-Match", () => {
	it("gets a 304 for what is known already, from GET, HEAD and POST", async () => {
		const { etag, fields, sheet } = await stored();
		const condition = { "if-none-match": etag };
		for (const response of [
			await ask(`/v1/factsheets/${sheet.id}`, { headers: condition }),
			await ask(`/v1/factsheets/${sheet.id}`, { method: "HEAD", headers: condition }),
			await postJson(fields, condition),
		]) {
			expect(response.status).toBe(304);
			expect(await response.text()).toBe("");
			expect(response.headers.get("etag")).toBe(etag);
			expect(response.headers.get("vary")).toBe("Accept");
			expect(response.headers.get("cache-control")).toBe("private, no-cache");
			expect(response.headers.get("content-type")).toBeNull();
			expect(response.headers.get("x-content-type-options")).toBe("nosniff");
		}
	});

	it.each([
		["a list", (etag: string) => `"other", ${etag}`],
		["a strong form of it", (etag: string) => etag.replace("W/", "")],
		["anything", () => "*"],
	])("takes %s", async (_, condition) => {
		const { etag, sheet } = await stored();
		const headers = { "if-none-match": condition(etag) };
		expect((await ask(`/v1/factsheets/${sheet.id}`, { headers })).status).toBe(304);
	});

	it.each([
		["another tag", () => '"other"'],
		["a tag without its quotes", (etag: string) => etag.replaceAll('"', "")],
		["half a tag", (etag: string) => etag.slice(0, 12)],
		["nothing", () => ""],
	])("is not met by %s", async (_, condition) => {
		const { etag, sheet } = await stored();
		const headers = { "if-none-match": condition(etag) };
		expect((await ask(`/v1/factsheets/${sheet.id}`, { headers })).status).toBe(200);
	});

	it("is not met by the tag of another form", async () => {
		const { etag, sheet } = await stored();
		const headers = { "if-none-match": etag, accept: "text/csv" };
		expect((await ask(`/v1/factsheets/${sheet.id}`, { headers })).status).toBe(200);
	});

	it("lets a new article through that asks for anything new", async () => {
		expect((await postJson({ text: freshText() }, { "if-none-match": "*" })).status).toBe(200);
	});
});

describe("DELETE", () => {
	it("takes a sheet out of the store", async () => {
		const { sheet } = await stored();
		const path = `/v1/factsheets/${sheet.id}`;
		const response = await ask(path, { method: "DELETE" });
		expect(response.status).toBe(204);
		expect(await response.text()).toBe("");
		expect((await ask(path)).status).toBe(404);
		expect(await keyOf(sheet.id)).toBe("");
	});

	it("is content with a sheet that is not there", async () => {
		for (const id of ["A".repeat(24), "nonsense"]) {
			expect((await ask(`/v1/factsheets/${id}`, { method: "DELETE" })).status).toBe(204);
		}
	});

	it("lets the sheet be made anew", async () => {
		const { sheet, fields } = await stored();
		await ask(`/v1/factsheets/${sheet.id}`, { method: "DELETE" });
		const again = await postJson(fields);
		expect(again.headers.get("cache-status")).toBe("Factsheet; fwd=miss; stored");
		expect(await keyOf(sheet.id)).not.toBe("");
	});

	it("says so when the store does not", async () => {
		const bindings = faulty({ delete: failing });
		const path = `/v1/factsheets/${"A".repeat(24)}`;
		const response = await ask(path, { method: "DELETE" }, bindings);
		expect(response.status).toBe(503);
		expect((await problemOf(response)).type).toBe("/problems/store-unavailable");
	});
});

describe("GET of a sheet that is not there", () => {
	it.each(["A".repeat(24), "nonsense", "A".repeat(600), "%00"])("is a 404: %s", async (id) => {
		const response = await ask(`/v1/factsheets/${id}`);
		expect(response.status).toBe(404);
		expect((await problemOf(response)).type).toBe("/problems/sheet-not-found");
	});
});

describe("store: false", () => {
	it("leaves no trace in the store, nor in the log", async () => {
		const log = vi.spyOn(console, "info");
		const before = await keys();
		const read = vi.fn(failing);
		const fields = { text: freshText(), title: "Unpublished", store: false };
		const response = await postJson(fields, {}, faulty({ getWithMetadata: read, put: read }));
		expect(response.status).toBe(200);
		expect(read).not.toHaveBeenCalled();
		expect(await keys()).toEqual(before);
		expect(response.headers.get("cache-status")).toBe("Factsheet; fwd=bypass");
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(response.headers.get("content-location")).toBeNull();
		const { id } = await sheetOf(response);
		const printed = JSON.stringify(log.mock.calls);
		for (const word of [id, "Unpublished", "Paris"]) expect(printed).not.toContain(word);
	});

	it("is not answered from the store either", async () => {
		const { fields } = await stored();
		const response = await postJson({ ...fields, store: false });
		expect(response.headers.get("cache-status")).toBe("Factsheet; fwd=bypass");
	});

	it("is never a 304", async () => {
		const { fields, etag } = await stored();
		const response = await postJson({ ...fields, store: false }, { "if-none-match": etag });
		expect(response.status).toBe(200);
	});
});

describe("a store at fault", () => {
	it.each([
		["failing", failing, "read-failed"],
		["hanging", never, "read-timed-out"],
	])("does not keep an article waiting: %s", async (_, getWithMetadata, fault) => {
		const warned = vi.spyOn(console, "warn");
		const response = await postJson({ text: freshText() }, {}, faulty({ getWithMetadata }));
		expect(response.status).toBe(200);
		expect((await sheetOf(response)).counts).not.toEqual([]);
		expect(response.headers.get("cache-status")).toBe(
			`Factsheet; fwd=miss; stored; detail=${fault}`,
		);
		expect(warned.mock.calls).toEqual([[JSON.stringify({ at: "store", fault })]]);
	});

	it("that cannot write is only logged", async () => {
		const warned = vi.spyOn(console, "warn");
		const response = await postJson({ text: freshText() }, {}, faulty({ put: failing }));
		expect(response.status).toBe(200);
		expect(warned.mock.calls.join()).toContain("write-failed");
	});

	it("that is not bound is a store at fault", async () => {
		const response = await postJson({ text: freshText() }, {}, JSON.parse('{"DEV":"true"}'));
		expect(response.status).toBe(200);
	});

	it.each([
		["failing", failing],
		["hanging", never],
	])("does not pass for an empty one: %s", async (_, getWithMetadata) => {
		const bindings = faulty({ getWithMetadata });
		const response = await ask(`/v1/factsheets/${"A".repeat(24)}`, {}, bindings);
		expect(response.status).toBe(503);
		expect(response.headers.get("retry-after")).toBe("5");
		expect((await problemOf(response)).type).toBe("/problems/store-unavailable");
	});

	it.each([
		["rubbish", "rubbish", {}],
		["a foreign object", '{"schema":"other"}', { metadata: { sha256: "x" } }],
		["a sheet of an older schema", "{}", { metadata: { schema: "factsheet/0" } }],
	])("that holds %s is put right, and it is never served", async (_, value, options) => {
		const warned = vi.spyOn(console, "warn");
		const { sheet, fields } = await stored();
		const key = await keyOf(sheet.id);
		await env.SHEETS.put(key, value, options);
		const later = Date.now() + 30_000;
		vi.spyOn(Date, "now").mockReturnValue(later);
		expect((await ask(`/v1/factsheets/${sheet.id}`)).status).toBe(404);
		const again = await postJson(fields);
		expect((await sheetOf(again)).counts).toEqual(sheet.counts);
		expect(warned.mock.calls.join()).toContain("value-broken");
		expect((await ask(`/v1/factsheets/${sheet.id}`)).status).toBe(200);
	});
});
