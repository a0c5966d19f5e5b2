import * as z from "zod";
import { PROBLEMS, ProblemDocument, type ProblemName } from "../../sheet/problem.ts";
import { FactSheet } from "../../sheet/sheet.ts";
import { FORMS } from "./forms/index.ts";

/** What the descriptions of several operations are put together from. */
export const SCHEMAS = "#/components/schemas/";
const nameOf = (schema: z.ZodType) => z.globalRegistry.get(schema)?.id ?? "";
export const ref = (schema: z.ZodType) => ({ $ref: SCHEMAS + nameOf(schema) });

/** How whoever is not let in is told. Reading changes nothing, and is refused to no page for where it is. */
export const REFUSALS = {
	reading: ["key-required", "too-many-requests", "store-unavailable", "internal-error"],
	changing: [
		"key-required",
		"cross-site-refused",
		"too-many-requests",
		"store-unavailable",
		"internal-error",
	],
} as const satisfies Record<string, readonly ProblemName[]>;

export const idParameter = {
	name: "id",
	in: "path",
	required: true,
	description: "The sheet's content address",
	schema: { type: "string", pattern: "^[A-Za-z0-9_-]{24}$" },
};

export const ifNoneMatch = {
	name: "If-None-Match",
	in: "header",
	description: "The ETag of a sheet that the caller has",
	schema: { type: "string" },
};

export function header(description: string) {
	return { description, schema: { type: "string" } };
}

export const sheetResponse = {
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

export function problems(names: readonly ProblemName[]) {
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
