import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const golden = fileURLToPath(new URL("../golden", import.meta.url));

/**
 * Articles of a folder: JSON files with `text`, `title` and `published`, or the golden articles' own form.
 * @returns {{text: string, title?: string, publishedAt?: string}[]}
 */
export function readArticles(folder = golden) {
	const files = readdirSync(folder).sort();
	return files.flatMap((file) => {
		if (file.endsWith(".json")) {
			const { text, title, published } = JSON.parse(readFileSync(join(folder, file), "utf8"));
			return typeof text === "string"
				? [{ text, title: title ?? undefined, publishedAt: published ?? undefined }]
				: [];
		}
		if (!file.endsWith(".txt")) return [];
		const [head, ...body] = readFileSync(join(folder, file), "utf8").split("\n\n");
		const field = (name) => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1];
		return [{ text: body.join("\n\n"), title: field("title"), publishedAt: field("published") }];
	});
}

/** @param {number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
