import { parseHTML } from "linkedom";
import { Problem } from "../sheet/problem.ts";
import { type DomDocument, type HtmlArticle, readDocument } from "./document.ts";

/** Tags and character references: several times what the largest news pages have. Parsing more takes seconds. */
const MOST_MARKS = 50_000;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;

/**
 * Takes the article out of a page.
 * @throws Problem where the page is built from more than anyone can read
 */
export function readHtml(html: string): HtmlArticle {
	if (hasMoreMarksThan(MOST_MARKS, html)) {
		throw new Problem("page-too-large", `It has more than ${MOST_MARKS} tags and entities.`);
	}
	return readDocument(parse(html), html.length);
}

/** A fragment gets a page around it: without one, its first element would pass for the page. */
function parse(html: string): DomDocument {
	const { document }: { document: DomDocument } = parseHTML(html);
	if (document.documentElement?.nodeName.toUpperCase() === "HTML") return document;
	return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function hasMoreMarksThan(most: number, html: string): boolean {
	let marks = 0;
	for (let i = 0; i < html.length && marks <= most; i++) {
		const unit = html.charCodeAt(i);
		if (unit === LESS_THAN || unit === AMPERSAND) marks += 1;
	}
	return marks > most;
}
