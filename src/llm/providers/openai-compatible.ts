import * as z from "zod";
import { ModelFailure } from "../failure.ts";
import { postJson } from "./http.ts";
import { inTakenManner } from "./manner.ts";
import {
	ANSWER_NAME,
	ANSWER_PURPOSE,
	type Ask,
	inWords,
	type Manner,
	type Provider,
	type Reply,
} from "./provider.ts";

const count = z.number().catch(0);
const words = z.string().nullish().catch(null);

/** A chat completion, as far as it is read; servers differ in all else. */
export const Completion = z.object({
	choices: z
		.array(
			z.object({
				finish_reason: words,
				message: z.object({
					content: words,
					refusal: words,
					tool_calls: z
						.array(z.object({ function: z.object({ arguments: z.string() }) }))
						.nullish()
						.catch(null),
				}),
			}),
		)
		.min(1),
	usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** OpenAI, and whoever speaks its language: Ollama, vLLM, llama.cpp, OpenRouter and the rest. */
export function openAiCompatible(baseUrl: string, key: string | null, model: string): Provider {
	const url = `${baseUrl.replace(/(?<!\/)\/+$/, "")}/chat/completions`;
	const headers = key === null ? {} : { authorization: `Bearer ${key}` };
	return inTakenManner(`${url} ${model}`, async (ask, manner, signal) => {
		const reply = await postJson({ url, headers, body: bodyOf(ask, manner) }, signal);
		return "fault" in reply ? reply : replyOf(reply.json);
	});
}

function bodyOf(ask: Ask, manner: Manner): Record<string, unknown> {
	const { schema, maxOutputTokens } = ask;
	const isFormed = manner.structure === "schema" || manner.structure === "tool";
	const system = isFormed ? ask.instructions : inWords(ask);
	return {
		model: ask.model,
		messages: [
			{ role: "system", content: system },
			...ask.messages.map((content) => ({ role: "user", content })),
		],
		[manner.limit]: maxOutputTokens,
		...(manner.temperature && { temperature: 0 }),
		...(manner.structure === "schema" && {
			response_format: {
				type: "json_schema",
				json_schema: { name: ANSWER_NAME, schema, strict: true },
			},
		}),
		...(manner.structure === "tool" && {
			tools: [
				{
					type: "function",
					function: { name: ANSWER_NAME, description: ANSWER_PURPOSE, parameters: schema },
				},
			],
			tool_choice: { type: "function", function: { name: ANSWER_NAME } },
		}),
		...(manner.structure === "json" && { response_format: { type: "json_object" } }),
	};
}

/** Out of a chat completion. @throws ModelFailure where it is none */
export function replyOf(json: unknown): Reply {
	const completion = Completion.safeParse(json);
	const [choice] = completion.data?.choices ?? [];
	if (completion.data === undefined || choice === undefined) throw new ModelFailure("malformed");
	const { usage } = completion.data;
	const { content, refusal, tool_calls } = choice.message;
	const isRefused = typeof refusal === "string" || choice.finish_reason === "content_filter";
	return {
		words: tool_calls?.[0]?.function.arguments ?? content ?? "",
		usage: {
			inputTokens: usage?.prompt_tokens ?? 0,
			outputTokens: usage?.completion_tokens ?? 0,
		},
		stop: isRefused ? "refused" : choice.finish_reason === "length" ? "cut-off" : "done",
	};
}
