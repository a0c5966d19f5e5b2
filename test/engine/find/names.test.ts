import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/engine/find/names.ts";
import { read } from "../../../src/engine/read/index.ts";

function namesIn(text: string): string[] {
	const article = { title: null, text, url: null, publisher: null, publishedAt: null };
	const reading = read({ ...article, language: "en", words: 0 });
	return findNames(reading).map(({ start, end, name, kind }) => {
		expect(text.slice(start, end)).toBe(name);
		return `${kind}: ${name}`;
	});
}

describe("people", () => {
	it.each([
		["Mr Okafor said the road was closed.", "person: Okafor"],
		[
			"Police named the driver as Julie Hargreaves, 43, of no fixed address.",
			"person: Julie Hargreaves",
		],
		[
			"The former minister, Anatoly Grishin, who lives abroad, declined.",
			"person: Anatoly Grishin",
		],
		["Chief Inspector Dilip Rao told a news conference on Monday.", "person: Dilip Rao"],
		["The award went to Marie-Claire de la Tour, a chemist.", "person: Marie-Claire de la Tour"],
		["Rebels loyal to Abd al-Rahman Idris fled.", "person: Abd al-Rahman Idris"],
		["She married Robert J. Tennant III in 1988.", "person: Robert J. Tennant III"],
		["They spoke to Omar el-Masri's brother.", "person: Omar el-Masri"],
		["Democrat Laura Finch won the seat.", "person: Laura Finch"],
		["Secretary of State Helen Marsh left for Geneva.", "person: Helen Marsh"],
		["Norvik Chief Executive Ingrid Halden resigned.", "person: Ingrid Halden"],
		["District Collector Meera Joshi said three people died.", "person: Meera Joshi"],
		["Councilor Tom Weatherby proposed a tax.", "person: Tom Weatherby"],
		["Retired teacher Earl Jefferson, 71, walks there.", "person: Earl Jefferson"],
		["The club signed Grace Hill on Friday.", "person: Grace Hill"],
		["Police raided Bo Lind's flat at dawn.", "person: Bo Lind"],
	])("finds the person in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it("knows a surname by the full name elsewhere", () => {
		const names = namesIn("Talib Mansoor, a baker, opened early. Mansoor had run out by noon.");
		expect(names).toEqual(["person: Talib Mansoor", "person: Mansoor"]);
	});
});

describe("organisations", () => {
	it.each([
		["The report was seen by Greenpeace France on Friday.", "organization: Greenpeace France"],
		["Police Scotland is looking into the deaths.", "organization: Police Scotland"],
		["YIAGA Africa, a civil society group, called it marred.", "organization: YIAGA Africa"],
		["She told France Bleu radio that she knew.", "organization: France Bleu"],
		["Analysts at Oddo Varin expect a loss.", "organization: Oddo Varin"],
		["The plant is run by Arvéa, a subsidiary of a German group.", "organization: Arvéa"],
		[
			"He leads the All Progressives Congress in the north.",
			"organization: All Progressives Congress",
		],
		["The Dar es Salaam Stock Exchange opened late.", "organization: Dar es Salaam Stock Exchange"],
		[
			"The Surface and Marine Transport Regulatory Authority closed the pier.",
			"organization: Surface and Marine Transport Regulatory Authority",
		],
		[
			"The Ministry of Health and Welfare denied it.",
			"organization: Ministry of Health and Welfare",
		],
		[
			"He joined the Foreign and Commonwealth Office.",
			"organization: Foreign and Commonwealth Office",
		],
		["The British Transport Police made two arrests.", "organization: British Transport Police"],
		["Shares in Harlow Mining Ltd fell.", "organization: Harlow Mining Ltd"],
		["The militant group Jund Watan claimed the attack.", "organization: Jund Watan"],
		["The Portuguese government has resigned.", "organization: Portuguese government"],
		[
			"A lawyer for the Norwegian Refugee Council said so.",
			"organization: Norwegian Refugee Council",
		],
		["The FBI is investigating.", "organization: FBI"],
		["It was first reported by the People's Daily.", "organization: People's Daily"],
		[
			"The House Committee on Science, Space and Technology met.",
			"organization: House Committee on Science, Space and Technology",
		],
		["The Guardian saw the letter.", "organization: Guardian"],
		["The Kremlin did not comment.", "organization: Kremlin"],
		["It will buy its Dutch rival Harbourline.", "organization: Harbourline"],
		["The environmental regulator ORVA suspended the permit.", "organization: ORVA"],
		["The mine belongs to Hartwell Minerals.", "organization: Hartwell Minerals"],
		["Shares in Grupo Andino fell.", "organization: Grupo Andino"],
		["The bank hired Morgan Stanley.", "organization: Morgan Stanley"],
		[
			"Members of the Council for the Welfare of Orphans agreed.",
			"organization: Council for the Welfare of Orphans",
		],
		["The Health Service Executive closed the ward.", "organization: Health Service Executive"],
		["Brenn United beat Holm Rovers at home.", "organization: Holm Rovers"],
		["Aid from the World Food Programme stopped.", "organization: World Food Programme"],
		["He works at the Ghent-based Aldmont Foundation.", "organization: Aldmont Foundation"],
		["The Israeli military said it had struck.", "organization: Israeli military"],
		["The General Assembly set up U.N. Women.", "organization: U.N. Women"],
		[
			"A spokesman for the National Search and Rescue Agency said so.",
			"organization: National Search and Rescue Agency",
		],
		["A contractor working for Verizon had hit the line.", "organization: Verizon"],
		["The UN refugee agency sent tents.", "organization: UN refugee agency"],
	])("finds the organisation in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it("takes an acronym for the words that it abbreviates", () => {
		const names = namesIn("The Northern Fishermen Association (NFA) met. The NFA was divided.");
		expect(names).toEqual([
			"organization: Northern Fishermen Association",
			"organization: NFA",
			"organization: NFA",
		]);
	});
});

describe("places", () => {
	it.each([
		["Engineers at Rotterdam waited for the tide.", "place: Rotterdam"],
		["The ferry left Dar es Salaam for the islands.", "place: Dar es Salaam"],
		["He teaches in Newcastle upon Tyne now.", "place: Newcastle upon Tyne"],
		["Her sisters live in Chake Chake on the coast.", "place: Chake Chake"],
		["The bus left the town of Zarqubad at dawn.", "place: Zarqubad"],
		["He was treated at Barrow General Hospital.", "place: Barrow General Hospital"],
		["A Kuwait-based firm won the contract.", "place: Kuwait"],
		["Fighting went on in Harabad province.", "place: Harabad province"],
		["They crossed the Strait of Hormuz.", "place: Strait of Hormuz"],
		["Two libraries closed in Clark County last year.", "place: Clark County"],
		["He lives in Reno, Nev. She moved away.", "place: Nev."],
		["The match at Holm Park Stadium was stopped.", "place: Holm Park Stadium"],
		["She was taken to Hillcrest Medical Center.", "place: Hillcrest Medical Center"],
		["The Bank of Brenn Stadium was searched.", "place: Bank of Brenn Stadium"],
		["Rebels raided Dapchi at dawn.", "place: Dapchi"],
		["The army shelled Deir Hafon on Monday.", "place: Deir Hafon"],
		["They fled from the DR Congo into Uganda.", "place: DR Congo"],
		["Police searched the Red Lion pub.", "place: Red Lion"],
	])("finds the place in: %s", (text, name) => {
		expect(namesIn(text)).toContain(name);
	});
});

describe("what is no name", () => {
	it.each([
		["Residents fled. Activists said dozens had died."],
		["On Monday the committee met; by March it was over."],
		["Many Russians and Turkish tourists left, Muslims and Christians alike."],
		["I think It was fine. But He knew."],
		["Meanwhile, prosecutors said they would appeal."],
		["SHIFTING GEARS"],
		["A certain Mr went home, and Dr too."],
		["They won the World Cup and the Nobel Prize."],
		["The First Amendment protects speech; the Clean Air Act does not."],
		["It happened on New Year's Eve, in World War II."],
		["The president and the prime minister spoke."],
		["Republicans and Democrats voted."],
		["The driver of a Toyota Corolla fled in a grey Ford Transit."],
		["Black and Brown communities were hit hardest."],
		["A European military headquarters was planned."],
		["The Austin-Tarrant police chief said so."],
		[""],
		["😀 🎉 … —"],
		["على باب القصر"],
	])("leaves alone: %s", (text) => {
		expect(namesIn(text)).toEqual([]);
	});

	it.each([
		["Rival Laura Finch won.", "Rival Laura Finch"],
		["U.S. President Tom Hale spoke.", "U.S. President Tom Hale"],
		["Mr Okafor left.", "Mr Okafor"],
		["The Guardian saw it.", "The Guardian"],
		["Omar Masri's car burned.", "Omar Masri's"],
		["Ana Cruz and Luis Vega met.", "Ana Cruz and Luis Vega"],
		["Meanwhile Laura Finch won.", "Meanwhile Laura Finch"],
		["Lt. Gov. Ralph Tennant came.", "Lt."],
		["Sen. Omar Hale, D-Va., and Tom Finch of Norfolk, Va., met.", "-Va."],
	])("takes no more than the name in: %s", (text, tooMuch) => {
		expect(namesIn(text).map((name) => name.replace(/^\w+: /, ""))).not.toContain(tooMuch);
	});
});
