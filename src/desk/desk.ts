import type { Fetch } from "../intake/index.ts";
import type { Budget } from "../llm/budget.ts";
import type { ModelUse } from "../llm/index.ts";
import type { Model } from "../llm/settings.ts";
import type { SheetStore, StoreFault } from "../store/index.ts";
import type { Timings } from "./stopwatch.ts";

/** What the desk works with; nothing here is read from the surroundings. */
export type Desk = {
	readonly store: SheetStore;
	readonly ttlSeconds: number;
	readonly fetch: Fetch;
	/** The language model that is set up; null where there is none. */
	readonly model: Model | null;
	/** What models may cost in a day; null where nothing limits it. */
	readonly budget: Budget | null;
	/** Aborted when the caller has gone; null where that is never known. */
	readonly gone: AbortSignal | null;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Milliseconds since whenever, for durations. */
	readonly clock: () => number;
	/** Runs something after the response. */
	readonly later: (work: Promise<unknown>) => void;
	readonly report: (fault: StoreFault) => void;
	/** Told what each reading by a model took, or how it failed. */
	readonly reportModel: (report: ModelReport) => void;
};

/** How a reading by a model went, in numbers and names of ours. */
export type ModelReport =
	| ({ readonly outcome: "read" } & ModelUse)
	| { readonly outcome: string; readonly ms: number };

/** How the answer came about, in the words of RFC 9211. */
export type CacheOutcome = "hit" | "miss" | "collapsed" | "bypass";

/** A sheet as JSON, ready to be sent or to be parsed for another form. */
export type Answer = {
	readonly id: string;
	readonly json: string;
	readonly cache: CacheOutcome;
	/** Until when the sheet is, or is about to be, in the store; null where it never is. */
	readonly expiresAt: number | null;
	/** Why the store had nothing to give, where it should have. */
	readonly fault: StoreFault | null;
	readonly timings: Timings;
	/** Who read the article; null where only the sheet itself tells. */
	readonly engine: "embedded" | "llm" | null;
	/** What a model was asked for it just now; null where none was. */
	readonly use: ModelReport | null;
};
