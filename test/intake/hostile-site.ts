import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the hostile site listens. */
		hostileSite: string;
	}
}

const PAGE = "<p>Two men were arrested in Leeds on Sunday, police said.</p>".repeat(20);
/** A little over what is read of a page, and a thousandth of it on the wire. */
const BOMB = gzipSync("<p>bomb</p>".repeat(600_000));

/** An answer as it goes over the wire, byte for byte: what an HTTP library would refuse to send. */
const ANSWERS: Readonly<Record<string, (socket: Socket) => void>> = {
	honest: (socket) => socket.end(head([`Content-Length: ${PAGE.length}`]) + PAGE),
	silent: () => {},
	"never-ending-head": (socket) => {
		socket.write("HTTP/1.1 200 OK\r\n");
		repeatedly(socket, "X-More: more\r\n");
	},
	trickling: (socket) => {
		socket.write(head([]));
		repeatedly(socket, "<p>more</p>");
	},
	endless: (socket) => {
		socket.write(head([]));
		const more = () => {
			while (!socket.destroyed && socket.write("<p>more</p>".repeat(5_000))) {}
		};
		socket.on("drain", more);
		more();
	},
	"promises-too-little": (socket) => socket.end(head(["Content-Length: 100"]) + PAGE),
	"promises-too-much": (socket) => socket.end(head(["Content-Length: 900000"]) + PAGE),
	"promises-two-lengths": (socket) =>
		socket.end(head(["Content-Length: 100", `Content-Length: ${PAGE.length}`]) + PAGE),
	"promises-nonsense": (socket) => socket.end(head(["Content-Length: -1"]) + PAGE),
	"bad-chunks": (socket) => socket.end(`${head(["Transfer-Encoding: chunked"])}zz\r\n${PAGE}`),
	bomb: (socket) => {
		socket.write(head(["Content-Encoding: gzip", `Content-Length: ${BOMB.length}`]));
		socket.end(BOMB);
	},
	"no-gzip": (socket) => socket.end(head(["Content-Encoding: gzip"]) + PAGE),
	"wrong-charset": (socket) => {
		socket.write(head([], "text/html; charset=utf-8"));
		socket.end(Buffer.from(`<p>Caf\xe9 owners were arrested.</p>${PAGE}`, "latin1"));
	},
	"hangs-up": (socket) => socket.destroy(),
	"no-http": (socket) => socket.end("220 mail.example ESMTP\r\n"),
	"leads-inside": (socket) => socket.end(redirect("http://127.0.0.1/honest")),
	"leads-to-metadata": (socket) => socket.end(redirect("http://169.254.169.254/latest/meta-data/")),
	"leads-in-circles": (socket) => socket.end(redirect("/leads-in-circles")),
};

function head(headers: readonly string[], type = "text/html"): string {
	const lines = ["HTTP/1.1 200 OK", `Content-Type: ${type}`, "Connection: close", ...headers];
	return `${lines.join("\r\n")}\r\n\r\n`;
}

function redirect(location: string): string {
	return `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
}

function repeatedly(socket: Socket, words: string): void {
	const timer = setInterval(() => socket.write(words), 20);
	socket.on("close", () => clearInterval(timer));
}

/** A site on a real port that answers `/{manner}` as no good site would. */
export default async function setup(project: TestProject) {
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.on("close", () => open.delete(socket));
		socket.on("error", () => socket.destroy());
		socket.once("data", (request) => {
			const manner = /^GET \/([\w-]*)/.exec(request.toString("latin1"))?.[1] ?? "";
			(ANSWERS[manner] ?? ANSWERS.silent)?.(socket);
		});
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("no port to listen on");
	project.provide("hostileSite", `http://127.0.0.1:${address.port}`);
	return () => {
		for (const socket of open) socket.destroy();
		server.close();
	};
}
