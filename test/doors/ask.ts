import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createApp } from "../../src/doors/app.ts";
import type { Env } from "../../src/doors/env.ts";
import { ProblemDocument } from "../../src/sheet/problem.ts";
import { FactSheet } from "../../src/sheet/sheet.ts";

const app = createApp();

/** Asks the Worker, and waits until what it does after its answer is done too. */
export async function ask(path: string, init: RequestInit = {}, bindings: Env = env) {
	const context = createExecutionContext();
	const request = new Request(`https://factsheet.example${path}`, init);
	const response = await app.fetch(request, bindings, context);
	await waitOnExecutionContext(context);
	return response;
}

export function post(
	body: BodyInit,
	headers: Readonly<Record<string, string>> = {},
	bindings: Env = env,
) {
	return ask("/v1/factsheets", { method: "POST", body, headers }, bindings);
}

export function postJson(
	fields: unknown,
	headers: Readonly<Record<string, string>> = {},
	bindings: Env = env,
) {
	return post(JSON.stringify(fields), { "content-type": "application/json", ...headers }, bindings);
}

export async function sheetOf(response: Response): Promise<FactSheet> {
	return FactSheet.parse(await response.json());
}

export async function problemOf(response: Response): Promise<ProblemDocument> {
	return ProblemDocument.parse(await response.json());
}

/** The store with some of its doings replaced. */
export function storeWith(faults: Partial<KVNamespace>): KVNamespace {
	return new Proxy(env.SHEETS, {
		get(store, name) {
			const fault: unknown = Reflect.get(faults, name);
			if (fault !== undefined) return fault;
			const real: unknown = Reflect.get(store, name);
			return typeof real === "function" ? real.bind(store) : real;
		},
	});
}

let told = 0;
/** A text that no other test has sent. */
export function freshText(): string {
	told += 1;
	return `At least ${told} people were killed on Sunday in Paris, police officer Anna Bell said. It was report ${crypto.randomUUID()} of the day.`;
}
