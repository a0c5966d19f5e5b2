import type { Reading } from "../read/reading.ts";
import type { Candidate } from "./name-candidates.ts";

/** What has a house, and acts from it. */
const SEAT = /^(?:embassy|consulate)$/;
const AT =
	/^(?:at|outside|inside|near|into|on|around|stormed|attacked|surrounded|bombed|left|reached)$/;
const SUFFERS =
	/^(?:attacked|hit|damaged|stormed|evacuated|closed|bombed|struck|besieged|surrounded|raided|targeted|burned|shut)$/;

/** "a raid on the Spanish consulate", "the consulate was attacked": the house, not the body. */
export function isScene({ tokens }: Reading, { first, last }: Candidate): boolean {
	if (!SEAT.test(tokens[last - 1]?.lower ?? "")) return false;
	const before = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
	if (AT.test(tokens[before]?.lower ?? "")) return true;
	if (!/^(?:was|were|is|has)$/.test(tokens[last]?.lower ?? "")) return false;
	return [1, 2, 3].some((ahead) => SUFFERS.test(tokens[last + ahead]?.lower ?? ""));
}
