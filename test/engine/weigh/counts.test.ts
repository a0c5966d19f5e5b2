import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/engine/find/quantities.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighCounts } from "../../../src/engine/weigh/counts.ts";
import type { StatementFinding } from "../../../src/engine/weigh/findings.ts";
import { articleOf } from "../../article.ts";

function weigh(text: string, statements: readonly StatementFinding[] = []) {
	const reading = read(articleOf(text));
	return weighCounts(reading, findQuantities(reading), statements);
}

function statement(text: string, source: string, content: string): StatementFinding {
	const spanOf = (words: string) => {
		const start = text.indexOf(words);
		return { start, end: start + words.length };
	};
	const span = spanOf(source);
	return {
		source: { name: source, who: null, evidence: span },
		cue: span,
		direct: false,
		content: spanOf(content),
	};
}

const categories = (text: string) => weigh(text).map((count) => [count.text, count.category]);

describe("what befell the counted", () => {
	it.each([
		["The bomb killed 32 people at the station.", "32 people", "killed"],
		["Two soldiers and 16 gunmen were killed in the battle.", "Two soldiers", "killed"],
		["Two soldiers and 16 gunmen were killed in the battle.", "16 gunmen", "killed"],
		[
			"The ferry sank, killing at least four and wounding scores of others.",
			"at least four",
			"killed",
		],
		["The ferry sank, killing four and wounding scores of others.", "scores of others", "injured"],
		["Some 208 villagers died of thirst.", "Some 208 villagers", "killed"],
		["An earthquake left 25,000 people dead.", "25,000 people", "killed"],
		["It documented the killings of 128 people.", "128 people", "killed"],
		["A man stabbed 11 students to death.", "11 students", "killed"],
		["Divers recovered six bodies.", "six bodies", "killed"],
		["Twenty-nine people were injured tonight in the blast.", "Twenty-nine people", "injured"],
		["Doctors treated 120 wounded on the deck.", "120 wounded", "injured"],
		["At least 141 people are missing after the landslide.", "At least 141 people", "missing"],
		["Five people were placed under arrest.", "Five people", "arrested"],
		["Police arrested 14 protesters.", "14 protesters", "arrested"],
		[
			"Lawyers say 300 people were arrested. The ministry gives the number as 224.",
			"224",
			"arrested",
		],
		["Some 300 people marched. The ministry gives the number as 224.", "224", "other"],
		["The clinic saw 93 cases of measles.", "93 cases of measles", "infected"],
		["Some 9,000 residents were evacuated.", "Some 9,000 residents", "displaced"],
		["Thousands of residents fled the town.", "Thousands of residents", "displaced"],
		["Troops rescued 21 miners.", "21 miners", "rescued"],
		["Twelve of the hostages have been released.", "Twelve of the hostages", "rescued"],
		["The crash caused no injuries.", "no injuries", "injured"],
		["Crews pulled 187 people from the water.", "187 people", "rescued"],
		[
			"Nearly 10 million farmers have been driven from their homes.",
			"Nearly 10 million farmers",
			"displaced",
		],
		["Forty-two people were in critical condition.", "Forty-two people", "injured"],
		["The death toll from the fire rose to 85, the mayor said.", "85", "killed"],
		[
			"In the outbreak of measles, a virus, the number of measles cases rose above 500.",
			"above 500",
			"infected",
		],
		["The flood killed nine and displaced over 4,000.", "over 4,000", "displaced"],
		["All 80 people aboard a Global Airlines jet died.", "80 people", "killed"],
		[
			"The virus spread. Six pupils tested positive after a vaccine trial of the virus.",
			"Six pupils",
			"infected",
		],
		["Five people were stabbed on a train.", "Five people", "injured"],
		["Five people were beaten to death.", "Five people", "killed"],
		["The gunman fled after killing one and injuring 12.", "one", "killed"],
		["Five of the dead were children.", "Five of the dead", "killed"],
		["Gunmen fired, killing a colonel and three of his guards.", "three of his guards", "killed"],
		["Two of the 12 miners died.", "Two of the 12 miners", "killed"],
		["Two of the 12 miners who died were brothers.", "12 miners", "killed"],
		["Two out of 15 passengers died.", "Two out of 15 passengers", "killed"],
		["Two of the 12 miners injured in the blast died.", "Two of the 12 miners", "killed"],
		["Two of the 12 miners injured in the blast died.", "12 miners", "injured"],
		["Two of the 12 miners killed in the blast were brothers.", "Two of the 12 miners", "killed"],
		["He is one of 512 people shot and killed by police.", "512 people", "killed"],
		["Two men shot and wounded in Leeds fled.", "Two men", "injured"],
		["Two privates and three corporals were killed.", "three corporals", "killed"],
		["The mayor put the dead at 31.", "31", "killed"],
		["The rebels claim to have killed more than 100.", "more than 100", "killed"],
		["The blast wounded more than 40, police said.", "more than 40", "injured"],
		["The mayor put the missing at 31.", "31", "missing"],
		["Two managers were cleared of neglecting residents, 11 of whom died.", "11", "killed"],
		["The imam said the village had buried 37.", "37", "killed"],
		["Rebels killed two of their number on Thursday.", "two of their number", "killed"],
		["They found 22 bodies, including those of three women.", "three women", "killed"],
		["The sheriff raised the death toll to 48, from 42 on Monday.", "42", "killed"],
		[
			"Nearly 400 people in four villages have come down with cholera.",
			"Nearly 400 people",
			"infected",
		],
		[
			"Fever struck 40 people, and eight of them, all but one of them children, have died.",
			"eight",
			"killed",
		],
		["That would bring to nine the number killed since May.", "nine", "killed"],
		["The dead include nine women and four children.", "four children", "killed"],
		["The injured included two police officers.", "two police officers", "injured"],
	])("%s: %s → %s", (text, count, category) => {
		expect(categories(text)).toContainEqual([count, category]);
	});

	it.each([
		["Two gunmen killed the mayor.", "Two gunmen"],
		["The attack killed and wounded dozens of civilians.", "dozens of civilians"],
		["Sixty diplomats expelled in the poisoned spy dispute have left.", "Sixty diplomats"],
		["The auditors found 31 cases of fraud.", "31 cases of fraud"],
		["Forty passengers were not injured.", "Forty passengers"],
		["Six villages were destroyed.", "Six villages"],
		["Gunmen pulled 12 passengers from a bus.", "12 passengers"],
		["The firm will release millions in cash.", "millions"],
		["The victim suffered 14 injuries.", "14 injuries"],
		[
			"Some 6,000 people are trapped in the city, and that army has killed its guards.",
			"Some 6,000 people",
		],
		["Of the 61 people on board, 58 survived and three died.", "61 people"],
		["Of the 61 people on board, 58 survived and three died.", "58"],
		["The storm hit 1,400 customers and left at least three dead.", "1,400 customers"],
		["Some 1,200 people were killed and 240 taken hostage.", "240"],
		["Eight miners died and 20 were trapped.", "20"],
		["At a rally attended by thousands, two people were killed.", "thousands"],
		["Two of the 14 miners died.", "14 miners"],
		["Three of those 14 hikers were killed.", "14 hikers"],
		["Two out of 15 passengers died.", "15 passengers"],
		["None of the 40 passengers were hurt.", "40 passengers"],
		["Two men shot and killed a guard.", "Two men"],
		["A ferry carrying at least 178 people caught fire on Tuesday.", "at least 178 people"],
		[
			"Russia ordered out 23 British diplomats in a row over the poisoning of a spy.",
			"23 British diplomats",
		],
		["Two managers were cleared of neglecting residents, 11 of whom died.", "Two managers"],
	])("%s: nothing befell %s", (text, count) => {
		expect(categories(text)).toContainEqual([count, "other"]);
	});
});

describe("whose figure it is", () => {
	const text =
		"Officials said the mayor had told them that 40 homes burned. Rain fell on 12 towns.";
	const outer = statement(text, "Officials", "the mayor had told them that 40 homes burned");
	const inner = statement(text, "the mayor", "40 homes burned");

	it("is the innermost speaker's", () => {
		expect(weigh(text, [outer, inner]).map(({ source }) => source?.name)).toEqual([
			"the mayor",
			undefined,
		]);
	});

	it.each([
		["A study by the university found 31 cases of fraud.", "A study by the university"],
		["The ministry put the death toll at 60.", "The ministry"],
		["The ministry gave the death toll as 60.", "The ministry"],
		["Police, who put the crowd at 150, said it was calm.", "Police"],
		["The harbour board puts attendance at “around 80 percent”.", "The harbour board"],
		["A researcher read a billion ballots and counted 31 frauds.", "A researcher"],
		["Figures from the port show 45,756 arrivals.", "Figures from the port"],
		["The Red Line, a group of medics, put the toll at 63.", "The Red Line"],
		["The air force claimed to have downed 31 drones.", "The air force"],
		["The union wants 9 percent, the firm 4 percent.", "the firm"],
		["Police counted 300 marchers, the union 1,200.", "the union"],
		["The union's figure for the same pay slip is 12,900.", "The union"],
	])("is the counter's: %s", (sentence, source) => {
		expect(weigh(sentence).at(-1)?.source?.name).toBe(source);
	});

	it("is nobody's who stands in the line above", () => {
		const [count] = weigh(
			"9:45 a.m.\n\nAuthorities have raised the death toll from the fire to 48.",
		);
		expect(count?.source?.name).toBe("Authorities");
	});

	it.each([
		"Police found 12 pistols in the shed.",
		"The 81 reported deaths and 40 cases were reported late.",
		"He has 16 opponents.",
		"The figure is 12,900.",
	])("is the article's own: %s", (sentence) => {
		expect(weigh(sentence).map(({ source }) => source)).not.toContainEqual(expect.anything());
	});
});

describe("a figure in a denial", () => {
	it("has no source in whoever denies it", () => {
		const text = "Mr Lane denies 14 counts of fraud.";
		const cue = { start: text.indexOf("denies"), end: text.indexOf("denies") + 6 };
		const denial = { ...statement(text, "Mr Lane", "14 counts of fraud"), cue };
		expect(weigh(text, [denial])[0]?.source).toBeNull();
	});
});

describe("a figure stated again", () => {
	it("joins its fullest statement, which comes first", () => {
		const text =
			"The quake killed 180 people. In the valley, 180 people were killed as they slept.";
		const [count, ...others] = weigh(text);
		expect(others).toEqual([]);
		expect(count?.evidence.map(({ start }) => start)).toEqual([
			text.lastIndexOf("180"),
			text.indexOf("180"),
		]);
	});

	it.each([
		["small and of something common", "Two people died in Leeds. In May two people died in Hull."],
		["of something else", "The bomb killed 22 soldiers. Elsewhere 22 farmers were killed."],
		["bounded otherwise", "The blast killed 50 people. It killed more than 50 people."],
	])("stays apart when it is %s", (_, text) => {
		expect(weigh(text)).toHaveLength(2);
	});

	it("stays apart when one sentence counts two things alike", () => {
		const text = "Two soldiers and two civilians were killed; six women and six men fled.";
		expect(weigh(text).map((count) => count.text)).toEqual([
			"Two soldiers",
			"two civilians",
			"six women",
			"six men",
		]);
	});

	it("stays apart when another source gives it", () => {
		const text = "Police said 45 people died. Doctors said 45 people died.";
		const [first, second] = [text.slice(0, 27), text.slice(28)];
		const statements = [statement(text, "Police", first), statement(text, "Doctors", second)];
		expect(weigh(text, statements)).toHaveLength(2);
	});
});

describe("the list", () => {
	it("has casualties first and leaves out what is no news", () => {
		const text =
			"The firm hired 12 cooks. One man smiled at the two sides. The fire killed one woman.";
		expect(weigh(text).map((count) => count.text)).toEqual(["one woman", "12 cooks"]);
	});

	it("takes an estimate as a rough figure", () => {
		const [count] = weigh("An official estimated that 16,000 tents were needed.");
		expect(count).toMatchObject({ bound: "about", source: { name: "An official" } });
	});
});

describe("what an amount is of", () => {
	it.each([
		["The firm posted a profit of $3 million.", "profit"],
		["Revenue fell 18 percent to $4 million.", "Revenue fell"],
		["The ministry denied it, saying that $3.5 million had been spent on repairs.", "$3.5 million"],
		["The bank gave her a $9,000 loan.", "loan"],
		["They spend 2 percent of gross domestic product on arms.", "gross domestic product"],
		["The ministry will ask for 40 million euros in subsidies.", "subsidies"],
		["The state has released $20 million.", "state has released"],
		["Market value is $38 billion.", "Market value"],
		["The regulator fined the dealer $2 million.", "regulator fined"],
		["The union agreed on Monday to add $5 million.", "add"],
	])("is told by the words around it: %s", (text, subject) => {
		expect(weigh(text)[0]?.subject).toBe(subject);
	});

	it.each([
		["Two of the 14 miners died.", "miners died"],
		["Two out of 15 passengers drowned.", "passengers drowned"],
		["At least 3 of 14 hikers were found dead.", "hikers dead"],
		["The ministry put the number of dead at 60.", "dead"],
	])("says who is counted, and no number: %s", (text, subject) => {
		expect(weigh(text)[0]?.subject).toBe(subject);
	});

	it("is whoever “whom” stands for", () => {
		const [, dead] = weigh(
			"Two managers were cleared of neglecting residents, 11 of whom died.",
		).toReversed();
		expect(dead).toMatchObject({ text: "11", subject: "residents died" });
	});

	it("is the noun of the figure before, for a bare figure of people", () => {
		const [, bare] = weigh("About 300 pilgrims were hurt and 21 died.").toReversed();
		expect(bare?.subject).toBe("pilgrims died");
	});
});
