import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokenSpans } from "../../../src/engine/read/tokens.ts";

function tokensOf(text: string): string[] {
	return readTokenSpans(text, { start: 0, end: text.length }).map(({ start, end }) =>
		text.slice(start, end),
	);
}

describe("tokens", () => {
	it.each([
		[
			"hyphens and clitics apart",
			"UK-based firms' and Tanaka's",
			"UK|-|based|firms|'|and|Tanaka|'s",
		],
		["negations apart", "He didn't, can’t and cannot", "He|did|n't|,|ca|n’t|and|can|not"],
		["clitics in capitals apart", "IT'S MILA'S, DON'T", "IT|'S|MILA|'S|,|DO|N'T"],
		[
			"dotted abbreviations whole",
			"the U.S. at 5 p.m. by J.K. Ruiz",
			"the|U.S.|at|5|p.m.|by|J.K.|Ruiz",
		],
		["titles and initials with their stop", "Mr. Ito met Ann B. Roe.", "Mr.|Ito|met|Ann|B.|Roe|."],
		["the sentence's stop apart", "He works at Ruiz Inc.", "He|works|at|Ruiz|Inc|."],
		["figures whole", "1,200 or 5.4% at 08:30 on 9/11", "1,200|or|5.4|%|at|08:30|on|9/11"],
		["ordinals and decades whole", "the 20th of the 1980s", "the|20th|of|the|1980s"],
		["units apart", "$5m, 10km", "$|5|m|,|10|km"],
		["apostrophes inside names", "O'Hara and d’Arcy of AT&T", "O'Hara|and|d’Arcy|of|AT&T"],
		["addresses whole", "see https://a.example/b?c=d.", "see|https://a.example/b?c=d|."],
		["mail, handles and tags whole", "to x.y@z.org @ann #Now", "to|x.y@z.org|@ann|#Now"],
		["sites whole", "on parcel.com and gov.uk", "on|parcel.com|and|gov|.|uk"],
		["pictures whole", "a👩‍👩‍👧b 🇫🇷 👍🏽", "a|👩‍👩‍👧|b|🇫🇷|👍🏽"],
		["marks with their letter", "e\u0301te\u0301 1\ufe0f\u20e3", "e\u0301te\u0301|1\ufe0f\u20e3"],
		["ellipses and dashes whole", "so... well -- no", "so|...|well|--|no"],
	])("draws %s", (_, text, expected) => {
		expect(tokensOf(text).join("|")).toBe(expected);
	});

	it.each([
		["a word whose stop ends the sentence", "We met in the fall.", "fall|."],
		["a plain word before a stop and a bracket", "(He left.)", "left|.|)"],
		["a lone capital at the end", "It was plan B.", "B|."],
	])("does not take the stop into %s", (_, text, ending) => {
		expect(tokensOf(text).join("|").endsWith(ending)).toBe(true);
	});

	it("covers all but white space and cuts no character in half", () => {
		const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
		fc.assert(
			fc.property(text, (any) => {
				const tokens = tokensOf(any);
				expect(tokens.join("")).toBe(any.replace(/\s+/gu, ""));
				if (any.isWellFormed()) expect(tokens.every((token) => token.isWellFormed())).toBe(true);
			}),
			{ numRuns: 500, seed: 7 },
		);
	});
});
