import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the receiver of webhooks listens. */
		webhooks: string;
	}
}

/** A call as it came, to the letter. */
export type Call = {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
};

/**
 * A receiver of webhooks on a real port: `/{mailbox}/{manner}` takes whatever is posted and answers in that
 * manner; a GET of `/{mailbox}` tells what came.
 */
export default async function setup(project: TestProject) {
	const mailboxes = new Map<string, Call[]>();
	const server = createServer(async (request, response) => {
		const [, mailbox = "", manner = ""] = request.url?.split("/") ?? [];
		const calls = mailboxes.get(mailbox) ?? [];
		mailboxes.set(mailbox, calls);
		if (request.method === "GET") return response.end(JSON.stringify(calls));
		calls.push(await callOf(request));
		return MANNERS[manner]?.(response, calls.length);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	project.provide("webhooks", `http://127.0.0.1:${portOf(server.address())}`);
	return () => server.close();
}

const MANNERS: Readonly<Record<string, (response: ServerResponse, times: number) => void>> = {
	takes: (response) => response.writeHead(204).end(),
	stumbles: (response, times) => response.writeHead(times < 3 ? 500 : 200).end(),
	fails: (response) => response.writeHead(500).end("not now"),
	gone: (response) => response.writeHead(410).end(),
	"hangs-up": (response) => response.destroy(),
	"sends-on": (response) => response.writeHead(307, { location: "/elsewhere/takes" }).end(),
};

async function callOf(request: IncomingMessage): Promise<Call> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
	return {
		path: request.url ?? "",
		headers: Object.fromEntries(headers),
		body: Buffer.concat(chunks).toString(),
	};
}

function portOf(address: AddressInfo | string | null): number {
	if (address === null || typeof address === "string") throw new Error("no port to listen on");
	return address.port;
}
