import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the stand-in for language models listens. */
		languageModels: string;
	}
}

/** What the stand-in does with one call. */
export type Step = {
	/** The model's words, wrapped as the provider wraps them. */
	readonly words?: string;
	/** Why the model stopped, in the provider's words. */
	readonly stop?: string;
	readonly refusal?: string;
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** A body as it is, not wrapped. */
	readonly raw?: string;
	readonly does?: "hangs" | "drops";
};

/** What came with one call. */
export type Received = {
	readonly path: string;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: Record<string, unknown>;
	/** Whether the caller was gone before it was answered. */
	readonly left: boolean;
};

type Mailbox = { readonly steps: readonly Step[]; readonly received: Mutable<Received>[] };
type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * A stand-in for language models on a real port. `PUT /{mailbox}` tells it what to do with the calls to
 * `/{mailbox}/...`, one step a call, the last one again; `GET /{mailbox}` tells what came.
 */
export default async function setup(project: TestProject) {
	const mailboxes = new Map<string, Mailbox>();
	const server = createServer(async (request, response) => {
		const [, name = "", ...rest] = request.url?.split("/") ?? [];
		const body = await bodyOf(request);
		const mailbox = mailboxes.get(name) ?? { steps: [], received: [] };
		if (request.method === "GET")
			return send(response, { status: 200, body: JSON.stringify(mailbox.received) });
		// Only whether it is there is asked.
		if (request.method === "HEAD") return send(response, { status: 404, body: "" });
		if (request.method === "PUT") {
			mailboxes.set(name, { steps: JSON.parse(body), received: [] });
			return send(response, { status: 200, body: "{}" });
		}
		const received = {
			path: `/${rest.join("/")}`,
			headers: headersOf(request),
			body: JSON.parse(body),
			left: false,
		};
		mailbox.received.push(received);
		response.on("close", () => {
			received.left = !response.writableFinished;
		});
		const step = mailbox.steps[Math.min(mailbox.received.length, mailbox.steps.length) - 1] ?? {};
		return take(step, received, response);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const address = server.address();
	const port = typeof address === "object" && address !== null ? address.port : 0;
	project.provide("languageModels", `http://127.0.0.1:${port}`);
	return () => {
		server.closeAllConnections();
		server.close();
	};
}

function take(step: Step, received: Received, response: ServerResponse): void {
	if (step.does === "hangs") return;
	if (step.does === "drops") {
		response.destroy();
		return;
	}
	const wrap = received.path.endsWith("/v1/messages") ? message : completion;
	const body = step.raw ?? JSON.stringify(wrap(step, "tools" in received.body));
	send(response, { status: step.status ?? 200, body, headers: step.headers });
}

/** As OpenAI answers, and whoever speaks its language. */
function completion({ words = "", stop = "stop", refusal }: Step, isTool: boolean) {
	const tool_calls = [
		{ id: "call_1", type: "function", function: { name: "fact_sheet", arguments: words } },
	];
	const said = isTool ? { content: null, tool_calls } : { content: words };
	return {
		id: "chatcmpl-1",
		object: "chat.completion",
		choices: [
			{
				index: 0,
				message: { role: "assistant", ...said, ...(refusal && { refusal }) },
				finish_reason: stop,
			},
		],
		usage: { prompt_tokens: 1_200, completion_tokens: 300, total_tokens: 1_500 },
	};
}

/** As Anthropic answers. */
function message({ words = "", stop = "end_turn" }: Step, isTool: boolean) {
	const tool = {
		type: "tool_use",
		id: "toolu_1",
		name: "fact_sheet",
		input: isTool ? JSON.parse(words) : null,
	};
	return {
		id: "msg_1",
		type: "message",
		role: "assistant",
		content: [isTool ? tool : { type: "text", text: words }],
		stop_reason: isTool ? "tool_use" : stop,
		usage: { input_tokens: 1_200, output_tokens: 300 },
	};
}

function headersOf({ headers }: IncomingMessage): Received["headers"] {
	const { authorization } = headers;
	const [key, version] = [headers["x-api-key"], headers["anthropic-version"]];
	return { authorization, key: `${key ?? ""}`, version: `${version ?? ""}` };
}

type Sent = {
	readonly status: number;
	readonly body: string;
	readonly headers?: Step["headers"] | undefined;
};

function send(response: ServerResponse, { status, body, headers = {} }: Sent): void {
	response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
