import { Validator } from "@cfworker/json-schema";
import { describe, expect, it, vi } from "vitest";
import { openapiDocument } from "../../../src/doors/api/openapi.ts";
import { PROBLEMS } from "../../../src/sheet/problem.ts";
import { ask, freshText, postJson } from "../ask.ts";

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const document = openapiDocument();
const methods = ["get", "post", "delete"] as const;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
	Object.entries(item).flatMap(([method, operation]) =>
		methods.some((known) => known === method) && isObject(operation)
			? [
					{
						path,
						method,
						operation,
						responses: isObject(operation.responses) ? operation.responses : {},
					},
				]
			: [],
	),
);

function everyReference(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(everyReference);
	if (!isObject(value)) return [];
	const own = typeof value.$ref === "string" ? [value.$ref] : [];
	return [...own, ...Object.values(value).flatMap(everyReference)];
}

function at(pointer: string): unknown {
	const steps = pointer.replace(/^#\//, "").split("/");
	return steps.reduce<unknown>(
		(value, step) => (isObject(value) ? value[step] : undefined),
		document,
	);
}

function validatorOf(name: string): Validator {
	return new Validator({ ...document, $ref: `#/components/schemas/${name}` }, "2020-12", false);
}

describe("the OpenAPI document", () => {
	it("is served as JSON, version 3.1", async () => {
		const response = await ask("/openapi.json");
		expect(response.headers.get("content-type")).toContain("application/json");
		expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
		expect(document.openapi).toMatch(/^3\.1\.\d+$/);
	});

	it("has no reference that leads nowhere, or out of the document", () => {
		const references = everyReference(document);
		expect(references.length).toBeGreaterThan(20);
		expect(references.filter((reference) => !isObject(at(reference)))).toEqual([]);
	});

	it("has schemas that are found by their place alone", () => {
		expect(Object.keys(document.components.schemas)).toEqual(
			expect.arrayContaining(["FactSheet", "FactSheetRequest", "Problem", "Evidence"]),
		);
		expect(JSON.stringify(document)).not.toMatch(/"\$id"|"\$schema"/);
	});

	it("names every operation once and describes each of its answers", () => {
		const ids = operations.map(({ operation }) => operation.operationId);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThanOrEqual(4);
		for (const { responses } of operations) {
			for (const response of Object.values(responses)) {
				expect(response).toHaveProperty("description", expect.stringMatching(/\S/));
			}
		}
	});

	it("describes every parameter of its paths", () => {
		for (const [path, item] of Object.entries(document.paths)) {
			const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const given = "parameters" in item ? item.parameters.map(({ name }) => name) : [];
			expect(given).toEqual(named);
		}
	});

	it("has every status that a problem can have, where it can be met", () => {
		const documented = new Set(operations.flatMap(({ responses }) => Object.keys(responses)));
		// Met beside the operations: by another method, and by Slack, which is told in its own ways.
		const elsewhere = ["405", "401", "409"];
		const statuses = Object.values(PROBLEMS).map(({ status }) => String(status));
		const missing = statuses.filter((status) => !documented.has(status));
		expect(missing.filter((status) => !elsewhere.includes(status))).toEqual([]);
	});

	it.each([
		["post", "/v1/factsheets", "200 304 400 401 403 406 408 413 415 422 429 500 502 503 504"],
		["get", "/v1/factsheets/{id}", "200 304 401 404 406 429 500 503"],
		["delete", "/v1/factsheets/{id}", "204 401 403 429 500 503"],
		["post", "/v1/factsheets/{id}/share", "200 201 401 403 404 429 500 503"],
		["delete", "/v1/factsheets/{id}/share", "204 401 403 429 500 503"],
		["post", "/v1/batches", "202 400 401 403 413 415 422 429 500 501 503"],
		["get", "/v1/batches/{id}", "200 401 404 429 500 501 503"],
		["get", "/v1/batches/{id}/items", "200 401 404 422 429 500 501 503"],
		["delete", "/v1/batches/{id}", "204 401 403 429 500 501 503"],
		["get", "/shared/{token}", "200 304 404 406 429 500 503"],
		["get", "/healthz", "200"],
		["get", "/readyz", "200 503"],
	])("has the answers of %s %s", (method, path, statuses) => {
		const found = operations.find((known) => known.method === method && known.path === path);
		expect(Object.keys(found?.responses ?? {}).join(" ")).toBe(statuses);
	});
});

describe("the documented shapes", () => {
	const article = {
		text: `${freshText()} “We counted 30 to 40 bodies,” Dr Lena Vogt told Reuters on 3 March 2024. The ministry denied it. It was not clear who fired first.`,
		publishedAt: "2024-03-05",
		title: "Blast",
	};

	it("hold for a real sheet", async () => {
		const sheet = await (await postJson(article)).json();
		expect(validatorOf("FactSheet").validate(sheet)).toEqual({ valid: true, errors: [] });
	});

	it("hold for an empty one", async () => {
		const sheet = await (await postJson({ text: "" })).json();
		expect(validatorOf("FactSheet").validate(sheet)).toEqual({ valid: true, errors: [] });
	});

	it("do not hold for a sheet that is broken", async () => {
		const sheet: unknown = await (await postJson(article)).json();
		const broken = [
			{},
			{ schema: "factsheet/1" },
			isObject(sheet) ? { ...sheet, schema: "factsheet/2" } : sheet,
			isObject(sheet) ? { ...sheet, gaps: [{ id: "gap-1", text: "x", evidence: [] }] } : sheet,
			isObject(sheet) ? { ...sheet, who: null } : sheet,
		];
		for (const value of broken) expect(validatorOf("FactSheet").validate(value).valid).toBe(false);
	});

	it("hold for a problem, with or without fields at fault", async () => {
		const validator = validatorOf("Problem");
		for (const response of [await postJson({}), await ask("/nothing")]) {
			expect(validator.validate(await response.json()).valid).toBe(true);
		}
		expect(validator.validate({ title: "x" }).valid).toBe(false);
	});

	it("hold for a batch and its items", async () => {
		const articles = [{ text: freshText() }, { url: "http://127.0.0.1/" }];
		const headers = { "content-type": "application/json" };
		const body = JSON.stringify({ articles });
		const response = await ask("/v1/batches", { method: "POST", headers, body });
		const path = response.headers.get("location") ?? "";
		expect(validatorOf("BatchProgress").validate(await response.json()).errors).toEqual([]);
		await vi.waitUntil(async () => (await (await ask(path)).text()).includes('"finished"'), {
			timeout: 20_000,
		});
		for (const [name, address] of [
			["BatchProgress", path],
			["BatchItems", `${path}/items`],
		] as const) {
			const shown = await (await ask(address)).json();
			expect(validatorOf(name).validate(shown).errors).toEqual([]);
		}
	});

	it.each([
		[true, { articles: [{ text: "x" }] }],
		[true, { articles: [{ html: "<p>x" }], webhook: { url: "https://a.example/" } }],
		[false, {}],
		[false, { articles: [] }],
		[false, { articles: [{ text: 5 }] }],
		[false, { articles: Array(1_001).fill({ text: "x" }) }],
		[false, { articles: [{ text: "x" }], webhook: "https://a.example/" }],
	])("say %s to the batch %j", (valid, request) => {
		expect(validatorOf("BatchRequest").validate(request).valid).toBe(valid);
	});

	it.each([
		[true, { text: "x" }],
		[true, { html: "<p>x</p>", publishedAt: "2024-02-29", store: false }],
		[true, { url: "https://example.org/", publishedAt: "2024-02-29T10:00:00Z", title: null }],
		[false, { text: 5 }],
		[false, { text: "x", publishedAt: "yesterday" }],
		[false, { text: "x", engine: "magic" }],
		[false, { text: "x", store: "false" }],
		[false, "x"],
	])("say %s to the request %j", (valid, request) => {
		expect(validatorOf("FactSheetRequest").validate(request).valid).toBe(valid);
	});
});

describe("the pages for people", () => {
	const paths = [
		"/",
		"/?sample",
		"/bookmarklet",
		"/clip",
		"/docs",
		...Object.keys(PROBLEMS).map((name) => `/problems/${name}`),
	];

	it.each(paths)("%s is a whole page that loads and runs nothing from elsewhere", async (path) => {
		const fetched = vi.spyOn(globalThis, "fetch");
		const response = await ask(path);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toMatch(/^text\/html/);
		expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
		const html = await response.text();
		expect(html).toMatch(/^<!doctype html>/i);
		expect(html).toContain('lang="en"');
		expect(html).toMatch(/<title>[^<]+<\/title>/);
		expect(html).not.toMatch(/\son\w+=|style="|(?:src|href|action)="(?:https?:)?\/\//i);
		expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)/i);
		expect(fetched).not.toHaveBeenCalled();
	});

	it("name every operation, shape and problem in the documentation", async () => {
		const html = await (await ask("/docs")).text();
		for (const { method, path } of operations)
			expect(html).toContain(`${method.toUpperCase()} ${path}`);
		for (const name of Object.keys(document.components.schemas))
			expect(html).toContain(`id="${name}"`);
		for (const name of Object.keys(PROBLEMS)) expect(html).toContain(`/problems/${name}`);
	});

	it("fill in the sample only for who asks for it", async () => {
		const [bare, sample] = await Promise.all(
			["/", "/?sample"].map(async (path) => (await ask(path)).text()),
		);
		expect(bare).toMatch(/<textarea[^>]*><\/textarea>/);
		expect(sample).not.toMatch(/<textarea[^>]*>\s*<\/textarea>/);
	});
});

describe("/healthz", () => {
	it("answers, whatever the store does", async () => {
		const response = await ask("/healthz", {}, JSON.parse("{}"));
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({ status: "ok" });
	});
});
