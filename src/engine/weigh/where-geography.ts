import type { Reading } from "../read/reading.ts";
import { opensWithCapital } from "../text/capitals.ts";
import { countryOfDemonym, countryOfLetters, maySayWhose } from "../text/demonyms.ts";
import { lookUpPlaces, type Place } from "../text/gazetteer.ts";
import type { Entity } from "./entities.ts";
import { bareName, isBuilding, withoutNoun } from "./where-kind.ts";

/** Where an article plays, as far as its own words tell. */
export type Geography = {
	/** The places that each entity's name may stand for, by the entity's position. */
	readonly candidates: readonly (readonly Place[])[];
	/** What the text itself names around an entity: "Salem, Oregon". */
	readonly containers: ReadonlyMap<number, Place>;
	/** How much speaks for each country: 0 to 1, all together 1. */
	readonly shares: ReadonlyMap<string, number>;
	/** Countries that the article speaks of by their own name or as a people's: never by a namesake alone. */
	readonly spokenOf: ReadonlySet<string>;
	/** Where the text names a country, a people or a city that everybody knows, in text order. */
	readonly anchors: readonly Anchor[];
};

/** `weight`: 1 for a place, less for a people. */
export type Anchor = {
	readonly at: number;
	readonly country: string;
	readonly weight: number;
	readonly isPlace: boolean;
};

/** A name that several countries have speaks for the one where most people live under it, but less. */
const DOUBTFUL_WEIGHT = 0.7;
/** "A Russian" says where somebody is from, not where the story plays. */
const DEMONYM_WEIGHT = 0.3;
/** A town that everybody knows tells the country of what stands in it. */
const KNOWN_TOWN = 100_000;

/** Above it, a city needs no country named beside it. */
const KNOWN_CITY = 1_000_000;

/** Between two places, the second contains the first. */
const INSIDE = /^,\s+(?:in\s+)?(?:the\s+)?$|^\s+in\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}$|^\s+\($/u;

export function geographyOf(reading: Reading, places: readonly Entity[]): Geography {
	const candidates = places.map((place) => (isBuilding(reading, place) ? [] : candidatesOf(place)));
	const tally = new Map<string, number>();
	const spokenOf = new Set<string>();
	const anchors: Anchor[] = [];
	const count = (country: string | null, weight: number) => {
		if (country !== null) tally.set(country, (tally.get(country) ?? 0) + weight);
	};
	places.forEach(({ mentions }, i) => {
		const [likeliest, ...others] = candidates[i] ?? [];
		if (likeliest === undefined) return;
		const { country, kind, population } = likeliest;
		const isSure = others.every((other) => other.country === country);
		const isKnown = kind === "country" || population > KNOWN_CITY;
		if (country !== null && isKnown) spokenOf.add(country);
		if (country !== null && (isKnown || (isSure && population > KNOWN_TOWN))) {
			anchors.push(
				...mentions.map(({ start }) => ({ at: start, country, weight: 1, isPlace: true })),
			);
		}
		count(country, mentions.length * (isSure ? 1 : DOUBTFUL_WEIGHT));
	});
	for (const token of reading.tokens) {
		if (!maySayWhose(token) || !opensWithCapital(token.text)) continue;
		// "US$6 thousand" is money.
		if (reading.text.startsWith("$", token.end)) continue;
		const country = countryOfLetters(token.text) ?? countryOfDemonym(token.text);
		count(country, DEMONYM_WEIGHT);
		if (country === null) continue;
		spokenOf.add(country);
		anchors.push({ at: token.start, country, weight: DEMONYM_WEIGHT, isPlace: false });
	}
	anchors.sort((a, b) => a.at - b.at);
	const total = [...tally.values()].reduce((sum, weight) => sum + weight, 0) || 1;
	const shares = new Map([...tally].map(([country, weight]) => [country, weight / total]));
	const containers = containersOf(reading, places, candidates);
	return { candidates, containers, shares, spokenOf, anchors };
}

function candidatesOf({ name, aliases }: Entity): readonly Place[] {
	for (const form of [
		name,
		withoutNoun(name),
		bareName(name),
		...aliases,
		...aliases.map(bareName),
	]) {
		const places = lookUpPlaces(form);
		if (places.length > 0) return places;
	}
	return [];
}

type Pair = { readonly outer: Place; readonly inner: Place; readonly others: readonly Place[] };

/** "Lyon, Geneva" and "Hamburg, France and Italy" are lists: the first is well known to lie elsewhere. */
function isListed({ outer, inner, others }: Pair): boolean {
	if ([inner, ...others].some(({ country }) => country === outer.country)) return false;
	const isArea = outer.kind === "country" || outer.kind === "region";
	// "the Middle East, China": what lies in many countries is in none of them.
	if (inner.country === null) return true;
	return inner.population >= (isArea ? KNOWN_CITY : KNOWN_TOWN);
}

function containersOf(
	reading: Reading,
	places: readonly Entity[],
	candidates: readonly (readonly Place[])[],
): ReadonlyMap<number, Place> {
	const mentions = places
		.flatMap(({ mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, entity })))
		.sort((a, b) => a.start - b.start);
	const containers = new Map<number, Place>();
	mentions.forEach(({ end, entity }, i) => {
		const next = mentions[i + 1];
		if (next === undefined || next.entity === entity || next.start - end > 40) return;
		const outer = candidates[next.entity]?.find(
			({ kind, country, population }) =>
				country !== null && (kind === "country" || kind === "region" || population > KNOWN_TOWN),
		);
		const [inner, ...others] = candidates[entity] ?? [];
		if (outer?.country == null || inner?.kind === "country") return;
		if (inner !== undefined && isListed({ outer, inner, others })) return;
		if (INSIDE.test(reading.text.slice(end, next.start))) containers.set(entity, outer);
	});
	return containers;
}
