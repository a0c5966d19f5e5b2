// The Worker's doors in this process: none of the proxies that `wrangler dev` puts before a Worker.

// workerd has it; Node does from version 25 on.
Uint8Array.prototype.toBase64 ??= function toBase64({ alphabet = "base64" } = {}) {
	return Buffer.from(this).toString(alphabet);
};

const CONTEXT = { waitUntil: () => {}, passThroughOnException: () => {} };

/** @returns {(request: Request) => Promise<Response>} open to all, with a store of its own */
export function openApp(createApp) {
	const app = createApp();
	const env = { SHEETS: memoryStore(), DEV: "true" };
	return async (request) => app.fetch(request, env, CONTEXT);
}

function memoryStore() {
	const kept = new Map();
	return {
		async getWithMetadata(key) {
			return kept.get(key) ?? { value: null, metadata: null };
		},
		async put(key, value, { metadata }) {
			kept.set(key, { value, metadata });
		},
		async delete(key) {
			kept.delete(key);
		},
	};
}
