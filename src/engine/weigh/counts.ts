import type { QuantityMention } from "../find/mentions.ts";
import type { Reading } from "../read/reading.ts";
import type { Fate } from "./counts-fate.ts";
import { fateOf } from "./counts-fates.ts";
import { mergeRestated } from "./counts-restated.ts";
import { isEstimated, sourceOf } from "./counts-sources.ts";
import { type Antecedent, subjectOf, type Told } from "./counts-subjects.ts";
import type { CountFinding, StatementFinding } from "./findings.ts";

type Context = {
	readonly reading: Reading;
	readonly statements: readonly StatementFinding[];
};

/** A mention with what the text around it says of it. */
export type WeighedCount = {
	readonly mention: QuantityMention;
	readonly finding: CountFinding;
};

/** Figures with category, subject and source; a restated figure joins its fullest statement. */
export function weighCounts(
	reading: Reading,
	quantities: readonly QuantityMention[],
	statements: readonly StatementFinding[],
): readonly CountFinding[] {
	const said = [...statements].sort((a, b) => a.content.start - b.content.start);
	const weighed: WeighedCount[] = [];
	let before: { mention: QuantityMention; fate: Fate } | undefined;
	let named: Antecedent;
	for (const mention of quantities) {
		const fate = fateOf(reading, mention, before);
		before = { mention, fate };
		if (!isNews(mention, fate)) continue;
		const told = { fate, before: named };
		weighed.push({ mention, finding: findingOf({ reading, statements: said }, mention, told) });
		if (mention.noun !== null) named = mention;
	}
	return mergeRestated(reading, weighed).sort((a, b) => rank(a) - rank(b));
}

/** "One" and a small number with "the" are news only as casualties: "one person died", "the two soldiers killed". */
function isNews({ rule, unit }: QuantityMention, { category }: Fate): boolean {
	if (rule === "one") return unit === "people" && category !== "other";
	if (rule === "definite") return category !== "other" || !(unit === "things" || unit === "people");
	return true;
}

function findingOf(
	{ reading, statements }: Context,
	mention: QuantityMention,
	told: Told,
): CountFinding {
	const { fate } = told;
	const { start, end, value, upper, currency } = mention;
	const source = sourceOf(reading, mention, statements);
	return {
		text: reading.text.slice(start, end),
		value,
		upper,
		bound: mention.bound === "exact" && isEstimated(reading, mention) ? "about" : mention.bound,
		// Who can die, be hurt or fall ill is somebody: "238 wounded", "93 cases".
		unit: mention.unit === "things" && fate.category !== "other" ? "people" : mention.unit,
		currency,
		category: fate.category,
		subject: subjectOf(reading, mention, told),
		source,
		evidence: [{ start, end }],
	};
}

/** Casualties before all else, then as the article orders them. */
function rank({ category }: CountFinding): number {
	return category === "killed" ? 0 : category === "other" ? 2 : 1;
}
