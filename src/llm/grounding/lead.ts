import type { Lead } from "../../sheet/facts.ts";
import { alignQuote } from "./align.ts";
import { cite, type Ground } from "./ground.ts";

/** The model's lead, in the article's words; null where it is not one of the article's sentences. */
export function groundLead(ground: Ground, lead: string | null): Lead | null {
	const span = lead === null ? null : alignQuote(ground, lead);
	if (span === null) return null;
	const evidence = cite(ground, span);
	return { text: evidence.quote.replace(/\s+/g, " "), evidence };
}
