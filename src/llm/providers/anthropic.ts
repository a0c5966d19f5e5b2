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

const VERSION = "2023-06-01";

const count = z.number().catch(0);
const Message = z.object({
	content: z.array(
		z.object({ type: z.string(), text: z.string().optional(), input: z.unknown().optional() }),
	),
	stop_reason: z.string().nullish(),
	usage: z.object({ input_tokens: count, output_tokens: count }).nullish().catch(null),
});

/** Anthropic's Messages API: native JSON output, a tool for models older than that, else plain words. */
export function anthropic(baseUrl: string, key: string | null, model: string): Provider {
	const url = `${baseUrl.replace(/(?<!\/)\/+$/, "")}/v1/messages`;
	const headers = { "anthropic-version": VERSION, ...(key !== null && { "x-api-key": key }) };
	return inTakenManner(`${url} ${model}`, async (ask, manner, signal) => {
		const reply = await postJson({ url, headers, body: bodyOf(ask, manner) }, signal);
		return "fault" in reply ? reply : replyOf(reply.json);
	});
}

/** There is no JSON mode without a schema here: "json" is as good as "plain". */
function bodyOf(ask: Ask, { structure, temperature }: Manner): Record<string, unknown> {
	const { schema, maxOutputTokens } = ask;
	const isFormed = structure === "schema" || structure === "tool";
	return {
		model: ask.model,
		max_tokens: maxOutputTokens,
		system: isFormed ? ask.instructions : inWords(ask),
		messages: ask.messages.map((content) => ({ role: "user", content })),
		...(temperature && { temperature: 0 }),
		...(structure === "schema" && { output_config: { format: { type: "json_schema", schema } } }),
		...(structure === "tool" && {
			tools: [{ name: ANSWER_NAME, description: ANSWER_PURPOSE, input_schema: schema }],
			tool_choice: { type: "tool", name: ANSWER_NAME },
		}),
	};
}

function replyOf(json: unknown): Reply {
	const message = Message.safeParse(json);
	if (message.data === undefined) throw new ModelFailure("malformed");
	const { content, stop_reason, usage } = message.data;
	const tool = content.find(({ type }) => type === "tool_use");
	const text = content.map((part) => (part.type === "text" ? (part.text ?? "") : "")).join("");
	const isCutOff = stop_reason === "max_tokens" || stop_reason === "model_context_window_exceeded";
	return {
		words: tool === undefined ? text : JSON.stringify(tool.input ?? null),
		usage: { inputTokens: usage?.input_tokens ?? 0, outputTokens: usage?.output_tokens ?? 0 },
		stop: stop_reason === "refusal" ? "refused" : isCutOff ? "cut-off" : "done",
	};
}
