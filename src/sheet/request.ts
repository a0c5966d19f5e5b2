import * as z from "zod";

/** Stated in the README, in the problem documents and in the OpenAPI document. */
export const LIMITS = {
	/** Bytes of a request's body. */
	body: 1_000_000,
	/** UTF-16 code units of an article's text. */
	text: 200_000,
	/** UTF-16 code units of a title, publisher or address. */
	field: 2_000,
	/** Bytes of a fetched page. */
	page: 5_000_000,
	/** Milliseconds for fetching a page, redirects included. */
	fetching: 10_000,
	redirects: 5,
} as const;

const field = z.string().max(LIMITS.field).nullish();
/** A day, or a moment with or without its zone. */
export const IsoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
export const BCP_47 = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/);

/** What a caller may say about an article besides the article itself. */
const options = {
	title: field.describe("Headline"),
	publishedAt: IsoDate.nullish().describe("Relative dates are resolved against it"),
	sourceUrl: z
		.url({ protocol: /^https?$/ })
		.max(LIMITS.field)
		.nullish(),
	publisher: field,
	language: BCP_47.nullish().describe("BCP 47; told from the text where not given"),
	engine: z.enum(["auto", "embedded", "llm"]).default("auto"),
	store: z
		.boolean()
		.default(true)
		.describe("false keeps the article and its sheet out of every cache and log"),
};

/** Options that a bare text or HTML body may carry in the query: nothing that tells what the article says. */
export const QUERY_OPTIONS = ["publishedAt", "language", "engine", "store"] as const;

/** `POST /v1/factsheets`: an article as text, as HTML or by address. */
export const FactSheetRequest = z
	.object({
		text: z.string().optional().describe("Paragraphs separated by newlines; never altered"),
		html: z.string().optional().describe("A page or fragment; the article is extracted from it"),
		url: z.string().max(LIMITS.field).optional().describe("A public http(s) address"),
		...options,
	})
	.refine(({ text, html, url }) => [text, html, url].filter((x) => x !== undefined).length === 1, {
		message: "Give exactly one of text, html and url",
		path: ["text"],
	})
	.meta({ id: "FactSheetRequest" });
export type FactSheetRequest = z.infer<typeof FactSheetRequest>;
/** As a caller writes it: what has a default may be left out. */
export type FactSheetInput = z.input<typeof FactSheetRequest>;
