import { type HtmlArticle, readDocument } from "../intake/document.ts";

/** Takes the article out of a page's HTML, here instead of in the Worker, by the same library and code. */
export function readPage(html: string): HtmlArticle {
	// A parsed document runs no script and loads nothing.
	return readDocument(new DOMParser().parseFromString(html, "text/html"));
}
