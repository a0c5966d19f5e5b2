import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterAll, beforeAll } from "vitest";

/** A page of somebody else's site, and the headers it comes with. */
export type SitePage = {
	readonly html: string;
	readonly headers?: Readonly<Record<string, string>>;
};

/** A news site on a port of its own: another origin than ours. */
export function useNewsSite(pages: Readonly<Record<string, SitePage>>): () => string {
	const server = createServer(({ url = "/" }, response) => answer(response, pages[url]));
	let origin = "";
	beforeAll(async () => {
		server.listen(0, "127.0.0.1");
		await once(server, "listening");
		const address = server.address();
		if (address !== null && typeof address !== "string")
			origin = `http://127.0.0.1:${address.port}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return () => origin;
}

function answer(response: ServerResponse, page: SitePage | undefined): void {
	response.writeHead(page ? 200 : 404, {
		"content-type": "text/html; charset=utf-8",
		...page?.headers,
	});
	response.end(page?.html);
}
