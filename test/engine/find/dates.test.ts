import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/engine/find/dates.ts";
import { read } from "../../../src/engine/read/index.ts";
import { articleOf } from "../../article.ts";

const found = (text: string) =>
	findDates(read(articleOf(text))).map(({ start, end }) => text.slice(start, end));

describe("dates in a text", () => {
	it.each([
		["The ferry sank on 3 May.", ["3 May"]],
		["The bridge opened on Thursday, May 5, 2016, in Oslo.", ["Thursday, May 5, 2016"]],
		["He was born on the 29th March 1968.", ["29th March 1968"]],
		["She died on August 14 1984 in Leeds.", ["August 14 1984"]],
		["The fair ran May 5-8 in Turin.", ["May 5-8"]],
		["The dam failed in August of 2008.", ["August of 2008"]],
		["A court heard the case in September last year.", ["September last year"]],
		["The file is dated 2016-07-15.", ["2016-07-15"]],
		["Posted 14/10/2016 at noon.", ["14/10/2016"]],
		["Stand vom 15.07.2016.", ["15.07.2016"]],
		["The Nov. 8 election and the Oct. 19 debate.", ["Nov. 8", "Oct. 19"]],
	])("reads calendar dates: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});

	it.each([
		["The blast on Monday night killed two.", ["Monday night"]],
		["Police came late on Thursday.", ["late on Thursday"]],
		["They left in the early hours of Friday.", ["the early hours of Friday"]],
		["He resigned last Tuesday and left this Friday.", ["last Tuesday", "this Friday"]],
		["In a Wednesday interview she denied it.", ["Wednesday"]],
		["He was charged on Thursday of last week.", ["Thursday of last week"]],
		["Thurs. is a name; he came on Thurs. at noon.", ["Thurs."]],
	])("reads weekdays: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});

	it.each([
		["Yesterday afternoon a storm hit; today it is calm.", ["Yesterday afternoon", "today"]],
		["Last week the court ruled, and next month it sits.", ["Last week", "next month"]],
		["Three days ago a well caved in.", ["Three days ago"]],
		["Twenty-five years ago the mine closed.", ["Twenty-five years ago"]],
		["Earlier this week, aides met.", ["Earlier this week"]],
		["Over the past two weeks it rained.", ["the past two weeks"]],
		["It burned in 2011. A week later it rained.", ["2011", "A week later"]],
		["The following day he fled; that same year he died.", ["The following day", "that same year"]],
	])("reads dates told from today or from the story: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});

	it.each([
		["In 2014 the plant closed.", ["2014"]],
		["He ran in 2010, 2011 and 2013.", ["2010", "2011", "2013"]],
		["Her 1990 autobiography sold well.", ["1990"]],
		["The late 1980s were lean, the '90s fat.", ["The late 1980s", "the '90s"]],
		["The law of mid-2014 lapsed.", ["mid-2014"]],
		["A house of the 19th century.", ["the 19th century"]],
		["The 2015-16 season was short.", ["2015-16"]],
		["It lost money in fiscal 2015.", ["fiscal 2015"]],
		["2016 was a dry year.", ["2016"]],
	])("reads years and more: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});

	it.each([
		["Exports have fallen since March.", ["since March"]],
		["Rents doubled between 2010 and 2014.", ["between 2010 and 2014"]],
		["She led it from 2006 until 2011.", ["from 2006 until 2011"]],
		["He worked there before 2014.", ["before 2014"]],
		["The port is closed until Monday.", ["until Monday"]],
		["He has ruled since his election in 2016.", ["since his election in 2016"]],
		["They fell ill since the plague began in 2016.", ["2016"]],
		["They met from July 2 to 9 they say.", ["July 2 to 9"]],
		["It bans fishing for three months starting in October.", ["three months starting in October"]],
		["In 1997 and 1998 he sailed.", ["1997 and 1998"]],
		["The pools shut between October and April.", ["between October and April"]],
		["They met between 3 and 5 May 2021.", ["between 3 and 5 May 2021"]],
	])("reads stretches with one end or two: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});

	it.each([
		["On New Year's Eve the hall burned.", ["New Year's Eve"]],
		["They met on Easter Monday 1916.", ["Easter Monday 1916"]],
		["In the summer of 2010 it flooded.", ["the summer of 2010"]],
		["In the first half of 2016 profits fell.", ["the first half of 2016"]],
		["Third-quarter profit fell to 2 million.", ["Third-quarter"]],
		["The treaty dates back to 1992.", ["1992"]],
		["April's vote was close; an April report said so.", ["April", "April"]],
		["The debt is due by year end.", ["year end"]],
		["About a month before the Nov. 8 vote, he quit.", ["a month before the Nov. 8", "Nov. 8"]],
	])("reads feasts, seasons and parts of years: %s", (text, dates) => {
		expect(found(text)).toEqual(dates);
	});
});

describe("what only looks like a date", () => {
	it.each([
		"May said she would not resign.",
		"Theresa May may yet win.",
		"Thousands march on Washington; March on, he cried.",
		"April Jones and June Carter sang with August Wilson.",
		"The sun sat low, and Sat and Sun were abbreviations.",
	])("reads no month or weekday in a name or a verb: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		"The Sunday Times and the Sunday Telegraph disagreed.",
		"Sunday's paper had it.",
		"Friday Night Lights is a film.",
		"Black Friday sales rose, and Super Tuesday came.",
		"Friday the 13th made money.",
		"The Wednesday Club met in secret.",
		"She works for Russia Today and spoke to CBS This Morning.",
	])("reads no weekday in a title: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		"Every Friday he prays, and on Saturdays he rests.",
		"Most Sunday mornings the shop is shut.",
		"It was on a Friday that they liked to meet.",
		"The bus runs each Monday.",
	])("reads nothing in what recurs: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		"Some 2016 people signed.",
		"About 2000 soldiers were sent.",
		"It cost $2016 and weighed 1,984 kilos.",
		"Euro 2016 and Rio 2016 drew crowds.",
		"Resolution 2375 was passed.",
		"His PC ran Windows 2000.",
		"Flight 1549 landed.",
		"In today's world that counts.",
		"The room number was 1950.",
		"Officers went to the 1200 block of Harbour Street.",
	])("reads no year in a figure or an event's name: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		"He was jailed for three weeks.",
		"The boy, aged 12, waited two hours.",
		"Half a century ago is a long time.",
		"Things like that happened 40 or 50 years ago.",
		"Sales rose 5 percent from a year earlier.",
		"He now lives abroad and recently married.",
		"The first half ended 1-0.",
		"In the third quarter they led 20-9.",
		"She spent the last five months of her life in bed.",
		"The Christmas market was full.",
		"Second, the law is old.",
		"She left home in her early 20s.",
	])("leaves out durations, ages, comparisons and vague words: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		"He was born on 31 June.",
		"It fell due on February 30.",
		"The log says 2015-02-29.",
		"Seen on 13/13/2016.",
		"The stamp reads 05/06/2016.",
		"Nothing happened on Feb. 29, 2015.",
	])("refuses days the calendar does not have or that can be read two ways: %s", (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe("any text", () => {
	it.each(["", "😀 2016 😀", "في يوم الاثنين 5 May", "May ".repeat(500), "since ".repeat(500)])(
		"gives spans within the text, in order",
		(text) => {
			const dates = findDates(read(articleOf(text)));
			expect(dates.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(
				true,
			);
			const starts = dates.map(({ start }) => start);
			expect(starts).toEqual([...starts].sort((a, b) => a - b));
		},
	);

	it("is the same in capitals of a headline or with a line break inside", () => {
		expect(found("at nightfall\nSunday")).toEqual(["Sunday"]);
		expect(found("ON MONDAY THE COURT RULED")).toEqual(["MONDAY"]);
	});
});
