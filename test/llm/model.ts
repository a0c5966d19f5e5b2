import { env } from "cloudflare:workers";
import { inject } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import type { Answer } from "../../src/llm/answer.ts";
import { FERRY, RIGHT } from "./ferry.ts";
import type { Received, Step } from "./stand-in.ts";

/** A language model of the stand-in, which takes these steps, and the bindings of a Worker that has it set up. */
export async function modelThat(steps: readonly Step[], settings: Partial<Env> = {}) {
	const address = `${inject("languageModels")}/${crypto.randomUUID()}`;
	await fetch(address, { method: "PUT", body: JSON.stringify(steps) });
	const bindings: Env = {
		...env,
		LLM_PROVIDER: "openai-compatible",
		LLM_MODEL: "stand-in-1",
		LLM_BASE_URL: address,
		LLM_API_KEY: "key-of-the-test",
		...settings,
	};
	const received = async () => {
		const response = await fetch(address);
		return response.json<Received[]>();
	};
	return { bindings, received };
}

/** The step of answering with the right answer, some of it replaced. */
export function answering(changes: Partial<Answer> = {}): Step {
	return { words: JSON.stringify({ ...RIGHT, ...changes }) };
}

/** A request for the ferry's sheet that no other test shares: the address is part of what came in. */
export function ferryRequest(known: object = {}) {
	return { ...FERRY, sourceUrl: `https://news.example/${crypto.randomUUID()}`, ...known };
}
