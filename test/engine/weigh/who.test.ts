import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/engine/find/names.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighEntities } from "../../../src/engine/weigh/entities.ts";
import { weighWho } from "../../../src/engine/weigh/who.ts";

function whoIn(text: string, title: string | null = null) {
	const article = { title, text, url: null, publisher: null, publishedAt: null };
	const reading = read({ ...article, language: "en", words: 0 });
	return weighWho(reading, weighEntities(reading, findNames(reading)));
}

describe("roles", () => {
	it.each([
		["Talib Mansoor, the governor of Harabad province, said so.", "governor of Harabad province"],
		["U.S. President-elect Tom Hale won.", "U.S. President-elect"],
		["Home Secretary Amina Blake resigned.", "Home Secretary"],
		["The head of the agency, Rosa Lindqvist, said so.", "head of the agency"],
		["Julie Hargreaves, 43, a nurse from Leeds, was hurt.", "nurse from Leeds"],
		[
			"Marta Kos is a former officer in the Slovenian army.",
			"former officer in the Slovenian army",
		],
		["Labour's Shadow Home Secretary Amina Blake agreed.", "Labour's Shadow Home Secretary"],
		[
			"It was written by journalist and human rights activist Marta Kos.",
			"journalist and human rights activist",
		],
		["Secretary of State Helen Marsh left.", "Secretary of State"],
		["Russian oligarch Oleg Deripov denied it.", "Russian oligarch"],
		["A spokesman for the firm, Peter Hall, apologised.", "spokesman for the firm"],
		["Detectives named Julie Hargreaves as the group's treasurer.", "group's treasurer"],
		[
			"Cllr Rosa Lindqvist (Lab, Leeds North), cabinet member for roads, agreed.",
			"cabinet member for roads",
		],
		["His lawyer, Mr Peter Hall, said so.", "His lawyer"],
		["It was built by the mill owner Sir Peter Hall.", "mill owner"],
		["An army engineer, 36-year-old Sgt Peter Hall, died.", "army engineer"],
		[
			"Lieutenant Colonel Rosa Lindqvist, commander of the border guard, agreed.",
			"commander of the border guard",
		],
		["President Rosa Lindqvist, a former mayor of Malmo, agreed.", "President"],
		["Justice Rosa Lindqvist of the Federal Court ruled.", "Justice"],
		["Dr Rosa Lindqvist, who runs the emergency ward, agreed.", "runs the emergency ward"],
		["The leaders met - British Prime Minister Amina Blake was late.", "British Prime Minister"],
	])("reads the role in: %s", (text, role) => {
		const person = whoIn(text).find(({ kind }) => kind === "person");
		expect(person?.role).toBe(role);
	});

	it.each([
		["Julie Hargreaves, whose car was stolen, complained."],
		["Mr Mansoor said so."],
		["Julie Hargreaves, her brother Alan and their dog survived."],
		["Police met Julie Hargreaves, according to witnesses."],
		["A man, Peter Hall, fell."],
		["Julie Hargreaves, who runs, was hurt."],
		["Julie Hargreaves was a kind man's daughter and a good woman."],
		["Keith Holm, a 43-year-old black man, was in his truck."],
		["Julie Hargreaves (Leeds) and her brother survived."],
	])("gives no role that the text does not: %s", (text) => {
		expect(whoIn(text)[0]?.role).toBe(null);
	});

	it("never takes a line above for a part of the role", () => {
		const [who] = whoIn("Photo gallery\n\nPresident Tom Hale spoke.");
		expect(who?.role).toBe("President");
	});
});

describe("the list", () => {
	it("puts whoever the article is about first", () => {
		const text =
			"Peter Hall spoke. Julie Hargreaves answered. Hargreaves laughed. Ms Hargreaves left.";
		expect(whoIn(text, "Hargreaves answers critics").map(({ name }) => name)).toEqual([
			"Julie Hargreaves",
			"Peter Hall",
		]);
	});

	it.each([
		["The bridge fell. (Peter Hall/Reuters)"],
		["Reporting by Peter Hall; editing by Julie Hargreaves"],
		["It was cold. — Peter Hall (@peterhall)"],
	])("leaves credits out: %s", (text) => {
		const people = whoIn(text).filter(({ kind }) => kind === "person");
		expect(people).toEqual([]);
	});

	it("lists no places", () => {
		expect(whoIn("The bus left the town of Zarqubad.")).toEqual([]);
	});
});
