import type { Place } from "../text/gazetteer.ts";
import { firstFrom } from "../text/in-order.ts";
import type { Entity } from "./entities.ts";
import type { Anchor, Geography } from "./where-geography.ts";

export type Choice = { readonly country: string | null; readonly place: Place | null };

/** What a country that the whole article speaks of weighs, in doublings of a town's people. */
const GEOGRAPHY_WEIGHT = 6;
/** Above it, a city stands for itself in any article. */
const KNOWN_CITY = 1_000_000;
/** From here on, towns of the same name in one country are told apart by size alone. */
const KNOWN_TOWN = 100_000;
/** How far a town may lie from the middle of its state, in degrees of latitude. */
const REGION_REACH = 5;
/** A place nobody knows is in the article's country only where it has hardly any other. */
const LEAST_SHARE = 0.5;

/** The place that a name stands for in this article, and its country; both null rather than guessed. */
export function chooseCountry(entity: Entity, index: number, geography: Geography): Choice {
	const container = geography.containers.get(index);
	const around = container?.country ?? null;
	const candidates = geography.candidates[index] ?? [];
	const inside = candidates.filter(({ country }) => around === null || country === around);
	const best = bestOf(inside, geography);
	const isOnly = candidates.every(({ country }) => country === best?.country);
	const isPlain = best !== null && standsOut(best, candidates);
	if (best !== null && around === null && isNamesake(best, isPlain, geography)) {
		return { country: isOnly ? null : likeliestCountry(entity, geography), place: null };
	}
	if (best !== null) {
		const isElsewhere = isFar(best, container) || isTownForCounty(entity, best);
		return { country: best.country, place: isElsewhere ? null : best };
	}
	if (around !== null) return { country: around, place: null };
	return {
		country: candidates.length === 0 ? likeliestCountry(entity, geography) : null,
		place: null,
	};
}

/** So many times as many people live in Geneva, Switzerland, as in any Geneva elsewhere. */
const STANDS_OUT = 4;

/** Whether whoever reads the name thinks of that place: it has no namesake in another country, or none of its size. */
const standsOut = (best: Place, candidates: readonly Place[]) =>
	candidates.every(
		({ country, population }) =>
			country === best.country || STANDS_OUT * population < best.population,
	);

/** "San Juan" in an article on Peru alone is no city of Argentina. */
function isNamesake(
	{ kind, country, population }: Place,
	isPlain: boolean,
	{ shares, spokenOf }: Geography,
): boolean {
	if (country === null || kind === "country" || spokenOf.has(country)) return false;
	if (population >= (isPlain ? KNOWN_TOWN : KNOWN_CITY)) return false;
	return [...spokenOf].some((other) => (shares.get(other) ?? 0) >= LEAST_SHARE);
}

/** "Fairview, Oregon" is not the Fairview that the gazetteer knows in another state. */
function isFar(place: Place, container: Place | undefined): boolean {
	if (container?.kind !== "region" || place.population >= KNOWN_TOWN) return false;
	const degree = Math.cos((place.lat * Math.PI) / 180);
	const [north, east] = [place.lat - container.lat, (place.lon - container.lon) * degree];
	return Math.hypot(north, east) > REGION_REACH;
}

/** Clark County, Washington, has nothing to do with the town of Clark. */
const isTownForCounty = ({ name }: Entity, { kind, country }: Place): boolean =>
	country === "US" && kind !== "region" && /\bCounty$/.test(name);

function bestOf(candidates: readonly Place[], { shares }: Geography): Place | null {
	// "Georgia" may be the state.
	const hasRegion = candidates.some(({ kind }) => kind === "region");
	let best: { place: Place; score: number } | null = null;
	for (const place of candidates) {
		const share = shares.get(place.country ?? "") ?? 0;
		const known = place.kind === "country" ? (hasRegion ? 2 : 8) : 0;
		const score = Math.log2(place.population + 1) + known + GEOGRAPHY_WEIGHT * share;
		if (best === null || score > best.score) best = { place, score };
	}
	return best?.place ?? null;
}

/** How far a country's name reaches, in characters, and what it weighs beside the whole article's. */
const REACH = 240;
const NEARBY_WEIGHT = 0.3;
/** So much of the article must speak of the one country named nearby: a tourist's home is named too. */
const SHARE_NEARBY = 0.2;
const LEAST_SCORE = 0.35;
const LEAST_LEAD = 0.03;

/** The country of a place that no gazetteer knows: the article's, or the one named around it; null rather than guessed. */
function likeliestCountry(
	{ name, mentions }: Entity,
	{ shares, anchors }: Geography,
): string | null {
	if (/\b(?:sea|ocean|world|earth)\b/i.test(name)) return null;
	const scores = new Map(shares);
	const near = anchorsAround(anchors, mentions[0]?.start ?? 0);
	const [only] = near;
	if (only !== undefined && isAlone(near) && (shares.get(only.country) ?? 0) >= SHARE_NEARBY)
		return only.country;
	for (const { country, weight } of near) {
		scores.set(country, NEARBY_WEIGHT * weight + (scores.get(country) ?? 0));
	}
	let best: string | null = null;
	let [most, next] = [LEAST_SCORE, 0];
	for (const [country, score] of scores) {
		if (score > most)
			[best, most, next] = [country, score, Math.max(next, best === null ? 0 : most)];
		else next = Math.max(next, score);
	}
	return most - next < LEAST_LEAD ? null : best;
}

/** The countries named around a place, each the less the farther away. */
function anchorsAround(anchors: Geography["anchors"], at: number): readonly Anchor[] {
	const near: Anchor[] = [];
	const first = firstFrom(anchors, (anchor) => anchor.at < at - REACH);
	for (let i = first; i < anchors.length; i++) {
		const anchor = anchors[i];
		if (anchor === undefined || anchor.at >= at + REACH) break;
		near.push({ ...anchor, weight: anchor.weight * (1 - Math.abs(anchor.at - at) / REACH) });
	}
	return near;
}

/** Whether one country alone is named around a place, by the name of something in it: "a British couple" may be anywhere. */
const isAlone = (near: readonly Anchor[]) =>
	near.every(({ country }) => country === near[0]?.country) && near.some(({ isPlace }) => isPlace);
