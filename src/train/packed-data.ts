// Lets Node import packed data as the Worker does:  node --import ./src/train/packed-data.ts ...
import { registerHooks } from "node:module";

registerHooks({
	load(url, context, next) {
		if (!url.endsWith(".bin")) return next(url, context);
		const source = `import { readFileSync } from "node:fs";
const { buffer, byteOffset, byteLength } = readFileSync(new URL(${JSON.stringify(url)}));
export default buffer.slice(byteOffset, byteOffset + byteLength);`;
		return { format: "module", shortCircuit: true, source };
	},
});
