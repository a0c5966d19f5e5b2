import * as z from "zod";
import { ProblemDocument } from "./problem.ts";
import { FactSheetRequest, LIMITS } from "./request.ts";

/** Stated in the README and in the OpenAPI document. */
export const BATCH_LIMITS = {
	articles: 1_000,
	/** Bytes of the body: held twice over as text of two bytes a character, it leaves half of a Worker's 128 MB. */
	body: 10_000_000,
	/** Items in one answer. */
	page: 1_000,
} as const;

const MUST_BE_STORED = "A batch's sheets are fetched from the store: send this article by itself";
const TOO_LONG = `${LIMITS.text} characters is the most`;

/** `POST /v1/batches`: articles, each as `POST /v1/factsheets` takes it. */
export const BatchRequest = z
	.object({
		articles: z
			.array(FactSheetRequest)
			.min(1)
			.max(BATCH_LIMITS.articles)
			.superRefine((articles, { addIssue }) => {
				for (const [i, { store, text = "" }] of articles.entries()) {
					if (!store) addIssue({ code: "custom", path: [i, "store"], message: MUST_BE_STORED });
					if (text.length > LIMITS.text)
						addIssue({ code: "custom", path: [i, "text"], message: TOO_LONG });
				}
			}),
		webhook: z
			.object({
				url: z
					.string()
					.max(LIMITS.field)
					.describe("A public https address, which is told when the batch is finished"),
			})
			.nullish(),
	})
	.meta({ id: "BatchRequest" });
export type BatchRequest = z.infer<typeof BatchRequest>;

export const ItemStatus = z.enum(["queued", "running", "done", "failed"]);
export type ItemStatus = z.infer<typeof ItemStatus>;

const count = z.int().min(0);
const moment = z.iso.datetime();

/** How far a batch is; never a word of its articles. */
export const BatchProgress = z
	.object({
		id: z.string(),
		status: z.enum(["working", "finished"]),
		counts: z.object({
			total: count,
			queued: count,
			running: count,
			done: count,
			failed: count,
		}),
		createdAt: moment,
		finishedAt: moment.nullable(),
		expiresAt: moment.nullable().describe("When the batch is forgotten; null until it is finished"),
		webhook: z
			.object({
				status: z.enum(["waiting", "delivered", "failed"]),
				attempts: count,
				lastStatus: z.int().nullable().describe("HTTP status; null where nothing answered"),
				nextAttemptAt: moment.nullable(),
			})
			.nullable(),
		links: z.object({ self: z.string(), items: z.string() }),
	})
	.meta({ id: "BatchProgress" });
export type BatchProgress = z.infer<typeof BatchProgress>;

export const BatchItem = z
	.object({
		index: count.describe("Where the article stands in the request, from 0"),
		status: ItemStatus,
		attempts: count,
		factsheet: z
			.object({
				id: z.string(),
				url: z.string(),
				engine: z
					.enum(["embedded", "llm"])
					.nullable()
					.describe("Who read it; `embedded` also where a model was to, and failed"),
				expiresAt: moment.nullable(),
			})
			.nullable(),
		problem: ProblemDocument.nullable().describe("Of the last attempt"),
	})
	.meta({ id: "BatchItem" });
export type BatchItem = z.infer<typeof BatchItem>;

export const BatchItems = z
	.object({
		items: z.array(BatchItem),
		next: z.string().nullable().describe("Where the next items are; null where there are none"),
	})
	.meta({ id: "BatchItems" });
export type BatchItems = z.infer<typeof BatchItems>;

/** What `GET /v1/batches/{id}/items` takes in its query. */
export const ItemsQuery = z.object({
	after: z.coerce.number().int().min(-1).default(-1).describe("The index after which to begin"),
	limit: z.coerce.number().int().min(1).max(BATCH_LIMITS.page).default(100),
	status: ItemStatus.optional().describe("Only items of that status"),
});
export type ItemsQuery = z.infer<typeof ItemsQuery>;

/** What the webhook gets, in the manner of standardwebhooks.com. */
export const BatchEvent = z
	.object({ type: z.literal("batch.finished"), timestamp: moment, data: BatchProgress })
	.meta({ id: "BatchEvent" });
export type BatchEvent = z.infer<typeof BatchEvent>;
