import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/llm/parts.ts";

const SENTENCE = "The river rose by a metre overnight and the lower town was cleared. ";
const LONG = `${SENTENCE.repeat(40)}\n\n${SENTENCE.repeat(40)}`;

describe("the parts of a text", () => {
	it.each([
		["sentences", LONG],
		["words without an end", "word ".repeat(2_000)],
		["one word", "x".repeat(9_000)],
		["nothing", ""],
		["less than a part", SENTENCE],
	])("cover it, overlap and keep within the size: %s", (_, text) => {
		const parts = partsOf(text, 2_000);
		expect(parts[0]?.start).toBe(0);
		expect(parts.at(-1)?.end).toBe(text.length);
		for (const [i, { start, end }] of parts.entries()) {
			expect(end - start).toBeLessThanOrEqual(2_000);
			const next = parts[i + 1];
			if (next !== undefined) expect(next.start).toBeLessThan(end);
		}
	});

	it("end with a paragraph or a sentence where there is one", () => {
		for (const { end } of partsOf(LONG, 2_000)) expect(LONG.slice(0, end).trimEnd()).toMatch(/\.$/);
	});
});
