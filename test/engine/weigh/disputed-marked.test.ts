import { describe, expect, it } from "vitest";
import { writeFacts } from "../../../src/engine/index.ts";
import { articleOf } from "../../article.ts";

const disputedIn = (text: string) => writeFacts(articleOf(text)).disputed;

const pointsOf = (text: string) =>
	disputedIn(text).map(({ kind, point, positions }) => ({
		kind,
		point,
		holders: positions.map(({ holder }) => holder),
	}));

const ofKind = (text: string, kind: string) =>
	pointsOf(text).filter((point) => point.kind === kind);

describe("figures that the text itself calls disputed", () => {
	it.each([
		[
			"The two sides disagree over how many homes were lost. The ministry counted 214 houses in the valley. The villagers' committee counted 530 buildings.",
			"how many houses",
			["The ministry", "The villagers' committee"],
		],
		[
			"The two sides disagree over how many people were held. The army said it had detained 40 men. A rights group said 112 villagers were taken.",
			"how many people were arrested",
			["The army", "A rights group"],
		],
	])("stand side by side, whatever noun each counts: %s", (text, point, holders) => {
		expect(pointsOf(text)).toContainEqual({ kind: "conflicting_figures", point, holders });
	});

	it.each([
		"The two sides agree on how many people were held. The army said it had detained 40 men. A rights group said it had 112 members.",
		"The numbers are disputed. The army said it had detained 40 men, among them 12 boys.",
		"The union wants 9 percent, the firm 4 percent.",
		"The union demanded 9 percent. The firm said it could pay 4 percent.",
	])("are none of: %s", (text) => {
		expect(ofKind(text, "conflicting_figures")).toEqual([]);
	});
});

describe("a figure that somebody calls too low", () => {
	it.each([
		[
			"The ministry put the number of dead at 60. Nurse Ada Holm said the true number was three or four times that.",
			"how many people were killed",
			["The ministry", "Ada Holm"],
		],
		[
			"The ministry said 60 cattle had died. Farmers called it a gross undercount.",
			"how many cattle died",
			["The ministry", "Farmers"],
		],
		[
			"The ministry said 60 people had died. Ada Holm, a nurse, said that was an undercount.",
			"how many people were killed",
			["The ministry", "Ada Holm"],
		],
	])("is disputed, though the other gives none: %s", (text, point, holders) => {
		expect(pointsOf(text)).toContainEqual({ kind: "conflicting_figures", point, holders });
	});

	it.each([
		"The ministry put the number of dead at 60. Nurse Ada Holm said the hospital was three times as large as that of Brenn.",
		"The ministry said 60 people had died. The ministry said the true number was far higher a year ago.",
	])("is not disputed by: %s", (text) => {
		expect(ofKind(text, "conflicting_figures")).toEqual([]);
	});
});

describe("accounts that the text sets against each other", () => {
	it.each([
		[
			"The army said the convoy stopped and its men were fired on. Villagers in Brenn tell it differently. Ada Holm, a teacher, said the soldiers opened fire first.",
			["The army", "Ada Holm"],
		],
		[
			"Accounts of the shooting differ. Police said the driver sped at an officer. A passenger, Ada Holm, said the car was parked.",
			["Police", "Ada Holm"],
		],
		[
			"The council said the waste was collected by a contractor in May. The contractor, Norvik, says it never came to the site.",
			["The council", "The contractor"],
		],
		[
			"Police said he reached for his belt. But his girlfriend said he had both hands up.",
			["Police", "his girlfriend"],
		],
		[
			"The firm said she was fired in June; her lawyer said that she had resigned.",
			["The firm", "her lawyer"],
		],
		[
			"Two witnesses, a baker and a nurse, disagree about who fired first. The baker said the guard fired first. The nurse said a man on the roof fired first.",
			["The baker", "The nurse"],
		],
		[
			"Witnesses said the police opened fire without warning. Police said they had been attacked with stones first.",
			["Witnesses", "Police"],
		],
		[
			"The company said the leak was contained within an hour; residents say oil flowed for days.",
			["The company", "residents"],
		],
		[
			"The rebels said they had shot down the helicopter. The army said it had crashed because of a technical fault.",
			["The rebels", "The army"],
		],
		[
			"The police chief said a bomber struck near the bridge. A spokesman for the governor, Lena Holt, however, said a roadside mine had caused the blast.",
			["The police chief", "A spokesman for the governor"],
		],
		[
			"A pathologist, Amit Roy, told the court that the deaths were caused by thirst. But Professor Jean Laird, for the defence, said the residents had been frail.",
			["Amit Roy", "Jean Laird"],
		],
		[
			"The captain told investigators the blaze began in the engine room. But two crewmen said it started in a truck, the Tribune reported.",
			["The captain", "two crewmen"],
		],
		[
			"The army said troops had retaken the town. But a police colonel said fighting was still going on by the bridge.",
			["The army", "a police colonel"],
		],
		[
			"Northern said an update had corrupted the roster. But the union said 70 drivers had booked off sick.",
			["Northern", "the union"],
		],
		[
			"Scotland Yard said officers had stopped the chase. But shopkeeper Anil Holt said: “The police were right behind him.” A second witness said she saw no police car.",
			["Scotland Yard", "Anil Holt", "A second witness"],
		],
		[
			"The mayor said the water was safe, but doctors said dozens of children had fallen ill after drinking it.",
			["The mayor", "doctors"],
		],
		[
			"The government insists the troops have left. Residents say they are still there.",
			["The government", "Residents"],
		],
		[
			"Officials said it might have been due to bad weather, but the pilots' union blamed poor maintenance.",
			["Officials", "the pilots' union"],
		],
		[
			"Traders said police had closed the market. The police blamed the army for the closure.",
			["Traders", "The police"],
		],
	])("are one point: %s", (text, holders) => {
		expect(ofKind(text, "conflicting_accounts").map((point) => point.holders)).toEqual([holders]);
	});

	it.each([
		"The army said the convoy stopped at noon. Ada Holm, a teacher, said the soldiers bought bread.",
		"The council said the waste was collected by a contractor in May. The council says it will collect again in June.",
		"Police said he reached for his belt. But his girlfriend said he was a good father.",
		"Police said he reached for his belt. But his girlfriend said he liked to fish.",
		"The firm said she was fired in June. Her lawyer said the hearing would open on Monday.",
		"Witnesses said the police opened fire at noon. Police said the road would reopen on Monday.",
		"Witnesses said the police opened fire. The fire brigade said a wall had been attacked by rot.",
		"Residents said the shop was shut; neighbours said the owner had moved to Leeds.",
		"The government says the troops have left. Residents say they are glad.",
		"The rebels said they had shot down a drone. The airline said its flight had been delayed by bad weather.",
		"Scotland Yard said officers had stopped the chase. But analysts said chases are rare.",
		"A memo said investigators were unable to tell which files had gone. But a clerk said the marks suggested a search for maps.",
		"Traders said the rains had closed the market. The police blamed the army for the closure.",
	])("are none in: %s", (text) => {
		expect(ofKind(text, "conflicting_accounts")).toEqual([]);
	});
});

describe("a toll told otherwise", () => {
	it.each([
		[
			"The government says 45 soldiers died in the ambush, but the rebels claim to have killed more than 100.",
			["The government", "the rebels"],
		],
		[
			"Initial reports said three people had died, but the ministry later revised the figure to one.",
			["Initial reports", "the ministry"],
		],
		[
			"Early reports put the death toll at 12, but police later lowered it to nine.",
			["Early reports", "police"],
		],
		[
			"The ministry says 310 died, but aid workers fear the toll is far higher.",
			["The ministry", "aid workers"],
		],
	])("is one point: %s", (text, holders) => {
		expect(pointsOf(text)).toEqual([
			{ kind: "conflicting_figures", point: "how many people were killed", holders },
		]);
	});

	it("is one of then and now", () => {
		const told = "The firm had previously said only 500 customers were affected.";
		expect(pointsOf(`${told} It now puts the number at 12,000.`)).toHaveLength(1);
		expect(pointsOf(`${told} It now sells 12,000 phones a day.`)).toEqual([]);
	});

	it("is one of what was feared first", () => {
		const text =
			"Orbis said hackers had the details of 29 million users, fewer than the 50 million it had first feared.";
		expect(pointsOf(text)).toMatchObject([
			{ kind: "conflicting_figures", point: "how many users" },
		]);
	});

	it("is one of the buried and the counted", () => {
		const text =
			"Hospital sources said 22 people were killed. Imam Sami Holt said the community had buried 37.";
		expect(pointsOf(text)[0]?.holders).toEqual(["Hospital sources", "Sami Holt"]);
	});

	it("is one of the rescued and the survivors", () => {
		const text =
			"A spokesman for the agency said 139 people had been plucked from the water, while the ministry put the number of survivors at 126.";
		expect(pointsOf(text)[0]).toMatchObject({ point: "how many people were rescued" });
	});

	it.each([
		[
			"A colonel told the Tribune that up to 700 militants were hiding there. Captain Bo Wade put their number at 250 to 350.",
			"how many militants",
		],
		[
			"Aid workers estimate that 4,000 families are trapped. The governor, Sami Holt, said there were “no more than 400”.",
			"how many families",
		],
	])("is one of whatever was counted last: %s", (text, point) => {
		expect(pointsOf(text)).toMatchObject([{ kind: "conflicting_figures", point }]);
	});

	it("is one of the whole war, told in one sentence", () => {
		const text =
			"More than 47,500 people have died since the army was sent in December 2006; civic groups put the number at over 60,000.";
		expect(pointsOf(text)).toMatchObject([{ point: "how many people were killed" }]);
	});

	it("is one of injured, of passengers", () => {
		const injured =
			"State media put the number of injured at 200; activists said it was closer to 1,000.";
		expect(pointsOf(injured)[0]).toMatchObject({ point: "how many people were injured" });
		const aboard =
			"Officials said the ship was carrying 400 passengers. The ferry company's manifest listed 250.";
		expect(pointsOf(aboard)[0]).toMatchObject({
			point: "how many passengers",
			holders: ["Officials", "The ferry company's manifest"],
		});
	});
});

describe("the question at issue", () => {
	it.each([
		["The man, who denies the charges, was held.", "whether the man was guilty of the charges"],
		[
			"The footage, which could not be independently verified, appears to show soldiers.",
			"whether the footage can be confirmed",
		],
		[
			"A spokesman for the company rejected the allegations as baseless.",
			"whether there was truth in the allegations",
		],
		["The ministry called the report “pure fiction”.", "whether there was truth in the report"],
		[
			'The police chief dismissed claims of torture by his officers as "rumours".',
			"whether there was truth in claims of torture by his officers",
		],
		[
			"The group is accused by the UN of recruiting children, which it denies.",
			"whether the group was recruiting children",
		],
		[
			"Mr. Torres is accused of using fees for trips.",
			"whether Mr. Torres was using fees for trips",
		],
		[
			"The president is dogged by allegations of corruption, all of which he denies.",
			"whether there was corruption",
		],
		[
			'In a statement, the company said it "strongly denies" the allegations.',
			"whether there was truth in the allegations",
		],
		[
			"The allegations, first reported by the Herald, have not been proven in court.",
			"whether the allegations have been proven in court",
		],
		[
			"Prosecutors opened an inquiry into claims that Velmont paid bribes.",
			"whether Velmont paid bribes",
		],
		[
			"The president has blamed “mismanagement of the forests” for the blaze.",
			"whether “mismanagement of the forests” was to blame for the blaze",
		],
		[
			"A boy was shot by police on Sunday after he allegedly pointed a toy at officers, authorities said.",
			"whether he pointed a toy at officers",
		],
		[
			"The governor spoke on Monday. Councillor Liza Holt accused him of sitting on the reports.",
			"whether he was sitting on the reports",
		],
		[
			"Lena Holt accused “thugs in the pay of the prime minister”.",
			"whether thugs in the pay of the prime minister were to blame",
		],
		["The maker says the driver was to blame.", "whether the driver was to blame"],
		["Its allies suspect it of seeking a bomb.", "whether it was seeking a bomb"],
	])("reads on from what was said: %s", (text, point) => {
		expect(pointsOf(text).map((one) => one.point)).toEqual([point]);
	});

	it.each([
		"No group has claimed responsibility for the bombing.",
		"Critics say the law will hurt the poor, a claim rejected by the finance minister.",
		"The airline insisted that the plane had been properly maintained.",
	])("is none in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});

	it("gives a denial to whoever is accused, not to whoever accuses", () => {
		const [point] = pointsOf(
			"The group is accused by the UN of recruiting children, which it denies.",
		);
		expect(point?.holders).toEqual(["the UN", "The group"]);
	});

	it("takes a body, and no person, for “it”", () => {
		const text =
			"A spokesman for the governor said a mine had caused the blast. The UN mission in Porto has counted 2,400 deaths. It blames insurgents for two thirds of them, a figure the rebels deny.";
		const [point] = pointsOf(text).filter(({ kind }) => kind === "accusation");
		expect(point?.point).toBe("whether insurgents were to blame for two thirds of them");
		expect(point?.holders).not.toContain("A spokesman for the governor");
		expect(point?.holders).toContain("the rebels");
	});

	it("has the lawyers sue, and not what their clients lost", () => {
		const [point] = pointsOf(
			"Lawyers for 22 residents who lost homes sued the utility, alleging it failed to trim trees.",
		);
		expect(point?.holders).toEqual(["Lawyers for 22 residents"]);
	});

	it("leaves with the reports what they allege that somebody claimed", () => {
		const holders = pointsOf(
			"She filed published reports alleging that Lena Holt claimed in court that he had beaten her.",
		).flatMap((point) => point.holders);
		expect(holders).not.toContain("Lena Holt");
	});

	it("has the answer that all was in order", () => {
		const [point] = pointsOf(
			"Ana Cruz, who lost, says the vote was rigged. Observers said it was broadly free and fair.",
		);
		expect(point?.holders).toEqual(["Ana Cruz", "Observers"]);
	});
});

describe("a bare denial", () => {
	const evidenceOf = (text: string) =>
		disputedIn(text).flatMap(({ positions }) =>
			positions.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end))),
		);

	it("brings the sentence in which whoever denies goes on", () => {
		expect(
			evidenceOf("The firm denied the report. “No water reached the river,” a spokeswoman said."),
		).toContain("“No water reached the river,” a spokeswoman said.");
	});

	it("brings nothing that somebody else says", () => {
		expect(
			evidenceOf("The firm denied the report. “The river stinks,” a farmer said.").join(),
		).not.toContain("stinks");
	});
});
