import { describe, expect, it } from "vitest";
import { writeFacts } from "../../../src/engine/index.ts";
import { articleOf } from "../../article.ts";

const holdersOf = (text: string) =>
	writeFacts(articleOf(text)).disputed.map(({ positions }) =>
		positions.map(({ holder }) => holder),
	);

describe("what the accused tells next", () => {
	it.each([
		[
			"Villagers accused police of firing at unarmed farmers. A police spokesman said officers had used only tear gas.",
			["Villagers", "A police spokesman"],
		],
		[
			"Witnesses said soldiers shot the men in the back. The army said its troops had come under fire.",
			["Witnesses", "The army"],
		],
		[
			"The mayor accused the contractor, Delta Build, of using cheap steel. A company spokesman said all its materials met the standard.",
			["The mayor", "A company spokesman"],
		],
		[
			"The family accused the clinic of leaving her alone for six hours. The clinic said nurses had checked on her every hour.",
			["The family", "The clinic"],
		],
		[
			"Human rights groups accuse the government of jailing critics. The interior ministry says only rioters were held.",
			["Human rights groups", "The interior ministry"],
		],
		[
			"Activists said the plant had dumped acid in the river. The plant's manager said the water was tested daily.",
			["Activists", "The plant's manager"],
		],
		[
			"Ann Roe alleged that soldiers had escorted thugs to the count. An army spokesman, Colonel Dan Moss, said troops had stayed 300 metres away.",
			["Ann Roe", "Dan Moss"],
		],
		[
			"Armenia's defence ministry accused Azerbaijani troops of opening fire. Azerbaijan's defence ministry said its positions had come under fire first.",
			["Armenia's defence ministry", "Azerbaijan's defence ministry"],
		],
	])("stands beside the accusation, though it denies nothing: %s", (text, holders) => {
		expect(holdersOf(text)).toEqual([holders]);
	});

	it.each([
		[
			"another country's army",
			"Residents accused Russian troops of looting. The Georgian army said it had reopened the road.",
		],
		[
			"another body",
			"Residents accused police of looting. The mayor said the schools had opened again.",
		],
		[
			"what is only to come",
			"Residents accused the bank of fraud. The bank said it would appeal to a higher court.",
		],
		[
			"the accuser, who goes on",
			"Residents accused police of looting. Residents said three shops had burned.",
		],
		[
			"something else, two sentences on",
			"Residents accused police of looting. The shops are closed. Police said a man had drowned in the lake.",
		],
		[
			"no account",
			"Residents accused the government of rigging the count. The government called for calm in the towns.",
		],
	])("is no answer of %s", (_, text) => {
		expect(holdersOf(text)).toEqual([["Residents"]]);
	});
});

describe("a second figure of one thing", () => {
	const pointsOf = (text: string) =>
		writeFacts(articleOf(text)).disputed.map(({ kind, point, positions }) => ({
			kind,
			point,
			holders: positions.map(({ holder }) => holder),
		}));

	it.each([
		[
			"The union said 900 workers walked out. The company said the figure was closer to 300.",
			"how many workers",
			["The union", "The company"],
		],
		[
			"Farmers say 400 hectares burned. The forestry service estimated the damage at 120 hectares.",
			"how many hectares",
			["Farmers", "The forestry service"],
		],
		[
			"The company says the repairs cost 4 million euros. Auditors put the bill at 11 million.",
			"how much: repairs cost",
			["The company", "Auditors"],
		],
		[
			"The quake had a magnitude of 6.9, a survey said. The national agency measured it at 7.0.",
			"what magnitude",
			["a survey", "The national agency"],
		],
		[
			"The charity said it had turned away 1,100 families this year. The ministry puts the figure at 300.",
			"how many families",
			["The charity", "The ministry"],
		],
		[
			"Police put the number of people killed on polling day at two. A coalition of groups said at least 10 people had died.",
			"how many people were killed",
			["Police", "A coalition of groups"],
		],
		[
			"Residents counted 14 bodies. Officials confirmed only six deaths.",
			"how many people were killed",
			["Residents", "Officials"],
		],
	])("is told beside the first: %s", (text, point, holders) => {
		expect(pointsOf(text)).toEqual([{ kind: "conflicting_figures", point, holders }]);
	});

	it.each([
		"The company says the repairs cost 4 million euros. Auditors counted 11 million visitors.",
		"The union said 900 workers walked out. The company said the platform was closer to 300 metres.",
		"A quake of magnitude 6.9 struck on Sunday, a survey said. A survey said the second had a magnitude of 5.2.",
		"The magnitude of the loss, 3 million euros, was known in May, auditors said. Owners spoke of 40 empty flats.",
	])("is none where other things are counted: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});

it("asks in the plural of police and people", () => {
	const text = "Villagers accused police of firing at farmers.";
	expect(writeFacts(articleOf(text)).disputed[0]?.point).toBe(
		"whether police were firing at farmers",
	);
});

describe("who denies what is said of somebody", () => {
	const pointsOf = (text: string) =>
		writeFacts(articleOf(text)).disputed.map(({ kind, positions }) => ({
			kind,
			holders: positions.map(({ holder }) => holder),
		}));

	it.each([
		[
			"whoever was named before",
			"Jan Kos resigned in May. Prosecutors say he took 2 million crowns in bribes, which he denies.",
			{ kind: "accusation", holders: ["Prosecutors", "Jan Kos"] },
		],
		[
			"whose statement is contradicted",
			"An audit found nobody had looked at the bridge since 2009, contradicting the minister's statement that it was checked every year.",
			{ kind: "conflicting_accounts", holders: ["the minister", "An audit"] },
		],
		[
			"who insists, and who says otherwise in the same breath",
			"The firm insists the leak was stopped in hours; locals say black water ran for days.",
			{ kind: "conflicting_accounts", holders: ["The firm", "locals"] },
		],
		[
			"an owner, after a noun for the claim",
			"Relatives said the boat had been overloaded with cement, an allegation the owner, Delta Lines, rejected.",
			{ kind: "accusation", holders: ["Relatives", "Delta Lines"] },
		],
		[
			"who spoke last before it, in the same sentence",
			"Russia said it had brokered a truce. Officials said the truce had been broken within an hour; Azerbaijan denied that.",
			{ kind: "accusation", holders: ["Officials", "Azerbaijan"] },
		],
		[
			"whoever the first verb is of",
			"A civil group, Watch Lagos, said figures announced in Lekki did not match those it had collected. Commissioner Udo Tom insisted the figures were accurate and called the group's claim baseless.",
			{ kind: "accusation", holders: ["Watch Lagos", "Commissioner Udo Tom"] },
		],
		[
			"who maintains that there was no such offer",
			"The agency said it had offered the home testing on 30 March; Caledon Care maintains that no offer was received until April.",
			{ kind: "conflicting_accounts", holders: ["The agency", "Caledon Care"] },
		],
		[
			"who dismisses that",
			"His lawyer said the video had been edited. The editor, Lena Moss, dismissed that as nonsense.",
			{ kind: "conflicting_accounts", holders: ["His lawyer", "Lena Moss"] },
		],
		[
			"no woman, where a man rejects it",
			"Ann Lee claims she was told to sign, an allegation he rejects.",
			{ kind: "accusation", holders: ["Ann Lee", null] },
		],
		[
			"nobody, of officers who are charged",
			"Governor Ann Roe said she would not judge the officers, two of whom have been charged with theft.",
			{ kind: "accusation", holders: [null] },
		],
		[
			"what contradicts it",
			"Commander Dan Moss resigned after a video appeared to contradict his account of the crash.",
			{ kind: "denial", holders: ["a video"] },
		],
		[
			"who says that a vote was stolen",
			"The opposition said the election had been stolen.",
			{ kind: "accusation", holders: ["The opposition"] },
		],
	])("is told: %s", (_, text, point) => {
		expect(pointsOf(text)).toEqual([point]);
	});

	it.each([
		"Police said the van had been stolen in May.",
		"He claimed to be a doctor.",
		"In 2020 the death of Ivo Lopez, a bricklayer arrested for allegedly not wearing a mask, set off riots.",
		"The firm insists on gloves; locals say rain is due on Friday and may last.",
	])("is nobody in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});

describe("a toll, and somebody who says that there is none", () => {
	const pointsOf = (text: string) => writeFacts(articleOf(text)).disputed.map(({ point }) => point);

	it.each([
		[
			"An official said four guards died. The army said no one was hurt.",
			"how many people were killed",
		],
		[
			"An official said four guards died. The army said there were no casualties.",
			"how many people were killed",
		],
		[
			"The mayor said three people were hurt. Police said there were no injuries in the blast.",
			"how many people were injured",
		],
	])("are told side by side: %s", (text, point) => {
		expect(pointsOf(text)).toEqual([point]);
	});

	it.each([
		"Police said two people were killed. The hospital said nobody was injured.",
		"The mayor said three people died. The army said there were no other casualties.",
		"Police said five people were wounded. There are no casualties left at the site, the army said.",
		"Police said five people were wounded. None of the injured were children, the hospital said.",
	])("are no conflict in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});
