import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/engine/text/figures.ts";
import { readFigure } from "../../../src/engine/text/read-figure.ts";

const read = (text: string) => readFigure(text)?.value ?? null;

describe("a numeral", () => {
	it.each([
		["in digits", "7", 7],
		["with separators", "1,200", 1200],
		["with decimals", "6.25", 6.25],
		["with separators and decimals", "12,345.6", 12345.6],
		["grouped as in India", "1,50,000", 150_000],
		["in words", "seventeen", 17],
		["hyphenated", "forty-two", 42],
		["without its hyphen", "forty two", 42],
		["of hundreds", "three hundred", 300],
		["with and", "a hundred and five", 105],
		["of thousands", "two hundred and six thousand four hundred and one", 206_401],
		["of a scale", "3.5 million", 3_500_000],
		["of a scale written on", "1.2bn", 1_200_000_000],
		["of thousands written on", "50k", 50_000],
		["with a half", "two and a half million", 2_500_000],
		["halved", "half a million", 500_000],
		["quartered", "a quarter of a million", 250_000],
		["with an article", "a thousand", 1000],
		["of two scales", "three hundred thousand", 300_000],
		["in lakh", "5 lakh", 500_000],
		["in crore", "2.5 crore", 25_000_000],
		["of dozens", "two dozen", 24],
		["of half a dozen", "a half-dozen", 6],
		["free of binary noise", "1.1 million", 1_100_000],
	])("is read %s", (_, text, value) => {
		expect(read(text)).toBe(value);
		expect(readFigure(text)?.upper).toBeNull();
	});

	it.each([
		["dozens", 24],
		["scores", 40],
		["hundreds", 200],
		["thousands", 2000],
		["tens of thousands", 20_000],
		["hundreds of thousands", 200_000],
		["tens of millions", 20_000_000],
		["thousands upon thousands", 2000],
		["millions and millions", 2_000_000],
		["several", 3],
		["several hundred", 300],
		["a few thousand", 2000],
		["a couple of dozen", 24],
		["a couple of", 2],
		["a handful of", 5],
		["a dozen", 12],
		["a score of bullets", 20],
		["half a dozen", 6],
	])("%s is a lower value, about", (text, value) => {
		expect(readFigure(text)).toMatchObject({ value, bound: "about" });
	});

	it.each([
		"twenty-first",
		"the first",
		"a few",
		"a couple",
		"tens",
		"21st",
		"the 1980s",
		"10.4.2019",
		"12:30",
		"half an hour",
		"a",
		"quarter",
		"",
	])("is not found in %j", (text) => {
		expect(readFigure(text)).toBeNull();
	});
});

describe("a figure", () => {
	it.each<[string, Partial<Figure>]>([
		["at least 67", { value: 67, bound: "at_least" }],
		["at least an additional 13", { value: 13, bound: "at_least", from: 0 }],
		["107 or more", { value: 107, bound: "at_least" }],
		["94+", { value: 94, bound: "at_least" }],
		["no fewer than 12", { value: 12, bound: "at_least" }],
		["more than 60", { value: 60, bound: "more_than" }],
		["more than a 100", { value: 100, bound: "more_than" }],
		["over 300", { value: 300, bound: "more_than" }],
		["upwards of 20", { value: 20, bound: "more_than" }],
		["nearly 80", { value: 80, bound: "about" }],
		["close to €50 billion", { value: 5e10, bound: "about", currency: "EUR" }],
		["an estimated 400", { value: 400, bound: "about" }],
		["50 or so", { value: 50, bound: "about" }],
		["as many as sixty thousand", { value: 60_000, bound: "up_to" }],
		["up to US$6 thousand", { value: 6000, bound: "up_to", currency: "USD" }],
		["no more than 5", { value: 5, bound: "up_to" }],
		["$200 or less", { value: 200, bound: "up_to" }],
		["fewer than ten", { value: 10, bound: "less_than" }],
		["at least several hundred", { value: 300, bound: "at_least" }],
		["another 60", { value: 60, bound: "exact", from: 0 }],
		["fears over 12 deaths", { value: 12, bound: "exact" }],
	])("%j has its bound", (text, figure) => {
		expect(readFigure(text)).toMatchObject(figure);
	});

	it.each([
		["40-50", 40, 50],
		["ten to 32", 10, 32],
		["five or six gunmen", 5, 6],
		["between three and nine", 3, 9],
		["between 2 and 3 million", 2_000_000, 3_000_000],
		["$70-$80", 70, 80],
		["$1bn to $2bn", 1e9, 2e9],
		["10% to 15%", 10, 15],
		["ranging from 3 to 8", 3, 8],
	])("%j is a range", (text, value, upper) => {
		expect(readFigure(text)).toMatchObject({ value, upper, bound: "range" });
	});

	it.each([
		["cut from 400 to 360", 400],
		["rose 5 to 12", 5],
		["1.1 percent to 86 euros", 1.1],
		["by 0.1 points to 4.2 percent", 0.1],
		["six and seven", 6],
		["9 to 3", 9],
	])("%j is no range", (text, value) => {
		expect(readFigure(text)).toMatchObject({ value, upper: null });
	});

	it.each([
		["£3m", 3_000_000, "GBP"],
		["US$543 million", 543_000_000, "USD"],
		["A$5 million", 5_000_000, "AUD"],
		["Rs 5 crore", 50_000_000, "INR"],
		["EUR 20", 20, "EUR"],
		["86.47 euros", 86.47, "EUR"],
		["tens of billions of euros", 20_000_000_000, "EUR"],
		["500 Australian dollars", 500, "AUD"],
		["two million pounds", 2_000_000, "GBP"],
		["a billion-euro fine", 1_000_000_000, "EUR"],
		["300 pesos", 300, null],
		["12 Mexican pesos", 12, "MXN"],
	])("%j is money", (text, value, currency) => {
		expect(readFigure(text)).toMatchObject({ value, currency, money: true });
	});

	it.each(["200 pounds of rice", "100m", "try 500", "3 million people"])(
		"%j is no money",
		(text) => {
			expect(readFigure(text)).toMatchObject({ money: false, currency: null });
		},
	);

	it.each([
		["25 per cent", 25],
		["1.5%", 1.5],
		["two percentage points", 2],
		["half the voters", 50],
		["a quarter of pupils", 25],
		["two-thirds of members", 66.67],
		["one in five", 20],
		["nine out of 10", 90],
		["eight of 10 growers", 80],
		["half of 1 percent", 0.5],
	])("%j is a share", (text, value) => {
		expect(readFigure(text)).toMatchObject({ value, percent: true });
	});

	it.each(["one in Paris", "two in 10 minutes", "three of five hostages"])(
		"%j is no share",
		(text) => {
			expect(readFigure(text)?.percent).toBe(false);
		},
	);
});
