import { describe, expect, it } from "vitest";
import { FactSheetRequest } from "../../src/sheet/request.ts";

const text = "Two men were arrested on Friday.";

describe("a request", () => {
	it.each([
		["a text alone", { text }],
		["an empty text", { text: "" }],
		["HTML alone", { html: "<p>Two men</p>" }],
		["an address alone", { url: "https://example.org/news" }],
		["a day of publication", { text, publishedAt: "2024-02-29" }],
		["a moment with its zone", { text, publishedAt: "2024-02-29T10:15:00+01:00" }],
		["a moment in UTC", { text, publishedAt: "2024-02-29T10:15:00.123Z" }],
		["a moment without a zone", { text, publishedAt: "2024-02-29T10:15:00" }],
		["null for what is not known", { text, title: null, publishedAt: null, publisher: null }],
		["a language with script and region", { text, language: "zh-Hant-TW" }],
		["fields it does not know", { text, colour: "red" }],
	])("takes %s", (_, request) => {
		expect(FactSheetRequest.safeParse(request).success).toBe(true);
	});

	it.each([
		["nothing", {}, "text"],
		["two inputs", { text, html: "<p>x</p>" }, "text"],
		["three inputs", { text, html: "<p>x</p>", url: "https://example.org" }, "text"],
		["a text that is a number", { text: 5 }, "text"],
		["a date that is none", { text, publishedAt: "2024-02-30" }, "publishedAt"],
		["a date in words", { text, publishedAt: "yesterday" }, "publishedAt"],
		["an engine we have not", { text, engine: "magic" }, "engine"],
		["a store that is no boolean", { text, store: "maybe" }, "store"],
		["a source address with a script", { text, sourceUrl: "javascript:alert(1)" }, "sourceUrl"],
		["a language that is a sentence", { text, language: "the English one" }, "language"],
		["a title without end", { text, title: "x".repeat(2_001) }, "title"],
	])("refuses %s", (_, request, path) => {
		const { error } = FactSheetRequest.safeParse(request);
		expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
	});

	it("is stored and read by whichever engine there is, unless it says otherwise", () => {
		expect(FactSheetRequest.parse({ text })).toEqual({ text, engine: "auto", store: true });
	});
});
