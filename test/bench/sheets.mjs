// Writes the embedded engine's sheet of every article in a folder, without a server:
//   node test/bench/sheets.mjs ARTICLES_DIR OUT_DIR
// An article is a JSON file with `text` and, optionally, `title` and `published`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine } from "./load-engine.mjs";

const [articlesDir, outDir] = process.argv.slice(2);
if (!articlesDir || !outDir) {
	console.error("usage: node test/bench/sheets.mjs ARTICLES_DIR OUT_DIR");
	process.exit(2);
}
const { writeFacts } = await loadEngine();
mkdirSync(outDir, { recursive: true });
for (const file of readdirSync(articlesDir).filter((name) => name.endsWith(".json"))) {
	const { text, title, published } = JSON.parse(readFileSync(join(articlesDir, file), "utf8"));
	const article = {
		title: title ?? null,
		text,
		url: null,
		publisher: null,
		publishedAt: published ?? null,
		language: "en",
		words: 0,
	};
	writeFileSync(join(outDir, file), JSON.stringify({ article, ...writeFacts(article) }, null, 1));
}
