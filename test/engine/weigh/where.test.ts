import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/engine/find/names.ts";
import { read } from "../../../src/engine/read/index.ts";
import type { Entity } from "../../../src/engine/weigh/entities.ts";
import { weighEntities } from "../../../src/engine/weigh/entities.ts";
import { weighWhere } from "../../../src/engine/weigh/where.ts";
import { articleOf } from "../../article.ts";

/** The places of a text whose names are told, so that only the weighing is under test. */
function whereOf(text: string, names: readonly string[], title: string | null = null) {
	const places = names.map((name): Entity => {
		const mentions = [...text.matchAll(new RegExp(name.replace(/\./g, "\\."), "g"))].map(
			({ index }) => ({
				start: index,
				end: index + name.length,
				kind: "place" as const,
				name,
				rule: "told",
				score: 1,
			}),
		);
		return { kind: "place", name, aliases: [], mentions };
	});
	return weighWhere(read(articleOf(text, { title, publishedAt: "2017-10-22" })), places);
}

function weighTold(text: string, name: string) {
	return whereOf(text, [name]).filter((place) => place.name === name);
}

const countries = (text: string, names: readonly string[]) =>
	Object.fromEntries(whereOf(text, names).map(({ name, country }) => [name, country]));

describe("which country a place is in", () => {
	it.each([
		["A bridge fell in Birmingham, Alabama.", ["Birmingham", "Alabama"], { Birmingham: "US" }],
		["A bridge fell in Birmingham on Sunday.", ["Birmingham"], { Birmingham: "GB" }],
		[
			"Fighting reached Tripoli. Libya's navy left. Libya asked Egypt for help.",
			["Tripoli", "Libya", "Egypt"],
			{ Tripoli: "LY" },
		],
		[
			"Shops closed in Tripoli. Lebanon has no president. Lebanon's army and the Lebanese police came.",
			["Tripoli", "Lebanon"],
			{ Tripoli: "LB" },
		],
		["Crowds met in Perth, Scotland.", ["Perth", "Scotland"], { Perth: "GB" }],
		["Crowds met in Perth.", ["Perth"], { Perth: "AU" }],
		["Two were hurt near Zubarak, Yemen.", ["Zubarak", "Yemen"], { Zubarak: "YE" }],
	])("says so from the text: %s", (text, names, expected) => {
		expect(countries(text, names)).toMatchObject(expected);
	});

	it("takes no pub for the town of its name", () => {
		const [pub] = weighTold("A fire broke out at the Red Lion pub in Leeds.", "Red Lion");
		expect(pub).toMatchObject({ kind: "facility", coordinates: null });
		const [town] = weighTold("A fire broke out in Red Lion, a town of 6,000.", "Red Lion");
		expect(town).toMatchObject({ kind: "city", country: "US" });
	});

	it("leaves cities that are listed each in their own country", () => {
		const names = ["Hamburg", "Lyon", "Geneva", "Osaka", "Porto", "Gdansk"];
		expect(countries(`The ship called at ${names.join(", ")} and nowhere else.`, names)).toEqual({
			Hamburg: "DE",
			Lyon: "FR",
			Geneva: "CH",
			Osaka: "JP",
			Porto: "PT",
			Gdansk: "PL",
		});
	});

	it("puts a place that nobody knows in the one country named near it, whatever the article tells more of", () => {
		const far = `${"The firm sits in Denver, United States. ".repeat(8)}${"Peru is angry. ".repeat(7)}`;
		const text = `Mercury was spilled in Peru. Trucks drove on to Oxaquilla, a village. ${"Nobody came. ".repeat(30)}${far}`;
		expect(countries(text, ["Peru", "Oxaquilla", "Denver", "United States"])).toMatchObject({
			Oxaquilla: "PE",
		});
		const money = `Peru paid US$6,000 to the people of Oxaquilla. ${"Peru paid. ".repeat(3)}`;
		expect(countries(money, ["Peru", "Oxaquilla"])).toMatchObject({ Oxaquilla: "PE" });
	});

	it("does not put it where a tourist comes from", () => {
		const story = "Greece sent planes. Athens is safe. Greece asked for help. ".repeat(4);
		const text = `${story}${"Nobody came. ".repeat(30)}A couple from Manchester fled the village of Oxaquilla.`;
		expect(countries(text, ["Greece", "Athens", "Manchester", "Oxaquilla"])).toMatchObject({
			Oxaquilla: "GR",
		});
	});

	it("knows a city abroad that has small namesakes", () => {
		const text =
			"Belgium's ports are shut. Belgium sent two ships to Rotterdam, an official told journalists in Geneva.";
		expect(countries(text, ["Belgium", "Rotterdam", "Geneva"])).toEqual({
			Belgium: "BE",
			Rotterdam: "NL",
			Geneva: "CH",
		});
	});

	it("guesses none for a place that nobody knows, in an article of many countries", () => {
		const text = "Envoys of Peru, Ghana, Norway and Japan met in Zubarakville.";
		const names = ["Peru", "Ghana", "Norway", "Japan", "Zubarakville"];
		expect(countries(text, names)).toMatchObject({ Zubarakville: null });
	});

	it("puts a place that nobody knows in the country named beside it", () => {
		const text =
			"Norway played Japan on Sunday. The next game is one that all of Ghana waits for, near Zubarakville.";
		const names = ["Norway", "Japan", "Ghana", "Zubarakville"];
		expect(countries(text, names)).toMatchObject({ Zubarakville: "GH" });
	});

	it.each([
		[["Paris", "Beijing"], { Paris: "FR", Beijing: "CN" }],
		[["Middle East", "China"], { "Middle East": null, China: "CN" }],
	])("takes a list for no place within a place: %s", (names, expected) => {
		const text = `Offices in ${names.join(", ")} and Oslo closed.`;
		expect(countries(text, names)).toEqual(expected);
	});

	it("tells the state from the country of the same name by the article", () => {
		const text =
			"US voters in Ohio, Texas and the US Senate wait. American votes in Georgia count.";
		expect(countries(text, ["Ohio", "Texas", "Georgia"])).toMatchObject({ Georgia: "US" });
		const abroad = "Georgian police in Tbilisi said Georgia had no part in it.";
		expect(countries(abroad, ["Tbilisi", "Georgia"])).toMatchObject({ Georgia: "GE" });
	});

	it("knows a city abroad by its name where no other country has one", () => {
		const text =
			"Nigeria's court sat. Nigerian police said the firm was in Limassol. Nigeria waits.";
		expect(countries(text, ["Nigeria", "Limassol"])).toMatchObject({ Limassol: "CY" });
	});

	it("takes no small town abroad for a place of the same name at home", () => {
		const text = "Peru is in mourning. Peruvian police reached Medford. Peru's president prayed.";
		const [medford] = whereOf(text, ["Medford", "Peru"]).filter(({ name }) => name === "Medford");
		expect(medford).toMatchObject({ country: null, coordinates: null });
	});

	it.each([
		["The ship sank in the Black Sea.", "Black Sea"],
		["Prices rose all over Europe.", "Europe"],
	])("gives what belongs to no one country none: %s", (text, name) => {
		expect(countries(text, [name])).toEqual({ [name]: null });
	});

	it.each([
		["The council of Fairview, Oregon, voted.", ["Fairview", "Oregon"], "Fairview"],
		["Clark County in Washington voted.", ["Clark County"], "Clark County"],
	])("gives no coordinates of a namesake in another state: %s", (text, names, name) => {
		const place = whereOf(text, names).find((one) => one.name === name);
		expect(place).toMatchObject({ country: "US", coordinates: null });
	});

	it("gives an unknown place no coordinates", () => {
		const [place] = whereOf("Two were hurt in Zubarak.", ["Zubarak"]);
		expect(place?.coordinates).toBeNull();
	});
});

describe("what kind of place it is", () => {
	it.each([
		["Norway", "country"],
		["Texas", "region"],
		["Homs province", "region"],
		["Oslo", "city"],
		["Harwell Bridge", "facility"],
		["Saint Mary Hospital", "facility"],
		["Lake Marrow", "natural"],
		["Black Sea", "natural"],
	])("takes %s for a %s", (name, kind) => {
		expect(whereOf(`It was found at ${name} on Friday.`, [name])[0]?.kind).toBe(kind);
	});
});

describe("where it happened", () => {
	it("is where the first sentence puts it", () => {
		const text =
			"A train derailed in Leeds on Monday, killing two.\n\nPolice in Leeds closed the line.";
		const [leeds] = whereOf(text, ["Leeds"], "Train derails in Leeds");
		expect(leeds).toMatchObject({ name: "Leeds", event: true });
	});

	const later = (last: string) =>
		`A strike began.\n\nIt ended.\n\nPay rose.\n\nWork began.\n\nAll was well.\n\nStaff cheered.\n\n${last}`;

	it.each([
		[later("Three men were shot dead in Geneva on Monday night."), ["Geneva"]],
		[later("A fire was reported in the towns of Vernier and Meyrin."), ["Vernier", "Meyrin"]],
		[later("Two injured boys were taken to Calder Hospital."), ["Calder Hospital"]],
		[later("Ada Obi runs Kano province, where the bodies were found."), ["Kano"]],
		["Rebels stormed Vernier on Monday.\n\nThe army was told.", ["Vernier"]],
	])("is where a later sentence says what happened: %s", (text, names) => {
		for (const place of whereOf(text, names)) expect(place.event, place.name).toBe(true);
	});

	it("is in the region around the town", () => {
		const text = "Five people died when a bus crashed in Ocala, Florida on Monday.";
		const florida = whereOf(text, ["Ocala", "Florida"]).find(({ name }) => name === "Florida");
		expect(florida?.event).toBe(true);
	});

	it.each([
		[later("Eleven people were killed in Geneva last month."), "Geneva"],
		[later("The attacks of recent years, notably in Geneva, killed many."), "Geneva"],
		[later("The command in Geneva said two men had been killed."), "Geneva"],
		[later("The ministry sent a note in response to Geneva."), "Geneva"],
		["A court will hear a plea on the 1992 fire in Geneva.\n\nIt sits soon.", "Geneva"],
		['"Nothing happens in Geneva," the mayor said.\n\nHe laughed.', "Geneva"],
		["GENEVA (Reuters) - A strike began on Monday.", "GENEVA"],
		["The Geneva-based agency began a strike on Monday.", "Geneva"],
		[
			"A strike began.\n\nIt ended.\n\nPay rose.\n\nWork began.\n\nAll was well.\n\nStaff cheered.\n\nThe founder studied music with friends from Geneva.",
			"Geneva",
		],
	])("is no such place: %s", (text, name) => {
		expect(whereOf(text, [name])[0]?.event).toBe(false);
	});

	it.each([
		["Fires broke out near Leeds and Oslo.", "Oslo"],
		["Fires broke out in the village of Harwell.", "Harwell"],
	])("is reached by the preposition: %s", (text, name) => {
		expect(
			whereOf(
				text,
				["Leeds", name].filter((n) => text.includes(n)),
			),
		).toContainEqual(expect.objectContaining({ name, event: true }));
	});

	it.each([
		["Leeds has a new mayor. She won. She was born in Oslo.", "Oslo"],
		["Prices rose. Shops closed. In 2003 there was a flood in the city of Oslo.", "Oslo"],
		["Buses stopped. Trains ran. Fans queued outside Oslo, (Jane Roe/Reuters)", "Oslo"],
	])("is not told by a past or a caption: %s", (text, name) => {
		const [place] = weighTold(text, name);
		expect(place?.event).toBe(false);
	});

	it("goes before where it did not", () => {
		const text =
			"Flooding in Leeds killed two, officials said in London.\n\nLeeds was without power.";
		const names = whereOf(text, ["London", "Leeds"], "Flood in Leeds").map(({ name }) => name);
		expect(names).toEqual(["Leeds", "London"]);
	});
});

describe("names of one place", () => {
	it("stand together", () => {
		const text = "LEEDS - A bridge fell in Leeds.";
		const places = whereOf(text, ["LEEDS", "Leeds"]);
		expect(places).toHaveLength(1);
		expect(places[0]).toMatchObject({ name: "Leeds", aliases: ["LEEDS"] });
		expect(places[0]?.evidence).toHaveLength(2);
	});

	it("stand apart where the places do", () => {
		expect(whereOf("From Leeds to Oslo.", ["Leeds", "Oslo"])).toHaveLength(2);
	});
});

describe("what is no place", () => {
	it.each([
		"Syrian troops fired.",
		"The Bank of England kept its rate.",
		"Paris Hilton sang.",
		"Nothing happened.",
		"",
		"🙂 مرحبا 🙂",
	])("finds none in: %s", (text) => {
		const reading = read(articleOf(text));
		expect(weighWhere(reading, weighEntities(reading, findNames(reading)))).toEqual([]);
	});
});
