import * as z from "zod";
import { BatchItem, type ItemStatus, type ItemsQuery } from "../sheet/batch.ts";
import type { ProblemDocument } from "../sheet/problem.ts";
import type { Unfinished } from "./record.ts";

/** Two more than the queue's own: beyond, an item is what makes its readers break down. */
const MOST_ATTEMPTS = 6;

const OUTCOME = BatchItem.pick({ factsheet: true, problem: true });
export type Outcome =
	| { readonly factsheet: NonNullable<BatchItem["factsheet"]>; readonly problem: null }
	| { readonly factsheet: null; readonly problem: ProblemDocument };

const ROW = z.object({
	position: z.number(),
	status: BatchItem.shape.status,
	attempts: z.number(),
	outcome: z.string().nullable(),
});

const TABLE = `CREATE TABLE items (
	position INTEGER PRIMARY KEY,
	article TEXT,
	status TEXT NOT NULL DEFAULT 'queued',
	attempts INTEGER NOT NULL DEFAULT 0,
	claimed_by TEXT,
	claimed_at INTEGER,
	outcome TEXT
)`;

/**
 * The items of a batch, in the object's own database. `queued` → `running` → `done` or `failed`, and back to
 * `queued` when whoever read it gave up. What has ended stays as it ended; its article is gone.
 */
export class Items {
	readonly #sql: SqlStorage;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	create(): void {
		this.#sql.exec(TABLE);
		this.#sql.exec("CREATE INDEX by_status ON items (status, position)");
	}

	add(first: number, articles: readonly string[]): void {
		for (const [i, article] of articles.entries())
			this.#sql.exec("INSERT INTO items (position, article) VALUES (?, ?)", first + i, article);
	}

	/** The article, for that message alone; null where another has it or it has ended. The same message may come back for it. */
	claim(position: number, message: string, now: number): string | null {
		const rows = this.#sql.exec<{ article: string }>(
			`UPDATE items SET status = 'running', attempts = attempts + 1, claimed_by = ?1, claimed_at = ?2
			WHERE position = ?3 AND (status = 'queued' OR status = 'running' AND claimed_by = ?1)
			RETURNING article`,
			message,
			now,
			position,
		);
		return rows.toArray()[0]?.article ?? null;
	}

	/** Lets another have it, and keeps what went wrong. */
	release(position: number, message: string, outcome: Outcome): void {
		this.#sql.exec(
			"UPDATE items SET status = 'queued', outcome = ? WHERE position = ? AND status = 'running' AND claimed_by = ?",
			JSON.stringify(outcome),
			position,
			message,
		);
	}

	settle(position: number, status: "done" | "failed", outcome: Outcome): void {
		this.#sql.exec(
			`UPDATE items SET status = ?, outcome = ?, article = NULL
			WHERE position = ? AND status IN ('queued', 'running')`,
			status,
			JSON.stringify(outcome),
			position,
		);
	}

	/** Ends an item in failure: with what went wrong the last time, else with this. */
	bury(position: number, otherwise: Outcome): void {
		this.#sql.exec(
			`UPDATE items SET status = 'failed', outcome = coalesce(outcome, ?), article = NULL
			WHERE position = ? AND status IN ('queued', 'running')`,
			JSON.stringify(otherwise),
			position,
		);
	}

	/** Ends whatever has not ended. */
	buryAll(otherwise: Outcome): void {
		this.#sql.exec(
			`UPDATE items SET status = 'failed', outcome = coalesce(outcome, ?), article = NULL
			WHERE status IN ('queued', 'running')`,
			JSON.stringify(otherwise),
		);
	}

	/** Gives back what was begun before then, and ends what was begun too often. */
	takeBack(before: number, otherwise: Outcome): void {
		this.#sql.exec(
			"UPDATE items SET status = 'queued' WHERE status = 'running' AND claimed_at <= ?",
			before,
		);
		this.#sql.exec(
			`UPDATE items SET status = 'failed', outcome = coalesce(outcome, ?), article = NULL
			WHERE status = 'queued' AND attempts >= ?`,
			JSON.stringify(otherwise),
			MOST_ATTEMPTS,
		);
	}

	queued(): number[] {
		const rows = this.#sql.exec<{ position: number }>(
			"SELECT position FROM items WHERE status = 'queued' ORDER BY position",
		);
		return [...rows].map(({ position }) => position);
	}

	unfinished(): Unfinished {
		const { queued, oldest } = this.#sql
			.exec<{ queued: number; oldest: number | null }>(
				`SELECT EXISTS (SELECT 1 FROM items WHERE status = 'queued') AS queued,
				(SELECT min(claimed_at) FROM items WHERE status = 'running') AS oldest`,
			)
			.one();
		return { isAnyQueued: queued === 1, oldestClaim: oldest };
	}

	counts(): Record<ItemStatus, number> {
		const counts = { queued: 0, running: 0, done: 0, failed: 0 };
		const rows = this.#sql.exec<{ status: ItemStatus; count: number }>(
			"SELECT status, count(*) AS count FROM items GROUP BY status",
		);
		for (const { status, count } of rows) counts[status] = count;
		return counts;
	}

	page({ after, limit, status }: ItemsQuery): BatchItem[] {
		const rows = this.#sql.exec(
			`SELECT position, status, attempts, outcome FROM items
			WHERE position > ?1 AND (?2 IS NULL OR status = ?2) ORDER BY position LIMIT ?3`,
			after,
			status ?? null,
			limit,
		);
		return [...rows].map(itemOf);
	}
}

function itemOf(row: unknown): BatchItem {
	const { position, status, attempts, outcome } = ROW.parse(row);
	const nothing = { factsheet: null, problem: null };
	const known = outcome === null ? nothing : OUTCOME.parse(JSON.parse(outcome));
	return { index: position, status, attempts, ...known };
}
