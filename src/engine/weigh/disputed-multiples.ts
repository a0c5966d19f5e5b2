import type { Reading } from "../read/reading.ts";
import { spanAt } from "../text/in-order.ts";
import { positionOf as accountOf } from "./disputed-accounts.ts";
import { questionOf } from "./disputed-elliptical.ts";
import { figureOf, positionOf } from "./disputed-figures.ts";
import type { Told } from "./disputed-told.ts";
import type { CountFinding, DisputedFinding, StatementFinding } from "./findings.ts";

/** In sentences: so close stands the figure that is called too low or too high. */
const NEAR = 2;
/** The counts come by importance: what follows so many is no matter of the story. */
const MOST_COUNTS = 120;
const NUMBER = "(?:number|figure|toll|total|count|tally|cost|bill|sum|scale|losses)";
const TIMES =
	"(?:twice|double|triple|(?:two|three|four|five|six|ten|several|many)(?: or (?:three|four|five|six|ten))? times)";
const MUCH = "(?:far|much|many times|several times|significantly|considerably|a lot)";
const OTHER = `(?:${MUCH} )(?:higher|lower|greater|larger|smaller|worse)`;
const ROUGHLY =
	"(?:probably |likely |closer to |at least |about |nearly |almost |more than |actually |really )*";
const IS = "(?:was|is|were|could be|may be|might be|must be|to be)";
/** "the true number was three or four times that", "the real toll is higher", "the toll is far higher", "an undercount". */
const OTHERWISE = new RegExp(
	`\\b(?:${[
		`(?:true|real|actual|correct|right) ${NUMBER} ${IS} ${ROUGHLY}(?:${TIMES}|(?:${MUCH} )?(?:higher|lower|greater|larger|smaller|worse))`,
		`${NUMBER} (?:was|is) ${ROUGHLY}${TIMES} (?:that|as (?:high|many|much|large))`,
		`${NUMBER} ${IS} ${ROUGHLY}${OTHER}`,
		"(?:gross |serious |vast )?undercount(?:ed|ing|s)?",
	].join("|")})\\b`,
	"i",
);

/** A text without any of these says no such thing: most need no further look. */
const HINTS = [
	"true ",
	"real ",
	"actual ",
	"correct ",
	"right ",
	" times ",
	" double ",
	"undercount",
	"higher",
	"lower",
	"larger",
	"smaller",
];

/** A figure, and whoever says that the true one is a multiple of it. */
export function multiplesTold(
	{ reading, statements }: Told,
	counts: readonly CountFinding[],
): readonly DisputedFinding[] {
	if (!HINTS.some((hint) => reading.text.includes(hint))) return [];
	return statements.flatMap((statement) => {
		const { start, end } = statement.content;
		if (!OTHERWISE.test(reading.text.slice(start, end))) return [];
		const sentence = reading.sentences[spanAt(reading.sentences, start)];
		const index = figureMeant(reading, counts, statement);
		const [count, at] = [counts[index], counts[index]?.evidence[0]];
		if (sentence === undefined || count === undefined || at === undefined) return [];
		const figure = figureOf(reading, count, { index, at });
		if (sentence.index - figure.sentence.index > NEAR) return [];
		return [
			{
				kind: "conflicting_figures" as const,
				point: questionOf(reading, figure),
				positions: [positionOf(reading, figure), accountOf(reading, { statement, sentence })],
			},
		];
	});
}

/** Of the sentence that told a figure last, the one that the statement's words are about, or the first. */
function figureMeant(
	reading: Reading,
	counts: readonly CountFinding[],
	statement: StatementFinding,
): number {
	const last = lastBefore(counts, statement);
	const at = counts[last]?.evidence[0]?.start;
	if (at === undefined) return last;
	const sentence = reading.sentences[spanAt(reading.sentences, at)];
	const said = reading.text.slice(statement.content.start, statement.content.end);
	const told = counts.flatMap(({ evidence, category }, index) => {
		const start = evidence[0]?.start ?? -1;
		const isHere = sentence !== undefined && start >= sentence.start && start < sentence.end;
		return isHere && category !== "other" ? [{ index, category, start }] : [];
	});
	const isMeant = ({ category }: { readonly category: string }) => ABOUT[category]?.test(said);
	const first = told.reduce(
		(a, b) => (b.start < a.start ? b : a),
		told[0] ?? { index: last, start: at },
	);
	return told.find(isMeant)?.index ?? first.index;
}
const ABOUT: Readonly<Record<string, RegExp>> = {
	killed: /\b(?:deaths?|dead|died|killed|toll|fatalities|bodies)\b/i,
	injured: /\b(?:injur\w+|wounded|hurt)\b/i,
	infected: /\b(?:cases|infect\w+|sick|ill)\b/i,
	missing: /\bmissing\b/i,
	arrested: /\b(?:arrest\w*|detain\w*|held)\b/i,
	displaced: /\b(?:displaced|fled|homeless)\b/i,
};

/** The figure told last before the statement, by somebody else; -1 without one. Casualties come before all else. */
function lastBefore(
	counts: readonly CountFinding[],
	{ content, source }: StatementFinding,
): number {
	let last = -1;
	counts.slice(0, MOST_COUNTS).forEach((count, index) => {
		const at = count.evidence[0]?.start ?? content.start;
		if (at >= content.start || count.source?.name === source.name || count.unit === "measure")
			return;
		const known = counts[last];
		const isTold = known !== undefined && content.start - at > REACH;
		if (
			isTold ||
			(known !== undefined && rank(count, at) < rank(known, known.evidence[0]?.start ?? 0))
		)
			return;
		last = index;
	});
	return last;
}

/** In characters. */
const REACH = 700;

/** Later figures are nearer; casualties are what such words are said of. */
const rank = ({ category }: CountFinding, at: number) => at + (category === "other" ? 0 : REACH);
