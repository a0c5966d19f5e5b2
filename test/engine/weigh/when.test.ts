import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/engine/find/dates.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighWhen } from "../../../src/engine/weigh/when.ts";
import { articleOf } from "../../article.ts";

function weigh(text: string, publishedAt: string | null) {
	const reading = read(articleOf(text, { publishedAt }));
	return weighWhen(reading, findDates(reading));
}
const values = (text: string, publishedAt: string | null) =>
	weigh(text, publishedAt).map(({ value }) => value);

/** A Friday. */
const FRIDAY = "2016-07-15";

describe("a date without a year", () => {
	it.each([
		["The bridge fell on June 28.", "2016-06-28"],
		["The bridge fell on 13 November.", "2015-11-13"],
		["The bridge fell in May.", "2016-05"],
		["The bridge fell in December.", "2015-12"],
		["The bridge fell in July.", "2016-07"],
		["It fell last September.", "2015-09"],
		["It fell in late September.", "2015-09"],
		["It fell on Feb. 29.", "2016-02-29"],
		["It fell in January last year.", "2015-01"],
		["It fell on Tuesday, 8 July.", "2014-07-08"],
		["It fell on Saturday, 17 November.", "2012-11-17"],
		["The rule took effect on January 3.", "2016-01-03"],
		["She was last seen on August 19.", "2015-08-19"],
	])("is the latest one when the clause is past: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});

	it.each([
		["The court will rule on July 26.", "2016-07-26"],
		["The vote, to be held on Nov. 8, is close.", "2016-11-08"],
		["He is scheduled to testify in January.", "2017-01"],
		["The truce expires on Aug. 3.", "2016-08-03"],
		["The second trial starts in September.", "2016-09"],
		["The inquest continues on July 18.", "2016-07-18"],
		["The trial was postponed to Sept. 5.", "2016-09-05"],
		["The scheduled end of the mission on March 1 is near.", "2017-03-01"],
		["He will go next May.", "2017-05"],
		["The mayor imposed a ban through Aug. 4.", "2016-08-04"],
		["Walls must be mended before schools reopen in September.", "2016-09"],
	])("is the next one when it is still to come: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});

	it("is no day where only more than a distance is told", () => {
		expect(values("More than a year after the July 2012 crash, families wait.", FRIDAY)).toEqual([
			"2012-07",
		]);
	});

	it("is never most of a year ahead when it has just gone by", () => {
		expect(values("The launch was scheduled for July 13.", FRIDAY)).toEqual(["2016-07-13"]);
	});

	it("is in the old year when the paper came out in January", () => {
		const text = "He won in November, took a rest in December, and on New Year's Eve fell ill.";
		expect(values(text, "2017-01-03")).toEqual(["2016-11", "2016-12", "2016-12-31"]);
	});
});

describe("a weekday", () => {
	it.each([
		["The mine caved in on Thursday.", "2016-07-14"],
		["The mine caved in on Friday.", "2016-07-15"],
		["The mine caved in on Saturday.", "2016-07-09"],
		["The mine caved in late on Monday night.", "2016-07-11"],
		["The mine caved in last Friday.", "2016-07-08"],
		["The mayor said on Wednesday the mine would close.", "2016-07-13"],
	])("is the latest one up to the day of publication: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});

	it.each([
		["The cabinet will meet on Friday.", "2016-07-15"],
		["The cabinet will meet on Monday.", "2016-07-18"],
		["The trial begins Tuesday.", "2016-07-19"],
		["They are due to leave on Sunday.", "2016-07-17"],
		["He will leave next Friday.", "2016-07-22"],
		["The army ordered them to leave by Saturday.", "2016-07-16"],
		["Fans expect the club to win Monday's match.", "2016-07-18"],
	])("is the next one in a clause about the future: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});

	it("takes the day of publication as written, whatever its time zone", () => {
		expect(values("He left today.", "2016-07-15T23:30:00-08:00")).toEqual(["2016-07-15"]);
	});
});

describe("a date told from today", () => {
	it.each([
		["He left yesterday afternoon.", "2016-07-14"],
		["He left last night.", "2016-07-14"],
		["He will leave tomorrow.", "2016-07-16"],
		["He left last week.", "2016-07-04/2016-07-10"],
		["He left earlier this week.", "2016-07-11/2016-07-15"],
		["He left at the weekend.", "2016-07-09/2016-07-10"],
		["He will leave this weekend.", "2016-07-16/2016-07-17"],
		["He left last month.", "2016-06"],
		["He left earlier this year.", "2016"],
		["He left three days ago.", "2016-07-12"],
		["He left four months ago.", "2016-03"],
		["He left a decade ago.", "2006"],
		["It rained over the past week.", "2016-07-08/2016-07-15"],
		["The debt is due by year end.", "2016-12-31"],
	])("counts from the day of publication: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});
});

describe("a date told from the story", () => {
	it.each([
		["It burned on 11 May 2006. A week later it burned again.", "2006-05-18"],
		["It burned on 31 December 2006. The next day it burned again.", "2007-01-01"],
		["It burned in 2014. The following year it burned again.", "2015"],
		["It burned in November 2014. A month later it burned again.", "2014-12"],
		["It burned on 2 June 2014. That same day he fled.", "2014-06-02"],
		["It burned in 2012. It burned again in March of the following year.", "2013-03"],
		["He was ill since 8 July 2014. The next morning he died.", "2014-07-09"],
		["It burned on Wednesday. Two days earlier it had rained.", "2016-07-11"],
	])("counts from the date spoken of before: %s", (text, value) => {
		expect(values(text, FRIDAY).at(-1)).toBe(value);
	});

	it("goes on from the story's day, not from the day before it", () => {
		const text = "It burned on 5 May 2014. The day before, he rang. That day he fled.";
		expect(values(text, FRIDAY)).toEqual(["2014-05-05", "2014-05-04", "2014-05-05"]);
	});

	it("stays open beyond the year 9999", () => {
		expect(values("He will leave next year.", "9999-12-31")).toEqual([null]);
	});

	it("stays open when the story has spoken of no date", () => {
		expect(values("A week later it burned again.", FRIDAY)).toEqual([null]);
	});
});

describe("a stretch of time", () => {
	it.each([
		["Prices have risen since March.", "2016-03/.."],
		["Prices rose before 2014.", "../2014"],
		["Prices rose before last summer.", "../2015-05"],
		["The school is closed until Monday.", "../2016-07-18"],
		["Prices rose between 2010 and 2014.", "2010/2014"],
		["Prices rose from November to January.", "2015-11/2016-01"],
		["The fair ran May 5-8.", "2016-05-05/2016-05-08"],
		["Prices rose in October or November.", "2015-10/2015-11"],
		["It rained on Saturday and Sunday.", "2016-07-09/2016-07-10"],
		["They worked together from the 1990s.", "1990/.."],
		["They met in the 1990s.", "1990/1999"],
		["The house is from the 19th century.", "1801/1900"],
		["It bans fishing for three months starting in October 2015.", "2015-10/2015-12"],
		["Profits fell in the first half of 2016.", "2016-01/2016-06"],
		["Profits fell in Q3 2015.", "2015-07/2015-09"],
		["Profits fell in the summer of 2010.", "2010-06/2010-08"],
		["It froze in the winter of 2010-11.", "2010-12/2011-02"],
	])("is an interval: %s", (text, value) => {
		expect(values(text, FRIDAY)).toEqual([value]);
	});

	it("tells last summer in July, and leaves it open in the autumn after a summer", () => {
		expect(values("He left last summer.", FRIDAY)).toEqual(["2015-06/2015-08"]);
		expect(values("He left last summer.", "2016-10-24")).toEqual([null]);
	});
});

describe("a named day", () => {
	it.each([
		["The truck struck on Bastille Day.", "2016-07-14"],
		["He was shot on Christmas Eve.", "2015-12-24"],
		["They rose on Easter Monday 1916.", "1916-04-24"],
		["He was shot on Good Friday.", "2016-03-25"],
		["He was shot on Thanksgiving.", "2015-11-26"],
		["The towers fell in the September 11 attacks.", "2001-09-11"],
		["He was shot during Ramadan.", null],
	])("has its date: %s", (text, value) => {
		expect(values(text, FRIDAY).slice(0, 1)).toEqual(value === null ? [] : [value]);
	});
});

describe("an article without a publication date", () => {
	it.each([
		["He died on Thursday."],
		["He died on March 4."],
		["He died yesterday, a year after his wife."],
		["He died last month."],
		["He died earlier this year."],
	])("leaves open what hangs on today: %s", (text) => {
		expect(values(text, null)[0]).toBeNull();
	});

	it("keeps what is said in full", () => {
		expect(values("He died in 2014, and she on 2 May 2015.", null)).toEqual(["2014", "2015-05-02"]);
	});

	it("speaks from its dateline", () => {
		const text = "Tuesday, March 6, 2012\n\nA train derailed in Bern yesterday.";
		expect(values(text, null)).toContain("2012-03-05");
	});

	it("takes the year of a month from a full date in it", () => {
		const text = "He fell ill on November 1, 2006. By November 11 he was in hospital.";
		expect(values(text, null)).toEqual(["2006-11-01", "2006-11-11"]);
	});

	it("takes the year, and no more, from a date called last Saturday", () => {
		const text =
			"They sued last Saturday, March 5, 2005. Talks failed on January 20. He left yesterday.";
		expect(values(text, null)).toEqual(["2005-03-05", "2005-01-20", null]);
	});
});

describe("what happened then", () => {
	it.each([
		[
			"On Friday, a bus fell into a ravine near Quito, police said.",
			"a bus fell into a ravine near Quito",
		],
		[
			"A bus fell into a ravine near Quito on Friday, police said.",
			"A bus fell into a ravine near Quito",
		],
		[
			"Police said on Friday that a bus fell into a ravine.",
			"Police said on Friday that a bus fell into a ravine",
		],
		["The mill burned in May, but nobody was hurt.", "The mill burned"],
		["The man, who left the army in 2014, fled.", "who left the army"],
		["Ann Lee (D-Ohio) spoke on Monday.", "Ann Lee (D-Ohio) spoke"],
		["Reed, 43, was freed on Monday.", "Reed, 43, was freed"],
		["On Monday, however, the mayor resigned.", "the mayor resigned"],
	])("is told in the words of the clause: %s", (text, event) => {
		expect(weigh(text, FRIDAY)[0]?.event).toBe(event);
	});

	it("is listed once when it is told twice, with both places as evidence", () => {
		const sentence = "A bus fell into a ravine near Quito on Thursday.";
		const findings = weigh(`${sentence}\n\n${sentence}`, FRIDAY);
		expect(findings).toHaveLength(1);
		expect(findings[0]?.evidence).toHaveLength(3);
	});

	it("is listed apart when the day is the same and the event another", () => {
		const text = "A bus fell into a ravine on Thursday. The bank raised its rates on Thursday.";
		expect(weigh(text, FRIDAY)).toHaveLength(2);
	});

	it("comes before the stamps of the page", () => {
		const text = "Updated: 2016-07-15 13:14\n\nA bus fell into a ravine near Quito on Thursday.";
		expect(weigh(text, FRIDAY).map((found) => found.text)).toEqual(["Thursday", "2016-07-15"]);
	});

	it("has the bare expression as its first evidence", () => {
		const text = "A bus fell into a ravine on Thursday.";
		const [first] = weigh(text, FRIDAY)[0]?.evidence ?? [];
		expect(text.slice(first?.start, first?.end)).toBe("Thursday");
	});
});
