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
		/** A Worker that lets in only whoever shows a key, and where its store is. */
		guarded: { readonly origin: string; readonly state: string };
	}
}

const START_LIMIT_MS = 90_000;

/** What is run to have a Worker: as a newcomer does, and as it is where it is deployed. */
const OPEN = ["start", "--"];
const GUARDED = ["exec", "--", "wrangler", "dev", "--show-interactive-dev-session=false"];

/** Starts both Workers, one after the other: each builds the scripts that both serve. */
export default async function setup(project: TestProject) {
	const open = await startWorker(OPEN);
	project.provide("printed", open.printed);
	project.provide("origin", open.origin);
	const guarded = await startWorker(GUARDED);
	project.provide("guarded", { origin: guarded.origin, state: guarded.state });
	return async () => {
		await Promise.all([open.stop(), guarded.stop()]);
	};
}

/** A Worker with a store of its own. */
async function startWorker(command: readonly string[]) {
	const port = await freePort();
	const state = await mkdtemp(join(tmpdir(), "factsheet-"));
	const printed = join(state, "printed.log");
	const log = await open(printed, "a");
	const worker = spawn("npm", [...command, "--port", `${port}`, "--persist-to", state], {
		detached: true,
		stdio: ["ignore", log.fd, log.fd],
	});
	const stop = async () => {
		const exited = once(worker, "exit");
		if (worker.pid !== undefined) process.kill(-worker.pid, "SIGTERM");
		await exited;
		await log.close();
		await rm(state, { recursive: true, force: true });
	};
	const origin = `http://127.0.0.1:${port}`;
	await untilHealthy(origin);
	return { origin, state, printed, stop };
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
