import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { Problem } from "../sheet/problem.ts";
import { BCP_47, LIMITS } from "../sheet/request.ts";
import { type DomNode, isWithin, readLines } from "./lines.ts";
import { readDate } from "./page-date.ts";

/** What a page says about its article; null where it says nothing. */
export type HtmlArticle = {
	readonly text: string;
	readonly title: string | null;
	readonly publishedAt: string | null;
	readonly publisher: string | null;
	readonly language: string | null;
	readonly warnings: readonly string[];
};

type DomElement = DomNode & { readonly getAttribute: (name: string) => string | null };
type DomDocument = {
	readonly documentElement: DomElement | null;
	readonly querySelector: (selector: string) => DomElement | null;
};
type Told = ReturnType<Readability<DomNode>["parse"]>;

/** Tags and character references: several times what the largest news pages have. Parsing more takes seconds. */
const MOST_MARKS = 50_000;
/** The library's time grows with the product of both. */
const MOST = { depth: 200, elements: 20_000 };
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
/** As little as a news brief of two sentences still passes: √(characters over 60) summed over the paragraphs. */
const READABLE = { minContentLength: 60, minScore: 10 };

const DATE_ATTRIBUTES = [
	['meta[property="article:published_time"]', "content"],
	['meta[itemprop="datePublished"]', "content"],
	['meta[name="date"], meta[name="pubdate"], meta[name="parsely-pub-date"]', "content"],
	["article time[datetime], time[pubdate]", "datetime"],
] as const;

const NO_ARTICLE =
	"No article could be told from the rest of the page: the sheet may rest on menus and other words around it.";

/**
 * Takes the article out of a page: its paragraphs a line each, without menus or scripts.
 * @throws Problem where the page is built from more than anyone can read
 */
export function readHtml(html: string): HtmlArticle {
	if (hasMoreMarksThan(MOST_MARKS, html)) {
		throw new Problem("page-too-large", `It has more than ${MOST_MARKS} tags and entities.`);
	}
	const document = parse(html);
	const root = document.documentElement;
	if (root === null) return { ...NOTHING_TOLD, text: "", warnings: [] };
	const language = BCP_47.safeParse(root.getAttribute("lang")?.trim()).data ?? null;
	// The library takes the document apart: whatever else is wanted of it must be read before.
	const everything = readLines(root);
	if (!isWithin(root, MOST)) {
		return { ...NOTHING_TOLD, language, text: everything.join("\n"), warnings: [NO_ARTICLE] };
	}
	const dates = DATE_ATTRIBUTES.map(([selector, attribute]) =>
		document.querySelector(selector)?.getAttribute(attribute),
	);
	const readable = isProbablyReaderable(document, READABLE);
	const told = tell(document);
	const lines = told?.content ? readLines(told.content) : [];
	return {
		text: (lines.length > 0 ? lines : everything).join("\n"),
		title: shortened(told?.title),
		publishedAt: publishedAt(told, dates),
		publisher: shortened(told?.siteName),
		language,
		warnings: everything.length > 0 && !(readable && lines.length > 0) ? [NO_ARTICLE] : [],
	};
}

const NOTHING_TOLD = { title: null, publishedAt: null, publisher: null, language: null };

/** A fragment gets a page around it: without one, its first element would pass for the page. */
function parse(html: string): DomDocument {
	const { document }: { document: DomDocument } = parseHTML(html);
	if (document.documentElement?.nodeName.toUpperCase() === "HTML") return document;
	return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** The library calls itself for what it finds, and a hostile page may give it too much of it. */
function tell(document: DomDocument): Told {
	try {
		return new Readability<DomNode>(document, { serializer: (node: DomNode) => node }).parse();
	} catch {
		return null;
	}
}

function hasMoreMarksThan(most: number, html: string): boolean {
	let marks = 0;
	for (let i = 0; i < html.length && marks <= most; i++) {
		const unit = html.charCodeAt(i);
		if (unit === LESS_THAN || unit === AMPERSAND) marks += 1;
	}
	return marks > most;
}

function publishedAt(told: Told, dates: readonly (string | null | undefined)[]) {
	for (const date of [told?.publishedTime, ...dates]) {
		const read = readDate(date ?? "");
		if (read !== null) return read;
	}
	return null;
}

function shortened(value: string | null | undefined): string | null {
	return value?.trim().slice(0, LIMITS.field) || null;
}
