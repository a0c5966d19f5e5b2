import { takeIn } from "../intake/index.ts";
import type { Model } from "../llm/settings.ts";
import { Problem } from "../sheet/problem.ts";
import type { FactSheetRequest } from "../sheet/request.ts";
import { FactSheet } from "../sheet/sheet.ts";
import { readStored, removeShare, removeStored, writeStored } from "../store/index.ts";
import type { Answer, Desk } from "./desk.ts";
import {
	addressesOf,
	type Case,
	caseOf,
	chosenModel,
	type Fresh,
	readByModel,
	readEmbedded,
} from "./engines.ts";
import { singleFlight } from "./single-flight.ts";
import { stopwatch } from "./stopwatch.ts";

export { ENGINE_VERSION, SAMPLE, warmUp } from "../engine/index.ts";
export { parsedAs, readBody, readJson, readText } from "../intake/index.ts";
export type { Budget } from "../llm/budget.ts";
export { type AiBinding, type Model, ModelSettings, modelOf } from "../llm/settings.ts";
export { waitAtMost } from "../store/index.ts";
export { countFacts } from "./compose.ts";
export type { Answer, CacheOutcome, Desk, ModelReport } from "./desk.ts";
export { sharedSheetId, shareSheet, unshareSheet } from "./shares.ts";

type Watch = ReturnType<typeof stopwatch>;
type Job = { readonly each: Case; readonly model: Model | null; readonly store: boolean };

const once = singleFlight<Answer>();

/**
 * One request from intake to store.
 * @throws Problem for whatever the caller can mend
 */
export async function makeSheet(request: FactSheetRequest, desk: Desk): Promise<Answer> {
	const model = chosenModel(request, desk);
	const watch = stopwatch(desk.clock);
	const each = caseOf(await takeIn(request, desk.fetch), desk);
	return answerTo({ each, model, store: request.store }, watch);
}

/**
 * One request, answered twice where a model is to read the article: with the embedded engine's sheet at
 * once, which is kept nowhere, and with the model's when it is there.
 * @throws Problem for whatever the caller can mend
 */
export async function* streamSheets(
	request: FactSheetRequest,
	desk: Desk,
): AsyncGenerator<Answer, void, undefined> {
	const model = chosenModel(request, desk);
	const watch = stopwatch(desk.clock);
	const each = caseOf(await takeIn(request, desk.fetch), desk);
	if (model !== null) yield await answerTo({ each, model: null, store: false }, watch);
	yield await answerTo({ each, model, store: request.store }, stopwatch(desk.clock));
}

async function answerTo(job: Job, watch: Watch): Promise<Answer> {
	const { each, model, store } = job;
	const ids = await addressesOf(each, model);
	watch.lap("intake");
	if (!store) {
		const { ttlSeconds: _, ...fresh } = await freshSheet(job, ids, watch);
		const { timings } = watch;
		return { ...fresh, cache: "bypass", expiresAt: null, fault: null, timings };
	}
	const work = () => fromStoreOrFresh(job, ids, watch);
	const { result, shared } = await once(ids[0], work, model?.timeoutMs);
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
		const { timings } = watch;
		return { ...stored, id, cache: "hit", fault: null, timings, engine: null, use: null };
	}
	desk.report(stored.fault);
	if (stored.fault === "value-broken") return null;
	throw new Problem(
		"store-unavailable",
		"Whether the sheet is there could not be told; try again.",
	);
}

/**
 * Removes a sheet and its public link: every form of it is made from what is removed, and nothing else lists it.
 * @throws Problem where the store does not say that they are gone
 */
export async function deleteSheet(id: string, desk: Desk): Promise<void> {
	try {
		// The link first: whatever fails then, it leads nowhere.
		await removeShare(desk.store, id);
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

type Ids = readonly [string, ...string[]];

/** A store that fails is a store without the sheet: the fault is reported, the request goes on. */
async function fromStoreOrFresh(job: Job, ids: Ids, watch: Watch): Promise<Answer> {
	const { desk } = job.each;
	const { timings } = watch;
	let fault: Answer["fault"] = null;
	for (const id of ids) {
		const stored = await readStored(desk.store, id, desk.now());
		if (stored !== null && !("fault" in stored)) {
			watch.lap("store");
			const engine = job.model !== null && id === ids[0] ? "llm" : "embedded";
			return { ...stored, id, cache: "hit", fault: null, timings, engine, use: null };
		}
		fault ??= stored?.fault ?? null;
	}
	watch.lap("store");
	if (fault !== null) desk.report(fault);
	const { ttlSeconds, ...fresh } = await freshSheet(job, ids, watch);
	const { id, json } = fresh;
	const expiresAt = desk.now() + ttlSeconds * 1_000;
	const writing = writeStored(desk.store, { id, json, expiresAt }, desk.now());
	desk.later(writing.catch(() => desk.report("write-failed")));
	return { ...fresh, cache: "miss", expiresAt, fault, timings };
}

async function freshSheet({ each, model }: Job, ids: Ids, watch: Watch): Promise<Fresh> {
	if (model === null) {
		const fresh = readEmbedded(each, ids[0]);
		watch.lap("engine");
		return fresh;
	}
	each.study();
	watch.lap("engine");
	const fresh = await readByModel(each, model, ids);
	watch.lap("model");
	if (fresh.use !== null) each.desk.reportModel(fresh.use);
	return fresh;
}
