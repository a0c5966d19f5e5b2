/** One question to a model, whichever provider it is put to. */
export type Ask = {
	readonly model: string;
	readonly instructions: string;
	/** The article, then, after an answer that could not be read, that answer's refusal. */
	readonly messages: readonly string[];
	readonly schema: Record<string, unknown>;
	readonly maxOutputTokens: number;
};

/** What came back: the model's words and what they cost. */
export type Reply = {
	readonly words: string;
	readonly usage: Usage;
	readonly stop: "done" | "cut-off" | "refused";
};

export type Usage = { readonly inputTokens: number; readonly outputTokens: number };

/** Puts one question. @throws ModelFailure */
export type Provider = (ask: Ask, signal: AbortSignal) => Promise<Reply>;

/** How an answer's form is asked for, the surest way first. */
export const STRUCTURES = ["schema", "tool", "json", "plain"] as const;

/** What a server has been found to take; begins with the surest, and learns from what it refuses. */
export type Manner = {
	readonly structure: (typeof STRUCTURES)[number];
	/** Newer models of OpenAI and Anthropic refuse any temperature. */
	readonly temperature: boolean;
	/** What the limit of an answer is called: OpenAI renamed it, and its newer models refuse the old name. */
	readonly limit: "max_tokens" | "max_completion_tokens";
};

export const SUREST: Manner = { structure: "schema", temperature: true, limit: "max_tokens" };

/** The name of the answer's schema, or of the tool that takes the answer. */
export const ANSWER_NAME = "fact_sheet";
export const ANSWER_PURPOSE = "Takes the facts of the article";

/** For models that are only asked for JSON in words. */
export function inWords({ instructions, schema }: Ask): string {
	return `${instructions}\n\nAnswer with one JSON object of this schema and nothing else:\n${JSON.stringify(schema)}`;
}
