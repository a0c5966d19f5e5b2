// Every regular expression of the product: the literals of its source, and those it makes of word lists.
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { loadBundle } from "../bench/load-engine.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = /\/src\/.*\.tsx?$/;
/** Runs as soon as it is loaded, or in a browser only; its literals are checked all the same. */
const NOT_LOADED = /^src\/(?:browser\/|index\.ts$|.*-command\.ts$)/;

/** @typedef {{ where: string, source: string, flags: string }} Pattern */

/** @returns {Promise<Pattern[]>} each pattern once, with the first place it stands at */
export async function collectPatterns() {
	const files = globSync("src/**/*.{ts,tsx}", { cwd: root, exclude: ["src/train/**"] }).sort();
	const literals = files.flatMap((file) =>
		literalsOf(file, readFileSync(join(root, file), "utf8")),
	);
	const loaded = files.filter((file) => !NOT_LOADED.test(file));
	const found = new Map();
	for (const pattern of [...literals, ...(await builtBy(loaded))]) {
		const key = `/${pattern.source}/${pattern.flags}`;
		if (!found.has(key)) found.set(key, pattern);
	}
	return [...found.values()];
}

/** @returns {Pattern[]} the regular expressions written in a file */
export function literalsOf(file, code) {
	const patterns = [];
	const visit = (node) => {
		if (node === null || typeof node !== "object") return;
		if (node.type === "Literal" && node.regex) {
			const line = code.slice(0, node.start).split("\n").length;
			patterns.push({
				where: `${file}:${line}`,
				source: node.regex.pattern,
				flags: node.regex.flags,
			});
		}
		for (const value of Object.values(node)) visit(value);
	};
	visit(parseSync(file, code).program);
	return patterns;
}

/** @returns {Promise<Pattern[]>} what those files make with `RegExp` as they load: in each, that name leads here first */
async function builtBy(files) {
	const patterns = [];
	globalThis.watchedRegExp = (where) =>
		new Proxy(RegExp, {
			construct(target, given) {
				const { source, flags } = new target(...given);
				patterns.push({ where, source, flags });
				return new target(...given);
			},
		});
	const watched = {
		name: "watched-patterns",
		setup({ onLoad }) {
			onLoad({ filter: SOURCES }, ({ path }) => {
				const watch = `const RegExp = globalThis.watchedRegExp(${JSON.stringify(relative(root, path))});`;
				const loader = path.endsWith("x") ? "tsx" : "ts";
				return { contents: `${watch}\n${readFileSync(path, "utf8")}`, loader };
			});
		},
	};
	await loadBundle(
		files.map((file) => `import "./${file}";`),
		[watched],
	);
	return patterns;
}
