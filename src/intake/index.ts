import { Problem } from "../sheet/problem.ts";
import { type FactSheetRequest, LIMITS } from "../sheet/request.ts";
import type { SheetArticle } from "../sheet/sheet.ts";
import type { HtmlArticle } from "./document.ts";
import { type Fetch, fetchPage, type Page } from "./page.ts";

export { parsedAs, readBody, readJson, readText } from "./body.ts";
export type { Fetch } from "./page.ts";

/** An article as it came in, before anyone has counted its words or told its language. */
export type Intake = {
	readonly article: Omit<SheetArticle, "language" | "words">;
	/** What the caller, else what the page, says the language is. */
	readonly language: { readonly given: string | null; readonly onPage: string | null };
	readonly warnings: readonly string[];
};

const NOTHING: Omit<HtmlArticle, "text"> = {
	title: null,
	publishedAt: null,
	publisher: null,
	language: null,
	warnings: [],
};

/** A request → the article it brings or points to; what the caller says of it goes before what the page says. */
export async function takeIn(request: FactSheetRequest, fetch: Fetch): Promise<Intake> {
	const page = request.url === undefined ? null : await fetchPage(request.url, fetch);
	const found = await contentOf(request, page);
	if (found.text.length > LIMITS.text) {
		throw new Problem(
			"text-too-long",
			`The article has ${found.text.length} characters; ${LIMITS.text} is the most.`,
		);
	}
	const article = {
		title: request.title || found.title,
		text: found.text,
		url: request.sourceUrl ?? page?.url ?? null,
		publisher: request.publisher || found.publisher,
		publishedAt: request.publishedAt ?? found.publishedAt,
	};
	const language = { given: request.language ?? null, onPage: found.language };
	return { article, language, warnings: found.warnings };
}

async function contentOf(request: FactSheetRequest, page: Page | null): Promise<HtmlArticle> {
	const html = page?.html ?? request.html;
	if (html === undefined) return { text: request.text ?? "", ...NOTHING };
	// Loaded when used: a text pays nothing for the HTML parser.
	const { readHtml } = await import("./html.ts");
	return readHtml(html);
}
