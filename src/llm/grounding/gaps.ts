import { NEGATIONS } from "../../engine/lexicon/contrasts.ts";
import type { Gap } from "../../sheet/facts.ts";
import type { Span } from "../../sheet/span.ts";
import { alignQuote } from "./align.ts";
import { cite, type Ground, overlap } from "./ground.ts";
import { wordsOf } from "./tokens.ts";
import type { Item, Verdict } from "./verdict.ts";

export type GapDraft = Omit<Gap, "id">;

/** Words that leave something open without a negation. */
const OPEN =
	/^(?:un\p{L}+|question\p{L}*|whether|mystery|myster\p{L}+|investigat\p{L}*|inquir\p{L}*|probe|missing|await\p{L}*|pending|declin\p{L}+|refus\p{L}+|fail\p{L}*|without|little|few|yet|doubt\p{L}*|might|may|likely|expect\p{L}*|preliminary|soon|consider\p{L}*|wonder\p{L}*|decide|determine|silent|mum)$/u;

/** Words of the article that say that something is not known: they must at least deny or leave open something. */
export function groundGap(ground: Ground, { quote }: Item<"gaps">): Verdict<GapDraft> {
	const span = alignQuote(ground, quote);
	if (span === null) return null;
	const words = ground.text.slice(span.start, span.end);
	const isKnown = ground.study.facts.gaps.some(({ evidence }) =>
		evidence.some((other: Span) => overlap(other, span)),
	);
	const isOpen = wordsOf(words).some(
		({ lower }) => NEGATIONS.has(lower) || OPEN.test(lower) || /n't$/.test(lower),
	);
	if (!isKnown && !isOpen) return null;
	const text = words.replace(/\s+/g, " ");
	return { fact: { engine: "llm", text, evidence: [cite(ground, span)] }, corrected: false };
}
