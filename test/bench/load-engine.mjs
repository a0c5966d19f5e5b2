import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `*.bin` as an ArrayBuffer, as the Worker imports it. */
const packedData = {
	name: "packed-data",
	setup({ onLoad }) {
		onLoad({ filter: /\.bin$/ }, ({ path }) => ({
			contents: `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(path, "base64"))}), (c) => c.charCodeAt(0)).buffer`,
		}));
	},
};

/** The embedded engine, bundled for Node. */
export async function loadEngine() {
	const entry = fileURLToPath(new URL("../../src/engine/index.ts", import.meta.url));
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: "esm",
		plugins: [packedData],
	});
	const [bundle] = outputFiles;
	return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString("base64")}`);
}
