import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	dayNumber,
	dayOfNumber,
	easterSunday,
	edtf,
	isRealDay,
	nthWeekday,
	readIsoDay,
	weekdayOf,
} from "../../../src/engine/text/calendar.ts";

const day = (iso: string) => readIsoDay(iso) ?? { year: 0, month: 0, day: 0 };
const at = (date: { year: number; month: number; day: number }) => edtf({ from: date, to: date });

describe("the calendar", () => {
	it("counts every day once, across leap years and centuries", () => {
		const numbers = Array.from({ length: 190_000 }, (_, i) => dayNumber(day("1599-12-25")) + i);
		const astray = numbers.filter((number) => {
			const date = dayOfNumber(number);
			return !isRealDay(date) || dayNumber(date) !== number;
		});
		expect(astray).toEqual([]);
	});

	it.each([
		["2016-07-14", 4],
		["2000-02-29", 2],
		["1969-07-20", 7],
		["2024-01-01", 1],
	])("knows the weekday of %s", (iso, weekday) => {
		expect(weekdayOf(day(iso))).toBe(weekday);
	});

	it.each([
		["2016-02-28", 1, "2016-02-29"],
		["2015-02-28", 1, "2015-03-01"],
		["2018-01-02", -3, "2017-12-30"],
		["2000-03-01", -1, "2000-02-29"],
	])("moves %s by %i days to %s", (from, days, to) => {
		expect(at(addDays(day(from), days))).toBe(to);
	});

	it("moves by months across years, both ways", () => {
		expect(addMonths({ year: 2016, month: 1 }, -2)).toEqual({ year: 2015, month: 11 });
		expect(addMonths({ year: 2016, month: 11 }, 14)).toEqual({ year: 2018, month: 1 });
	});

	it.each([
		[1961, "1961-04-02"],
		[2000, "2000-04-23"],
		[2008, "2008-03-23"],
		[2011, "2011-04-24"],
		[2016, "2016-03-27"],
		[2019, "2019-04-21"],
		[2024, "2024-03-31"],
	])("computes Easter of %i", (year, iso) => {
		expect(at(easterSunday(year))).toBe(iso);
	});

	it("finds the fourth Thursday and the last Monday of a month", () => {
		expect(at(nthWeekday({ year: 2017, month: 11 }, 4, 4))).toBe("2017-11-23");
		expect(at(nthWeekday({ year: 2017, month: 5 }, 1, -1))).toBe("2017-05-29");
	});

	it.each([
		["2016-07-15", "2016-07-15"],
		["2016-07-15T23:50:00-08:00", "2016-07-15"],
		["2016-02-29T00:00:00Z", "2016-02-29"],
	])("takes the date of %s as written", (iso, expected) => {
		expect(at(day(iso))).toBe(expected);
	});

	it.each(["2015-02-29", "2016-13-01", "2016-06-31", "15 July 2016", "", "2016"])(
		"refuses %j as a day",
		(iso) => {
			expect(readIsoDay(iso)).toBeNull();
		},
	);

	it("writes dates, months, years, intervals and open ends in EDTF", () => {
		const month = { year: 2017, month: 9, day: null };
		const year = { year: 976, month: null, day: null };
		expect(edtf({ from: month, to: month })).toBe("2017-09");
		expect(edtf({ from: year, to: null })).toBe("0976/..");
		expect(edtf({ from: null, to: month })).toBe("../2017-09");
		expect(edtf({ from: year, to: month })).toBe("0976/2017-09");
	});
});
