import * as z from "zod";
import { PROBLEMS, ProblemDocument, type ProblemName } from "../../sheet/problem.ts";
import { FactSheetRequest, LIMITS } from "../../sheet/request.ts";
import { FactSheet } from "../../sheet/sheet.ts";
import { FORMS } from "./forms/index.ts";

const SCHEMAS = "#/components/schemas/";
const ref = (id: string) => ({ $ref: SCHEMAS + id });

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
					summary: "Is it alive?",
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
	const fields = { schema: ref("FactSheetRequest") };
	const text = { schema: { type: "string", maxLength: LIMITS.text } };
	return {
		operationId: "makeFactSheet",
		summary: "Make the fact sheet of an article",
		description: `Body ${LIMITS.body} bytes at most, article ${LIMITS.text} characters. With a bare text or HTML body, publishedAt, language, engine and store go into the query.`,
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
			200: sheetResponse,
			304: { description: "The sheet of If-None-Match is still the right one" },
			...problems(Object.keys(PROBLEMS).filter(isProblemOfMaking)),
		},
	};
}

function getOperation() {
	return {
		operationId: "getFactSheet",
		summary: "Get a stored fact sheet",
		responses: {
			200: sheetResponse,
			304: { description: "Not modified" },
			...problems(["sheet-not-found", "not-acceptable"]),
		},
	};
}

function deleteOperation() {
	return {
		operationId: "deleteFactSheet",
		summary: "Remove a stored fact sheet",
		responses: { 204: { description: "It is not stored, whether it was or not" } },
	};
}

const sheetResponse = {
	description: "The fact sheet, in the form that Accept chooses",
	headers: {
		ETag: { schema: { type: "string" } },
		"Cache-Status": { schema: { type: "string" }, description: "RFC 9211" },
	},
	content: Object.fromEntries(
		Object.keys(FORMS).map((type) => [
			type,
			type === "application/json" ? { schema: ref("FactSheet") } : { schema: { type: "string" } },
		]),
	),
};

function isProblemOfMaking(name: string): name is ProblemName {
	return (
		name in PROBLEMS && !["sheet-not-found", "route-not-found", "method-not-allowed"].includes(name)
	);
}

function problems(names: readonly ProblemName[]) {
	const byStatus = Map.groupBy(names, (name) => PROBLEMS[name].status);
	return Object.fromEntries(
		[...byStatus].map(([status, group]) => [
			status,
			{
				description: group.map((name) => PROBLEMS[name].title).join("; "),
				content: { "application/problem+json": { schema: ref("Problem") } },
			},
		]),
	);
}

function schemas() {
	const registry = z.registry<{ id?: string | undefined }>();
	for (const schema of [FactSheetRequest, FactSheet, ProblemDocument]) registry.add(schema, {});
	const options = { uri: (id: string) => SCHEMAS + id, io: "input" } as const;
	return z.toJSONSchema(z.globalRegistry, options).schemas;
}
