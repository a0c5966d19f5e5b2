import type { Batch } from "../../batch/batch.ts";
import type { Opening } from "../../batch/record.ts";
import { BatchProgress } from "../../sheet/batch.ts";
import { Problem } from "../../sheet/problem.ts";
import type { Env } from "../env.ts";
import type { Submission } from "./submission.ts";

/** Code units of articles that are handed over at once: one call takes 32 MiB, and memory is short. */
const MOST_AT_ONCE = 1_000_000;

/** Where batches are kept. @throws Problem where there is no such place, or no queue */
export function batchesOf({ BATCHES, BATCH_QUEUE }: Env): DurableObjectNamespace<Batch> {
	if (BATCHES !== undefined && BATCH_QUEUE !== undefined) return BATCHES;
	throw new Problem(
		"batches-not-set-up",
		"The bindings BATCHES and BATCH_QUEUE are missing: keep them in wrangler.toml, create the queues with `npx wrangler queues create NAME`, and deploy.",
	);
}

/** What an object answers. @throws Problem where it does not */
export async function reach<Result>(ask: () => Promise<Result>): Promise<Result> {
	try {
		return await ask();
	} catch {
		throw new Problem("store-unavailable", "The batch could not be reached; try again.");
	}
}

type Handed = Submission & { readonly opening: Omit<Opening, "total" | "webhookUrl"> };

/** Gives a new batch its articles, and begins it. What breaks off before is dropped by the object itself. */
export async function handOver(
	batch: DurableObjectStub<Batch>,
	{ articles, webhookUrl, opening }: Handed,
): Promise<BatchProgress> {
	return reach(async () => {
		await batch.open({ ...opening, total: articles.length, webhookUrl });
		let first = 0;
		for (const portion of portionsOf(articles)) {
			await batch.add(first, portion);
			first += portion.length;
		}
		return BatchProgress.parse(await batch.begin());
	});
}

function* portionsOf(articles: readonly string[]): Generator<string[]> {
	let portion: string[] = [];
	let units = 0;
	for (const article of articles) {
		if (portion.length > 0 && units + article.length > MOST_AT_ONCE) {
			yield portion;
			portion = [];
			units = 0;
		}
		portion.push(article);
		units += article.length;
	}
	if (portion.length > 0) yield portion;
}
