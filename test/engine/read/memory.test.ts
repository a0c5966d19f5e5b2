import { expect, test } from "vitest";
import { tagSentences } from "../../../src/engine/read/tag.ts";

const SENTENCE = "Harbour officials in Northampton said Anna Whitfield left on Monday .".split(" ");
const tagged = () => {
	const { words, pos, labels } = tagSentences([SENTENCE]);
	return { texts: words.map(({ text }) => text), pos, labels };
};

test("words are tagged as ever after more words than are kept", () => {
	const before = tagged();
	const strangers = Array.from({ length: 40 }, (_, i) =>
		Array.from({ length: 500 }, (_, k) => `ship${String.fromCodePoint(97 + i)}yard${k}`),
	);
	tagSentences(strangers);
	expect(tagged()).toEqual(before);
});

test("words are tagged as ever after words of endless length", () => {
	const before = tagged();
	tagSentences([Array.from({ length: 12 }, (_, i) => `${i}${"x".repeat(100_000)}`)]);
	expect(tagged()).toEqual(before);
});
