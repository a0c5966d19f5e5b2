import * as z from "zod";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A batch whose articles stopped coming, because its caller or the Worker went away, is dropped. */
const RECEIVING_MS = 5 * MINUTE;
/** After so long without a word from the queue, its messages are taken for lost and sent again; each time twice as long. */
const PATIENCE_MS = MINUTE;
const MOST_PATIENCE_MS = 60 * MINUTE;
/** What the queue has not brought to an end by then has failed. */
const MOST_AGE_MS = 3 * 24 * 60 * MINUTE;

export const WebhookRecord = z.object({
	url: z.string(),
	status: z.enum(["waiting", "delivered", "failed"]),
	attempts: z.number(),
	lastStatus: z.number().nullable(),
	/** Milliseconds since 1970; null until the batch is finished, and when nothing more is to be sent. */
	nextAt: z.number().nullable(),
});
export type WebhookRecord = z.infer<typeof WebhookRecord>;

/** What is kept of a batch beside its items. Moments are milliseconds since 1970. */
export const BatchRecord = z.object({
	id: z.string(),
	total: z.number(),
	/** The Worker's own origin, for the links of the webhook. */
	origin: z.string(),
	/** How long the batch is kept once it is finished: as long as its last sheet. */
	ttlMs: z.number(),
	/** An item that was begun so long ago and not heard of since was left lying, and is given to another. */
	leaseMs: z.number(),
	createdAt: z.number(),
	/** Null until every article is here. */
	begunAt: z.number().nullable(),
	finishedAt: z.number().nullable(),
	/** When the queue is asked, unless it is heard of before, and how often it was in vain. */
	resendAt: z.number(),
	silences: z.number(),
	webhook: WebhookRecord.nullable(),
});
export type BatchRecord = z.infer<typeof BatchRecord>;

export type Opening = Pick<BatchRecord, "id" | "total" | "origin" | "ttlMs" | "leaseMs"> & {
	readonly webhookUrl: string | null;
};

export function opened({ webhookUrl, ...known }: Opening, now: number): BatchRecord {
	const webhook: WebhookRecord | null =
		webhookUrl === null
			? null
			: { url: webhookUrl, status: "waiting", attempts: 0, lastStatus: null, nextAt: null };
	const unknown = { begunAt: null, finishedAt: null, resendAt: now, silences: 0 };
	return { ...known, ...unknown, createdAt: now, webhook };
}

/** Somebody works on it: the queue has lost nothing so far. */
export function heardOf(record: BatchRecord, now: number): BatchRecord {
	return { ...record, resendAt: now + PATIENCE_MS, silences: 0 };
}

/** The queue was asked; the next time only after twice as long. */
export function asked(record: BatchRecord, now: number): BatchRecord {
	const patience = Math.min(PATIENCE_MS * 2 ** record.silences, MOST_PATIENCE_MS);
	return { ...record, resendAt: now + patience, silences: record.silences + 1 };
}

export function finished(record: BatchRecord, now: number): BatchRecord {
	const webhook = record.webhook && { ...record.webhook, nextAt: now };
	return { ...record, finishedAt: now, webhook };
}

export function expiresAt({ finishedAt, ttlMs }: BatchRecord): number | null {
	return finishedAt === null ? null : finishedAt + ttlMs;
}

/** Whether nothing of it is to be kept any longer. */
export function isOver(record: BatchRecord, now: number): boolean {
	if (record.begunAt === null) return now >= record.createdAt + RECEIVING_MS;
	return now >= (expiresAt(record) ?? Number.POSITIVE_INFINITY);
}

export function isTooOld({ createdAt }: BatchRecord, now: number): boolean {
	return now >= createdAt + MOST_AGE_MS;
}

export type Unfinished = {
	readonly isAnyQueued: boolean;
	/** When the oldest item under way was begun; null where none is. */
	readonly oldestClaim: number | null;
};

/** When the object has something to do, whoever asks or does not. */
export function dueAt(record: BatchRecord, { isAnyQueued, oldestClaim }: Unfinished): number {
	const { begunAt, createdAt, leaseMs, resendAt, webhook } = record;
	if (begunAt === null) return createdAt + RECEIVING_MS;
	const over = expiresAt(record);
	if (over !== null) return Math.min(over, webhook?.nextAt ?? over);
	const due = [createdAt + MOST_AGE_MS];
	if (isAnyQueued) due.push(resendAt);
	if (oldestClaim !== null) due.push(oldestClaim + leaseMs);
	return Math.min(...due);
}
