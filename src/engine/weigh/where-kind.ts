import type { Where } from "../../sheet/facts.ts";
import { BUILT_OPENERS, FACILITY_HEADS, PLACE_HEADS } from "../lexicon/name-places.ts";
import type { Reading } from "../read/reading.ts";
import { nameWords } from "../text/name-words.ts";
import type { Entity } from "./entities.ts";

const REGIONS =
	/^(?:province|county|district|region|state|territory|prefecture|governorate|municipality|canton|oblast|emirate|republic)$/;
const TOWNS = /^(?:city|town|village|hamlet|suburb|neighbourhood|neighborhood|township|commune)$/;

const SEAT = /^(?:embassy|consulate)$/;
/** What a place is by the noun in its name: "Homs province", "Lake Chad", "Grand Mosque". */
export function kindByName(name: string): Where["kind"] | null {
	const words = nameWords(name.toLowerCase());
	const last = words.at(-1) ?? "";
	const first = words[0] ?? "";
	if (words.length < 2) return null;
	if (FACILITY_HEADS.has(last) || SEAT.test(last) || BUILT_OPENERS.has(first)) return "facility";
	if (REGIONS.test(last)) return "region";
	if (TOWNS.test(last)) return "city";
	const opens = /^(?:lake|mount|cape|river|gulf|strait)$/.test(first);
	const isNatural = opens || (PLACE_HEADS.has(last) && !/^(?:north|south|east|west)/.test(last));
	return isNatural && !/^(?:kingdom|islands?|coast)$/.test(last) ? "natural" : null;
}

/** "the Red Lion pub", "the Riverside nightclub": every time it is named, it is said what it is. */
export const isBuilding = ({ text }: Reading, { mentions }: Entity): boolean =>
	mentions.every(
		({ start, end }) =>
			BUILDING.test(text.slice(end, end + 14)) && IN.test(text.slice(start - 4, start)),
	);
const BUILDING = /^ (?:pub|bar|inn|nightclub|restaurant|caf[eé]|hotel|cinema|mall)\b/;
const IN = /\b[Tt]he $/;

const NOUN =
	/[ -](?:province|county|district|region|state|territory|prefecture|governorate|city|town|village|oblast|municipality|airport)$/i;

/** The name without the noun that says what it is: of "West Java province", "West Java". */
export const withoutNoun = (name: string): string => name.replace(NOUN, "");

/** The name without noun and side: of "northern Homs province", "Homs". */
export function bareName(name: string): string {
	return withoutNoun(
		name.replace(/^(?:the )?(?:city|town|village|state|province|district|region|county) of /i, ""),
	).replace(
		/^(?:the|northern|southern|eastern|western|central|north|south|east|west|greater|downtown) /i,
		"",
	);
}
