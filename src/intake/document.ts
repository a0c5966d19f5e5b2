import { isProbablyReaderable, Readability } from "@mozilla/readability";
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

/** A DOM, the browser's own or one built in the Worker. */
export type DomDocument = ConstructorParameters<typeof Readability>[0];
type Told = ReturnType<Readability<DomNode>["parse"]>;

/** The library takes its time for all levels above each element and each word; people read pages of some 40. */
const MOST = { depth: 100, elements: 20_000, steps: 300_000 };
/** A page that people read has a step for two or three characters of its HTML: this many are let pass beside one each. */
const FREE_STEPS = 5_000;
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
 * Takes the article out of a parsed page, in the Worker or in a browser: its paragraphs a line each, without
 * menus or scripts. `length` is that of its HTML, where it is known.
 */
export function readDocument(
	document: DomDocument,
	length = Number.POSITIVE_INFINITY,
): HtmlArticle {
	const root = document.documentElement;
	if (root === null) return { ...NOTHING_TOLD, text: "", warnings: [] };
	const language = BCP_47.safeParse(root.getAttribute("lang")?.trim()).data ?? null;
	// The library takes the document apart: whatever else is wanted of it must be read before.
	const everything = readLines(root);
	const steps = Math.min(MOST.steps, FREE_STEPS + length);
	if (!isWithin(root, { ...MOST, steps })) {
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

/** The library calls itself for what it finds, and a hostile page may give it too much of it. */
function tell(document: DomDocument): Told {
	try {
		return new Readability<DomNode>(document, { serializer: (node: DomNode) => node }).parse();
	} catch {
		return null;
	}
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
