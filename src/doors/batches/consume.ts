import * as z from "zod";
import type { Env } from "../env.ts";
import { log } from "../log.ts";
import type { Surroundings } from "../surroundings.ts";
import { isBatchId } from "./batch-id.ts";
import { batchesOf } from "./reach.ts";
import { buryItem, type Ending, readItem } from "./work.ts";

const Errand = z.object({ batch: z.string().refine(isBatchId), item: z.int().min(0) });

/** So `wrangler.toml` names the queue of what failed again and again. */
const DEAD = /-dead$/;
/** Pauses double, 10, 20 and 40 s: the object that waits for the item is patient for a minute. */
const FIRST_PAUSE_SECONDS = 10;

/** What a queue brings: items to be read, or those that it has given up on. One line in the log, of counts alone. */
export async function consume(
	{ queue, messages }: MessageBatch<unknown>,
	env: Env,
	executionCtx: Surroundings["executionCtx"],
): Promise<void> {
	const start = performance.now();
	const isDead = DEAD.test(queue);
	const endings = await Promise.all(
		messages.map((message) => take(message, isDead, { env, executionCtx })),
	);
	const count = (wanted: Ending) => endings.filter((ending) => ending === wanted).length;
	log("info", {
		at: "queue",
		queue: isDead ? "dead" : "work",
		messages: messages.length,
		done: count("done"),
		failed: count("failed"),
		again: count("again"),
		nothing: count("nothing"),
		ms: Math.round(performance.now() - start),
	});
}

/** Works on one message: others of its delivery neither wait for it nor come again with it. */
async function take(
	message: Message<unknown>,
	isDead: boolean,
	surroundings: Surroundings,
): Promise<Ending> {
	const errand = Errand.safeParse(message.body).data;
	if (errand === undefined) {
		message.ack();
		return "nothing";
	}
	const ending = await endingOf({ ...errand, message: message.id, isDead }, surroundings);
	if (ending === "again") message.retry({ delaySeconds: pauseAfter(message.attempts) });
	else message.ack();
	return ending;
}

type Task = z.infer<typeof Errand> & { readonly message: string; readonly isDead: boolean };

/** An object that cannot be reached is asked again later. */
async function endingOf({ batch, isDead, ...task }: Task, surroundings: Surroundings) {
	try {
		const place = { ...task, batch: batchesOf(surroundings.env).getByName(batch) };
		return await (isDead ? buryItem(place) : readItem(place, surroundings));
	} catch {
		return "again";
	}
}

function pauseAfter(attempts: number): number {
	return FIRST_PAUSE_SECONDS * 2 ** Math.min(attempts - 1, 2);
}
