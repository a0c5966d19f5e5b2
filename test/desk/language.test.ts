import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/desk/language.ts";

const ENGLISH = "The police said that two of the men had been arrested on the way to the border.";
const GERMAN =
	"Die Polizei sagte, dass zwei der Männer auf dem Weg zu der Grenze verhaftet wurden.";

describe("the language of an article", () => {
	it.each([
		{ is: "what the caller says", text: ENGLISH, given: "fr", onPage: "de", told: "fr" },
		{ is: "what the text tells", text: ENGLISH, given: null, onPage: null, told: "en" },
		{
			is: "the page's own region of it",
			text: ENGLISH,
			given: null,
			onPage: "en-GB",
			told: "en-GB",
		},
		{ is: "not a mere template's", text: GERMAN, given: null, onPage: "en-US", told: "de" },
		{
			is: "the page's, where the text tells nothing",
			text: "2:1",
			given: null,
			onPage: "de",
			told: "de",
		},
		{
			is: "undetermined, where nothing tells",
			text: "2:1",
			given: null,
			onPage: null,
			told: "und",
		},
	])("is $is", ({ text, given, onPage, told }) => {
		expect(languageOf(text, { given, onPage })).toBe(told);
	});
});
