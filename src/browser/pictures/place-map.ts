import * as Plot from "@observablehq/plot";
import { feature, mesh } from "topojson-client";
import type { Where } from "../../sheet/facts.ts";

/** Degrees shown around the places at least: a single town is seen with its neighbours and a coast. */
const MARGIN_DEGREES = 3;
/** Mercator has no poles. */
const FARTHEST_NORTH = 80;
const MOST_LABELS = 14;

const label = { x: "lon", y: "lat", text: "name", className: "place-names" } as const;

type Spot = {
	readonly name: string;
	readonly event: boolean;
	readonly lat: number;
	readonly lon: number;
};

/** The places on the outlines of the world's countries; filled where it happened. */
export async function placeMap(places: readonly Where[], width: number): Promise<Element | null> {
	const spots = places.flatMap(({ name, event, coordinates }) =>
		coordinates ? [{ name, event, ...coordinates }] : [],
	);
	if (spots.length === 0) return null;
	const atlas = await import("world-atlas/countries-50m.json");
	const { land, countries } = atlas.default.objects;
	const rotated = middleOf(spots);
	const told = spots.slice(0, MOST_LABELS).sort((a, b) => b.lat - a.lat);
	// Of neighbours the northern one is named above, the southern below, so that both can be read.
	const [above, below] = [0, 1].map((half) => told.filter((_, i) => i % 2 === half));
	return Plot.plot({
		ariaLabel: `Map of ${spots.map(({ name }) => name).join(", ")}`,
		width,
		height: Math.round(width * 0.6),
		projection: {
			type: "mercator",
			rotate: [-rotated, 0],
			domain: frameOf(spots, rotated),
			inset: 24,
		},
		marks: [
			Plot.geo(feature(atlas.default, land), { className: "land" }),
			Plot.geo(mesh(atlas.default, countries), { className: "borders" }),
			Plot.dot(spots, {
				x: "lon",
				y: "lat",
				r: 5,
				strokeWidth: 2,
				stroke: "currentColor",
				fill: (spot: Spot) => (spot.event ? "currentColor" : "none"),
			}),
			Plot.text(above ?? [], { ...label, dy: -13 }),
			Plot.text(below ?? [], { ...label, dy: 14 }),
		],
	});
}

/** The longitude halfway round the places, so that none is cut off at the date line. */
function middleOf(spots: readonly Spot[]): number {
	const radians = spots.map(({ lon }) => (lon * Math.PI) / 180);
	const x = radians.reduce((sum, lon) => sum + Math.cos(lon), 0);
	const y = radians.reduce((sum, lon) => sum + Math.sin(lon), 0);
	return (Math.atan2(y, x) * 180) / Math.PI;
}

function frameOf(spots: readonly Spot[], middle: number) {
	const east = spots.map(({ lon }) => ((lon - middle + 540) % 360) - 180);
	const north = spots.map(({ lat }) => lat);
	const [west, right] = [Math.min(...east) - MARGIN_DEGREES, Math.max(...east) + MARGIN_DEGREES];
	const bottom = Math.max(-FARTHEST_NORTH, Math.min(...north) - MARGIN_DEGREES);
	const top = Math.min(FARTHEST_NORTH, Math.max(...north) + MARGIN_DEGREES);
	const corners = [west, right].flatMap((lon) => [bottom, top].map((lat) => [lon + middle, lat]));
	return { type: "MultiPoint" as const, coordinates: corners };
}
