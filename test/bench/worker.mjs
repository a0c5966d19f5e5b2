// Starts the Worker as `npm start` does, on a port of its own, and reads what CPU time its runtime has used.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const START_LIMIT_MS = 60_000;

/** @returns {Promise<{url: string, cpu: () => number, requestCpu: () => number, memory: () => number, stop: () => Promise<void>}>} `cpu` in milliseconds, `memory` in MB. */
export async function startWorker() {
	const port = await freePort();
	const child = spawn("npm", ["start", "--", "--port", String(port)], {
		cwd: root,
		detached: true,
		stdio: "ignore",
	});
	const url = `http://127.0.0.1:${port}`;
	const stop = () =>
		new Promise((resolve) => {
			child.once("exit", resolve);
			process.kill(-child.pid, "SIGTERM");
		});
	await untilHealthy(url, stop);
	const isRequestThread = (name) => !name.startsWith("V8 ");
	return {
		url,
		cpu: cpuCounter(child.pid, () => true),
		requestCpu: cpuCounter(child.pid, isRequestThread),
		memory: () => memoryOf(child.pid),
		stop,
	};
}

async function untilHealthy(url, stop) {
	const deadline = Date.now() + START_LIMIT_MS;
	for (;;) {
		const healthy = await fetch(`${url}/healthz`).then(
			(response) => response.ok,
			() => false,
		);
		if (healthy) return;
		if (Date.now() > deadline) {
			await stop();
			throw new Error("the Worker did not start");
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/**
 * CPU milliseconds of every `workerd` below a process. Without V8's helpers it is what runs the requests;
 * with them, compiling and collecting garbage on the side is included.
 * Threads come and go; what one had used when it was last seen stays counted.
 */
function cpuCounter(ancestor, counts) {
	const used = new Map();
	return () => {
		for (const pid of descendants(ancestor)) {
			if (read(`/proc/${pid}/comm`).trim() !== "workerd") continue;
			for (const task of readdirSync(`/proc/${pid}/task`)) {
				if (!counts(read(`/proc/${pid}/task/${task}/comm`))) continue;
				const nanoseconds = Number(read(`/proc/${pid}/task/${task}/schedstat`).split(" ")[0]);
				if (nanoseconds > 0) used.set(`${pid}/${task}`, nanoseconds);
			}
		}
		return [...used.values()].reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
	};
}

/** What every `workerd` below a process has in memory, in MB. */
function memoryOf(ancestor) {
	return descendants(ancestor)
		.filter((pid) => read(`/proc/${pid}/comm`).trim() === "workerd")
		.map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0))
		.reduce((sum, kilobytes) => sum + Math.round(kilobytes / 1_000), 0);
}

function descendants(pid) {
	const tasks = readdirSync(`/proc/${pid}/task`);
	const children = tasks.flatMap((task) =>
		read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean),
	);
	return children.flatMap((child) => [child, ...descendants(child)]);
}

function read(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
