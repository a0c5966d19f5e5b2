import * as z from "zod";
import { LIMITS } from "../sheet/request.ts";
import { readPage } from "./read-page.ts";

/**
 * What the bookmarklet hands over, as JSON in the fragment: the page's address, its HTML as its reader
 * sees it, and the words that were selected. Whoever opens our window may write anything here.
 */
const Handed = z.object({
	url: z.string(),
	html: z.string().default(""),
	text: z.string().default(""),
});

/** An article taken from somebody's page. */
export type Clipping = {
	readonly text: string;
	readonly title: string | null;
	readonly publishedAt: string | null;
	readonly publisher: string | null;
	readonly language: string | null;
	readonly sourceUrl: string | null;
};

/** The article in a fragment, its text the selection where there was one; null where it holds none of ours. */
export function readClipping(fragment: string): Clipping | null {
	const handed = Handed.safeParse(decode(fragment));
	if (!handed.success) return null;
	const { url, html, text } = handed.data;
	const { warnings: _, ...page } = readPage(html);
	return {
		...page,
		text: text.trim() === "" ? page.text : text,
		sourceUrl: /^https?:\/\//i.test(url) && url.length <= LIMITS.field ? url : null,
	};
}

function decode(fragment: string): unknown {
	try {
		return JSON.parse(decodeURIComponent(fragment));
	} catch {
		return null;
	}
}
