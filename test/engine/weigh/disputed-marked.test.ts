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
		"Traders said the rains had closed the market. The police blamed the army for the closure.",
	])("are none in: %s", (text) => {
		expect(ofKind(text, "conflicting_accounts")).toEqual([]);
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
