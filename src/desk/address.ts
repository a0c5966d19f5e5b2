import type { SheetArticle } from "../sheet/sheet.ts";

/** 144 bits: short enough for a link, long enough that no two articles ever share one. */
const ID_BYTES = 18;

type Content = {
	readonly article: SheetArticle;
	/** What intake had to say of the article: it stands on the sheet. */
	readonly warnings: readonly string[];
	readonly engine: string;
	readonly version: string;
};

/**
 * The content address of a sheet: a digest of the article and of whatever else decides what is on the sheet,
 * so that a new engine never serves an old sheet. URL-safe base64, 24 characters.
 */
export async function addressOf({ article, warnings, engine, version }: Content): Promise<string> {
	const { title, text, url, publisher, publishedAt, language } = article;
	const known = [title, text, url, publisher, publishedAt, language];
	const content = JSON.stringify(["factsheet/1", engine, version, ...known, ...warnings]);
	const bytes = new TextEncoder().encode(content);
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return digest.subarray(0, ID_BYTES).toBase64({ alphabet: "base64url" });
}
