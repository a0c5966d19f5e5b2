import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PROBLEMS, ProblemDocument } from "../../../src/sheet/problem.ts";
import { FactSheet } from "../../../src/sheet/sheet.ts";
import { ask, post, postJson } from "../ask.ts";

beforeEach(() => {
	vi.spyOn(console, "info").mockReturnValue();
	vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
});
afterEach(() => {
	vi.restoreAllMocks();
});

const PIECES = [
	"<p>At least 14 people were killed in Paris on Sunday, police officer Anna Bell said.</p>",
	"<html lang='en'>",
	"<head>",
	"</head>",
	"<body>",
	"</body></html>",
	"<article>",
	"</article>",
	"<title>Blast</title>",
	"<title>",
	"<meta property='article:published_time' content='2024-03-05'>",
	"<meta name='date' content='soon'>",
	"<base href='http://[/'>",
	"<time datetime='x'>",
	'<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":5}</script>',
	"<script type='application/ld+json'>[null]</script>",
	"<script>",
	"</script>",
	"<style>",
	"<!--",
	"-->",
	"<![CDATA[",
	"]]>",
	"<?xml",
	"<!doctype html>",
	"<table><tr><td>",
	"<svg><title>",
	"<math>",
	"<template>",
	"<img src='data:x' srcset=', ,'>",
	"<a href='javascript:x'>",
	"<div class='comment'>",
	"<h1>",
	"</div>",
	"&amp;",
	"&#0;",
	"&#x110000;",
	"&bogus;",
	"<",
	">",
	'"',
	"'",
	"\0",
	"\ud800",
	"👩‍👩‍👧",
	'<p a="',
	"</",
	"<b><i>",
	"<frameset>",
] as const;
const html = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), {
		maxLength: 30,
	})
	.map((pieces) => pieces.join(""));

const fields = fc.record(
	{
		text: fc.oneof(fc.string({ unit: "binary" }), fc.anything()),
		html,
		url: fc.oneof(
			fc.webUrl(),
			fc.ipV4().map((ip) => `http://${ip}/`),
			fc.ipV6().map((ip) => `http://[${ip}]/`),
			fc.string(),
		),
		title: fc.oneof(fc.string(), fc.anything()),
		publishedAt: fc.oneof(
			fc.constantFrom(
				"2024-02-29",
				"2023-02-29",
				"0000-01-01",
				"9999-12-31T23:59:59Z",
				"2024-03-05T10:00:00+14:00",
			),
			fc.string(),
		),
		language: fc.constantFrom("en", "EN-gb", "und", "x-klingon", "de", ""),
		sourceUrl: fc.oneof(fc.webUrl(), fc.string()),
		publisher: fc.string(),
		engine: fc.constantFrom("auto", "embedded", "llm", "magic"),
		store: fc.oneof(fc.boolean(), fc.constant("no")),
	},
	{ requiredKeys: [] },
);

const KNOWN_STATUSES = new Set<number>(Object.values(PROBLEMS).map(({ status }) => status));

/** A sheet, or a problem that is known: never a fault of ours. */
async function expectSense(response: Response): Promise<void> {
	const body: unknown = await response.json();
	if (response.status === 200) {
		FactSheet.parse(body);
		return;
	}
	expect(KNOWN_STATUSES).toContain(response.status);
	expect(response.status, JSON.stringify(body)).not.toBe(500);
	expect(ProblemDocument.parse(body).status).toBe(response.status);
}

const runs = { numRuns: 150, seed: 20240305 };

describe("whatever is sent", () => {
	it("is answered with a sheet or a known problem: fields", async () => {
		await fc.assert(
			fc.asyncProperty(fields, async (given) => expectSense(await postJson(given))),
			runs,
		);
	});

	it("is answered with a sheet or a known problem: pages", async () => {
		const send = (page: string) => post(page, { "content-type": "text/html" });
		await fc.assert(
			fc.asyncProperty(html, async (page) => expectSense(await send(page))),
			runs,
		);
	});

	it("is answered with a sheet or a known problem: bytes of any type", async () => {
		const types = fc.constantFrom(
			"application/json",
			"text/plain",
			"text/html",
			"text/plain; charset=utf-16le",
			"text/html; charset=shift_jis",
			"application/x-www-form-urlencoded",
			"multipart/form-data",
		);
		const bytes = fc.uint8Array({ maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(bytes, types, async (body, type) =>
				expectSense(await post(body, { "content-type": type })),
			),
			runs,
		);
	});

	it("is answered with a sheet or a known problem: paths and queries", async () => {
		const path = fc.webPath();
		const query = fc.webQueryParameters();
		await fc.assert(
			fc.asyncProperty(path, query, async (given, parameters) => {
				const response = await ask(`/v1/factsheets${given}?${parameters}`);
				expect(response.status).not.toBe(500);
			}),
			runs,
		);
	});
});
