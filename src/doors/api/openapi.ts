import * as z from "zod";
import { PROBLEMS, ProblemDocument, type ProblemName } from "../../sheet/problem.ts";
import { FactSheetRequest, LIMITS, QUERY_OPTIONS } from "../../sheet/request.ts";
import { FactSheet } from "../../sheet/sheet.ts";
import { FORMS } from "./forms/index.ts";
import { STREAM_TYPE } from "./stream.ts";

const SCHEMAS = "#/components/schemas/";
const nameOf = (schema: z.ZodType) => z.globalRegistry.get(schema)?.id ?? "";
const ref = (schema: z.ZodType) => ({ $ref: SCHEMAS + nameOf(schema) });

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
			"/healthz": {
				get: {
					operationId: "health",
					summary: "Tell whether it is alive",
					responses: { 200: { description: "It is" } },
				},
			},
		},
		components: { schemas: schemas() },
	};
}

const idParameter = {
	name: "id",
	in: "path",
	required: true,
	description: "The sheet's content address",
	schema: { type: "string", pattern: "^[A-Za-z0-9_-]{24}$" },
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
			...problems(["sheet-not-found", "not-acceptable", "store-unavailable", "internal-error"]),
		},
	};
}

function deleteOperation() {
	return {
		operationId: "deleteFactSheet",
		summary: "Remove a stored fact sheet",
		responses: {
			204: { description: "It is not stored, whether it was or not" },
			...problems(["store-unavailable", "internal-error"]),
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

const ifNoneMatch = {
	name: "If-None-Match",
	in: "header",
	description: "The ETag of a sheet that the caller has",
	schema: { type: "string" },
};

function header(description: string) {
	return { description, schema: { type: "string" } };
}

const sheetResponse = {
	description: "The fact sheet, in the form that Accept chooses",
	headers: {
		ETag: header("Changes with the sheet and with its form"),
		"Cache-Status": header("RFC 9211: whether the sheet was stored before"),
		"Cache-Control": header("no-store where the sheet is not stored"),
		"Server-Timing": header("Milliseconds for each step; what a language model took"),
		Vary: header("Accept"),
	},
	content: Object.fromEntries(
		Object.keys(FORMS).map((type) => [
			type,
			type === "application/json" ? { schema: ref(FactSheet) } : { schema: { type: "string" } },
		]),
	),
};

/** An article is answered whether its address is known, or the store is up, or not. */
const NOT_OF_MAKING = [
	"sheet-not-found",
	"route-not-found",
	"method-not-allowed",
	"store-unavailable",
	"signature-refused",
	"request-repeated",
];

function isProblemOfMaking(name: string): name is ProblemName {
	return name in PROBLEMS && !NOT_OF_MAKING.includes(name);
}

function problems(names: readonly ProblemName[]) {
	const byStatus = Map.groupBy(names, (name) => PROBLEMS[name].status);
	return Object.fromEntries(
		[...byStatus].map(([status, group]) => [
			status,
			{
				description: group.map((name) => PROBLEMS[name].title).join("; "),
				content: { "application/problem+json": { schema: ref(ProblemDocument) } },
			},
		]),
	);
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
