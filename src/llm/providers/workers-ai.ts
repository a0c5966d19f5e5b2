import * as z from "zod";
import { ModelFailure } from "../failure.ts";
import type { AiBinding } from "../settings.ts";
import { inTakenManner, type PutQuestion } from "./manner.ts";
import { Completion, replyOf } from "./openai-compatible.ts";
import { type Ask, inWords, type Manner, type Provider, type Reply } from "./provider.ts";

const count = z.number().catch(0);
const usage = z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null);

/** The answer of most models; in JSON mode `response` may be an object already. */
const Classic = z.object({ response: z.unknown(), usage });
/** The answer of the `gpt-oss` models: the Responses API. */
const Responses = z.object({
	output: z.array(
		z.object({
			type: z.string(),
			content: z
				.array(z.object({ type: z.string(), text: z.string().optional() }))
				.nullish()
				.catch(null),
		}),
	),
	status: z.string().nullish(),
	usage: z.object({ input_tokens: count, output_tokens: count }).nullish().catch(null),
});

/** Models of Cloudflare's own, by binding. They have no tools in JSON mode, and not all have a JSON mode. */
export function workersAi(binding: AiBinding, model: string): Provider {
	const put: PutQuestion = async (ask, manner, signal) => {
		try {
			return readReply(await binding.run(model, inputOf(ask, manner), { signal }));
		} catch (error) {
			return { fault: { complaint: complaintOf(error) } };
		}
	};
	return inTakenManner(`workers-ai ${model}`, put);
}

/** The schema goes in bare: these models do not know OpenAI's envelope around it. */
function inputOf(ask: Ask, { structure, temperature }: Manner): Record<string, unknown> {
	const isFormed = structure === "schema";
	const messages = [
		{ role: "system", content: isFormed ? ask.instructions : inWords(ask) },
		...ask.messages.map((content) => ({ role: "user", content })),
	];
	const system = messages[0]?.content ?? "";
	return {
		// The Responses API of `gpt-oss` takes `input`; all others take `messages`.
		...(/gpt-oss/.test(ask.model)
			? { instructions: system, input: ask.messages.join("\n\n") }
			: { messages }),
		max_tokens: ask.maxOutputTokens,
		...(temperature && { temperature: 0 }),
		...(isFormed && { response_format: { type: "json_schema", json_schema: ask.schema } }),
		...(structure === "json" && { response_format: { type: "json_object" } }),
	};
}

/** @throws ModelFailure for what no other manner of asking would change */
function complaintOf(error: unknown): string {
	if (error instanceof ModelFailure) throw error;
	const message = error instanceof Error ? error.message : "";
	if (/\b3040\b|capacity/i.test(message)) throw new ModelFailure("rate-limited", { passing: true });
	if (/\b(?:3036|4006)\b|daily/i.test(message)) throw new ModelFailure("rate-limited");
	if (/\b300[78]\b|timed? ?out|abort/i.test(message)) throw new ModelFailure("timed-out");
	if (/\b(?:5007|3042|3006|5018)\b|no such model/i.test(message))
		throw new ModelFailure("rejected");
	if (
		/JSON Mode|response_format|json_schema|\b(?:5006|8001|3003)\b|required|invalid/i.test(message)
	) {
		return message;
	}
	throw new ModelFailure("unavailable", { passing: true });
}

function readReply(output: unknown): Reply {
	if (Completion.safeParse(output).success) return replyOf(output);
	const responses = Responses.safeParse(output).data;
	if (responses !== undefined) return replyOfResponses(responses);
	const classic = Classic.safeParse(output).data;
	if (classic === undefined || classic.response === undefined) throw new ModelFailure("malformed");
	const { response, usage: used } = classic;
	return {
		words: typeof response === "string" ? response : JSON.stringify(response),
		usage: {
			inputTokens: used?.prompt_tokens ?? 0,
			outputTokens: used?.completion_tokens ?? 0,
		},
		stop: "done",
	};
}

function replyOfResponses({ output, status, usage: used }: z.infer<typeof Responses>): Reply {
	const parts = output.flatMap(({ type, content }) => (type === "message" ? (content ?? []) : []));
	const isRefused = parts.some(({ type }) => type === "refusal");
	return {
		words: parts.map(({ text = "" }) => text).join(""),
		usage: { inputTokens: used?.input_tokens ?? 0, outputTokens: used?.output_tokens ?? 0 },
		stop: isRefused ? "refused" : status === "incomplete" ? "cut-off" : "done",
	};
}
