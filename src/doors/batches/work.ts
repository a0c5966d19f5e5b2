import type { Batch } from "../../batch/batch.ts";
import type { Outcome } from "../../batch/items.ts";
import { type Answer, type Desk, makeSheet } from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import { FactSheetRequest } from "../../sheet/request.ts";
import { deskOf } from "../desk-of.ts";
import { problemOf } from "../problem-of.ts";
import type { Surroundings } from "../surroundings.ts";

/** How it went with a message; `nothing` where there was nothing to do. */
export type Ending = "done" | "failed" | "again" | "nothing";

export type Place = {
	readonly batch: DurableObjectStub<Batch>;
	readonly item: number;
	/** The message's id. */
	readonly message: string;
};

/** Reads an item at the desk that everybody's articles are read at. What is no fault of the article is tried again. */
export async function readItem(
	{ batch, item, message }: Place,
	surroundings: Surroundings,
): Promise<Ending> {
	const article = await batch.claim(item, message);
	if (article === null) return "nothing";
	const outcome = await outcomeOf(article, surroundings);
	if (outcome.problem !== null && outcome.problem.status >= 500) {
		await batch.release(item, message, outcome);
		return "again";
	}
	await batch.settle(item, outcome);
	return outcome.problem === null ? "done" : "failed";
}

/** The queue has given up on that item. */
export async function buryItem({ batch, item }: Place): Promise<Ending> {
	await batch.bury(item);
	return "failed";
}

async function outcomeOf(article: string, surroundings: Surroundings): Promise<Outcome> {
	try {
		const request = FactSheetRequest.parse(JSON.parse(article));
		const { id, engine, expiresAt } = await storedSheet(request, deskOf(surroundings));
		const moment = expiresAt === null ? null : new Date(expiresAt).toISOString();
		const factsheet = { id, url: `/v1/factsheets/${id}`, engine, expiresAt: moment };
		return { factsheet, problem: null };
	} catch (error) {
		return { factsheet: null, problem: problemOf(error) };
	}
}

/** The sheet, once it is in the store: nobody hears of it in any other way. @throws Problem */
async function storedSheet(request: FactSheetRequest, desk: Desk): Promise<Answer> {
	const writes: Promise<unknown>[] = [];
	let isLost = false;
	const waiting: Desk = {
		...desk,
		later: (work) => writes.push(work),
		report: (fault) => {
			isLost ||= fault === "write-failed";
			desk.report(fault);
		},
	};
	const answer = await lastingSheet(request, waiting);
	await Promise.all(writes);
	if (isLost) throw new Problem("store-unavailable", "The sheet could not be stored.");
	return answer;
}

/** What stands in for a failed model's sheet is kept for minutes: the embedded engine's own is kept like any other. */
async function lastingSheet(request: FactSheetRequest, desk: Desk): Promise<Answer> {
	const answer = await makeSheet(request, desk);
	const isStandIn =
		answer.engine === "embedded" && request.engine !== "embedded" && desk.model !== null;
	return isStandIn ? makeSheet({ ...request, engine: "embedded" }, desk) : answer;
}
