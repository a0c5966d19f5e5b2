import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/engine/find/quantities.ts";
import { read } from "../../../src/engine/read/index.ts";
import { articleOf } from "../../article.ts";

const find = (text: string) => findQuantities(read(articleOf(text)));
const textsIn = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe("a quantity", () => {
	it.each([
		["Rescuers pulled at least 31 bodies from the mud.", "at least 31 bodies"],
		["More than 40 hikers were found alive.", "More than 40 hikers"],
		["The raid freed 26 Westerners held near the border.", "26 Westerners"],
		["At least 35 of the wounded sailors were flown home.", "At least 35 of the wounded sailors"],
		["Police seized 3,525 rounds of ammunition.", "3,525 rounds of ammunition"],
		["Customs found 600 tons of raw sugar on board.", "600 tons of raw sugar"],
		["The port lost thousands of its best workers.", "thousands of its best workers"],
		["A 25-ton, unmarked lorry blocked the road.", "25-ton, unmarked lorry"],
		["The court fined six shipping and trading companies.", "six shipping and trading companies"],
		["The clinic has 13 locally confirmed measles cases.", "13 locally confirmed measles cases"],
		["The blast shattered several hundred windows.", "several hundred windows"],
		["A fund worth close to €50 billion was set up.", "close to €50 billion"],
		["Turnout rose by 12.5 percent.", "12.5 percent"],
		["They walked more than a mile in the dark.", "more than a mile"],
		["The quake had a magnitude of about 6 but a depth of 12 km.", "12 km"],
		["The quake had a magnitude of about 6 but a depth of 12 km.", "magnitude of about 6"],
		["A magnitude 6.4 quake shook the coast.", "magnitude 6.4"],
		["A magnitude-6.4 quake shook the coast.", "magnitude-6.4"],
		["The survey gave its magnitude as 7.1.", "magnitude as 7.1"],
		["It had a magnitude of 6.9. The agency measured it at 7.0.", "7.0"],
		["The company said the number was closer to 300.", "300"],
		["In July another 144 died when the boat sank.", "another 144"],
		["The attack left nine injured near the market.", "nine injured"],
		["The storm killed 107 or more and cut off the power.", "107 or more"],
		["The death toll from the fire rose to 85, the mayor said.", "85"],
		["Of the passengers tested, 34 have been sent home.", "34"],
		["The fund paid $3.2 million to the families.", "$3.2 million"],
		["The 10,000-strong force crossed the river.", "10,000-strong force"],
		["At least one suspect was held.", "at least one suspect".replace("a", "A")],
		["The crash caused no injuries.", "no injuries"],
		["A 6.8-magnitude earthquake struck.", "6.8-magnitude earthquake"],
		["Only three of the eight climbers survived.", "three of the eight climbers"],
		["They seized 2.5 tonnes of cocaine worth a fortune.", "2.5 tonnes of cocaine"],
		["It left 12 dead, with 25 still missing.", "25 still missing"],
		["Temperatures reached 45C by noon.", "45C"],
		["None of the passengers were hurt.", "None of the passengers"],
		["No one was killed in the fire.", "No one"],
		["The centre has been called around 30 times since May.", "around 30 times"],
		["Between three and nine guards were hurt.", "Between three and nine guards"],
		["The state sanctioned Rs 4,300 crore for the canal.", "Rs 4,300 crore"],
		["Owners expect the bill to top C$90 million.", "C$90 million"],
		["Last year 2.4 million visitors came.", "2.4 million visitors"],
		["The first 1,500 vials arrived by air.", "1,500 vials"],
		["Crews plan three 24-hour walkouts.", "three 24-hour walkouts"],
		["Exports have fallen by nearly half.", "nearly half"],
		["Wages were cut by a fifth.", "a fifth"],
		["The motion passed by 61 votes to 58.", "58"],
		[
			"The plan helps 3 million low- and middle-income renters.",
			"3 million low- and middle-income renters",
		],
		["The watchdog fined the dealer $2 million over 45 loans.", "45 loans"],
		["The raid wounded 30 more, officers said.", "30"],
		["The charge covers six thefts and two of handling stolen goods.", "two"],
		["Some 20 veterans commit fraud each day.", "Some 20 veterans"],
		["Output is up by a third from 2001.", "a third"],
		["Growth held at 3.1 percent this year.", "3.1 percent"],
		["Her remark about 47 percent of voters hurt her.", "47 percent of voters"],
		["Of the 61 people on board, 58 survived.", "58"],
		["Two out of 15 passengers died.", "Two out of 15 passengers"],
		["The rebels killed more than 100.", "more than 100"],
		["The mayor put the missing at 31.", "31"],
		["Officials counted 400 passengers. The manifest listed 250.", "250"],
		["The number of cases rose from 1,200 in 2019 to 4,500 in May.", "4,500"],
		["The quake, which measured 6.8 on the Richter scale, struck at noon.", "6.8"],
		["All but two of the 31 hostages were freed.", "31 hostages"],
		["It first said three men died, then revised the toll to one.", "one"],
		["Doctors saw 263 patients and discharged 190 of them.", "190"],
	])("%s", (text, expected) => {
		expect(textsIn(text)).toContain(expected);
	});

	it.each([
		["ages", "Marta Ruiz, 43, and her 10-year-old son, aged 9 at the time, moved away."],
		["ages in brackets", "Ivan Petrov (26) won the prize."],
		["ages in a list", "Girls aged 11, 14 and 17 wrote to him."],
		["ages of the dead", "The singer was found dead at 31."],
		["heights", "He stood 5 feet 3; records list him as 5-foot-8."],
		["times", "He was hit eight times, six of them in the back."],
		["multiples of a figure", "The true number was three or four times that."],
		["ages as limits", "The vaccine is for children under five and people over 65."],
		["days of the month", "It opened on 14 May and closed on June 30."],
		["years", "In 2014 the 2016 budget was drawn up, and since 1998 little changed."],
		["spans of years", "He served from 1997-2001."],
		["durations", "The two-hour battle came after three weeks and twenty working days."],
		["clock times", "It began at 7 p.m. and ended at 11:30."],
		["ordinals", "The 20th victim was the twenty-first to be named."],
		["law numbers", "Resolution 2375 and Article 5 apply to Section 12."],
		["roads and aircraft", "A Boeing 737 landed beside Route 66 near Gate 4."],
		["weapons and strains", "They carried an AK-47 and feared Covid-19."],
		["scores", "City won 2-1 after a 3-2 defeat, and she won 6-4, 7-5."],
		["ratios", "They split 4 to 1 in favour."],
		["addresses", "He lived at 10 Harbour Street and worked at 1600 Lincoln Avenue."],
		["blocks of a street", "Officers went to the 1200 block of Harbour Street."],
		["phone numbers", "Call 555-0142 or 202-555-0199."],
		["names", "The Group of Seven met the Big Four after Ocean's Eleven."],
		["one as a pronoun", "One of them left, and no one saw which one it was."],
		["articles", "A man in a car met an officer."],
		["choices", "The first two and the top 10 banks were named."],
		["list marks", "1. Wash your hands."],
		["vague words", "Many people and a few others came in their numbers."],
		["a couple in love", "A couple from Leeds were married."],
		["half an hour", "Half an hour later, in the second half, it was half the size."],
		["compounds", "The three-time winner of the two-party race stayed in a five-star hotel."],
		["an unsaid zero", "There is no doubt and no comment."],
		["days of a month", "It happened between 3 and 5 May."],
		["a frequency", "She beat him several times."],
		["a choice", "The top 100 earners pay more."],
		["the rest of an amount", "Some Sh300 million was lost."],
		["ages", "Deaths of 18- to 24-year-old drivers rose."],
		["a manner of speaking", "Fees start at six figures."],
		["one", "It may have more than one child."],
	])("is none of %s", (_, text) => {
		expect(textsIn(text)).toEqual([]);
	});

	it.each([
		["Twelve miners were trapped.", "people"],
		["Two columnists resigned.", "people"],
		["Three Ukrainians and four Saudis were freed.", "people"],
		["Some 400 sheep drowned.", "animals"],
		["It cost 300 euros.", "money"],
		["It grew by 3%.", "percent"],
		["The slick covers 12 square miles.", "measure"],
		["Five bridges collapsed.", "things"],
		["Forty containers fell overboard.", "things"],
	])("%s counts %s", (text, unit) => {
		expect(find(text)[0]?.unit).toBe(unit);
	});

	it("keeps an amount and its conversion together as one", () => {
		expect(textsIn("It lies 300 miles (483 km) inland and cost $5 million (£4m).")).toEqual([
			"300 miles",
			"$5 million",
		]);
	});

	it("gives the figure, the noun and the head apart", () => {
		const text = "At least 67 charred bodies lay there.";
		const [quantity] = find(text);
		const sliceOf = (span: { start: number; end: number } | null | undefined) =>
			span && text.slice(span.start, span.end);
		expect(sliceOf(quantity?.figure)).toBe("67");
		expect(sliceOf(quantity?.noun)).toBe("charred bodies");
		expect(quantity?.head).toBe("bodies");
	});
});
