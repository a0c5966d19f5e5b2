import { describe, expect, it } from "vitest";
import { writeFacts } from "../../../src/engine/index.ts";
import { articleOf } from "../../article.ts";

const pointsOf = (text: string) =>
	writeFacts(articleOf(text)).disputed.map(({ kind, point, positions }) => ({
		kind,
		point,
		holders: positions.map(({ holder }) => holder),
	}));

describe("whether somebody was armed", () => {
	const told =
		"Police said Dan Moss got out of the van with a rifle and raised it. The street was closed for an hour. Buses were sent round by the harbour. Shops opened again at noon.";

	it.each([
		[`${told} His sister said he was unarmed.`, "whether he was unarmed", "His sister"],
		[`${told} “He had no gun,” said Lena Holt.`, "whether there was a weapon", "Lena Holt"],
		[
			`${told} A neighbour, Lena Holt, said he was not carrying a gun.`,
			"whether he was not carrying a gun",
			"Lena Holt",
		],
	])("is told by both sides, however far apart: %s", (text, point, holder) => {
		expect(pointsOf(text)).toContainEqual({
			kind: "conflicting_accounts",
			point,
			holders: ["Police", holder],
		});
	});

	it.each([
		"Police said officers had fired with a rifle at the van. His sister said he was unarmed.",
		`${told} His sister said the officers on the square were unarmed.`,
		"Police said he was not armed. His sister said he had no gun.",
		`${told} Police said he was unarmed when he was taken to hospital.`,
		`${told} His sister asked whether he was unarmed.`,
	])("is not where nobody contradicts: %s", (text) => {
		expect(pointsOf(text).filter(({ kind }) => kind === "conflicting_accounts")).toEqual([]);
	});
});

describe("two versions, neither of which denies anything", () => {
	it.each([
		[
			"what befell somebody, and what was done to him",
			"Doctors said the boy died of malaria. His family believes he was poisoned.",
			["Doctors", "His family"],
		],
		[
			"a fall, and a blow",
			"Witnesses said a guard had broken his wrist. Superintendent Lena Holt said he had fallen from a wall.",
			["Witnesses", "Lena Holt"],
		],
		[
			"two causes",
			"Officials said the fire was caused by an electrical fault. Residents said it began with an explosion in the warehouse.",
			["Officials", "Residents"],
		],
		[
			"what each did to the other",
			"The gendarmerie said protesters had thrown smoke grenades. Protesters said the gendarmerie had used tear gas without warning.",
			["The gendarmerie", "Protesters"],
		],
		[
			"the deeds of two armies",
			"Chad said Sudanese troops had crossed the border. Sudan said Chadian soldiers had fired first.",
			["Chad", "Sudan"],
		],
		[
			"fighters, and those who never fought",
			"The army said it killed 30 militants. Local leaders said all the dead were farmers.",
			["The army", "Local leaders"],
		],
		[
			"one deed that began elsewhere",
			"Residents said the fire began in the kitchen. The fire service said it began in the roof.",
			["Residents", "The fire service"],
		],
		[
			"what the records date otherwise",
			"The mayor said the bridge was inspected in May. Records show the last inspection took place in 2011.",
			["The mayor", "Records"],
		],
	])("conflict: %s", (_, text, holders) => {
		expect(pointsOf(text).map(({ kind, holders }) => ({ kind, holders }))).toContainEqual({
			kind: "conflicting_accounts",
			holders,
		});
	});

	it.each([
		"The army said it killed 30 militants. Local leaders said schools would open on Monday.",
		"Doctors said the boy died of malaria. His teacher said the girl was beaten at school in 1999.",
		"The company said it grew in Spain. Analysts said it grew fast.",
		"The mayor said the bridge was inspected in May. Records show that taxes rose in 2011.",
		"The envoy said a suicide bomber had struck. Officials said two people were killed.",
		"The minister said the union had agreed to talks. The union said the minister had asked for time.",
		"Police said protesters had thrown stones. Protesters said they had walked to the harbour.",
		"Officials said the fire was caused by an electrical fault. Traders said the fall in prices was due to the new tax.",
		"Residents said the fire began in the kitchen. The fire service said it might have begun in the roof.",
	])("do not in: %s", (text) => {
		expect(pointsOf(text).filter(({ kind }) => kind === "conflicting_accounts")).toEqual([]);
	});
});

describe("an answer to what was just told", () => {
	it.each([
		[
			"Skippers said on Friday they had been robbed by men in masks, accounts that authorities in Sofia dismissed as propaganda.",
			["Skippers", "authorities"],
		],
		[
			"The coins had been lent in 2011, Lena Moss said. The library said it had no record of such a loan.",
			["Lena Moss", "The library"],
		],
		[
			"Dan Moss told the radio he had warned his predecessor. Lena Holt said she remembered no such conversation.",
			["Dan Moss", "Lena Holt"],
		],
	])("stands beside it: %s", (text, holders) => {
		expect(pointsOf(text).map((point) => point.holders)).toContainEqual(holders);
	});

	it.each([
		"“The paperwork was lost,” said Dan Moss. Lena Holt said there was no record of such a conversation.",
		"Dan Moss said the accounts of the club were late. Officials dismissed the cook.",
	])("is not of whatever was said last: %s", (text) => {
		expect(pointsOf(text).filter(({ holders }) => holders.includes("Dan Moss"))).toEqual([]);
	});
});

describe("whoever he is", () => {
	it.each([
		[
			"The charge sheet says Dan Moss took two million dollars from builders. He denies it.",
			["The charge sheet", "Dan Moss"],
		],
		["Ann Lee said Carl Ross sold maps. He denied it.", ["Ann Lee", "Carl Ross"]],
		[
			"Prosecutors allege that Carl Ross ran the ring. He has pleaded not guilty.",
			["Prosecutors", "Carl Ross"],
		],
		["The company said its boss had resigned. He denied it.", ["The company", null]],
	])("is nobody who cannot be he: %s", (text, holders) => {
		expect(pointsOf(text).map((point) => point.holders)).toEqual([holders]);
	});

	it("goes on with whoever speaks in the same sentence", () => {
		const text =
			"Carl Ross left the hall. Mayor Ann Lee said it was a mistake, but she denied that the files were lost.";
		expect(pointsOf(text).map(({ holders }) => holders)).toEqual([["Ann Lee"]]);
	});
});

describe("whoever says that it was not done", () => {
	it.each([
		["“We have never bribed a judge,” Lena Holt said.", "whether Lena Holt had bribed a judge"],
		["Brewer Dan Moss said he had not poisoned the river.", "whether he had poisoned the river"],
		["The lab said the figures were not falsified.", "whether the figures were falsified"],
		["The ministry said it had no role in the raid.", "whether it had any role in the raid"],
		[
			"“We were not involved in the sale,” the bank said.",
			"whether the bank was involved in the sale",
		],
	])("denies it: %s", (text, point) => {
		expect(pointsOf(text)).toEqual([expect.objectContaining({ kind: "denial", point })]);
	});

	it.each([
		"The judge said the officers had not abused prisoners.",
		"Dan Moss said he would not poison a river.",
		"Dan Moss wondered why nobody poisoned the rats.",
		"Dan Moss said he had no role in the new film.",
	])("denies nothing of his own in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});

	it("answers whoever told of it in plain words", () => {
		const text =
			"A weekly reported that the ministry had planned the raid on the village. The ministry said it had no role in the raid.";
		expect(pointsOf(text)).toEqual([
			{
				kind: "accusation",
				point: "whether the ministry had planned the raid on the village",
				holders: ["A weekly", "The ministry"],
			},
		]);
	});

	it("answers once, however often his sentence says so", () => {
		const text =
			"The federation charged the club with fixing a match. Club president Dan Moss insisted that it had done nothing wrong.";
		expect(pointsOf(text).map(({ holders }) => holders)).toEqual([["The federation", "Dan Moss"]]);
	});

	it("answers only what his words are about", () => {
		const text =
			"Rival brewers are suspected of dumping waste. The lab said its figures were not falsified.";
		expect(pointsOf(text).map(({ holders }) => holders)).toEqual([[null], ["The lab"]]);
	});
});

describe("what is set against a claim in one breath", () => {
	it("is its other side", () => {
		const text =
			"Rosa Lind accused the referee of being a member of the club, though a review of its records showed that he left in 2003.";
		expect(pointsOf(text)).toEqual([
			{
				kind: "accusation",
				point: "whether the referee was a member of the club",
				holders: ["Rosa Lind", "a review of its records"],
			},
		]);
	});

	it("is none where it tells no fact", () => {
		const text =
			"Rosa Lind accused the referee of cheating, but the club said it would not comment.";
		expect(pointsOf(text)[0]?.holders).not.toContain("the club");
	});
});

describe("a claim that somebody denies in the same breath", () => {
	it.each([
		["Lena Moss said that charges of fraud do not accord with the facts.", [null, "Lena Moss"]],
		["Police denied rumours on social media of a hostage-taking.", ["social media", "Police"]],
	])("is not the denier's: %s", (text, holders) => {
		expect(pointsOf(text).map((point) => point.holders)).toEqual([holders]);
	});
});

describe("two sides that say the same of each other", () => {
	it("are in conflict", () => {
		expect(pointsOf("Each country says the other walked out of the talks.")).toEqual([
			{
				kind: "conflicting_accounts",
				point: "whether the other walked out of the talks",
				holders: ["Each country"],
			},
		]);
	});
});

describe("holders", () => {
	it.each([
		[
			"whose story is refuted, even where the matter is known",
			"Dan Moss answered accusations that he invented a medal. He repeated that he won it in Oslo. Dan Moss also continued to refute a Herald story about the medal that he was accused of inventing.",
			"Herald",
		],
		[
			"the many that the sentence before ends with",
			"A lawsuit was filed against the brewery by the fisheries board and local farmers. They claim that waste has poisoned the river.",
			"the fisheries board and local farmers",
		],
		[
			"whoever goes on after a relative, and not those it tells of",
			"A team doctor said athletes who had broken the rules should be banned, and denied that the club had any part in doping.",
			"A team doctor",
		],
		[
			"those who were seen there, not the place",
			"Four guards were found in the cellar of the villa who claim they had been kidnapped by rebels.",
			"Four guards",
		],
		[
			"whoever holds what is doubted, and not the doubter",
			"Dan Moss said he was not sure of the navy's conclusion that the harbour master was behind the theft.",
			"the navy",
		],
		[
			"whoever has said what the evidence leaves open",
			"The footage does not show whether the guard was pushed, as the union has said.",
			"the union",
		],
	])("are %s", (_, text, holder) => {
		expect(pointsOf(text).flatMap(({ holders }) => holders)).toContain(holder);
	});

	it("are not the last words of a longer name", () => {
		const text =
			"Villagers living near the quarry are preparing to sue the firm, saying its dust made them ill.";
		expect(pointsOf(text).flatMap(({ holders }) => holders)).not.toContain("the quarry");
	});
});

describe("the question at issue", () => {
	it.each([
		[
			"Officer Dan Moss was charged on Friday with stealing fees.",
			"whether Officer Dan Moss was guilty of stealing fees",
		],
		[
			"At least six managers, including two foreigners, face up to 15 years in prison for fraud.",
			"whether at least six managers were guilty of fraud",
		],
		[
			"Peacekeepers have been blamed for bringing cholera to the valley.",
			"whether Peacekeepers were to blame for bringing cholera to the valley",
		],
		[
			"Prosecutors charged the mayor and two clerks with taking bribes.",
			"whether the mayor and two clerks were guilty of taking bribes",
		],
		["Moss accused the referee of being a club member.", "whether the referee was a club member"],
		[
			"The report gave no proof that the harbour master was behind the theft.",
			"whether the harbour master was behind the theft",
		],
		["There is no evidence that the tonic helps.", "whether the tonic helps"],
		["Opposition leaders called the vote a sham.", "whether the vote was a sham"],
		[
			"Dan Moss rejected suggestions that the county had looked the other way.",
			"whether the county had looked the other way",
		],
		[
			"Prosecutors believe that the barn was set on fire; defence lawyers argue that it was an accident.",
			"whether the barn was set on fire",
		],
		[
			"Lena Holt said it was too early to tell whether a spark lit the barn.",
			"whether a spark lit the barn",
		],
		[
			"Police are looking into an alleged assault on a nurse in Leeds.",
			"whether there was an assault on a nurse in Leeds",
		],
		["Apparent revenge killings have shaken the valley.", "whether there were revenge killings"],
		["Allegedly, his sister paid the guards.", "whether his sister paid the guards"],
		[
			"Experts traced the breach to a Baltic gang known as Kestrel.",
			"whether a Baltic gang was behind the breach",
		],
		[
			"Dan Moss again claimed that “hundreds” of ballots were forged.",
			"whether hundreds of ballots were forged",
		],
	])("reads as one: %s", (text, point) => {
		expect(pointsOf(text).map((one) => one.point)).toContain(point);
	});
});
