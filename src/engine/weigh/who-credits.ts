import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";

const BYLINE =
	/(?:^|[\n(—–-])\s*(?:By|Reporting by|Additional reporting by|Writing by|Editing by|Compiled by|Photos? by|Photograph by|Contributing|Photo|Image|Picture|Credit|Source)\b[^.\n]{0,120}$/i;
const AGENCY_AFTER = /^\s?\/\s?\p{Lu}/u;
const AGENCY_BEFORE = /\p{L}\s?\/\s?$/u;
const HANDLE_AFTER = /^\s?\(@/;

/** Bylines, photo credits, tweet signatures: "(Jane Doe/Reuters)", "Reporting by Jane Doe", "— Jane Doe (@doe)". */
export function isCredit({ text }: Reading, { start, end }: Span): boolean {
	const before = text.slice(Math.max(0, start - 160), start);
	const after = text.slice(end, end + 12);
	return (
		AGENCY_AFTER.test(after) ||
		AGENCY_BEFORE.test(before) ||
		HANDLE_AFTER.test(after) ||
		BYLINE.test(before)
	);
}
