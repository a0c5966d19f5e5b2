import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/desk/address.ts";
import { articleOf } from "../article.ts";

const content = (text: string, known = {}) => ({
	article: articleOf(text, known),
	warnings: [],
	engine: "embedded",
	version: "1",
});
const base = content("Two men were arrested.");

describe("a content address", () => {
	it("is 24 characters that need no escaping in a link", async () => {
		expect(await addressOf(base)).toMatch(/^[A-Za-z0-9_-]{24}$/);
	});

	it("is the same for the same content", async () => {
		expect(await addressOf(content("Two men were arrested."))).toBe(await addressOf(base));
	});

	it.each([
		["the text", content("Two men were arrested. ")],
		["its line ends", content("Two men\r\nwere arrested.")],
		["its composition", content("Two me\u0301n were arrested.")],
		["a lone surrogate", content("Two men were arrested.\ud800")],
		["another lone surrogate", content("Two men were arrested.\ud801")],
		["the title", content("Two men were arrested.", { title: "Arrests" })],
		["the address", content("Two men were arrested.", { url: "https://example.org/" })],
		["the publisher", content("Two men were arrested.", { publisher: "Arrests" })],
		["the date", content("Two men were arrested.", { publishedAt: "2024-01-01" })],
		["the language", content("Two men were arrested.", { language: "fr" })],
		["the engine", { ...base, engine: "llm" }],
		["the engine's version", { ...base, version: "2" }],
		["what intake had to say", { ...base, warnings: ["No article was found."] }],
	])("changes with %s", async (_, other) => {
		expect(await addressOf(other)).not.toBe(await addressOf(base));
	});

	it("tells a surrogate from another", async () => {
		const [a, b] = [content("\ud800"), content("\ud801")];
		expect(await addressOf(a)).not.toBe(await addressOf(b));
	});
});
