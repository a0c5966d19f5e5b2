import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the stand-in for Slack listens. */
		slack: string;
	}
}

/** What came to an address of the stand-in, as a test reads it back. */
export type Received = {
	readonly path: string;
	readonly type: string | undefined;
	readonly authorization: string | undefined;
	readonly body: unknown;
};

/**
 * A stand-in for Slack on a real port: `/{mailbox}/{manner}` takes whatever is posted and answers in that
 * manner; a GET of `/{mailbox}` tells what came.
 */
export default async function setup(project: TestProject) {
	const mailboxes = new Map<string, Received[]>();
	const server = createServer(async (request, response) => {
		const [, mailbox = "", manner = ""] = request.url?.split("/") ?? [];
		const received = mailboxes.get(mailbox) ?? [];
		mailboxes.set(mailbox, received);
		if (request.method === "GET") return answer(response, 200, received);
		const body = await bodyOf(request);
		const { "content-type": type, authorization } = request.headers;
		received.push({ path: request.url ?? "", type, authorization, body });
		const behave = MANNERS[manner] ?? MANNERS.expired;
		behave?.(response, { body, times: received.length, mailbox });
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	project.provide("slack", `http://127.0.0.1:${portOf(server.address())}`);
	return () => server.close();
}

type Post = { readonly body: unknown; readonly times: number; readonly mailbox: string };

const MANNERS: Readonly<Record<string, (response: ServerResponse, post: Post) => void>> = {
	takes: (response) => answer(response, 200, { ok: true }),
	refuses: (response) => answer(response, 200, { ok: false, error: "expired_trigger_id" }),
	fails: (response) => answer(response, 500, {}),
	stumbles: (response, { times }) => answer(response, times === 1 ? 500 : 200, {}),
	expired: (response) => answer(response, 404, {}),
	"refuses-blocks": (response, { body }) => answer(response, hasBlocks(body) ? 400 : 200, {}),
	"hangs-up": (response) => response.destroy(),
	"sends-on": (response, { mailbox }) => {
		response.writeHead(302, { location: `/${mailbox}/takes` }).end();
	},
};

function answer(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	return JSON.parse(Buffer.concat(chunks).toString());
}

function hasBlocks(body: unknown): boolean {
	return typeof body === "object" && body !== null && "blocks" in body;
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === "string") throw new Error("no port to listen on");
	return address.port;
}
