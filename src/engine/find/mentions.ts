import type { Span } from "../../sheet/span.ts";
import type { DateMeaning } from "./dates-meaning.ts";

/** Every mention names the rule that made it, so that "why is this here?" has an answer. */
type Mention = Span & { readonly rule: string };

export type NameKind = "person" | "organization" | "place";

/** A name, tight: no title, no article, no possessive. `score` is the finder's certainty, 0 to 1. */
export type NameMention = Mention & {
	readonly kind: NameKind;
	readonly name: string;
	readonly score: number;
};

/** A calendar point as far as the words state it; what they leave open is undefined. */
export type DateMention = Mention & {
	readonly meaning: DateMeaning;
};

/** A figure with its bound words and the head of its noun phrase. */
export type QuantityMention = Mention & {
	readonly value: number;
	readonly upper: number | null;
	readonly bound: "exact" | "at_least" | "more_than" | "about" | "up_to" | "less_than" | "range";
	readonly unit: "people" | "animals" | "money" | "percent" | "things" | "measure";
	readonly currency: string | null;
	/** Just the digits or number words. */
	readonly figure: Span;
	/** The noun phrase counted, without the figure; null where the text gives none. */
	readonly noun: Span | null;
	/** The noun that decides what is counted, lower case: "bodies" in "67 charred bodies"; null without one. */
	readonly head: string | null;
	/** Positions in `Reading.tokens` of its first token and after its last. */
	readonly tokens: { readonly first: number; readonly last: number };
};

/** Somebody says something. `source` is null where the words name nobody ("it was reported"). */
export type AttributionMention = Mention & {
	readonly source: Span | null;
	readonly cue: Span;
	readonly content: Span;
	/** Whether the content is a verbatim quotation. */
	readonly direct: boolean;
};

/** Words that mark a matter as not settled; the span is the sentence, or a clause of a long one. */
export type ClaimMention = Mention & {
	/**
	 * An assertion is claimed without being granted; an answer counts only beside what it answers; a wrong, done
	 * or not ("undone"), only where somebody tells of it.
	 */
	readonly kind:
		| "accusation"
		| "denial"
		| "assertion"
		| "answer"
		| "unverified"
		| "silence"
		| "wrong"
		| "undone";
	readonly cue: Span;
	/** Who accuses, denies or claims, as worded; null where the words do not say. */
	readonly holder: Span | null;
	/** Who is accused, where the words name them. */
	readonly target: Span | null;
	/** The matter itself: what is claimed or denied. */
	readonly matter: Span;
};

/** Words that say something is not known, not released or not answered. */
export type GapMention = Mention & { readonly cue: Span };

/** All that the finders propose; the weighers decide. Each list is in text order. */
export type Mentions = {
	readonly names: readonly NameMention[];
	readonly dates: readonly DateMention[];
	readonly quantities: readonly QuantityMention[];
	readonly attributions: readonly AttributionMention[];
	readonly claims: readonly ClaimMention[];
	readonly gaps: readonly GapMention[];
};
