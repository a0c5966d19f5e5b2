import { countryOfDemonym } from "../../engine/text/demonyms.ts";
import { lookUpPlaces } from "../../engine/text/gazetteer.ts";
import type { Where } from "../../sheet/facts.ts";
import type { Evidence } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { cite, contains, type Ground, nearby, overlap } from "./ground.ts";
import { findName, isSameName, isWhole, mentionsOf, truthfulAliases } from "./names.ts";
import type { Item, Verdict } from "./verdict.ts";

export type WhereDraft = Omit<Where, "id">;

/** A place whose name stands in the article; country and coordinates are never the model's word alone. */
export function groundWhere(ground: Ground, item: Item<"where">): Verdict<WhereDraft> {
	const [first] = findName(ground, item.name);
	if (first === undefined || alignQuote(ground, item.quote) === null) return null;
	const name = ground.text.slice(first.start, first.end);
	const known = ground.study.facts.where.find((where) => isSameName(where, { name, aliases: [] }));
	const others = known === undefined ? [] : [known.name, ...known.aliases];
	const told = truthfulAliases(ground, item, others);
	const aliases = [...new Set([...told, ...others])].filter((alias) => alias !== name);
	const evidence =
		known?.evidence ?? mentionsOf(ground, [name, ...told]).map((span) => cite(ground, span));
	const country = known?.country ?? supported(ground, item, evidence);
	const isOfKind = lookUpPlaces(name).some((place) => place.kind === item.kind);
	const kind = known?.coordinates && !isOfKind ? known.kind : item.kind;
	return {
		fact: {
			engine: "llm",
			name,
			aliases,
			kind,
			country,
			coordinates: known?.coordinates ?? null,
			event: item.event,
			evidence: [...evidence],
		},
		corrected: country !== item.country || kind !== item.kind || !isWhole(item.aliases, aliases),
	};
}

/** The model's country, where the text speaks of it: in the name itself, else as the only one near it, else throughout. */
function supported(
	ground: Ground,
	{ country, name }: Item<"where">,
	evidence: readonly Evidence[],
): string | null {
	if (country === null) return null;
	const own = new Set(lookUpPlaces(name).map((place) => place.country));
	if (own.size > 0)
		return own.has(country) && (own.size === 1 || isNear(ground, country, evidence))
			? country
			: null;
	return isNear(ground, country, evidence) ? country : null;
}

function isNear(ground: Ground, country: string, evidence: readonly Evidence[]): boolean {
	for (const mention of evidence) {
		for (const reach of [0, 1]) {
			const near = nearby(ground, mention, reach);
			const told = countriesIn(ground, (span) => contains(near, span) && !overlap(span, mention));
			if (told.size > 0) return told.size === 1 && told.has(country);
		}
	}
	const all = countriesIn(ground, () => true);
	return all.size === 1 && all.has(country);
}

type Wanted = (span: { readonly start: number; readonly end: number }) => boolean;

/** The countries of the places, and of the adjectives for countries, that stand in some stretch. */
function countriesIn({ study }: Ground, isWanted: Wanted): ReadonlySet<string> {
	const places = study.facts.where.flatMap(({ country, evidence }) =>
		country !== null && evidence.some(isWanted) ? [country] : [],
	);
	const people = study.reading.tokens.flatMap((token) => {
		const country = isWanted(token) ? countryOfDemonym(token.text) : null;
		return country === null ? [] : [country];
	});
	return new Set([...places, ...people]);
}
