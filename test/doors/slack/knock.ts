import { env } from "cloudflare:workers";
import { inject } from "vitest";
import * as z from "zod";
import type { Env } from "../../../src/doors/env.ts";
import { ask } from "../ask.ts";

export const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const slack = inject("slack");

/** A Worker at which Slack is set up, its API and its hooks on the stand-in. */
export const bindings: Env = {
	...env,
	SLACK_SIGNING_SECRET: SECRET,
	SLACK_BOT_TOKEN: "xoxb-of-nobody",
	SLACK_HOOKS: slack,
	SLACK_API: `${slack}/api-takes/takes`,
};

const Message = z.object({
	text: z.string(),
	response_type: z.string().optional(),
	replace_original: z.boolean().optional(),
	thread_ts: z.string().optional(),
	blocks: z.array(z.looseObject({ type: z.string() })).optional(),
});
export type Message = z.infer<typeof Message>;

/** All that a message shows, and what is written on and behind its buttons. */
export function wordsOf(message: Message | undefined): string {
	return (message?.blocks ?? []).map((block) => textsIn(block).join("\n")).join("\n");
}

function textsIn(node: unknown): string[] {
	if (typeof node === "string") return [node];
	if (typeof node !== "object" || node === null) return [];
	const { text, elements } = { text: null, elements: [], ...node };
	return [...textsIn(text), ...(Array.isArray(elements) ? elements.flatMap(textsIn) : [])];
}

const Received = z.array(
	z.object({
		path: z.string(),
		type: z.string(),
		authorization: z.string().optional(),
		body: z.unknown(),
	}),
);

/** An address of nobody else, at which the stand-in answers in its manner. */
export function mailbox(manner = "takes") {
	const name = crypto.randomUUID();
	const received = async () => Received.parse(await (await fetch(`${slack}/${name}`)).json());
	return {
		url: `${slack}/${name}/${manner}`,
		received,
		messages: async () => (await received()).map(({ body }) => Message.parse(body)),
	};
}

type Signing = {
	readonly secret?: string;
	/** Seconds since 1970. */
	readonly at?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly bindings?: Env;
};

/** A request as Slack sends and signs it. */
export async function signed(path: string, body: string, signing: Signing = {}): Promise<Request> {
	const { secret = SECRET, at = Math.floor(Date.now() / 1_000), headers = {} } = signing;
	return new Request(`https://factsheet.example/slack/${path}`, {
		method: "POST",
		body,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			"x-slack-request-timestamp": String(at),
			"x-slack-signature": `v0=${await hmac(secret, `v0:${at}:${body}`)}`,
			...headers,
		},
	});
}

/** Sends it, and waits until what is done after the answer is done too. */
export async function knock(path: string, body: string, signing: Signing = {}): Promise<Response> {
	const request = await signed(path, body, signing);
	return ask(`/slack/${path}`, request, signing.bindings ?? bindings);
}

export async function hmac(secret: string, words: string): Promise<string> {
	const bytes = new TextEncoder();
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, [
		"sign",
	]);
	return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(words))).toHex();
}

/** The body of `/factsheet {text}`; every one has a trigger of its own. */
export function commandBody(text: string, fields: Readonly<Record<string, string>> = {}): string {
	return new URLSearchParams({
		token: "deprecated",
		team_id: "T0001",
		team_domain: "newsroom",
		channel_id: "C2147483705",
		channel_name: "desk",
		user_id: "U2147483697",
		user_name: "anna",
		command: "/factsheet",
		text,
		response_url: "https://hooks.slack.com/commands/1234/5678",
		trigger_id: crypto.randomUUID(),
		...fields,
	}).toString();
}

export function command(
	text: string,
	fields?: Readonly<Record<string, string>>,
	signing?: Signing,
) {
	return knock("commands", commandBody(text, fields), signing);
}

/** The body of an interaction; every one has a trigger of its own. */
export function interaction(payload: Readonly<Record<string, unknown>>, signing?: Signing) {
	const whole = {
		user: { id: "U2147483697", name: "anna" },
		team: { id: "T0001", domain: "newsroom" },
		trigger_id: crypto.randomUUID(),
		...payload,
	};
	const body = new URLSearchParams({ payload: JSON.stringify(whole) }).toString();
	return knock("interactions", body, signing);
}
