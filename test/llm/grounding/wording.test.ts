import { describe, expect, it } from "vitest";
import { shortens } from "../../../src/llm/grounding/wording.ts";
import { groundFor } from "./grounds.ts";

const TEXT =
	"The ministry denied on Monday that Harlan Voss, its former inspector, had warned the quarry’s owners of cracks, and said no report of his was ever ignored.";
const ground = groundFor(TEXT);
const whole = { start: 0, end: TEXT.length };

describe("what a sentence leaves open or takes back", () => {
	it.each([
		["The mayor might resign over the leak, two aides said.", "The mayor resign over the leak"],
		["If the dam fails, 900 people will have to leave.", "900 people will have to leave"],
		["He denied, on Monday, that the dam had failed.", "the dam had failed"],
		["The driver allegedly fled the scene.", "The driver fled the scene"],
	])("is not stated by leaving that out: %s", (text, words) => {
		expect(shortens(groundFor(text), words, { start: 0, end: text.length })).toBe(false);
	});
});

describe("a wording", () => {
	it.each([
		"whether the ministry denied that Harlan Voss had warned the owners of cracks",
		"The ministry denied that Voss had warned owners",
	])("shortens the sentence: %s", (words) => {
		expect(shortens(ground, words, whole)).toBe(true);
	});

	it.each([
		[
			"leaves out that it is denied",
			"Harlan Voss, its former inspector, had warned the quarry's owners",
		],
		["leaves the denial out", "The ministry said Harlan Voss had warned the owners"],
		[
			"leaves the denial before it out",
			"Harlan Voss had warned the quarry's owners of cracks, report ignored",
		],
		["turns the order around", "the quarry's owners had warned Harlan Voss"],
		["brings in a word", "Harlan Voss had warned the quarry's owners of bribes"],
		["brings in a negation", "Harlan Voss had not warned the quarry's owners"],
		["brings in a figure", "Harlan Voss had warned 3 owners"],
		["leaves a negation out", "said report of his was ignored"],
		["says nothing of its own", "whether the"],
	])("does not where it %s", (_, words) => {
		expect(shortens(ground, words, whole)).toBe(false);
	});
});
