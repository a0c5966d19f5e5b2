import type { Reading } from "../read/reading.ts";
import { figureOf, positionOf } from "./disputed-figures.ts";
import type { CountFinding, DisputedFinding } from "./findings.ts";

/** In characters: how far before a range the words stand that say whose figures it spans. */
const REACH = 90;
const DIFFER =
	/\b(?:estimates|reports|accounts|figures|tolls|counts|claims|tallies)\b[^.;]{0,60} (?:rang(?:e|ed|ing)|var(?:y|ied|ying)|differ(?:ed|ing)?)(?: widely| greatly)?,?(?: (?:from|between))? ?$/i;

/** Figures that the text itself says differ: "estimates of the crowd ranged from 5,000 to 20,000". */
export function rangesTold(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	return counts.flatMap((count, index) => {
		const at = count.evidence[0];
		if (count.upper === null || at === undefined) return [];
		if (!DIFFER.test(reading.text.slice(Math.max(0, at.start - REACH), at.start))) return [];
		return [
			{
				kind: "conflicting_figures",
				point: `how many ${count.subject}`,
				positions: [positionOf(reading, figureOf(reading, count, { index, at }))],
			},
		];
	});
}
