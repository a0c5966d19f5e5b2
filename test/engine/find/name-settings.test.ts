import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/engine/find/names.ts";
import { read } from "../../../src/engine/read/index.ts";

function namesIn(text: string): string[] {
	const article = { title: null, text, url: null, publisher: null, publishedAt: null };
	const reading = read({ ...article, language: "en", words: 0 });
	return findNames(reading).map(({ name, kind }) => `${kind}: ${name}`);
}

describe("places by what stands around them", () => {
	it.each([
		["Elif, a tea trader from Ardanuk, was not hurt.", "place: Ardanuk"],
		["The bus was on its way from Vinh Thoa to Bac Kem.", "place: Vinh Thoa"],
		["The bus was on its way from Vinh Thoa to Bac Kem.", "place: Bac Kem"],
		["The towns of Orsova and Meldek in the north were cut off.", "place: Orsova"],
		["The towns of Orsova and Meldek in the north were cut off.", "place: Meldek"],
		["They were seen at the holiday resort of Caraboya on Friday.", "place: Caraboya"],
		["Shops closed in Dol Varen after the blast.", "place: Dol Varen"],
		["The club plays at the Estadio Marcos Quiroga.", "place: Estadio Marcos Quiroga"],
		["They met at the Hôtel Sabrina.", "place: Hôtel Sabrina"],
		["Shots were heard outside the Spanish consulate.", "place: Spanish consulate"],
		["The Spanish embassy was also attacked.", "place: Spanish embassy"],
	])("finds the place in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it.each([
		["Voters have lost confidence in Ann Lee.", "place: Ann Lee"],
		["She was shot in Ann Lee's kitchen.", "place: Ann Lee"],
		["An economist from Greyfield Securities disagreed.", "place: Greyfield Securities"],
		["The letters from Ruth to Naomi were lost.", "place: Naomi"],
		["The DAX and the FTSE 100 fell.", "place: DAX"],
		["Millions travel for the Hajj each year.", "place: Hajj"],
		["Stones of a Crusader castle were stolen.", "place: Crusader"],
		["The Spanish embassy said it was safe.", "place: Spanish embassy"],
		["The Spanish embassy was told of the attack by phone.", "place: Spanish embassy"],
	])("sees no place in: %s", (text, name) => {
		expect(namesIn(text)).not.toContain(name);
	});
});

describe("a country's letters", () => {
	it.each([
		"A convoy of US troops left the base.",
		"The charge carries ten years under U.S. law.",
		"UK asylum rules changed.",
	])("say whose something is in: %s", (text) => {
		expect(namesIn(text).filter((name) => name.startsWith("place"))).toEqual([]);
	});

	it.each([
		["Sales fell in the US last week.", "place: US"],
		["The US said it would answer.", "place: US"],
		["He moved to the U.K. in 2004.", "place: U.K."],
	])("are the country in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});
});

describe("bodies by what stands around them", () => {
	it.each([
		["The Bulgarian daily Nova Misal reports that he has left.", "organization: Nova Misal"],
		["The gunmen belong to the Garza Leal drug-trafficking gang.", "organization: Garza Leal"],
		["The yard is owned by Brindisi Carriers.", "organization: Brindisi Carriers"],
		["Vennwick, which represents engineers, said no.", "organization: Vennwick"],
		["Labour's candidate in the town withdrew.", "organization: Labour"],
		["The money passed through First Harbour Bank.", "organization: First Harbour Bank"],
		[
			"The Economic and Monetary Affairs Committee met.",
			"organization: Economic and Monetary Affairs Committee",
		],
		[
			"The Department for Culture, Media and Sport replied.",
			"organization: Department for Culture, Media and Sport",
		],
		["The satirical weekly Bruno Maas was sued.", "organization: Bruno Maas"],
		["The side lost 3-1 to Norwold on Saturday.", "organization: Norwold"],
		["In 1988 she joined Svitanok, a movement for independence.", "organization: Svitanok"],
		["They asked Ost-Kurier, a local newspaper.", "organization: Ost-Kurier"],
		["The Chinese Consulate General sent help.", "organization: Chinese Consulate General"],
	])("finds the body in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it.each([
		["The ferry Nuria Costa ran aground.", "person: Nuria Costa"],
		["Another ship, the Maria Elena, turned back.", "person: Maria Elena"],
		["They boarded a trawler called Ellen Mary.", "person: Ellen Mary"],
		["The captain, Maria Elena Ruiz, was charged.", "organization: Maria Elena Ruiz"],
		["The firm is owned by Peter Laszlo.", "organization: Peter Laszlo"],
		["He said that WE won.", "place: WE"],
		["NPR's Adaeze Obi-Lang reports from Accra.", "organization: Adaeze Obi-Lang"],
		["Getty Images Getty Images\n\nIt rained.", "organization: Getty Images Getty Images"],
		["The town lost 31 shops to Norwold.", "organization: Norwold"],
		["First Responders met Anna Bell.", "organization: First Responders"],
	])("does not take one for another in: %s", (text, name) => {
		expect(namesIn(text)).not.toContain(name);
	});
});

describe("names with nouns in lower case", () => {
	it.each([
		["Rebels hold most of Zubara province.", "place: Zubara province"],
		["He was born in Lintang county in 1960.", "place: Lintang county"],
		["Flights from Kirkholm airport were late.", "place: Kirkholm airport"],
		["Jets left the Ras Hadid air base.", "place: Ras Hadid air base"],
		["He is held at the Abu Samra prison.", "place: Abu Samra prison"],
		["He lies in the Sheikh Yunis cemetery.", "place: Sheikh Yunis cemetery"],
		["A fire broke out, the Tass news agency said.", "organization: Tass news agency"],
		["Vandals broke into homes in Wenlian county.", "place: Wenlian county"],
		["Spills reached the villages of Ocara, Tinda and Yura.", "place: Tinda"],
	])("are found whole in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it.each([
		["She works at a Leeds hospital.", "place: Leeds hospital"],
		["The UN base was hit.", "place: UN base"],
		["He fled a Syrian prison.", "place: Syrian prison"],
		["The Kano province governor resigned.", "place: Kano province"],
		["The Russian news agency Tass said so.", "organization: Russian news agency"],
		["At talks in Berlin, Merkel and Macron agreed.", "place: Macron"],
		["A Greengate cartel case opened in May.", "organization: Greengate"],
	])("are not made of: %s", (text, name) => {
		expect(namesIn(text)).not.toContain(name);
	});
});

describe("what looks like somebody", () => {
	it.each([
		["She teaches at New York University.", "organization: New York University"],
		["He moved to New York City.", "place: New York City"],
		["Talks with N. Korea failed.", "place: N. Korea"],
		["The road between Orsova and Meldek was cut.", "place: Meldek"],
		["Shopkeeper Wilber Okellowa lost two friends.", "person: Wilber Okellowa"],
		[
			"The Centers for Disease Control and Prevention agreed.",
			"organization: Centers for Disease Control and Prevention",
		],
		[
			"He works at the Organisation for Economic Co-operation and Development.",
			"organization: Organisation for Economic Co-operation and Development",
		],
		["In Frankfurt, shares fell.", "place: Frankfurt"],
		["Republican Indiana Gov. Tom Hale won.", "place: Indiana"],
		["He fled the Democratic Republic of Congo.", "place: Democratic Republic of Congo"],
		["She left Florida Rep. Ann Lee's office.", "place: Florida"],
		[
			"The Council of Europe and the Court of Arbitration for Sport agreed.",
			"organization: Court of Arbitration for Sport",
		],
		["Lawyers at Barrow & Finch appealed.", "organization: Barrow & Finch"],
		["The Charlotte Tigers lost.", "organization: Charlotte Tigers"],
	])("is none in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it.each([
		["Londoners and New Yorkers disagree.", "Londoners"],
		["Londoners and New Yorkers disagree.", "New Yorkers"],
		["The USS Ellen Ward was hit.", "USS Ellen Ward"],
		["He swore that THEY LOSE.", "THEY LOSE"],
		["Nigeria Says 21 Were Freed", "Nigeria Says"],
		["They prepare for El Niño.", "El Niño"],
		["She was offered the Order of Merit.", "Order of Merit"],
		["The quarrel between Orsova and Meldek went on.", "place: Meldek"],
		["The Franco-German plan failed.", "Franco-German"],
		["The family met for Eid al-Fitr.", "Eid al-Fitr"],
	])("is no name in: %s", (text, name) => {
		expect(namesIn(text).filter((one) => one.endsWith(name))).toEqual([]);
	});
});

describe("where a person's name ends", () => {
	it.each([
		["His lawyer was Ngozi Balogun SAN.", "person: Ngozi Balogun"],
		["The speaker, Alhaji Bukar Tijani, agreed.", "person: Bukar Tijani"],
		["It was won by João Paulo dos Reis.", "person: João Paulo dos Reis"],
		["Jane Mercer MP resigned.", "person: Jane Mercer"],
		["Robert J. Tennant III was there.", "person: Robert J. Tennant III"],
		["Robert Tennant, Jr. was there.", "person: Robert Tennant, Jr."],
		["It was won by Robert “Bobby” Tennant.", "person: Robert “Bobby” Tennant"],
		["It was won by Park Moo-hyun on Monday.", "person: Park Moo-hyun"],
		["Gov. Earl Ray Tennant signed it.", "person: Earl Ray Tennant"],
	])("finds the person in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it("knows the first of two surnames by the full name", () => {
		const names = namesIn("Elena Carranza Ibáñez won. Carranza had lost in May.");
		expect(names).toEqual(["person: Elena Carranza Ibáñez", "person: Carranza"]);
	});
});
