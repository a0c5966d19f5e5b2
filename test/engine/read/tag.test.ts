import { describe, expect, it } from "vitest";
import { read } from "../../../src/engine/read/index.ts";
import { articleOf } from "../../article.ts";

const tokensOf = (text: string) => read(articleOf(text)).tokens;
const tagged = (text: string) =>
	tokensOf(text)
		.map(({ text, pos }) => `${text}/${pos}`)
		.join(" ");

function namesIn(text: string): string[] {
	const names: string[][] = [];
	for (const { label, opens, text: word } of tokensOf(text)) {
		if (label === "O") continue;
		if (opens) names.push([label]);
		names.at(-1)?.push(word);
	}
	return names.map((words) => words.join(" "));
}

describe("parts of speech", () => {
	it.each([
		[
			"prose",
			"Two men were killed in the city and the mayor said she was shocked.",
			"Two/CD men/NNS were/VBD killed/VBN in/IN the/DT city/NN and/CC the/DT mayor/NN said/VBD she/PRP was/VBD shocked/VBN ./PUNCT",
		],
		[
			"speech",
			"“We will not leave,” she said.",
			"“/PUNCT We/PRP will/MD not/RB leave/VB ,/PUNCT ”/PUNCT she/PRP said/VBD ./PUNCT",
		],
		["money", "They paid $5 and 10%", "They/PRP paid/VBD $/SYM 5/CD and/CC 10/CD %/SYM"],
		["possessives", "the mayor's car", "the/DT mayor/NN 's/POS car/NN"],
	])("are told in %s", (_, text, expected) => {
		expect(tagged(text)).toBe(expected);
	});

	it.each([
		["Police Arrest Three Men After Raid in Northern Town", "Men/NNS"],
		["Police Arrest Three Men After Raid in Northern Town", "After/IN"],
		["TWO WOMEN WERE KILLED IN THE FIRE, POLICE SAID", "WERE/VBD"],
		["TWO WOMEN WERE KILLED IN THE FIRE, POLICE SAID", "FIRE/NN"],
	])("are told in a headline: %s, %s", (text, expected) => {
		expect(tagged(text).split(" ")).toContain(expected);
	});
});

describe("name labels", () => {
	it.each([
		[
			"people",
			"Maria Lopez met David Brown on Friday.",
			["person Maria Lopez", "person David Brown"],
		],
		["places", "They flew from London to Berlin.", ["place London", "place Berlin"]],
	])("mark %s", (_, text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});

	it.each([
		["words that only open a sentence", "Police said the roads were closed. However, nobody left."],
		["days and months", "It rained on Monday and all of March."],
		["small letters", "the mayor of the town met a doctor"],
	])("leave out %s", (_, text) => {
		expect(namesIn(text)).toEqual([]);
	});

	it("say the same of a text whatever was read before", () => {
		const text = "Maria Lopez of the Green Party spoke in Leeds.";
		const before = tokensOf(text);
		tokensOf(Array.from({ length: 9000 }, (_, i) => `Word${i}x`).join(" "));
		expect(tokensOf(text)).toEqual(before);
	});
});
