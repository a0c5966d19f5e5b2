import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/desk/address.ts";
import type { Intake } from "../../src/intake/index.ts";

const ENGINE = { name: "embedded", version: "1" };
const TEXT = "Two men were arrested.";

function intake(text: string, known: Partial<Intake["article"]> = {}): Intake {
	const article = { title: null, text, url: null, publisher: null, publishedAt: null, ...known };
	return { article, language: { given: null, onPage: null }, warnings: [] };
}
const base = intake(TEXT);

describe("a content address", () => {
	it("is 24 characters that need no escaping in a link", async () => {
		expect(await addressOf(base, ENGINE)).toMatch(/^[A-Za-z0-9_-]{24}$/);
	});

	it("is the same for the same content", async () => {
		expect(await addressOf(intake(TEXT), { ...ENGINE })).toBe(await addressOf(base, ENGINE));
	});

	it.each([
		["the text", intake(`${TEXT} `)],
		["its line ends", intake("Two men\r\nwere arrested.")],
		["its composition", intake("Two me\u0301n were arrested.")],
		["a lone surrogate", intake(`${TEXT}\ud800`)],
		["the title", intake(TEXT, { title: "Arrests" })],
		["the address", intake(TEXT, { url: "https://example.org/" })],
		["the publisher", intake(TEXT, { publisher: "Arrests" })],
		["the date", intake(TEXT, { publishedAt: "2024-01-01" })],
		["the language given", { ...base, language: { given: "fr", onPage: null } }],
		["the language on the page", { ...base, language: { given: null, onPage: "fr" } }],
		["what intake had to say", { ...base, warnings: ["No article was found."] }],
	])("changes with %s", async (_, other) => {
		expect(await addressOf(other, ENGINE)).not.toBe(await addressOf(base, ENGINE));
	});

	it.each([
		["the engine", { ...ENGINE, name: "llm" }],
		["the engine's version", { ...ENGINE, version: "2" }],
	])("changes with %s", async (_, engine) => {
		expect(await addressOf(base, engine)).not.toBe(await addressOf(base, ENGINE));
	});

	it("tells one lone surrogate from another, and a title from a publisher", async () => {
		const pairs = [
			[intake("\ud800"), intake("\ud801")],
			[intake(TEXT, { title: "A" }), intake(TEXT, { publisher: "A" })],
		] as const;
		for (const [a, b] of pairs) {
			expect(await addressOf(a, ENGINE)).not.toBe(await addressOf(b, ENGINE));
		}
	});
});
