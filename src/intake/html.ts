import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import * as z from "zod";
import { type DomNode, readLines } from "./lines.ts";

/** What a page says about its article; null where it says nothing. */
export type HtmlArticle = {
	readonly text: string;
	readonly title: string | null;
	readonly publishedAt: string | null;
	readonly publisher: string | null;
	readonly language: string | null;
};

type DomElement = DomNode & { readonly getAttribute: (name: string) => string | null };
type DomDocument = {
	readonly documentElement: DomElement;
	readonly body: DomNode;
	readonly querySelector: (selector: string) => DomElement | null;
};

const IsoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
const DATE_ATTRIBUTES = [
	['meta[property="article:published_time"]', "content"],
	['meta[itemprop="datePublished"]', "content"],
	['meta[name="date"], meta[name="pubdate"], meta[name="parsely-pub-date"]', "content"],
	["article time[datetime], time[pubdate]", "datetime"],
] as const;

/** Takes the article out of a page: its paragraphs a line each, without menus, captions of menus or scripts. */
export function readHtml(html: string): HtmlArticle {
	const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
	const { document }: { document: DomDocument } = parseHTML(page);
	const language = document.documentElement.getAttribute("lang");
	const dated = DATE_ATTRIBUTES.map(([selector, attribute]) =>
		document.querySelector(selector)?.getAttribute(attribute),
	);
	// Readability takes the document apart: whatever else is wanted of it must be read before.
	const everything = readLines(document.body);
	const reader = new Readability<DomNode>(document, { serializer: (node: DomNode) => node });
	const article = reader.parse();
	const lines = article?.content ? readLines(article.content) : [];
	return {
		text: (lines.length > 0 ? lines : everything).join("\n"),
		title: filled(article?.title),
		publishedAt: [article?.publishedTime, ...dated].map(isoDate).find((date) => date) ?? null,
		publisher: filled(article?.siteName),
		language: filled(language),
	};
}

function filled(value: string | null | undefined): string | null {
	return value?.trim() || null;
}

function isoDate(value: string | null | undefined): string | null {
	return IsoDate.safeParse(value?.trim()).data ?? null;
}
