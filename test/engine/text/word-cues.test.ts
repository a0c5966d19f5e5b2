import { expect, test } from "vitest";
import { askOnce, cuesOf } from "../../../src/engine/text/word-cues.ts";

const isShort = askOnce((lower) => lower.length < 4);
const isMarch = askOnce((lower) => lower === "march");

test.each([
	["to", true, false],
	["march", false, true],
	["marches", false, false],
])("%s answers each question for itself", (lower, short, march) => {
	const word = { cues: cuesOf(lower) };
	expect([isShort(word), isMarch(word)]).toEqual([short, march]);
});

test("there is no room for more questions than a word has bits", () => {
	expect(() => {
		for (let i = 0; i < 40; i++) askOnce(() => false);
	}).toThrow(RangeError);
});
