import * as z from "zod";

/** Every way a request can fail: its stable name, HTTP status and title. Nothing else is ever answered. */
export const PROBLEMS = {
	"malformed-body": { status: 400, title: "The body could not be read" },
	"signature-refused": { status: 401, title: "The request is not signed as it should be" },
	"key-required": { status: 401, title: "A key is needed here" },
	"cross-site-refused": { status: 403, title: "That came from another site" },
	"sheet-not-found": { status: 404, title: "No such fact sheet" },
	"batch-not-found": { status: 404, title: "No such batch" },
	"route-not-found": { status: 404, title: "No such address" },
	"method-not-allowed": { status: 405, title: "This address does not take that method" },
	"not-acceptable": { status: 406, title: "None of the accepted forms can be given" },
	"request-repeated": { status: 409, title: "That request was already taken" },
	"body-too-large": { status: 413, title: "The body is too large" },
	"text-too-long": { status: 413, title: "The article is too long" },
	"unsupported-media-type": { status: 415, title: "The body's type is not one we read" },
	"invalid-request": { status: 422, title: "The request is not valid" },
	"engine-not-set-up": { status: 422, title: "That engine is not set up here" },
	"webhook-not-set-up": { status: 422, title: "Webhooks are not set up here" },
	"address-refused": { status: 422, title: "That address may not be fetched" },
	"page-not-html": { status: 422, title: "That address is not a web page" },
	"page-too-large": { status: 422, title: "That page is too large" },
	"too-many-requests": { status: 429, title: "Too many requests" },
	"batches-not-set-up": { status: 501, title: "Batches are not set up here" },
	"page-unreachable": { status: 502, title: "That page could not be fetched" },
	"page-timed-out": { status: 504, title: "That page took too long to answer" },
	"store-unavailable": { status: 503, title: "The store of sheets does not answer" },
	"request-abandoned": { status: 408, title: "The caller did not wait for the answer" },
	"internal-error": { status: 500, title: "Something went wrong on our side" },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

export const FieldError = z
	.object({
		path: z.string().describe("The field at fault, dots between levels"),
		message: z.string(),
	})
	.meta({ id: "FieldError" });
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457. */
export const ProblemDocument = z
	.object({
		type: z.string().describe("Stable per cause; a page at that address explains it"),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z.array(FieldError).optional(),
	})
	.meta({ id: "Problem" });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** The one error that is thrown on purpose. `detail` is for the caller's eyes: never the article's words. */
export class Problem extends Error {
	readonly document: ProblemDocument;

	constructor(name: ProblemName, detail: string, errors?: readonly FieldError[]) {
		super(name);
		this.name = "Problem";
		const { status, title } = PROBLEMS[name];
		const type = `/problems/${name}`;
		this.document = { type, title, status, detail, ...(errors && { errors: [...errors] }) };
	}
}
