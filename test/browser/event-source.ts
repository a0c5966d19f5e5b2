import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { Page } from "playwright-core";

/**
 * Answers what a page asks of the API by a stream of events that the test sends one by one, over a real
 * connection: a whole body handed to the browser would hide what is held back.
 */
export async function streamEvents(page: Page) {
	const { promise: asked, resolve } = Promise.withResolvers<ServerResponse>();
	const server = createServer((_, response) => {
		response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
		resolve(response);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("no port");
	await page.route("**/v1/factsheets", (route) =>
		route.continue({ url: `http://127.0.0.1:${address.port}/` }),
	);
	return {
		send: async (event: string, data: unknown) => {
			(await asked).write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
		},
		/** Breaks the connection. */
		close: async () => {
			(await asked).destroy();
			server.close();
		},
	};
}
