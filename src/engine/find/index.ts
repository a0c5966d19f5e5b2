import type { Reading } from "../read/reading.ts";
import { findAttributions } from "./attributions.ts";
import { findClaims } from "./claims.ts";
import { findDates } from "./dates.ts";
import { findGaps } from "./gaps.ts";
import type { Mentions } from "./mentions.ts";
import { findNames } from "./names.ts";
import { findQuantities } from "./quantities.ts";

/** Reading → Mentions. Finders do not see each other, so their order does not matter. */
export function find(reading: Reading): Mentions {
	return {
		names: findNames(reading),
		dates: findDates(reading),
		quantities: findQuantities(reading),
		attributions: findAttributions(reading),
		claims: findClaims(reading),
		gaps: findGaps(reading),
	};
}
