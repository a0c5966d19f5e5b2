import { describe, expect, it } from "vitest";
import { readAnswer } from "../../src/llm/read-answer.ts";
import { RIGHT } from "./ferry.ts";

const JSON_TEXT = JSON.stringify(RIGHT);

describe("an answer", () => {
	it.each([
		["bare", JSON_TEXT],
		["in a fence", `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
		["among other words", `Sure! Here is the sheet: ${JSON_TEXT} Let me know.`],
		["with a comma too many", JSON_TEXT.replace(/\]/g, ",]").replaceAll("[,]", "[]")],
	])("is read %s", (_, words) => {
		expect(readAnswer(words)).toEqual({ answer: RIGHT, malformed: 0 });
	});

	it("loses no comma within its words", () => {
		const lead = "He said, “wait,]” and left,}";
		expect(readAnswer(`{"lead": ${JSON.stringify(lead)}, "who": [],}`)?.answer.lead).toBe(lead);
	});

	it("loses a bad item and keeps the good ones", () => {
		const counts = [{ ...RIGHT.counts[0], value: "sixty" }, ...RIGHT.counts.slice(1)];
		const read = readAnswer(JSON.stringify({ ...RIGHT, counts }));
		expect(read?.malformed).toBe(1);
		expect(read?.answer.counts).toEqual(RIGHT.counts.slice(1));
	});

	it("may lack a list", () => {
		expect(readAnswer(JSON.stringify({ who: RIGHT.who }))?.answer).toMatchObject({
			who: RIGHT.who,
			counts: [],
		});
	});

	it.each([
		"",
		"null",
		"[]",
		"{}",
		'"who"',
		'{"who": {}}',
		JSON_TEXT.slice(0, -40),
		"}{",
		"no { at all",
	])("is none: %j", (words) => {
		expect(readAnswer(words)).toBeNull();
	});
});
