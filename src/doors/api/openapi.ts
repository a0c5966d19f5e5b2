import * as z from "zod";
import { PROBLEMS, type ProblemName } from "../../sheet/problem.ts";
import { FactSheetRequest, LIMITS, QUERY_OPTIONS } from "../../sheet/request.ts";
import {
	batchIdParameter,
	deleteBatchOperation,
	getBatchItemsOperation,
	getBatchOperation,
	submitBatchOperation,
} from "./openapi-batches.ts";
import {
	header,
	idParameter,
	ifNoneMatch,
	problems,
	REFUSALS,
	ref,
	SCHEMAS,
	sheetResponse,
} from "./openapi-parts.ts";
import {
	sharedOperation,
	shareOperation,
	tokenParameter,
	unshareOperation,
} from "./openapi-sharing.ts";
import { healthOperation, readinessOperation } from "./openapi-watching.ts";
import { STREAM_TYPE } from "./stream.ts";

/** The OpenAPI 3.1 document; every schema in it comes from the zod schemas that check the traffic. */
export function openapiDocument() {
	return {
		openapi: "3.1.1",
		info: {
			title: "Factsheet",
			version: "1",
			description:
				"An article in, a fact sheet out: who, where, when, counts and disputed points, each tied to the exact words that support it.",
			license: { name: "MIT", identifier: "MIT" },
		},
		paths: {
			"/v1/factsheets": { post: makeOperation() },
			"/v1/factsheets/{id}": {
				parameters: [idParameter],
				get: getOperation(),
				delete: deleteOperation(),
			},
			"/v1/factsheets/{id}/share": {
				parameters: [idParameter],
				post: shareOperation(),
				delete: unshareOperation(),
			},
			"/v1/batches": { post: submitBatchOperation() },
			"/v1/batches/{id}": {
				parameters: [batchIdParameter],
				get: getBatchOperation(),
				delete: deleteBatchOperation(),
			},
			"/v1/batches/{id}/items": {
				parameters: [batchIdParameter],
				get: getBatchItemsOperation(),
			},
			"/shared/{token}": { parameters: [tokenParameter], get: sharedOperation() },
			"/healthz": { get: healthOperation },
			"/readyz": { get: readinessOperation },
		},
		security: [{ key: [] }],
		components: { schemas: schemas(), securitySchemes: { key } },
	};
}

const key = {
	type: "http",
	scheme: "bearer",
	description:
		"`Authorization: Bearer fs_…`; `npm run keys -- create NAME` makes a key. Browsers of people who are signed in send a cookie instead. On one's own machine, and where `PUBLIC=true`, neither is needed.",
};

function makeOperation() {
	const fields = { schema: ref(FactSheetRequest) };
	const text = { schema: { type: "string", maxLength: LIMITS.text } };
	return {
		operationId: "makeFactSheet",
		summary: "Make the fact sheet of an article",
		description: `Body ${LIMITS.body} bytes at most, article ${LIMITS.text} characters. An answer that says "fwd=bypass" was not stored.`,
		parameters: [...QUERY_OPTIONS.map(queryOption), ifNoneMatch],
		requestBody: {
			required: true,
			content: {
				"application/json": fields,
				"application/x-www-form-urlencoded": fields,
				"text/plain": text,
				"text/html": { schema: { type: "string" } },
			},
		},
		responses: {
			200: {
				...sheetResponse,
				content: { ...sheetResponse.content, [STREAM_TYPE]: { schema: events } },
				headers: {
					...sheetResponse.headers,
					"Content-Location": header("Where the sheet is kept; not there where it is not"),
				},
			},
			304: { description: "The sheet of If-None-Match is still the right one" },
			...problems(Object.keys(PROBLEMS).filter(isProblemOfMaking)),
		},
	};
}

/** Asked for by name: where a language model reads the article, the embedded engine's sheet comes first, in milliseconds. */
const events = {
	type: "string",
	description:
		"Server-sent events: `sheet` with each sheet as it is ready, then `done`; or `problem` with a problem document",
};

function getOperation() {
	return {
		operationId: "getFactSheet",
		summary: "Get a stored fact sheet",
		parameters: [ifNoneMatch],
		responses: {
			200: sheetResponse,
			304: { description: "The sheet of If-None-Match is still the right one" },
			...problems(["sheet-not-found", "not-acceptable", ...REFUSALS.reading]),
		},
	};
}

function deleteOperation() {
	return {
		operationId: "deleteFactSheet",
		summary: "Remove a stored fact sheet",
		description:
			"Every form of it is gone, and its public link; nothing else lists it. Elsewhere in the world it may be seen for another minute.",
		responses: {
			204: { description: "It is not stored, whether it was or not" },
			...problems(REFUSALS.changing),
		},
	};
}

/** A bare text or HTML body has no room for them. */
function queryOption(name: (typeof QUERY_OPTIONS)[number]) {
	return {
		name,
		in: "query",
		description: "For a bare text or HTML body; what the body itself says goes first",
		schema: { $ref: `${ref(FactSheetRequest).$ref}/properties/${name}` },
	};
}

/** What happens to whoever asks for something else. */
const NOT_OF_MAKING = [
	"sheet-not-found",
	"batch-not-found",
	"batches-not-set-up",
	"webhook-not-set-up",
	"route-not-found",
	"method-not-allowed",
	"signature-refused",
	"request-repeated",
];

function isProblemOfMaking(name: string): name is ProblemName {
	return name in PROBLEMS && !NOT_OF_MAKING.includes(name);
}

function schemas() {
	const options = { uri: (id: string) => SCHEMAS + id, io: "input" } as const;
	const { schemas } = z.toJSONSchema(z.globalRegistry, options);
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, embedded(schema)]),
	);
}

/** A schema inside a document is found by its place there: an `$id` of its own would lead its references astray. */
function embedded({ $id: _id, $schema: _dialect, ...schema }: z.core.JSONSchema.BaseSchema) {
	return schema;
}
