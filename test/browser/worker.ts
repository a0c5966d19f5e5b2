import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the Worker answers, as `npm start` has it. */
		origin: string;
		/** The file with all that the Worker has printed. */
		printed: string;
	}
}

const START_LIMIT_MS = 90_000;

/** Starts the Worker for the tests of its pages as a newcomer does, with a store of its own. */
export default async function setup(project: TestProject) {
	const port = await freePort();
	const state = await mkdtemp(join(tmpdir(), "factsheet-"));
	const printed = join(state, "printed.log");
	const log = await open(printed, "a");
	const worker = spawn("npm", ["start", "--", "--port", `${port}`, "--persist-to", state], {
		detached: true,
		stdio: ["ignore", log.fd, log.fd],
	});
	project.provide("printed", printed);
	const origin = `http://127.0.0.1:${port}`;
	project.provide("origin", origin);
	await untilHealthy(origin);
	return async () => {
		const exited = once(worker, "exit");
		if (worker.pid !== undefined) process.kill(-worker.pid, "SIGTERM");
		await exited;
		await log.close();
		await rm(state, { recursive: true, force: true });
	};
}

async function untilHealthy(origin: string): Promise<void> {
	const deadline = Date.now() + START_LIMIT_MS;
	for (;;) {
		const answer = await fetch(`${origin}/healthz`).catch(() => null);
		if (answer?.ok) return;
		if (Date.now() > deadline) throw new Error("the Worker did not start");
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	if (address === null || typeof address === "string") throw new Error("no port");
	return address.port;
}
