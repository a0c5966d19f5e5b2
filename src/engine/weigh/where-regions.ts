import type { Span } from "../../sheet/span.ts";
import type { Reading } from "../read/reading.ts";
import type { WhereFinding } from "./findings.ts";

/** How far from a town its region may stand: "Leeds in the northern county of Yorkshire". */
const LONGEST_LINK = 40;
const INSIDE = /^,\s$|^,?\s+in\s+(?:the\s+)?(?:\p{Ll}+\s+){0,3}(?:of\s+)?$/u;

/** What happened in a town happened in the region that the text puts it in. */
export function withRegions(
	{ text }: Reading,
	findings: readonly WhereFinding[],
): readonly WhereFinding[] {
	const scenes = findings.filter(({ event }) => event);
	const ends = new Set(scenes.flatMap(({ evidence }) => evidence.map(({ end }) => end)));
	const isInside = ({ start }: Span): boolean => {
		let end = start - 1;
		while (end > start - LONGEST_LINK && !ends.has(end)) end--;
		return ends.has(end) && INSIDE.test(text.slice(end, start));
	};
	return findings.map((finding) =>
		finding.kind === "region" && !finding.event && finding.evidence.some(isInside)
			? { ...finding, event: true }
			: finding,
	);
}
