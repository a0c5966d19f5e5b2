import * as z from "zod";

/** A half-open stretch of `article.text`, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** The exact words a fact rests on: `article.text.slice(start, end) === quote`, always. */
export const Evidence = z
	.object({
		start: z.int().min(0).describe("UTF-16 offset into article.text"),
		end: z.int().min(1).describe("UTF-16 offset into article.text, exclusive"),
		quote: z.string().min(1).describe("article.text.slice(start, end), verbatim"),
	})
	.meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;
