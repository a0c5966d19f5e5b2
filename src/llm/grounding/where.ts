import { countryOfDemonym } from "../../engine/text/demonyms.ts";
import { lookUpPlaces } from "../../engine/text/gazetteer.ts";
import type { Where } from "../../sheet/facts.ts";
import type { Evidence, Span } from "../../sheet/span.ts";
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

/** So many mentions of a place are looked around: an article that names it more often speaks of its country too. */
const MOST_MENTIONS = 5;

function isNear(ground: Ground, country: string, evidence: readonly Evidence[]): boolean {
	const all = countriesIn(ground);
	const among = (isWanted: (span: Span) => boolean) =>
		new Set(all.filter(isWanted).map((told) => told.country));
	for (const mention of evidence.slice(0, MOST_MENTIONS)) {
		for (const reach of [0, 1]) {
			const near = nearby(ground, mention, reach);
			const told = among((span) => contains(near, span) && !overlap(span, mention));
			if (told.size > 0) return told.size === 1 && told.has(country);
		}
	}
	const throughout = among(() => true);
	return throughout.size === 1 && throughout.has(country);
}

type CountryTold = Span & { readonly country: string };

/** The countries of the places in the text, and of its adjectives for countries, where they stand. */
function countriesIn({ study }: Ground): readonly CountryTold[] {
	const places = study.facts.where.flatMap(({ country, evidence }) =>
		country === null ? [] : evidence.map(({ start, end }) => ({ start, end, country })),
	);
	const people = study.reading.tokens.flatMap(({ text, start, end }) => {
		const country = countryOfDemonym(text);
		return country === null ? [] : [{ start, end, country }];
	});
	return [...places, ...people];
}
