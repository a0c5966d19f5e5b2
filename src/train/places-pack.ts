import { COUNTRY_CODES, foldPlace, hashPlace, KINDS } from "../engine/text/place-hash.ts";

export type PlaceRow = {
	readonly name: string;
	readonly kind: (typeof KINDS)[number];
	readonly country: string | null;
	readonly lat: number;
	readonly lon: number;
	readonly population: number;
};

/**
 * Columns one after the other, each a typed array that `text/gazetteer.ts` lays over the file: hash (u32),
 * latitude and longitude (i16, hundredths of 90/32768 and 180/32768 degrees), second hash (u16),
 * country (u8), kind (high bits) and log of population (low bits) (u8). Sorted by hash, the most populous first.
 */
export function packPlaces(places: readonly PlaceRow[]): Uint8Array {
	const rows = places
		.map((place) => ({ ...place, ...hashPlace(foldPlace(place.name)) }))
		.filter(({ country }) => country === null || COUNTRY_CODES.includes(country))
		.sort((a, b) => a.hash - b.hash || a.check - b.check || rank(b) - rank(a) || a.lat - b.lat)
		.filter((row, i, all) => {
			const before = all[i - 1];
			const same = before?.hash === row.hash && before.check === row.check;
			return !(same && before.country === row.country && before.kind === row.kind);
		});
	const count = rows.length;
	const buffer = new ArrayBuffer(4 + count * 12);
	new Uint32Array(buffer, 0, 1)[0] = count;
	const columns = {
		hash: new Uint32Array(buffer, 4, count),
		lat: new Int16Array(buffer, 4 + count * 4, count),
		lon: new Int16Array(buffer, 4 + count * 6, count),
		check: new Uint16Array(buffer, 4 + count * 8, count),
		country: new Uint8Array(buffer, 4 + count * 10, count),
		kind: new Uint8Array(buffer, 4 + count * 11, count),
	};
	rows.forEach((row, i) => {
		columns.hash[i] = row.hash;
		columns.check[i] = row.check;
		columns.lat[i] = Math.round((row.lat / 90) * 32_767);
		columns.lon[i] = Math.round((row.lon / 180) * 32_767);
		columns.country[i] = row.country === null ? 0 : COUNTRY_CODES.indexOf(row.country) + 1;
		columns.kind[i] = (KINDS.indexOf(row.kind) << 5) | logOf(row.population);
	});
	return new Uint8Array(buffer);
}

/** Countries go before cities of their name, listed regions by the size they are given. */
function rank({ kind, population }: PlaceRow): number {
	return kind === "country" ? 1e12 + population : population;
}

/** Half powers of two: 0 to 31. */
function logOf(population: number): number {
	return Math.min(31, Math.max(0, Math.round(Math.log2(population + 1))));
}
