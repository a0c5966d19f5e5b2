import * as z from "zod";

/** The most a token of English holds, on the safe side: estimates made with it are never too low. */
export const CHARACTERS_PER_TOKEN = 3;
/** The instructions and the answer's schema, in tokens: measured, rounded up. */
export const PROMPT_TOKENS = 3_000;

const count = (otherwise: number, least: number, most: number) =>
	z.coerce.number("not a number").int("not a whole number").min(least).max(most).default(otherwise);
const price = z.coerce.number("not a number").min(0).optional();

/** The settings of a language model as the Worker's environment gives them; without a provider there is none. */
export const ModelSettings = z.object({
	LLM_PROVIDER: z.enum(["workers-ai", "openai-compatible", "anthropic"]).optional(),
	/** As the provider names it. */
	LLM_MODEL: z.string().min(1).max(200).optional(),
	/** Up to what stands before `/chat/completions` or `/v1/messages`. */
	LLM_BASE_URL: z.url({ protocol: /^https?$/, error: "not an http(s) address" }).optional(),
	/** A secret. */
	LLM_API_KEY: z.string().min(1).optional(),
	/** Milliseconds for all calls about one article, repeated ones included. */
	LLM_TIMEOUT_MS: count(25_000, 500, 300_000),
	/** Tokens of one call, instructions included; a longer article is read in parts. */
	LLM_MAX_INPUT_TOKENS: count(16_000, PROMPT_TOKENS + 500, 1_000_000),
	/** UTF-16 code units of an article that the model is shown at most; the rest is left to the embedded engine. */
	LLM_MAX_INPUT_CHARACTERS: count(60_000, 500, 200_000),
	/** Tokens of one answer. */
	LLM_MAX_OUTPUT_TOKENS: count(8_000, 200, 200_000),
	/** Per million tokens, in whatever currency the bill comes in. */
	LLM_PRICE_INPUT: price,
	LLM_PRICE_OUTPUT: price,
	/** What reading one article may cost at most, in that currency; known before the call. */
	LLM_MAX_COST: price,
	/** What all articles of a day, by UTC, may cost at most. */
	LLM_DAILY_BUDGET: price,
});

/** The `AI` binding of Workers AI, as far as it is used. */
export type AiBinding = {
	readonly run: (
		model: string,
		input: Record<string, unknown>,
		options: { readonly signal: AbortSignal },
	) => Promise<unknown>;
};

/** A language model that is set up, its settings complete. */
export type Model = {
	readonly name: string;
	readonly access:
		| { readonly provider: "workers-ai"; readonly binding: AiBinding }
		| {
				readonly provider: "openai-compatible" | "anthropic";
				readonly baseUrl: string;
				readonly key: string | null;
		  };
	readonly timeoutMs: number;
	readonly maxInputTokens: number;
	readonly maxInputCharacters: number;
	readonly maxOutputTokens: number;
	readonly price: { readonly input: number; readonly output: number } | null;
	readonly maxCost: number | null;
	readonly dailyBudget: number | null;
};

const ANTHROPIC = "https://api.anthropic.com";

/** The model that the settings set up; null where they set up none; else what is missing, a line each. */
export function modelOf(
	settings: z.infer<typeof ModelSettings>,
	binding: AiBinding | undefined,
): Model | null | { readonly faults: readonly string[] } {
	if (settings.LLM_PROVIDER === undefined) {
		const stray = [settings.LLM_MODEL, settings.LLM_BASE_URL, settings.LLM_API_KEY];
		const isStray = stray.some((value) => value !== undefined);
		return isStray ? { faults: ["LLM_PROVIDER: missing, though a model is set up"] } : null;
	}
	const faults = missingIn(settings, binding);
	const access = accessOf(settings, binding);
	if (faults.length > 0 || access === null) return { faults };
	const { LLM_PRICE_INPUT: input, LLM_PRICE_OUTPUT: output } = settings;
	return {
		name: settings.LLM_MODEL ?? "",
		access,
		timeoutMs: settings.LLM_TIMEOUT_MS,
		maxInputTokens: settings.LLM_MAX_INPUT_TOKENS,
		maxInputCharacters: settings.LLM_MAX_INPUT_CHARACTERS,
		maxOutputTokens: settings.LLM_MAX_OUTPUT_TOKENS,
		price: input === undefined || output === undefined ? null : { input, output },
		maxCost: settings.LLM_MAX_COST ?? null,
		dailyBudget: settings.LLM_DAILY_BUDGET ?? null,
	};
}

function missingIn(
	settings: z.infer<typeof ModelSettings>,
	binding: AiBinding | undefined,
): readonly string[] {
	const { LLM_PROVIDER: provider, LLM_PRICE_INPUT: input, LLM_PRICE_OUTPUT: output } = settings;
	const faults: [boolean, string][] = [
		[settings.LLM_MODEL === undefined, "LLM_MODEL: missing"],
		[
			provider === "workers-ai" && binding === undefined,
			"AI: the binding of Workers AI is missing",
		],
		[
			provider === "openai-compatible" && settings.LLM_BASE_URL === undefined,
			"LLM_BASE_URL: missing",
		],
		[provider === "anthropic" && settings.LLM_API_KEY === undefined, "LLM_API_KEY: missing"],
		[
			(input === undefined) !== (output === undefined),
			"LLM_PRICE_INPUT, LLM_PRICE_OUTPUT: one without the other",
		],
		[
			settings.LLM_MAX_COST !== undefined && input === undefined,
			"LLM_MAX_COST: without LLM_PRICE_INPUT and LLM_PRICE_OUTPUT no cost is known",
		],
		[
			settings.LLM_DAILY_BUDGET !== undefined && input === undefined,
			"LLM_DAILY_BUDGET: without LLM_PRICE_INPUT and LLM_PRICE_OUTPUT no cost is known",
		],
	];
	return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
}

function accessOf(
	settings: z.infer<typeof ModelSettings>,
	binding: AiBinding | undefined,
): Model["access"] | null {
	const { LLM_PROVIDER: provider, LLM_BASE_URL: baseUrl, LLM_API_KEY: key = null } = settings;
	switch (provider) {
		case "workers-ai":
			return binding === undefined ? null : { provider, binding };
		case "openai-compatible":
			return baseUrl === undefined ? null : { provider, baseUrl, key };
		case "anthropic":
			return { provider, baseUrl: baseUrl ?? ANTHROPIC, key };
		default:
			return null;
	}
}
