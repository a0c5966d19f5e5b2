import * as z from "zod";
import {
	BATCH_LIMITS,
	BatchEvent,
	BatchItems,
	BatchProgress,
	BatchRequest,
	ItemsQuery,
} from "../../sheet/batch.ts";
import { LIMITS } from "../../sheet/request.ts";
import { header, problems, REFUSALS, ref } from "./openapi-parts.ts";

/** Many articles at once, read by way of a queue. */
export function submitBatchOperation() {
	return {
		operationId: "submitBatch",
		summary: "Have many articles read",
		description: `Up to ${BATCH_LIMITS.articles} articles in ${BATCH_LIMITS.body} bytes, each as for a single sheet and of ${LIMITS.body} bytes at most. Where one of them is not valid, none is read. Their sheets are stored; \`store: false\` is refused.`,
		requestBody: { required: true, content: json(BatchRequest) },
		responses: {
			202: {
				description: "Taken; its articles are being read",
				headers: { Location: header("Where to ask how far it is") },
				content: json(BatchProgress),
			},
			...problems([
				"malformed-body",
				"body-too-large",
				"unsupported-media-type",
				"invalid-request",
				"address-refused",
				"webhook-not-set-up",
				"batches-not-set-up",
				...REFUSALS.changing,
			]),
		},
		callbacks: { finished: { "{$request.body#/webhook/url}": { post: finishedCall } } },
	};
}

const finishedCall = {
	summary: "Tells that a batch is finished",
	description:
		"Signed as standardwebhooks.com has it: `webhook-id`, `webhook-timestamp` and `webhook-signature`. What is not answered with 2xx within 10 s is sent again after 5 s, 5 min, 30 min, 2 h, 5 h and 10 h; 410 ends it. Redirects are not followed.",
	requestBody: { required: true, content: json(BatchEvent) },
	responses: { "2XX": { description: "It was received" } },
};

export function getBatchOperation() {
	return {
		operationId: "getBatch",
		summary: "Tell how far a batch is",
		responses: {
			200: { description: "Its counts, and how its webhook fared", content: json(BatchProgress) },
			...problems(NOT_READ),
		},
	};
}

export function getBatchItemsOperation() {
	return {
		operationId: "getBatchItems",
		summary: "List the items of a batch",
		parameters: queryParameters(),
		responses: {
			200: {
				description: "Each with its status, and its sheet's address or its problem",
				content: json(BatchItems),
			},
			...problems(["invalid-request", ...NOT_READ]),
		},
	};
}

export function deleteBatchOperation() {
	return {
		operationId: "deleteBatch",
		summary: "Cancel and forget a batch",
		description:
			"What is not begun is not read, and its articles are gone. Sheets that were made stay, until they are deleted one by one or their time is over; so does that of an article that is being read at this moment.",
		responses: {
			204: { description: "It is forgotten, whether it was known or not" },
			...problems(["batches-not-set-up", ...REFUSALS.changing]),
		},
	};
}

export const batchIdParameter = {
	name: "id",
	in: "path",
	required: true,
	description: "The batch's id, which nobody guesses",
	schema: { type: "string", pattern: "^[A-Za-z0-9_-]{24}$" },
};

const NOT_READ = ["batch-not-found", "batches-not-set-up", ...REFUSALS.reading] as const;

function json(schema: z.ZodType) {
	return { "application/json": { schema: ref(schema) } };
}

function queryParameters() {
	const { properties = {} } = z.toJSONSchema(ItemsQuery, { io: "output" });
	return Object.entries(ItemsQuery.shape).map(([name, { description = "How many at most" }]) => ({
		name,
		in: "query",
		description,
		schema: properties[name],
	}));
}
