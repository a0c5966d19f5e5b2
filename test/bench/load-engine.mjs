import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `*.bin` as an ArrayBuffer, as the Worker imports it. */
const packedData = {
	name: "packed-data",
	setup({ onLoad }) {
		onLoad({ filter: /\.bin$/ }, ({ path }) => ({
			contents: `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(path, "base64"))}), (c) => c.charCodeAt(0)).buffer`,
		}));
	},
};

/** What the Workers runtime has and Node has not: enough of it for its users to load. */
const workersRuntime = {
	name: "workers-runtime",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^cloudflare:/ }, ({ path }) => ({ path, namespace: "workers-runtime" }));
		onLoad({ filter: /./, namespace: "workers-runtime" }, () => ({
			contents: "export class DurableObject {} export const env = {};",
		}));
	},
};

/** The embedded engine, bundled for Node. */
export function loadEngine() {
	return loadBundle(['export * from "./src/engine/index.ts";']);
}

/** Modules of the product, bundled for Node: `lines` import them from the root of the repository. */
export async function loadBundle(lines, plugins = []) {
	const { outputFiles } = await build({
		stdin: { contents: lines.join("\n"), resolveDir: root },
		bundle: true,
		write: false,
		format: "esm",
		platform: "node",
		plugins: [packedData, workersRuntime, ...plugins],
	});
	const [bundle] = outputFiles;
	return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString("base64")}`);
}
