import * as z from "zod";
import { Evidence } from "./span.ts";

const id = z.string().describe("Unique in the sheet, for example `who-1`");
const whoId = z.string().nullable().describe("The `Who.id` of this source, where it is listed");
const grounds = z.array(Evidence).min(1);
const engine = z
	.enum(["embedded", "llm"])
	.optional()
	.describe("Which engine found it; only on sheets that a language model read too");

/** A named person or organisation that acts, speaks, is acted upon, or is the subject. */
export const Who = z
	.object({
		id,
		engine,
		name: z.string().describe("The fullest name in the text, without title"),
		aliases: z.array(z.string()),
		kind: z.enum(["person", "organization"]),
		role: z.string().nullable().describe("Role, title or relation, as the text words it"),
		evidence: grounds.describe("Every mention, tight: just the name"),
	})
	.meta({ id: "Who" });
export type Who = z.infer<typeof Who>;

/** A named place. */
export const Where = z
	.object({
		id,
		engine,
		name: z.string(),
		aliases: z.array(z.string()),
		kind: z.enum(["country", "region", "city", "facility", "natural", "other"]),
		country: z.string().length(2).nullable().describe("ISO 3166-1 alpha-2"),
		coordinates: z
			.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
			.nullable(),
		event: z.boolean().describe("A main reported event happened here"),
		evidence: grounds,
	})
	.meta({ id: "Where" });
export type Where = z.infer<typeof Where>;

/** An expression that places an event on the calendar. */
export const When = z
	.object({
		id,
		engine,
		text: z.string().describe("The bare expression, for example `Saturday`"),
		value: z
			.string()
			.nullable()
			.describe(
				"EDTF / ISO 8601 date or interval, no time of day; null where the text leaves it open",
			),
		event: z.string().describe("What happened then, in the text's words"),
		evidence: grounds.describe("First: just the expression"),
	})
	.meta({ id: "When" });
export type When = z.infer<typeof When>;

/** Whoever the text says something comes from. */
export const Source = z
	.object({ name: z.string(), who: whoId, evidence: Evidence })
	.meta({ id: "Source" });
export type Source = z.infer<typeof Source>;

/** A figure: how many or how much of something. */
export const Count = z
	.object({
		id,
		engine,
		text: z
			.string()
			.describe("The figure with its bound words and noun, for example `at least 67 bodies`"),
		value: z.number(),
		upper: z.number().nullable().describe("Second end of a range"),
		bound: z.enum(["exact", "at_least", "more_than", "about", "up_to", "less_than", "range"]),
		unit: z.enum(["people", "animals", "money", "percent", "things", "measure"]),
		currency: z.string().length(3).nullable().describe("ISO 4217, for money"),
		category: z.enum([
			"killed",
			"injured",
			"missing",
			"arrested",
			"infected",
			"displaced",
			"rescued",
			"other",
		]),
		subject: z.string().describe("What is counted"),
		source: Source.nullable().describe(
			"Whose figure it is; null where the article states it itself",
		),
		evidence: grounds.describe("First: the figure with its noun"),
	})
	.meta({ id: "Count" });
export type Count = z.infer<typeof Count>;

/** Who says what. */
export const Statement = z
	.object({
		id,
		engine,
		source: Source,
		cue: Evidence.describe("For example `said`, `accused`, `according to`"),
		direct: z.boolean().describe("A verbatim quotation"),
		content: Evidence,
	})
	.meta({ id: "Statement" });
export type Statement = z.infer<typeof Statement>;

/** One side of a disputed point. */
export const Position = z
	.object({
		holder: z.string().nullable().describe("Whose claim it is, as worded in the text"),
		who: whoId,
		claim: z.string(),
		counts: z.array(z.string()).describe("Ids of the counts it rests on"),
		evidence: grounds,
	})
	.meta({ id: "Position" });
export type Position = z.infer<typeof Position>;

/** A matter of fact that the article itself shows is not settled. */
export const Disputed = z
	.object({
		id,
		engine,
		kind: z.enum([
			"conflicting_figures",
			"conflicting_accounts",
			"accusation",
			"denial",
			"unverified",
		]),
		point: z.string().describe("The question at issue"),
		positions: z.array(Position).min(1),
	})
	.meta({ id: "Disputed" });
export type Disputed = z.infer<typeof Disputed>;

/** What the text says is not known, not released or not answered. */
export const Gap = z
	.object({ id, engine, text: z.string(), evidence: grounds })
	.meta({ id: "Gap" });
export type Gap = z.infer<typeof Gap>;

/** The one sentence that says what happened. */
export const Lead = z.object({ text: z.string(), evidence: Evidence }).meta({ id: "Lead" });
export type Lead = z.infer<typeof Lead>;
