import {
	createExecutionContext,
	createMessageBatch,
	getQueueResult,
	runDurableObjectAlarm,
	runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { randomWords } from "../../../src/access/secret.ts";
import type { Errand } from "../../../src/batch/batch.ts";
import { consume } from "../../../src/doors/batches/consume.ts";
import type { Env } from "../../../src/doors/env.ts";

const DAY_MS = 86_400_000;
export const LEASE_MS = 60_000;

/** A batch whose queue is in the test's hands: what is sent is only written down. */
export async function handFed(articles: readonly unknown[], webhookUrl: string | null = null) {
	const id = randomWords(18);
	const batch = env.BATCHES.getByName(id);
	const sent: Errand[] = [];
	const queue = {
		sendBatch: async (messages: readonly { readonly body: Errand }[]) => {
			sent.push(...messages.map(({ body }) => body));
		},
	};
	const times = { ttlMs: DAY_MS, leaseMs: LEASE_MS };
	const origin = "https://factsheet.example";
	await batch.open({ id, total: articles.length, origin, webhookUrl, ...times });
	await runInDurableObject(batch, (object) => {
		Reflect.set(object, "env", { ...env, BATCH_QUEUE: queue });
	});
	await batch.add(
		0,
		articles.map((article) => JSON.stringify(article)),
	);
	await batch.begin();
	await vi.waitUntil(() => sent.length === articles.length);
	return { id, batch, sent };
}

type Brought = {
	readonly messages: readonly {
		readonly id?: string;
		readonly attempts?: number;
		readonly body: unknown;
	}[];
	readonly queue?: string;
	readonly bindings?: Env;
};

/** Brings messages to the Worker as a queue does, and tells what it says of them. */
export async function bring({ messages, queue = "factsheet-batches", bindings = env }: Brought) {
	const delivery = createMessageBatch(
		queue,
		messages.map(({ id = crypto.randomUUID(), attempts = 1, body }) => ({
			id,
			attempts,
			body,
			timestamp: Date.now(),
		})),
	);
	const pauses: unknown[] = [];
	for (const message of delivery.messages) {
		const retry = message.retry.bind(message);
		vi.spyOn(message, "retry").mockImplementation((options) => {
			pauses.push(options?.delaySeconds);
			retry(options);
		});
	}
	const context = createExecutionContext();
	await consume(delivery, bindings, context);
	const { explicitAcks, retryMessages } = await getQueueResult(delivery, context);
	return { acknowledged: explicitAcks, again: retryMessages.map(({ msgId }) => msgId), pauses };
}

const realNow = Date.now.bind(Date);

/** From now on it is so much later. */
export function later(ms: number): void {
	vi.spyOn(Date, "now").mockImplementation(() => realNow() + ms);
}

export async function wake(batch: DurableObjectStub): Promise<void> {
	await runDurableObjectAlarm(batch);
}
