import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentenceSpans } from "../../../src/engine/read/sentences.ts";

function sentencesOf(text: string): string[] {
	return readSentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) =>
		text.slice(start, end),
	);
}

describe("sentences", () => {
	it.each([
		["a stop", "The dam broke. Two villages were flooded."],
		["a figure and a stop", "It happened in 2014. Nobody was hurt."],
		["a question", "Who paid? The ministry would not say."],
		["a quotation's end", '"We are leaving." He shut the door.'],
		["a curly quotation's end", "“We are leaving.” “So are we.”"],
		["a bracket's end", "(Nobody was hurt.) The road reopened."],
		["an ellipsis and a capital", "He waited… The train was late."],
		["the United States and an article", "She moved to the U.S. The visa took a year."],
		["a clock and a capital", "The fire began at 4 p.m. Firefighters came at once."],
		["a company and a pronoun", "He sued Ruiz Inc. He lost."],
		["a month and an opener", "They married in Nov. The wedding was small."],
		["a denial", "He said no. Nobody asked again."],
		["a word that is an abbreviation elsewhere", "They lay in the sun. Guards watched."],
		["a note's number", "He was born in Lund.[4] His father taught."],
	])("end after %s", (_, text) => {
		expect(sentencesOf(text)).toHaveLength(2);
	});

	it.each([
		["a title", "Mr. Ito met Dr. Anna Roe and Gen. Carl Voss in Accra."],
		["initials", "Books by J. R. Ferro and Ann B. Roe were burned."],
		["a country that goes on", "The U.S. President met U.N. Secretary General Osei."],
		["a clock and a weekday", "It opened at 5 p.m. Monday and at 9 a.m. EST on Friday."],
		["a numbered thing", "Article No. 5 and pp. 12 to 14 were cut on Oct. 3."],
		["a company that goes on", "Ruiz Inc. Chairman Bo Lind resigned."],
		["a question inside", "“Why now?” Ms Okoye asked."],
		["a shout inside", '"Fire!" he shouted, and ran.'],
		["an ellipsis and a small letter", "He was … not sure."],
		["figures", "Growth was 3.5 per cent, down from 4.2."],
		["a list's number", "2. The second clause was dropped"],
		["an address", "Write to ann.roe@post.example.com or www.Post.example."],
		["a trade name", "The site Parcel.com Ltd bought was closed"],
	])("do not end after %s", (_, text) => {
		expect(sentencesOf(text)).toHaveLength(1);
	});

	it.each([
		["He died.The police came.", ["He died.", "The police came."]],
		['"He died."The police came.', ['"He died."', "The police came."]],
		["It closed in 2010.In May it reopened.", ["It closed in 2010.", "In May it reopened."]],
		["彼は去った。彼女も去った。", ["彼は去った。", "彼女も去った。"]],
	])("end without white space: %s", (text, expected) => {
		expect(sentencesOf(text)).toEqual(expected);
	});

	it("keep their order, and leave nothing but white space between them", () => {
		const pieces = fc.constantFrom(
			"Mr. ",
			"U.S. ",
			"He left.",
			"“Go!” ",
			" No. 5",
			"...",
			" ",
			"A",
			"é\u0301",
			"\n",
		);
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(pieces).map((some) => some.join("")),
		);
		fc.assert(
			fc.property(text, (sample) => {
				let at = 0;
				for (const { start, end } of readSentenceSpans(sample, { start: 0, end: sample.length })) {
					expect(end).toBeGreaterThan(start);
					expect(sample.slice(at, start).trim()).toBe("");
					at = end;
				}
				expect(sample.slice(at).trim()).toBe("");
			}),
			{ numRuns: 500, seed: 11 },
		);
	});
});
