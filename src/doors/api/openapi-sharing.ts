import { header, ifNoneMatch, problems, REFUSALS, sheetResponse } from "./openapi-parts.ts";

/** A sheet shown to everyone who has its link, on purpose and until that is taken back. */
export function shareOperation() {
	return {
		operationId: "shareFactSheet",
		summary: "Give a stored fact sheet a public link",
		description:
			"Whoever has the link can read the sheet, its article included, without a key, until the link is taken back or the sheet's time is over.",
		responses: {
			200: { description: "It has one already", content: link },
			201: { description: "Made", headers: { Location: header("The link") }, content: link },
			...problems(["sheet-not-found", ...REFUSALS.changing]),
		},
	};
}

export function unshareOperation() {
	return {
		operationId: "unshareFactSheet",
		summary: "Take a public link back",
		responses: {
			204: {
				description: "It leads nowhere, everywhere within a minute, whether there was one or not",
			},
			...problems(REFUSALS.changing),
		},
	};
}

export function sharedOperation() {
	return {
		operationId: "getSharedFactSheet",
		summary: "Get a fact sheet by its public link",
		security: [],
		parameters: [ifNoneMatch],
		responses: {
			200: sheetResponse,
			304: { description: "The sheet of If-None-Match is still the right one" },
			...problems([
				"sheet-not-found",
				"not-acceptable",
				"too-many-requests",
				"store-unavailable",
				"internal-error",
			]),
		},
	};
}

export const tokenParameter = {
	name: "token",
	in: "path",
	required: true,
	description: "What the link ends with",
	schema: { type: "string", pattern: "^[A-Za-z0-9_-]{48}$" },
};

const link = {
	"application/json": {
		schema: {
			type: "object",
			required: ["url"],
			properties: { url: { type: "string", format: "uri" } },
		},
	},
};
