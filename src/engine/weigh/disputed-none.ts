import { TOLL_QUESTIONS } from "../lexicon/tolls.ts";
import type { Reading } from "../read/reading.ts";
import { figureOf, isSameVoice, positionOf } from "./disputed-figures.ts";
import type { Figure } from "./disputed-rivals.ts";
import type { CountFinding, DisputedFinding } from "./findings.ts";

/** In sentences: so close stand a toll and whoever says that there is none. */
const NEAR = 3;
/** The counts come by importance: what follows so many is no toll of the story. */
const MOST_COUNTS = 120;
const NOBODY =
	"(?:no one|nobody|no (?:people|civilians|soldiers)) (?:was|were|had been|has been|is)";
const ENDS = '(?= ?[.,;:”"]| (?:in|from|during|after|as|and|but|among|at all)\\b)';
/** How it is said, and the tolls that it denies: whoever died was hurt, too. */
const NONE: readonly (readonly [told: RegExp, tolls: readonly string[]])[] = [
	[
		new RegExp(`^(?:${NOBODY} (?:hurt|harmed)|no (?:casualties|victims))${ENDS}`, "i"),
		["killed", "injured"],
	],
	[
		new RegExp(
			`^(?:${NOBODY} killed|(?:no one|nobody) (?:had )?died|no (?:deaths|fatalities))${ENDS}`,
			"i",
		),
		["killed"],
	],
	[new RegExp(`^(?:${NOBODY} (?:injured|wounded)|no injuries)${ENDS}`, "i"), ["injured"]],
];
/** In characters. */
const LONGEST = 60;

/** "An official said four guards died. The army said no one was hurt." */
export function tollsDenied(
	reading: Reading,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	if (!counts.some(({ value }) => value === 0)) return [];
	const figures = counts.slice(0, MOST_COUNTS).flatMap((count, index) => {
		const at = count.evidence[0];
		return at === undefined || count.unit !== "people"
			? []
			: [figureOf(reading, count, { index, at })];
	});
	return figures.flatMap((none) => {
		const { start } = none.at;
		const denied =
			none.count.value === 0 ? deniedIn(reading.text.slice(start, start + LONGEST)) : [];
		const toll = figures.find(
			(figure) => denied.includes(figure.count.category) && denies(none, figure),
		);
		if (toll === undefined) return [];
		return [
			{
				kind: "conflicting_figures" as const,
				point: `how many people ${TOLL_QUESTIONS[toll.count.category] ?? "were hurt"}`,
				positions: [toll, none]
					.sort((a, b) => a.at.start - b.at.start)
					.map((figure) => positionOf(reading, figure)),
			},
		];
	});
}

const deniedIn = (words: string): readonly string[] =>
	NONE.find(([told]) => told.test(words))?.[1] ?? [];

const denies = ({ count: none, sentence }: Figure, { count: toll, sentence: told }: Figure) =>
	toll.value > 0 &&
	none.source !== null &&
	toll.source !== null &&
	!isSameVoice(none, toll) &&
	Math.abs(sentence.index - told.index) <= NEAR;
