import { DurableObject } from "cloudflare:workers";
import type { BatchEvent, BatchItem, BatchProgress, ItemsQuery } from "../sheet/batch.ts";
import { Problem } from "../sheet/problem.ts";
import { Items, type Outcome } from "./items.ts";
import { progressOf } from "./progress.ts";
import {
	asked,
	BatchRecord,
	dueAt,
	finished,
	heardOf,
	isOver,
	isTooOld,
	type Opening,
	opened,
} from "./record.ts";
import { BatchSettings } from "./settings.ts";
import { afterAttempt, deliver } from "./webhook.ts";

/** What a message of the queue says: which item is to be read. The article itself stays with its batch. */
export type Errand = { readonly batch: string; readonly item: number };

type BatchEnv = { readonly BATCH_QUEUE?: Queue<Errand>; readonly BATCH_WEBHOOK_SECRET?: string };

/** As many messages as a queue takes at once. */
const MOST_MESSAGES = 100;

const BROKEN_OFF: Outcome = {
	factsheet: null,
	problem: new Problem("internal-error", "Whoever read it broke off, again and again.").document,
};

/**
 * One batch. Queues deliver a message at least once, and lose what they hold when a local Worker stops; this
 * object is what makes each item count once and none be lost. A message is only a hint: it claims its item
 * here, and reports here how it ended. Whatever is not heard of for too long is sent again, by the alarm.
 */
export class Batch extends DurableObject<BatchEnv> {
	readonly #items = new Items(this.ctx.storage.sql);

	/** A batch without articles yet; dropped after minutes unless it is begun. */
	open(opening: Opening): void {
		this.#items.create();
		this.#keep(opened(opening, Date.now()));
	}

	add(first: number, articles: readonly string[]): void {
		this.ctx.storage.transactionSync(() => this.#items.add(first, articles));
	}

	/** Every article is here. The alarm hands them to the queue, at once and until it has them. */
	begin(): BatchProgress | null {
		const record = this.#record();
		const now = Date.now();
		if (record !== null) this.#keep({ ...record, begunAt: now, resendAt: now });
		return this.progress();
	}

	/** The article of an item, to be read for that message; null where there is nothing to do. */
	claim(item: number, message: string): string | null {
		const record = this.#record();
		if (record === null) return null;
		const now = Date.now();
		const article = this.#items.claim(item, message, now);
		if (article !== null) this.#keep(heardOf(record, now));
		return article;
	}

	/** An item has ended; of two reports the first counts. */
	settle(item: number, outcome: Outcome): void {
		const status = outcome.problem === null ? "done" : "failed";
		this.#change(() => this.#items.settle(item, status, outcome));
	}

	/** The message could not bring it to an end, and comes again. */
	release(item: number, message: string, outcome: Outcome): void {
		this.#change(() => this.#items.release(item, message, outcome));
	}

	/** The queue has given up on the message of that item. */
	bury(item: number): void {
		this.#change(() => this.#items.bury(item, BROKEN_OFF));
	}

	progress(): BatchProgress | null {
		const record = this.#record();
		return record?.begunAt == null ? null : progressOf(record, this.#items.counts());
	}

	items(query: ItemsQuery): BatchItem[] | null {
		return this.#record()?.begunAt == null ? null : this.#items.page(query);
	}

	/** Forgets everything; messages that are still under way find nothing to do. */
	async remove(): Promise<void> {
		await this.ctx.storage.deleteAlarm();
		await this.ctx.storage.deleteAll();
	}

	override async alarm(): Promise<void> {
		const record = this.#record();
		if (record === null) return;
		const now = Date.now();
		if (isOver(record, now)) return this.remove();
		if (record.begunAt !== null && record.finishedAt === null) await this.#pushOn(record, now);
		await this.#callWebhook();
		const left = this.#record();
		if (left !== null) this.#keep(left);
	}

	/** Takes back what was left lying, and sends what the queue does not know of, or has not spoken of for long. */
	async #pushOn(record: BatchRecord, now: number): Promise<void> {
		this.#items.takeBack(now - record.leaseMs, BROKEN_OFF);
		if (isTooOld(record, now)) this.#items.buryAll(BROKEN_OFF);
		const queued = this.#items.queued();
		if (queued.length > 0 && now >= record.resendAt) {
			this.#keep(asked(record, now));
			await this.#send(record.id, queued);
		}
		this.#finishIfDone(now);
	}

	async #send(batch: string, items: readonly number[]): Promise<void> {
		const messages = items.map((item) => ({ body: { batch, item } }));
		try {
			for (let i = 0; i < messages.length; i += MOST_MESSAGES)
				await this.env.BATCH_QUEUE?.sendBatch(messages.slice(i, i + MOST_MESSAGES));
		} catch {
			// The alarm comes again.
			console.warn(JSON.stringify({ at: "batch", fault: "not-sent" }));
		}
	}

	async #callWebhook(): Promise<void> {
		const record = this.#record();
		const now = Date.now();
		if (record?.webhook?.nextAt == null || now < record.webhook.nextAt) return;
		const data = progressOf(record, this.#items.counts(), record.origin);
		const timestamp = new Date(now).toISOString();
		const body = JSON.stringify({ type: "batch.finished", timestamp, data } satisfies BatchEvent);
		const { url } = record.webhook;
		const secret = BatchSettings.safeParse(this.env).data?.BATCH_WEBHOOK_SECRET ?? null;
		const delivery = { url, id: `batch_${record.id}`, body, now };
		const status = secret && (await deliver({ ...delivery, secret }));
		const left = this.#record();
		if (left?.webhook == null) return;
		this.#keep({ ...left, webhook: afterAttempt(left.webhook, status, Date.now()) });
	}

	#change(work: () => void): void {
		const record = this.#record();
		if (record === null) return;
		work();
		const now = Date.now();
		this.#keep(heardOf(record, now));
		this.#finishIfDone(now);
	}

	#finishIfDone(now: number): void {
		const record = this.#record();
		if (record === null || record.finishedAt !== null) return;
		const { isAnyQueued, oldestClaim } = this.#items.unfinished();
		if (!isAnyQueued && oldestClaim === null) this.#keep(finished(record, now));
	}

	#record(): BatchRecord | null {
		const kept = this.ctx.storage.kv.get("record");
		return kept === undefined ? null : BatchRecord.parse(kept);
	}

	#keep(record: BatchRecord): void {
		this.ctx.storage.kv.put("record", record);
		void this.ctx.storage.setAlarm(dueAt(record, this.#items.unfinished()));
	}
}
