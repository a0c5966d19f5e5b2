// Starts the Worker as `npm start` does, and reads what CPU time its runtime has used.
import { readdirSync, readFileSync } from "node:fs";
import { freePort, OPEN, startWorker } from "../start-worker.ts";

/** @returns {Promise<{url: string, inspectorPort: number, cpu: () => number, requestCpu: () => number, stop: () => Promise<void>}>} `cpu` in milliseconds. */
export async function startMeasuredWorker() {
	const inspectorPort = await freePort();
	const { origin, pid, stop } = await startWorker([
		...OPEN,
		"--inspector-port",
		`${inspectorPort}`,
	]);
	const isRequestThread = (name) => !name.startsWith("V8 ");
	return {
		url: origin,
		inspectorPort,
		cpu: cpuCounter(pid, () => true),
		requestCpu: cpuCounter(pid, isRequestThread),
		stop,
	};
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
