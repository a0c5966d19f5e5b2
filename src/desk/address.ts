import type { SheetArticle } from "../sheet/sheet.ts";

/** 144 bits: short enough for a link, long enough that no two articles ever share one. */
const ID_BYTES = 18;

type Content = {
	readonly article: SheetArticle;
	readonly engine: string;
	readonly version: string;
};

/**
 * The content address of a sheet: a digest of the article and of whatever else decides what is on the sheet,
 * so that a new engine never serves an old sheet. URL-safe base64, 24 characters.
 */
export async function addressOf({ article, engine, version }: Content): Promise<string> {
	const { title, text, url, publisher, publishedAt, language } = article;
	const content = [
		"factsheet/1",
		engine,
		version,
		title,
		text,
		url,
		publisher,
		publishedAt,
		language,
	];
	const bytes = new TextEncoder().encode(JSON.stringify(content));
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return digest.subarray(0, ID_BYTES).toBase64({ alphabet: "base64url" });
}
