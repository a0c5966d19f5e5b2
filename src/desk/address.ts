import type { Intake } from "../intake/index.ts";

/** 144 bits: short enough for a link, long enough that no two articles ever share one. */
const ID_BYTES = 18;

/** Who reads an article, as far as the sheet depends on it. */
export type Reader = {
	readonly name: string;
	readonly version: string;
	/** The model, and whatever of its settings decides what it is shown. */
	readonly model?: string;
};

/**
 * The content address of a sheet: a digest of what came in and of the engine that reads it, so that a new
 * engine, model or prompt never serves an old sheet. URL-safe base64, 24 characters.
 */
export async function addressOf(
	{ article, language, warnings }: Intake,
	{ name, version, model }: Reader,
): Promise<string> {
	const { title, text, url, publisher, publishedAt } = article;
	const known = [title, text, url, publisher, publishedAt, language.given, language.onPage];
	const reader = model === undefined ? [name, version] : [name, version, model];
	const content = JSON.stringify(["factsheet/1", ...reader, known, warnings]);
	const bytes = new TextEncoder().encode(content);
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return digest.subarray(0, ID_BYTES).toBase64({ alphabet: "base64url" });
}
