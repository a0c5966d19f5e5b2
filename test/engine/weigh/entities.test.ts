import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/engine/find/names.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighEntities } from "../../../src/engine/weigh/entities.ts";

function entitiesOf(text: string): Record<string, readonly string[]> {
	const article = { title: null, text, url: null, publisher: null, publishedAt: null };
	const reading = read({ ...article, language: "en", words: 0 });
	const entities = weighEntities(reading, findNames(reading));
	return Object.fromEntries(entities.map(({ name, aliases }) => [name, aliases]));
}

describe("one entity under several names", () => {
	it.each([
		[
			"the surname and the titled surname",
			"Talib Mansoor, the mayor, spoke. Mr Mansoor left. Mansoor is ill.",
			{ "Talib Mansoor": ["Mr Mansoor", "Mansoor"] },
		],
		[
			"the acronym",
			"The Northern Fishermen Association met. The NFA said no.",
			{ "Northern Fishermen Association": ["NFA"] },
		],
		[
			"the head noun of the only such body",
			"The Tripoli Observatory for Press Freedom said so. The Observatory counted six.",
			{ "Tripoli Observatory for Press Freedom": ["Observatory"] },
		],
		[
			"the short form of a firm",
			"Harlow Mining Company was fined. Lawyers for Harlow Mining appealed.",
			{ "Harlow Mining Company": ["Harlow Mining"] },
		],
		[
			"a name with and without its initial",
			"John R. Hanley, 61, was freed. John Hanley had been jailed.",
			{ "John R. Hanley": ["John Hanley"] },
		],
		[
			"a family name that comes first",
			"Li Weimin, a farmer, complained. Mr Li was angry.",
			{ "Li Weimin": ["Mr Li", "Li"] },
		],
		[
			"the first of two surnames",
			"Elena Carranza Ibáñez won. Carranza had lost in May.",
			{ "Elena Carranza Ibáñez": ["Carranza"] },
		],
		[
			"an agency and what it is",
			"The Tass news agency reported it. Tass gave no source.",
			{ "Tass news agency": ["Tass"] },
		],
		[
			"the same words with some left out",
			"The National Council of the Blue Star met. The National Blue Star said no.",
			{ "National Council of the Blue Star": ["National Blue Star"] },
		],
		[
			"a name and its article",
			"Der Spiegel reported it. Spiegel published more.",
			{ "Der Spiegel": ["Spiegel"] },
		],
	])("joins %s", (_, text, expected) => {
		expect(entitiesOf(text)).toMatchObject(
			Object.fromEntries(
				Object.entries(expected).map(([name, aliases]) => [name, expect.arrayContaining(aliases)]),
			),
		);
	});
});

describe("different entities", () => {
	it.each([
		[
			"spouses of one surname",
			"Anna Hanley, 60, and John Hanley, 61, were freed.",
			["Anna Hanley", "John Hanley"],
		],
		[
			"bodies of two countries",
			"The Chinese government and the Swiss government agreed.",
			["Chinese government", "Swiss government"],
		],
		[
			"an acronym of other letters",
			"The Northern Fishermen Association met. The BBC reported it.",
			["Northern Fishermen Association", "BBC"],
		],
		[
			"people who share a middle name",
			"Juan Marcos Ruiz met Pedro Marcos Leal. Ann Marcos left.",
			["Juan Marcos Ruiz", "Pedro Marcos Leal", "Ann Marcos"],
		],
	])("keeps apart %s", (_, text, expected) => {
		expect(Object.keys(entitiesOf(text))).toEqual(expected);
	});
});
