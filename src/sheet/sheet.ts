import * as z from "zod";
import { Count, Disputed, Gap, Lead, Statement, When, Where, Who } from "./facts.ts";

/** The article as the sheet's offsets refer to it. */
export const SheetArticle = z
	.object({
		title: z.string().nullable(),
		text: z.string(),
		url: z.string().nullable(),
		publisher: z.string().nullable(),
		publishedAt: z.string().nullable().describe("ISO 8601 date or date-time"),
		language: z.string().describe("BCP 47; `und` where it could not be told"),
		words: z.int().min(0),
	})
	.meta({ id: "Article" });
export type SheetArticle = z.infer<typeof SheetArticle>;

export const Engine = z
	.object({
		name: z.enum(["embedded", "llm"]),
		version: z.string(),
		model: z.string().nullable(),
		fallbackFrom: z.string().nullable(),
	})
	.meta({ id: "Engine" });

/** The fact sheet, version 1. Lists are ordered by importance to the story. */
export const FactSheet = z
	.object({
		schema: z.literal("factsheet/1"),
		id: z
			.string()
			.describe("Content address: same input, options and engine version give the same id"),
		article: SheetArticle,
		lead: Lead.nullable(),
		who: z.array(Who),
		where: z.array(Where),
		when: z.array(When),
		counts: z.array(Count),
		statements: z.array(Statement),
		disputed: z.array(Disputed),
		gaps: z.array(Gap),
		engine: Engine,
		warnings: z.array(z.string()).describe("What the reader must know"),
		createdAt: z.iso.datetime(),
	})
	.meta({ id: "FactSheet" });
export type FactSheet = z.infer<typeof FactSheet>;

/** The part of a sheet that an engine writes: the facts, without address, engine or time. */
export type Facts = Pick<
	FactSheet,
	"lead" | "who" | "where" | "when" | "counts" | "statements" | "disputed" | "gaps" | "warnings"
>;
