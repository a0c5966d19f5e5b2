// What the Worker itself holds in memory, as V8's inspector tells it. The size of the process says nothing of that:
// under `wrangler dev` it grows by some 30 kB a request with an empty Worker too.

/** @returns {Promise<{used: () => Promise<number>, close: () => void}>} `used` in MB, garbage not yet collected included. */
export async function watchHeap(inspectorPort) {
	// Without an origin, wrangler refuses whoever is no editor.
	const socket = new WebSocket(`ws://127.0.0.1:${inspectorPort}/ws`, {
		headers: { origin: "http://localhost" },
	});
	await new Promise((resolve, reject) => {
		socket.addEventListener("open", resolve);
		socket.addEventListener("error", reject);
	});
	const waiting = new Map();
	socket.addEventListener("message", ({ data }) => {
		const { id, result } = JSON.parse(data);
		waiting.get(id)?.(result);
		waiting.delete(id);
	});
	let asked = 0;
	const used = async () => {
		asked += 1;
		const { promise, resolve } = Promise.withResolvers();
		waiting.set(asked, resolve);
		socket.send(JSON.stringify({ id: asked, method: "Runtime.getHeapUsage" }));
		const { usedSize, backingStorageSize } = await promise;
		return (usedSize + backingStorageSize) / 1e6;
	};
	return { used, close: () => socket.close() };
}
