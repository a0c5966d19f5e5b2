import { ENGINE_VERSION, writeFacts } from "../engine/index.ts";
import { type Fetch, type Intake, takeIn } from "../intake/index.ts";
import { Problem } from "../sheet/problem.ts";
import type { FactSheetRequest } from "../sheet/request.ts";
import { FactSheet } from "../sheet/sheet.ts";
import {
	readStored,
	removeStored,
	type SheetStore,
	type StoreFault,
	writeStored,
} from "../store/index.ts";
import { addressOf } from "./address.ts";
import { languageOf } from "./language.ts";
import { singleFlight } from "./single-flight.ts";
import { stopwatch, type Timings } from "./stopwatch.ts";

export { SAMPLE, warmUp } from "../engine/index.ts";
export { readBody } from "../intake/index.ts";

/** What the desk works with; nothing here is read from the surroundings. */
export type Desk = {
	readonly store: SheetStore;
	readonly ttlSeconds: number;
	readonly fetch: Fetch;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Milliseconds since whenever, for durations. */
	readonly clock: () => number;
	/** Runs something after the response. */
	readonly later: (work: Promise<unknown>) => void;
	readonly report: (fault: StoreFault) => void;
};

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
};

type Job = { readonly intake: Intake; readonly id: string; readonly desk: Desk };

const EMBEDDED = { name: "embedded", version: ENGINE_VERSION } as const;

const once = singleFlight<Answer>();

/**
 * One request from intake to store.
 * @throws Problem for whatever the caller can mend
 */
export async function makeSheet(request: FactSheetRequest, desk: Desk): Promise<Answer> {
	if (request.engine === "llm") {
		throw new Problem("engine-not-set-up", "No language model is set up; ask for `embedded`.");
	}
	const watch = stopwatch(desk.clock);
	const intake = await takeIn(request, desk.fetch);
	const id = await addressOf(intake, EMBEDDED);
	watch.lap("intake");
	const job = { intake, id, desk };
	if (!request.store) {
		const json = compute(job);
		watch.lap("engine");
		return { id, json, cache: "bypass", expiresAt: null, fault: null, timings: watch.timings };
	}
	const { result, shared } = await once(id, () => fromStoreOrFresh(job, watch));
	return shared ? { ...result, cache: "collapsed" } : result;
}

/**
 * The stored sheet of that id; null where there is none.
 * @throws Problem where the store does not tell
 */
export async function findSheet(id: string, desk: Desk): Promise<Answer | null> {
	const watch = stopwatch(desk.clock);
	const stored = await readStored(desk.store, id, desk.now());
	watch.lap("store");
	if (stored === null) return null;
	if (!("fault" in stored)) {
		return { ...stored, id, cache: "hit", fault: null, timings: watch.timings };
	}
	desk.report(stored.fault);
	if (stored.fault === "value-broken") return null;
	throw new Problem(
		"store-unavailable",
		"Whether the sheet is there could not be told; try again.",
	);
}

/** @throws Problem where the store does not say that the sheet is gone */
export async function deleteSheet(id: string, desk: Desk): Promise<void> {
	try {
		await removeStored(desk.store, id);
	} catch {
		desk.report("write-failed");
		throw new Problem("store-unavailable", "The sheet may still be stored; try again.");
	}
}

/** Reads a sheet of ours back from its JSON. */
export function parseSheet(json: string): FactSheet {
	return FactSheet.parse(JSON.parse(json));
}

/** A store that fails is a store without the sheet: the fault is reported, the request goes on. */
async function fromStoreOrFresh(job: Job, watch: ReturnType<typeof stopwatch>): Promise<Answer> {
	const { id, desk } = job;
	const { timings } = watch;
	const stored = await readStored(desk.store, id, desk.now());
	watch.lap("store");
	if (stored !== null && !("fault" in stored)) {
		return { ...stored, id, cache: "hit", fault: null, timings };
	}
	const fault = stored?.fault ?? null;
	if (fault !== null) desk.report(fault);
	const json = compute(job);
	watch.lap("engine");
	const expiresAt = desk.now() + desk.ttlSeconds * 1_000;
	const writing = writeStored(desk.store, { id, json, expiresAt }, desk.now());
	desk.later(writing.catch(() => desk.report("write-failed")));
	return { id, json, cache: "miss", expiresAt, fault, timings };
}

function compute({ id, intake, desk }: Job): string {
	const { text } = intake.article;
	const language = languageOf(text, intake.language);
	const article = { ...intake.article, language, words: countWords(text) };
	const facts = writeFacts(article);
	const sheet: FactSheet = {
		schema: "factsheet/1",
		id,
		article,
		...facts,
		engine: { ...EMBEDDED, model: null, fallbackFrom: null },
		warnings: [...intake.warnings, ...facts.warnings],
		createdAt: new Date(desk.now()).toISOString(),
	};
	return JSON.stringify(sheet);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]|[.,](?=\p{N}))*/gu)?.length ?? 0;
}
