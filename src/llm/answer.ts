import * as z from "zod";
import { Count, Disputed, Where, Who } from "../sheet/facts.ts";

/**
 * What a model is asked to answer. Only what all providers' strict modes take: every property required,
 * null instead of optional, no limits, nothing deeper than a list of flat items. Quotes, never offsets.
 */
const quote = z
	.string()
	.describe("Verbatim words of the article that state this, at most a sentence");

const items = {
	who: z.object({
		name: z.string().describe("Fullest name in the text, without title"),
		aliases: z.array(z.string()).describe("Other names the text uses for the same, verbatim"),
		kind: Who.shape.kind,
		role: z.string().nullable().describe("Role or title, verbatim words of the text"),
		quote,
	}),
	where: z.object({
		name: z.string(),
		aliases: z.array(z.string()),
		kind: Where.shape.kind,
		country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
		event: z.boolean().describe("A main reported event happened here"),
		quote,
	}),
	when: z.object({
		expression: z.string().describe("The bare date expression, verbatim"),
		value: z
			.string()
			.nullable()
			.describe("EDTF date or interval; null where the text leaves it open"),
		event: z.string().describe("What happened then, in words of the quote"),
		quote,
	}),
	counts: z.object({
		figure: z.string().describe("The figure with its bound words and noun, verbatim"),
		value: z.number(),
		upper: z.number().nullable().describe("Second end of a range"),
		bound: Count.shape.bound,
		unit: Count.shape.unit,
		currency: z.string().nullable().describe("ISO 4217, for money"),
		category: Count.shape.category,
		subject: z.string().describe("What is counted, in words of the quote"),
		source: z
			.string()
			.nullable()
			.describe("Whose figure it is, verbatim; null for the article's own"),
		quote,
	}),
	statements: z.object({
		source: z.string().describe("Who says it, verbatim as it stands beside the cue"),
		cue: z.string().describe("The verbatim words of saying, for example: said, according to"),
		direct: z.boolean().describe("Whether the quote is verbatim speech in quotation marks"),
		quote: z.string().describe("What is said, verbatim, without source and cue"),
	}),
	disputed: z.object({
		matter: z.number().describe("The same number for every position on one matter"),
		kind: Disputed.shape.kind,
		point: z.string().describe("The question at issue, in words of the text"),
		holder: z.string().nullable().describe("Whose position it is, verbatim"),
		claim: z.string().describe("The position, in words of the quote"),
		quote,
	}),
	gaps: z.object({ quote: z.string().describe("Verbatim words that say what is not known") }),
};

/** The whole answer, as the provider is shown it. */
export const Answer = z.object({
	lead: z.string().nullable().describe("The one sentence, verbatim, that says what happened"),
	who: z.array(items.who),
	where: z.array(items.where),
	when: z.array(items.when),
	counts: z.array(items.counts),
	statements: z.array(items.statements),
	disputed: z.array(items.disputed),
	gaps: z.array(items.gaps),
});
export type Answer = z.infer<typeof Answer>;

/** The answer's JSON schema, without the address of the schema language, which some providers refuse. */
export function answerSchema(): Record<string, unknown> {
	const { $schema: _, ...schema } = z.toJSONSchema(Answer);
	return schema;
}

/** No article has so many facts: what lies beyond is not read. */
const MOST_ITEMS = 400;

/** What can be used of an answer; `malformed` items of it could not. */
export type Usable = { readonly answer: Answer; readonly malformed: number };

/** Reads an answer item by item, so that one bad item costs no good one; null where it is no answer at all. */
export function usableOf(value: unknown): Usable | null {
	const lists = z.record(z.string(), z.unknown()).safeParse(value);
	if (!lists.success || !Object.keys(items).some((key) => Array.isArray(lists.data[key])))
		return null;
	let malformed = 0;
	const read = <Item>(key: string, item: z.ZodType<Item>): Item[] => {
		const list = z.array(z.unknown()).safeParse(lists.data[key]);
		const parsed = (list.data ?? []).slice(0, MOST_ITEMS).map((each) => item.safeParse(each));
		malformed += parsed.filter(({ success }) => !success).length;
		return parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
	};
	const answer: Answer = {
		lead: Answer.shape.lead.safeParse(lists.data.lead).data ?? null,
		who: read("who", items.who),
		where: read("where", items.where),
		when: read("when", items.when),
		counts: read("counts", items.counts),
		statements: read("statements", items.statements),
		disputed: read("disputed", items.disputed),
		gaps: read("gaps", items.gaps),
	};
	return { answer, malformed };
}
