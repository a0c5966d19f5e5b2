import type { When } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { findWords } from "./find-words.ts";
import { cite, type Ground, nearby, overlap } from "./ground.ts";
import type { Item, Verdict } from "./verdict.ts";
import { shortens } from "./wording.ts";

export type WhenDraft = Omit<When, "id">;

/** Words of time that our date code leaves alone because they fix no day: such a date is left open. */
const OF_TIME =
	/\b(?:hours?|mornings?|afternoons?|evenings?|nights?|overnight|midnight|noon|midday|a\.?m\b|p\.?m\b|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|times?|soon|recent(?:ly)?|earlier|later|now|ahead|before|after|since|until|(?:1[6-9]|20)\d\d)\b/i;

/** A date expression of the article; what it comes to on the calendar is our date code's word, not the model's. */
export function groundWhen(ground: Ground, item: Item<"when">): Verdict<WhenDraft> {
	const quote = alignQuote(ground, item.quote);
	const place = quote && placeOf(ground, item.expression, quote);
	if (quote === null || place === null) return null;
	const mention = ground.study.mentions.dates.find((date) => overlap(date, place));
	const known = mention && whenAt(ground, mention);
	if (known === undefined && !OF_TIME.test(item.expression)) return null;
	const span = mention ?? place;
	const value = known?.value ?? null;
	const event =
		eventOf(ground, item, quote) ?? known?.event ?? ground.text.slice(quote.start, quote.end);
	return {
		fact: {
			engine: "llm",
			text: ground.text.slice(span.start, span.end),
			value,
			event,
			evidence: [cite(ground, span), cite(ground, quote)],
		},
		corrected: value !== item.value,
	};
}

/** In the quote, else in the sentences that hold it: "in May" may stand outside the clause that was quoted. */
function placeOf(ground: Ground, expression: string, quote: Span): Span | null {
	const places = findWords(ground.folded, expression, nearby(ground, quote, 0));
	return places.find((place) => overlap(place, quote)) ?? places[0] ?? null;
}

/** The embedded engine's date at a mention; one told twice keeps every place in its evidence. */
function whenAt({ study }: Ground, { start, end }: Span): When | undefined {
	return study.facts.when.find(({ evidence }) =>
		evidence.some((span) => span.start === start && span.end === end),
	);
}

function eventOf(ground: Ground, { event }: Item<"when">, quote: Span): string | null {
	return shortens(ground, event, nearby(ground, quote, 0)) ? event : null;
}
