import type { Reading } from "../read/reading.ts";
import { groupBy } from "../text/group.ts";
import type { Entity } from "./entities.ts";
import type { WhereFinding } from "./findings.ts";
import { sceneScore } from "./where-event.ts";
import { geographyOf } from "./where-geography.ts";
import { isBuilding, kindByName } from "./where-kind.ts";
import { withRegions } from "./where-regions.ts";
import { type Choice, chooseCountry } from "./where-resolve.ts";

/** From this score on a place is where a reported event happened. */
const SCENE = 1.5;

/** Places with country and coordinates, scenes of the reported events first. */
export function weighWhere(reading: Reading, entities: readonly Entity[]): readonly WhereFinding[] {
	const named = entities.filter(({ kind }) => kind === "place");
	const geography = geographyOf(reading, named);
	const places = named.map((entity, i) => ({ entity, ...chooseCountry(entity, i, geography) }));
	const findings = samePlaces(places)
		.map(({ entity, country, place }) => {
			const score = sceneScore(reading, entity, place);
			const finding: WhereFinding = {
				name: entity.name,
				aliases: [...entity.aliases],
				kind:
					kindByName(entity.name) ??
					place?.kind ??
					(isBuilding(reading, entity) ? "facility" : "other"),
				country,
				coordinates: place && { lat: place.lat, lon: place.lon },
				event: score >= SCENE,
				evidence: entity.mentions.map(({ start, end }) => ({ start, end })),
			};
			return { finding, score, first: entity.mentions[0]?.start ?? 0 };
		})
		.sort((a, b) => b.score - a.score || a.first - b.first)
		.map(({ finding }) => finding);
	return withRegions(reading, findings);
}

type Located = Choice & { readonly entity: Entity };

/** Joins the names of one place: "the U.S." and "the United States", "LONDON" and "London". */
function samePlaces(places: readonly Located[]): readonly Located[] {
	const groups = groupBy(places, ({ entity, place }) => {
		if (place === null || kindByName(entity.name) === "facility") return entity.name;
		return `${place.kind} ${place.country} ${place.lat} ${place.lon}`;
	});
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first === undefined
			? []
			: [{ ...first, entity: joined(group.map(({ entity }) => entity)) }];
	});
}

/** What countries were called once. */
const FORMER = /^(?:Zaire|Rhodesia|Ceylon|Upper Volta|Dahomey|Persia|Siam)$/;

/** Under the longest of their names that is not in capitals. */
function joined(entities: readonly Entity[]): Entity {
	const forms = [...new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))];
	const names = entities.map(({ name }) => name);
	const length = (name: string) => (/\p{Ll}/u.test(name) && !FORMER.test(name) ? name.length : 0);
	const name = names.reduce(
		(best, form) => (length(form) > length(best) ? form : best),
		names[0] ?? "",
	);
	const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
	return { kind: "place", name, aliases: forms.filter((form) => form !== name), mentions };
}
