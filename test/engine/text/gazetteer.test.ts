import { describe, expect, it } from "vitest";
import { countryOfDemonym } from "../../../src/engine/text/demonyms.ts";
import { lookUpPlaces } from "../../../src/engine/text/gazetteer.ts";

describe("places by name", () => {
	it.each([
		["France", "country", "FR"],
		["Burma", "country", "MM"],
		["Ivory Coast", "country", "CI"],
		["Czech Republic", "country", "CZ"],
		["Kosovo", "country", "XK"],
		["Taiwan", "country", "TW"],
		["Mumbai", "city", "IN"],
		["Bombay", "city", "IN"],
		["Kyiv", "city", "UA"],
		["Kiev", "city", "UA"],
		["Nairobi", "city", "KE"],
		["WASHINGTON", "city", "US"],
		["Texas", "region", "US"],
		["Calif.", "region", "US"],
		["Ontario", "region", "CA"],
		["Crimea", "region", "UA"],
		["Black Sea", "natural", null],
		["Middle East", "other", null],
		["Europe", "other", null],
	])("knows %s as a %s of %s", (name, kind, country) => {
		expect(lookUpPlaces(name)[0]).toMatchObject({ kind, country });
	});

	it.each([
		["Medellin", "Medellín"],
		["São Paulo", "Sao Paulo"],
		["BERLIN", "Berlin"],
		["Port au Prince", "Port-au-Prince"],
		["N’Djamena", "N'Djamena"],
	])("finds the same place under %s and %s", (one, other) => {
		const [first] = lookUpPlaces(one);
		const [second] = lookUpPlaces(other);
		expect(first).toBeDefined();
		expect(first).toEqual({ ...second, name: one });
	});

	it("tells where a place is, to about a kilometre", () => {
		const [oslo] = lookUpPlaces("Oslo");
		expect(oslo?.lat).toBeCloseTo(59.91, 1);
		expect(oslo?.lon).toBeCloseTo(10.75, 1);
		const [sydney] = lookUpPlaces("Sydney");
		expect(sydney?.lat).toBeCloseTo(-33.87, 1);
		expect(sydney?.lon).toBeCloseTo(151.21, 1);
	});

	it("gives all places of a name, the most populous first", () => {
		const cities = lookUpPlaces("Birmingham").filter(({ kind }) => kind === "city");
		expect(cities.map(({ country }) => country).slice(0, 2)).toEqual(["GB", "US"]);
		const sizes = cities.map(({ population }) => population);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
	});

	it.each([
		"reading",
		"nice",
		"turkey",
		"",
		" ",
		"Zzyzxville-on-Nothing",
		"Qwertyuiop",
		"🙂",
		"12",
		"باريس",
		"\ud800",
	])("knows no place called %j", (name) => {
		expect(lookUpPlaces(name)).toEqual([]);
	});

	it("knows none of a hundred thousand made-up names", () => {
		const syllables = ["Xa", "qo", "vrik", "zu", "wpe", "jint", "kha", "yoz", "xul", "qib"];
		let known = 0;
		for (let i = 0; i < 100_000; i++) {
			const digits = String(i).padStart(5, "0");
			const name = `Xq${[...digits].map((digit) => syllables[Number(digit)]).join("")}`;
			known += lookUpPlaces(name).length;
		}
		expect(known).toBe(0);
	});
});

describe("words for a country's people and things", () => {
	it.each([
		["Syrian", "SY"],
		["Syrians", "SY"],
		["Britons", "GB"],
		["Dutch", "NL"],
		["Chinese", "CN"],
		["Filipino", "PH"],
	])("reads %s as of %s", (word, code) => {
		expect(countryOfDemonym(word)).toBe(code);
	});

	it.each(["Syria", "Parisian", "American-made", "polished", "", "Chineses"])(
		"takes %j for no people",
		(word) => {
			expect(countryOfDemonym(word)).toBeNull();
		},
	);
});
