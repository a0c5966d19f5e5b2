import { FURTHER_PLACES, NAMESAKES } from "../lexicon/further-places.ts";
import packed from "../lexicon/places.bin";
import { opensWithCapital } from "./capitals.ts";
import { COUNTRY_CODES, foldPlace, hashPlace, KINDS } from "./place-hash.ts";
import { remember } from "./remember.ts";
import { firstNotBelow } from "./sorted-hashes.ts";

/** A place of the packed gazetteer. */
export type Place = {
	readonly name: string;
	readonly kind: (typeof KINDS)[number];
	/** ISO 3166-1 alpha-2; null for what belongs to no one country. */
	readonly country: string | null;
	/** To a hundredth of a degree. */
	readonly lat: number;
	readonly lon: number;
	/** To the nearest power of two; 0 where unknown or meaningless. */
	readonly population: number;
};

/** The columns of `places.bin`, as `src/train/places-pack.ts` lays them: views, nothing is parsed. */
const COUNT = new Uint32Array(packed, 0, 1)[0] ?? 0;
const HASHES = new Uint32Array(packed, 4, COUNT);
const LATITUDES = new Int16Array(packed, 4 + COUNT * 4, COUNT);
const LONGITUDES = new Int16Array(packed, 4 + COUNT * 6, COUNT);
const CHECKS = new Uint16Array(packed, 4 + COUNT * 8, COUNT);
const COUNTRIES = new Uint8Array(packed, 4 + COUNT * 10, COUNT);
const KIND_SIZES = new Uint8Array(packed, 4 + COUNT * 11, COUNT);

/** Places are written with a capital; "reading" is not Reading. */
const CAPITALISED = /^["'‘’(]?\p{Lu}/u;
const NONE: readonly Place[] = [];

/** All places of that name, countries first, then the most populous. */
export function lookUpPlaces(name: string): readonly Place[] {
	return isWrittenAsPlace(name) ? allPlacesOf(name) : NONE;
}

/** Those of the packed list alone, as the tagger learnt to know them. */
export function lookUpPacked(name: string): readonly Place[] {
	return isWrittenAsPlace(name) ? placesOf(name) : NONE;
}

const isWrittenAsPlace = (name: string): boolean =>
	opensWithCapital(name) || CAPITALISED.test(name);

const FURTHER: ReadonlyMap<string, readonly Place[]> = new Map(
	FURTHER_PLACES.flatMap((line) => {
		const [country = "", lat, lon, people, names = ""] = line.split("|");
		const place = { kind: "city", country, lat: Number(lat), lon: Number(lon) } as const;
		return names.split(";").map((name) => {
			const named: Place = { ...place, name, population: Number(people) };
			return [name, [named]] as const;
		});
	}),
);

const placesOf = remember((name: string): readonly Place[] => {
	const { hash, check } = hashPlace(foldPlace(name));
	const places: Place[] = [];
	for (let i = firstNotBelow(HASHES, hash); HASHES[i] === hash; i++) {
		if (CHECKS[i] === check) places.push(placeAt(i, name));
	}
	return places;
});

const allPlacesOf = remember((name: string): readonly Place[] => {
	const places = placesOf(name);
	const namesake = NAMESAKES.get(name);
	if (namesake !== undefined) return [...placesOf(namesake), ...places];
	return places.length === 0 ? (FURTHER.get(name) ?? NONE) : places;
});

function placeAt(i: number, name: string): Place {
	const kindSize = KIND_SIZES[i] ?? 0;
	return {
		name,
		kind: KINDS[kindSize >> 5] ?? "other",
		country: COUNTRY_CODES[(COUNTRIES[i] ?? 0) - 1] ?? null,
		lat: degrees(LATITUDES[i] ?? 0, 90),
		lon: degrees(LONGITUDES[i] ?? 0, 180),
		population: 2 ** (kindSize & 31) - 1,
	};
}

const degrees = (packedDegrees: number, most: number) =>
	Math.round((packedDegrees / 32_767) * most * 100) / 100;
