import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { postJson, sheetOf } from "../doors/ask.ts";
import { answering, ferryRequest, modelThat } from "./model.ts";
import type { Step } from "./stand-in.ts";

const refusing = (words: string): Step => ({
	status: 400,
	raw: JSON.stringify({ error: { message: words } }),
});

async function readBy(steps: readonly Step[], settings: Parameters<typeof modelThat>[1]) {
	const { bindings, received } = await modelThat(steps, settings);
	const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
	return { sheet, calls: await received() };
}

describe("a server that speaks OpenAI's language", () => {
	it("is asked for the schema, with temperature 0 and the key", async () => {
		const { sheet, calls } = await readBy([answering()], {});
		expect(sheet.engine.name).toBe("llm");
		expect(calls).toMatchObject([
			{
				path: "/chat/completions",
				headers: { authorization: "Bearer key-of-the-test" },
				body: {
					model: "stand-in-1",
					temperature: 0,
					max_tokens: 8_000,
					response_format: { type: "json_schema", json_schema: { strict: true } },
				},
			},
		]);
	});

	it("gets a schema of what all strict modes take", async () => {
		const { calls } = await readBy([answering()], {});
		const schema = JSON.stringify(calls[0]?.body.response_format);
		expect(schema).not.toMatch(
			/"(?:minimum|maximum|minLength|maxLength|pattern|minItems|maxItems|format|\$schema|oneOf|\$ref)":/,
		);
		expect(schema.match(/"additionalProperties":false/g)).toHaveLength(
			schema.match(/"type":"object"/g)?.length ?? 0,
		);
	});

	it("needs no key", async () => {
		const { LLM_API_KEY: _, ...bindings } = (await modelThat([answering()])).bindings;
		const sheet = await sheetOf(await postJson(ferryRequest(), {}, bindings));
		expect(sheet.engine.name).toBe("llm");
	});

	it("is asked in another manner where it does not take one, and in that one from then on", async () => {
		const steps = [
			refusing("response_format json_schema is not supported"),
			refusing("tools are not supported"),
			answering(),
		];
		const { bindings, received } = await modelThat(steps, { LLM_MODEL: "stand-in-json" });
		expect((await sheetOf(await postJson(ferryRequest(), {}, bindings))).engine.name).toBe("llm");
		await postJson(ferryRequest(), {}, bindings);
		const bodies = (await received()).map(({ body }) => body);
		expect(bodies).toMatchObject([
			{ response_format: { type: "json_schema" } },
			{ tools: [{ type: "function" }], tool_choice: { type: "function" } },
			{ response_format: { type: "json_object" } },
			{ response_format: { type: "json_object" } },
		]);
		expect(JSON.stringify(bodies[2])).toContain("one JSON object of this schema");
	});

	it("gives its answer by a tool where it has no schemas", async () => {
		const { sheet } = await readBy([refusing("json_schema unsupported"), answering()], {
			LLM_MODEL: "stand-in-tool",
		});
		expect(sheet.counts).toHaveLength(3);
	});

	it("is asked without a temperature, and for fewer tokens by another name, where it wants that", async () => {
		const steps = [
			refusing("Unsupported value: 'temperature'"),
			refusing("use 'max_completion_tokens' instead"),
			answering(),
		];
		const { sheet, calls } = await readBy(steps, { LLM_MODEL: "stand-in-thinking" });
		expect(sheet.engine.name).toBe("llm");
		expect(calls[2]?.body).toMatchObject({ max_completion_tokens: 8_000 });
		expect(calls[2]?.body).not.toHaveProperty("temperature");
		expect(calls[2]?.body).not.toHaveProperty("max_tokens");
	});

	it("is given up where it takes no manner of asking", async () => {
		const { sheet, calls } = await readBy([refusing("no")], { LLM_MODEL: "stand-in-none" });
		expect(sheet.engine.fallbackFrom).toBe("stand-in-none");
		expect(calls.length).toBeLessThanOrEqual(6);
	});
});

describe("Anthropic", () => {
	const anthropic = { LLM_PROVIDER: "anthropic" };

	it("is asked for the schema natively, with its version and key", async () => {
		const { sheet, calls } = await readBy([answering()], anthropic);
		expect(sheet.engine).toMatchObject({ name: "llm", model: "stand-in-1" });
		expect(calls).toMatchObject([
			{
				path: "/v1/messages",
				headers: { key: "key-of-the-test", version: "2023-06-01" },
				body: { temperature: 0, output_config: { format: { type: "json_schema" } } },
			},
		]);
		expect(calls[0]?.headers.authorization).toBeUndefined();
	});

	it("answers by a tool where its model is older than native schemas", async () => {
		const steps = [refusing("output_config: Extra inputs are not permitted"), answering()];
		const { sheet, calls } = await readBy(steps, { ...anthropic, LLM_MODEL: "stand-in-old" });
		expect(sheet.counts).toHaveLength(3);
		expect(calls[1]?.body).toMatchObject({ tool_choice: { type: "tool" } });
	});

	it.each([
		["max_tokens", /broke off/],
		["refusal", /declined/],
	])("that stops with %s leaves the article to the embedded engine", async (stop, warning) => {
		const { sheet } = await readBy([{ words: "{", stop }], anthropic);
		expect(sheet.warnings).toContainEqual(expect.stringMatching(warning));
	});
});

describe("Workers AI", () => {
	const words = answering().words ?? "";
	type Run = (model: string, input: Record<string, unknown>) => Promise<unknown>;

	async function readWith(run: Run, model = "@cf/example/model") {
		const bindings = { ...env, LLM_PROVIDER: "workers-ai", LLM_MODEL: model, AI: { run } };
		return sheetOf(await postJson(ferryRequest(), {}, bindings));
	}

	it.each([
		["words", { response: words, usage: { prompt_tokens: 1, completion_tokens: 1 } }],
		["an object", { response: JSON.parse(words) }],
		["a chat completion", { choices: [{ message: { content: words }, finish_reason: "stop" }] }],
		[
			"the Responses API's list",
			{
				output: [
					{ type: "reasoning" },
					{ type: "message", content: [{ type: "output_text", text: words }] },
				],
			},
		],
	])("may answer with %s", async (_, output) => {
		const sheet = await readWith(() => Promise.resolve(output));
		expect(sheet.engine).toMatchObject({ name: "llm", model: "@cf/example/model" });
	});

	it("gets the schema bare, without OpenAI's envelope", async () => {
		const inputs: Record<string, unknown>[] = [];
		await readWith((_, input) => {
			inputs.push(input);
			return Promise.resolve({ response: words });
		}, "@cf/example/bare");
		expect(inputs).toMatchObject([
			{ temperature: 0, response_format: { json_schema: { type: "object" } } },
		]);
	});

	it("is asked in plain words where its JSON mode could not be met", async () => {
		let calls = 0;
		const sheet = await readWith(() => {
			calls += 1;
			return calls < 4
				? Promise.reject(new Error("5025: JSON Mode couldn't be met"))
				: Promise.resolve({ response: words });
		}, "@cf/example/plain");
		expect(sheet.engine.name).toBe("llm");
	});

	it("is asked again where it was out of capacity, but not once the day's share is used up", async () => {
		const failing = (message: string) => {
			let calls = 0;
			const run = () => {
				calls += 1;
				return calls === 1
					? Promise.reject(new Error(message))
					: Promise.resolve({ response: words });
			};
			return readWith(run, `@cf/example/${message.slice(0, 4)}`);
		};
		expect((await failing("3040: Capacity temporarily exceeded")).engine.name).toBe("llm");
		expect((await failing("3036: daily free allocation used up")).engine.name).toBe("embedded");
	});
});
