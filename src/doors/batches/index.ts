import { type Context, Hono } from "hono";
import { randomWords } from "../../access/secret.ts";
import type { Batch } from "../../batch/batch.ts";
import { parsedAs } from "../../desk/index.ts";
import { BATCH_LIMITS, BatchItems, BatchProgress, ItemsQuery } from "../../sheet/batch.ts";
import { Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";
import { type Env, settingsOf } from "../env.ts";
import { limitBody } from "../limit-body.ts";
import { isBatchId } from "./batch-id.ts";
import { batchesOf, handOver, reach } from "./reach.ts";
import { readSubmission } from "./submission.ts";

/** `/v1/batches`: many articles at once, read one after the other by way of a queue. */
export const batches = new Hono<App>();

/** 144 bits: nobody guesses the id of a batch. */
const ID_BYTES = 18;

const limited = limitBody(BATCH_LIMITS.body);

batches.post("/", limited, async (c) => {
	const namespace = batchesOf(c.env);
	const { access, hasWebhooks } = settingsOf(c.env);
	const submission = await readSubmission(c.req.raw, { hasWebhooks, isLocal: access.isLocal });
	const id = randomWords(ID_BYTES);
	const { origin } = new URL(c.req.url);
	const progress = await handOver(namespace.getByName(id), {
		...submission,
		opening: { id, origin, ...timesOf(c.env) },
	});
	c.header("location", `/v1/batches/${id}`);
	return send(c, progress, 202);
});

batches.get("/:id", async (c) => {
	const progress = await found(c, (batch) => batch.progress());
	return send(c, BatchProgress.parse(progress));
});

batches.get("/:id/items", async (c) => {
	const query = parsedAs(ItemsQuery, c.req.query());
	// One more than is shown tells whether there are more.
	const items = await found(c, (batch) => batch.items({ ...query, limit: query.limit + 1 }));
	const shown = items.slice(0, query.limit);
	const isLast = shown.length === items.length;
	return send(c, BatchItems.parse({ items: shown, next: isLast ? null : nextPage(c, shown) }));
});

batches.delete("/:id", async (c) => {
	const id = c.req.param("id");
	const namespace = batchesOf(c.env);
	if (isBatchId(id)) await reach(() => namespace.getByName(id).remove());
	return c.body(null, 204);
});

type Asked<Result> = (batch: DurableObjectStub<Batch>) => Promise<Result | null>;

/** What a batch says; who does not know its id learns nothing of it. @throws Problem */
async function found<Result>(c: Context<App>, ask: Asked<Result>): Promise<Result> {
	const id = c.req.param("id") ?? "";
	const namespace = batchesOf(c.env);
	const result = isBatchId(id) ? await reach(() => ask(namespace.getByName(id))) : null;
	if (result !== null) return result;
	throw new Problem("batch-not-found", "It never was, was deleted, or its time is over.");
}

function send(c: Context<App>, content: BatchProgress | BatchItems, status: 200 | 202 = 200) {
	c.header("cache-control", "no-store");
	return c.json(content, status);
}

function nextPage(c: Context<App>, shown: BatchItems["items"]): string {
	const query = new URLSearchParams(c.req.query());
	query.set("after", String(shown.at(-1)?.index));
	return `${c.req.path}?${query}`;
}

/** A reading takes a second, but for pages to be fetched and models to be waited for. */
const LEAST_LEASE_MS = 60_000;

function timesOf(env: Env) {
	const { ttlSeconds, model } = settingsOf(env);
	return { ttlMs: ttlSeconds * 1_000, leaseMs: LEAST_LEASE_MS + (model?.timeoutMs ?? 0) };
}
