// Bundles what the reader's browser loads, into the folder that the Worker serves as static assets:  npm run build
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../../dist");

rmSync(out, { recursive: true, force: true });
await build({
	entryPoints: {
		form: here("form.ts"),
		clip: here("clip.ts"),
		stored: here("stored.tsx"),
		"sign-in": here("sign-in.ts"),
		style: here("style/index.css"),
	},
	outdir: `${out}/assets`,
	bundle: true,
	splitting: true,
	minify: true,
	format: "esm",
	target: "es2022",
	jsx: "automatic",
	jsxImportSource: "hono/jsx/dom",
	chunkNames: "chunk-[hash]",
	logLevel: "warning",
});
cpSync(here("_headers"), `${out}/_headers`);
