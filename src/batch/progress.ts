import type { BatchProgress, ItemStatus } from "../sheet/batch.ts";
import { type BatchRecord, expiresAt, type WebhookRecord } from "./record.ts";

/** How far a batch is, as its caller is told; with whole addresses where an origin is given. */
export function progressOf(
	record: BatchRecord,
	counts: Readonly<Record<ItemStatus, number>>,
	origin = "",
): BatchProgress {
	const { id, total, createdAt, finishedAt, webhook } = record;
	const self = `${origin}/v1/batches/${id}`;
	return {
		id,
		status: finishedAt === null ? "working" : "finished",
		counts: { total, ...counts },
		createdAt: new Date(createdAt).toISOString(),
		finishedAt: momentOf(finishedAt),
		expiresAt: momentOf(expiresAt(record)),
		webhook: webhook && deliveryOf(webhook),
		links: { self, items: `${self}/items` },
	};
}

function deliveryOf({ status, attempts, lastStatus, nextAt }: WebhookRecord) {
	return { status, attempts, lastStatus, nextAttemptAt: momentOf(nextAt) };
}

function momentOf(ms: number | null): string | null {
	return ms === null ? null : new Date(ms).toISOString();
}
