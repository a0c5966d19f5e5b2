import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url).href);
const START_LIMIT_MS = 90_000;

/** What npm is told to have a Worker: as a newcomer has it, and as it is where it is deployed. */
export const OPEN = ["start", "--"];
export const GUARDED = ["exec", "--", "wrangler", "dev", "--show-interactive-dev-session=false"];

/** Starts the Worker as a process of its own, on a free port, with a store that is gone when it stops. */
export async function startWorker(command: readonly string[] = OPEN) {
	const port = await freePort();
	const state = await mkdtemp(join(tmpdir(), "factsheet-"));
	const printed = join(state, "printed.log");
	const log = await open(printed, "a");
	const npm = spawn("npm", [...command, "--port", `${port}`, "--persist-to", state], {
		cwd: ROOT,
		detached: true,
		stdio: ["ignore", log.fd, log.fd],
	});
	const { pid } = npm;
	if (pid === undefined) throw new Error("npm did not start");
	const stop = async () => {
		const exited = once(npm, "exit");
		process.kill(-pid, "SIGTERM");
		await exited;
		await log.close();
		await rm(state, { recursive: true, force: true });
	};
	const origin = `http://127.0.0.1:${port}`;
	if (!(await getsHealthy(origin))) {
		await stop();
		throw new Error("the Worker did not start");
	}
	return { origin, pid, state, printed, stop };
}

async function getsHealthy(origin: string): Promise<boolean> {
	const deadline = Date.now() + START_LIMIT_MS;
	while (Date.now() < deadline) {
		const answer = await fetch(`${origin}/healthz`).catch(() => null);
		if (answer?.ok) return true;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return false;
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	if (address === null || typeof address === "string") throw new Error("no port");
	return address.port;
}
