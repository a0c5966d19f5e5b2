import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParagraphs } from "../../../src/engine/read/paragraphs.ts";
import { readQuotations } from "../../../src/engine/read/quotations.ts";

/** The words quoted; "…" after those that run on. */
function quotedIn(text: string): string[] {
	return readQuotations(text, readParagraphs(text)).map(
		({ inner, closed }) => text.slice(inner.start, inner.end) + (closed ? "" : "…"),
	);
}

describe("quotations", () => {
	it.each([
		["straight marks", '"We left," she said. "All of us."', ["We left,", "All of us."]],
		["curly marks", "“We left,” she said, “all of us.”", ["We left,", "all of us."]],
		["single marks", "'We don't know,' he said.", ["We don't know,"]],
		["single curly marks", "‘It’s late,’ he said.", ["It’s late,"]],
		["doubled single marks", "''We left,'' said Ann. ``So did I.''", ["We left,", "So did I."]],
		["low and angle marks", "„Gut“, sagte er. «Oui», dit-il.", ["Gut", "Oui"]],
		["one inside another", "\"He said 'no' twice,\" she said.", ["He said 'no' twice,"]],
		["like inside like", "“He said “no” twice,” she said.", ["He said “no” twice,"]],
		["marks that touch dashes", 'the "deal"—"a farce"—failed', ["deal", "a farce"]],
		["marks in brackets", 'He left ("for good").', ["for good"]],
		["a lost space", 'She said:"Go."', ["Go."]],
		[
			"possessives in single marks",
			"‘The workers’ pay is low,’ he said.",
			["The workers’ pay is low,"],
		],
	])("are read in %s", (_, text, expected) => {
		expect(quotedIn(text)).toEqual(expected);
	});

	it.each([
		["an apostrophe", "Anna's house and the dogs' home"],
		["a decade", "the '90s and the ’60s were 'over"],
		["a lost letter", "rock 'n' roll for 'em all"],
		["inches", 'He is 6\'2" tall and the pipe is 12" wide'],
		["a lone mark", '"'],
		["empty marks", '“” and ""'],
		["single marks that never close", "'We left, she said."],
	])("are not read from %s", (_, text) => {
		expect(quotedIn(text)).toEqual([]);
	});

	it("run on to the end of a paragraph and begin again in the next", () => {
		expect(quotedIn("“First part.\n“Second part,” he said.")).toEqual([
			"First part.…",
			"Second part,",
		]);
	});

	it("never cross a paragraph or each other", () => {
		const pieces = fc.constantFrom(
			'"',
			"“",
			"”",
			"'",
			"‘",
			"’",
			"''",
			"«",
			" ",
			"\n",
			"a",
			"s ",
			".",
			"5",
		);
		fc.assert(
			fc.property(fc.array(pieces), (some) => {
				const text = some.join("");
				const paragraphs = readParagraphs(text);
				let at = 0;
				for (const { start, end, inner } of readQuotations(text, paragraphs)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(inner.start).toBeGreaterThan(start);
					expect(inner.end).toBeGreaterThan(inner.start);
					expect(inner.end).toBeLessThanOrEqual(end);
					expect(paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
					at = end;
				}
			}),
			{ numRuns: 500, seed: 13 },
		);
	});
});
