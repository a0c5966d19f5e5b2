import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { ask, freshText, postJson, problemOf, sheetOf, storeWith } from "../ask.ts";
import { bearer, deployed, newKey } from "../key.ts";

const down = () => Promise.reject(new Error("KV is down"));

/** A stored sheet with its public link, made by someone with a key. */
async function sharedSheet(text = freshText()) {
	const { key } = await newKey();
	const headers = bearer(key);
	const { id } = await sheetOf(await postJson({ text }, headers, deployed));
	const address = `/v1/factsheets/${id}`;
	const share = () => ask(`${address}/share`, { method: "POST", headers }, deployed);
	const unshare = () => ask(`${address}/share`, { method: "DELETE", headers }, deployed);
	const remove = () => ask(address, { method: "DELETE", headers }, deployed);
	const make = () => postJson({ text }, headers, deployed);
	const link = await linkOf(await share());
	return { id, text, link, share, unshare, remove, make };
}

async function linkOf(response: Response): Promise<string> {
	const { url } = z.object({ url: z.url() }).parse(await response.json());
	expect(new URL(url).origin).toBe("https://factsheet.example");
	return new URL(url).pathname;
}

const visit = (link: string, headers = {}) => ask(link, { headers }, deployed);

describe("a public link", () => {
	it("shows the sheet to whoever has it, without a key", async () => {
		const { link, id, text } = await sharedSheet();
		const response = await visit(link);
		expect(response.status).toBe(200);
		const sheet = await sheetOf(response);
		expect(sheet.id).toBe(id);
		expect(sheet.article.text).toBe(text);
		expect((await ask(`/v1/factsheets/${id}`, {}, deployed)).status).toBe(401);
		expect((await ask(`/s/${id}`, { redirect: "manual" }, deployed)).status).toBe(303);
	});

	it("is a page in a browser, to be read and nothing else, and not for search engines", async () => {
		const { link } = await sharedSheet();
		const response = await visit(link, { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
		expect(response.headers.get("content-type")).toMatch(/^text\/html/);
		expect(response.headers.get("x-robots-tag")).toBe("noindex");
		const html = await response.text();
		expect(html).toContain("were killed on Sunday in Paris");
		expect(html).not.toMatch(/<form|<button|<script/);
	});

	it("gives every form that a sheet has", async () => {
		const { link } = await sharedSheet();
		for (const accept of ["text/markdown", "text/csv", "text/plain", "application/ld+json"])
			expect((await visit(link, { accept })).headers.get("content-type")).toContain(accept);
	});

	it("is made on purpose: a stored sheet has none", async () => {
		const { id } = await sheetOf(await postJson({ text: freshText() }));
		expect(await env.SHEETS.get(`share/1/${id}`)).toBeNull();
		expect((await visit(`/shared/${id}${"a".repeat(24)}`)).status).toBe(404);
	});

	it("is the same for everyone who asks for it, and said to be new once", async () => {
		const { key } = await newKey();
		const headers = bearer(key);
		const { id } = await sheetOf(await postJson({ text: freshText() }, headers, deployed));
		const share = () => ask(`/v1/factsheets/${id}/share`, { method: "POST", headers }, deployed);
		const [first, second] = [await share(), await share()];
		expect([first.status, second.status]).toEqual([201, 200]);
		expect(first.headers.get("location")).toContain("/shared/");
		expect(await linkOf(first)).toBe(await linkOf(second));
	});

	it("leads nowhere once it is taken back, nor is it ever given again", async () => {
		const { link, share, unshare } = await sharedSheet();
		expect((await unshare()).status).toBe(204);
		const gone = await visit(link);
		expect(gone.status).toBe(404);
		expect((await problemOf(gone)).type).toBe("/problems/sheet-not-found");
		const again = await linkOf(await share());
		expect(again).not.toBe(link);
		expect((await visit(link)).status).toBe(404);
		expect((await visit(again)).status).toBe(200);
		expect((await unshare()).status).toBe(204);
		expect((await unshare()).status).toBe(204);
	});

	it("goes with its sheet, and does not come back with it", async () => {
		const { id, link, remove, make } = await sharedSheet();
		expect((await remove()).status).toBe(204);
		expect((await visit(link)).status).toBe(404);
		const { keys } = await env.SHEETS.list();
		expect(keys.filter(({ name }) => name.includes(id))).toEqual([]);
		expect((await sheetOf(await make())).id).toBe(id);
		expect((await visit(link)).status).toBe(404);
	});

	it("goes first: a sheet that cannot be deleted is no longer public", async () => {
		const { id, link } = await sharedSheet();
		const remove = vi.fn((key: string) =>
			key.startsWith("share/") ? env.SHEETS.delete(key) : down(),
		);
		const SHEETS = storeWith({ delete: remove });
		const response = await ask(`/v1/factsheets/${id}`, { method: "DELETE" }, { ...env, SHEETS });
		expect(response.status).toBe(503);
		expect((await visit(link)).status).toBe(404);
	});

	it("ends when its sheet does", async () => {
		const { id } = await sharedSheet();
		const { keys } = await env.SHEETS.list({ prefix: `share/1/${id}` });
		const [month, now] = [30 * 86_400, Date.now() / 1_000];
		expect(keys[0]?.expiration).toBeGreaterThan(now + month - 60);
		expect(keys[0]?.expiration).toBeLessThanOrEqual(now + month + 1);
	});

	it.each<[string, (link: string) => string]>([
		["with another secret", (link) => `${link.slice(0, -24)}${"a".repeat(24)}`],
		["with one letter changed", (link) => link.slice(0, -1) + (link.endsWith("a") ? "b" : "a")],
		["cut short", (link) => link.slice(0, -1)],
		["and more", (link) => `${link}a`],
		["without its secret", (link) => link.slice(0, -24)],
		["of another sheet", (link) => link.replace("/shared/", "/shared/b").slice(0, -1)],
	])("is refused %s", async (_, forge) => {
		const { link } = await sharedSheet();
		expect((await visit(forge(link))).status).toBe(404);
	});

	it("is made of no sheet that is not stored", async () => {
		const { id } = await sheetOf(await postJson({ text: freshText(), store: false }));
		for (const name of [id, "nonsense"]) {
			const response = await ask(`/v1/factsheets/${name}/share`, { method: "POST" });
			expect(response.status).toBe(404);
		}
	});

	it.each(["getWithMetadata", "put"] as const)(
		"is not made while the store fails to %s",
		async (name) => {
			const { id } = await sheetOf(await postJson({ text: freshText() }));
			const bindings = { ...env, SHEETS: storeWith({ [name]: down }) };
			const response = await ask(`/v1/factsheets/${id}/share`, { method: "POST" }, bindings);
			expect(response.status).toBe(503);
		},
	);

	it("takes no other method", async () => {
		const { link, id } = await sharedSheet();
		for (const [path, allow] of [
			[link, "GET, HEAD, OPTIONS"],
			[`/v1/factsheets/${id}/share`, "POST, DELETE, OPTIONS"],
		] as const) {
			const response = await ask(path, { method: "PUT" });
			expect(response.status).toBe(405);
			expect(response.headers.get("allow")).toBe(allow);
		}
		expect((await ask(link, { method: "DELETE" }, deployed)).status).toBe(405);
	});
});
