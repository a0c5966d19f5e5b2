import type { SheetArticle } from "../src/sheet/sheet.ts";

/** An article as the desk hands it to the engine. */
export function articleOf(text: string, known: Partial<SheetArticle> = {}): SheetArticle {
	return {
		title: null,
		text,
		url: null,
		publisher: null,
		publishedAt: null,
		language: "en",
		words: 0,
		...known,
	};
}
