import { describe, expect, it } from "vitest";
import { alignQuote } from "../../../src/llm/grounding/align.ts";
import { findWords } from "../../../src/llm/grounding/find-words.ts";
import { fold } from "../../../src/llm/grounding/fold.ts";
import { groundFor } from "./grounds.ts";

const TEXT = `The regional council said on Friday that 1,600 homes in the valley had lost power — “for the third time this winter”, as its chair, Annual Review editor Ann Whitlock, put it.

Engineers restored 60.5 per cent of the lines by the evening. They did not say when the rest would follow… The grid’s owner, Norvale\u00a0Energy, declined to comment.`;
const ground = groundFor(TEXT);
const quoted = (quote: string) => {
	const span = alignQuote(ground, quote);
	return span && TEXT.slice(span.start, span.end);
};

describe("a quote", () => {
	it.each([
		[
			"to the letter",
			"Engineers restored 60.5 per cent of the lines",
			"Engineers restored 60.5 per cent of the lines",
		],
		[
			"with other quotation marks",
			'"for the third time this winter"',
			"“for the third time this winter”",
		],
		["with another apostrophe", "The grid's owner", "The grid’s owner"],
		["with another dash", "lost power - “for the third time", "lost power — “for the third time"],
		["with another space", "Norvale Energy", "Norvale\u00a0Energy"],
		["over a line's end", "put it. Engineers restored", "put it.\n\nEngineers restored"],
		["with three dots", "the rest would follow... The grid", "the rest would follow… The grid"],
		["in other capitals", "engineers RESTORED", "Engineers restored"],
		["with a mark at its end", "lost power,", "lost power"],
		[
			"with words left out, said by dots",
			"The regional council said ... had lost power",
			TEXT.slice(0, TEXT.indexOf(" —")),
		],
		[
			"with a small word changed",
			"Engineers had restored 60.5 per cent of the lines by the evening",
			"Engineers restored 60.5 per cent of the lines by the evening",
		],
	])("is found %s", (_, quote, words) => {
		expect(quoted(quote)).toBe(words);
	});

	it.each([
		["a figure within a longer one", "600 homes in the valley"],
		["a figure's whole part", "restored 60"],
		["a figure's fraction", "5 per cent of the lines"],
		["a name within a word", "Annu"],
		["another figure", "Engineers restored 65.5 per cent of the lines by the evening"],
		[
			"another name",
			"The regional council said on Friday that Norvale homes in the valley had lost power",
		],
		["a negation more", "Engineers not restored 60.5 per cent of the lines by the evening"],
		["a negation less", "They did say when the rest would follow"],
		["a bound more", "Engineers restored about 60.5 per cent of the lines by the evening"],
		[
			"two halves of two sentences",
			"The regional council said on Friday that Engineers restored the lines",
		],
		["an order of its own", "lines of the cent per 60.5 restored Engineers evening by"],
		["short words that are not there", "homes in darkness"],
		["pieces far apart, joined by dots", "The regional council ... declined to comment"],
		["nothing", ""],
		["marks alone", "“…”"],
	])("is not %s", (_, quote) => {
		expect(quoted(quote)).toBeNull();
	});

	it("of another part of the article is none of this part", () => {
		const part = { start: 0, end: TEXT.indexOf("Engineers") };
		expect(alignQuote({ ...ground, part }, "Engineers restored")).toBeNull();
	});
});

describe("a folded text", () => {
	it.each([TEXT, "İstanbul — “ﬁre”…", "a\u00ad\u200bb  c--d", "👩‍🚒 said “no”"])(
		"knows where every unit of it comes from: %j",
		(text) => {
			const { text: folded, origins } = fold(text);
			expect(origins).toHaveLength(folded.length + 1);
			expect(origins.at(-1)).toBe(text.length);
			expect(origins.toSorted((a, b) => a - b)).toEqual(origins);
		},
	);

	it("finds every place of some words", () => {
		const text = "Ann met Ann. Annual reports call Ann’s reign over.";
		const spans = findWords(fold(text), "Ann", { start: 0, end: text.length });
		expect(spans.map(({ start }) => start)).toEqual([0, 8, 33]);
	});
});
