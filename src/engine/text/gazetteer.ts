/** A place of the packed gazetteer. */
export type Place = {
	readonly name: string;
	readonly kind: "country" | "region" | "city" | "natural" | "other";
	/** ISO 3166-1 alpha-2; null for what belongs to no one country. */
	readonly country: string | null;
	readonly lat: number;
	readonly lon: number;
	/** 0 where unknown or meaningless. */
	readonly population: number;
};

/** All places of that name, case-sensitive but for all-capitals, most populous first. */
export function lookUpPlaces(_name: string): readonly Place[] {
	return [];
}
