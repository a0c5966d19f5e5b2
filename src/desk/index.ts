import { ENGINE_VERSION, tellLanguage, writeFacts } from "../engine/index.ts";
import { type Article, type Fetch, takeIn } from "../intake/index.ts";
import { Problem } from "../sheet/problem.ts";
import type { FactSheetRequest } from "../sheet/request.ts";
import { FactSheet, type SheetArticle } from "../sheet/sheet.ts";
import {
	readStored,
	removeStored,
	type SheetStore,
	type StoreFault,
	writeStored,
} from "../store/index.ts";
import { addressOf } from "./address.ts";
import { singleFlight } from "./single-flight.ts";

export { SAMPLE, warmUp } from "../engine/index.ts";
export { readBody } from "../intake/index.ts";

/** What the desk works with; nothing here is read from the surroundings. */
export type Desk = {
	readonly store: SheetStore;
	readonly ttlSeconds: number;
	readonly fetch: Fetch;
	readonly now: () => number;
	/** Runs something after the response. */
	readonly later: (work: Promise<unknown>) => void;
	readonly report: (fault: StoreFault) => void;
};

/** How the answer came about, in the words of RFC 9211. */
export type CacheOutcome = "hit" | "miss" | "bypass";

/** A sheet as JSON, ready to be sent or to be parsed for another form. */
export type Answer = {
	readonly id: string;
	readonly json: string;
	readonly cache: CacheOutcome;
	/** Whether the sheet is, or is about to be, in the store. */
	readonly stored: boolean;
};

const once = singleFlight<Answer>();

/**
 * One request from intake to store.
 * @throws Problem for whatever the caller can mend
 */
export async function makeSheet(request: FactSheetRequest, desk: Desk): Promise<Answer> {
	if (request.engine === "llm") {
		throw new Problem("engine-not-set-up", "No language model is set up; ask for `embedded`.");
	}
	const article = knownLanguage(await takeIn(request, desk.fetch));
	const id = await addressOf({ article, engine: "embedded", version: ENGINE_VERSION });
	if (!request.store) {
		return { id, json: compute(article, id, desk), cache: "bypass", stored: false };
	}
	return once(id, () => fromStoreOrFresh(article, id, desk));
}

/** The stored sheet of that id; null where there is none to be had. */
export async function findSheet(id: string, desk: Desk): Promise<Answer | null> {
	const json = await storedJson(id, desk);
	return json === null ? null : { id, json, cache: "hit", stored: true };
}

export async function deleteSheet(id: string, desk: Desk): Promise<void> {
	await removeStored(desk.store, id);
}

/** Reads a sheet of ours back from its JSON. */
export function parseSheet(json: string): FactSheet {
	return FactSheet.parse(JSON.parse(json));
}

async function fromStoreOrFresh(article: SheetArticle, id: string, desk: Desk): Promise<Answer> {
	const known = await storedJson(id, desk);
	if (known !== null) return { id, json: known, cache: "hit", stored: true };
	const json = compute(article, id, desk);
	const sheet = { id, json, createdAt: new Date(desk.now()).toISOString() };
	const writing = writeStored(desk.store, sheet, { ttlSeconds: desk.ttlSeconds, now: desk.now() });
	desk.later(writing.catch(() => desk.report("write-failed")));
	return { id, json, cache: "miss", stored: true };
}

/** A store that fails is a store without the sheet: the fault is reported, the request goes on. */
async function storedJson(id: string, desk: Desk): Promise<string | null> {
	const stored = await readStored(desk.store, id);
	if (stored === null) return null;
	if ("json" in stored) return stored.json;
	desk.report(stored.fault);
	return null;
}

function compute(article: SheetArticle, id: string, desk: Desk): string {
	const sheet: FactSheet = {
		schema: "factsheet/1",
		id,
		article,
		...writeFacts(article),
		engine: { name: "embedded", version: ENGINE_VERSION, model: null, fallbackFrom: null },
		createdAt: new Date(desk.now()).toISOString(),
	};
	return JSON.stringify(sheet);
}

function knownLanguage(article: Article): SheetArticle {
	return { ...article, language: article.language ?? tellLanguage(article.text) };
}
