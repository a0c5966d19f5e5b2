import { IsoDate } from "../../sheet/request.ts";
import { articleIn, type Wish } from "./wish.ts";

/** What the words after `/factsheet` ask for. */
export type Command = "help" | "form" | Wish;

/** Options before the article, for example "public 2026-03-05 https://example.org/news". */
const OPTION = /^\s*(public|nostore|\d{4}-\d{2}-\d{2})(?=\s|$)/;

/** "help", nothing, or an article's address or text with options before it, in any order. */
export function readCommand(raw: string): Command {
	if (/^\s*help\s*$/i.test(raw)) return "help";
	const { options, rest } = splitOptions(raw);
	// A single address is a page to read; an address among words is part of a text.
	const article = articleIn(rest, 0);
	if (article === null) return "form";
	const publishedAt = options.find((option) => IsoDate.safeParse(option).success) ?? null;
	const input = { ...article, publishedAt, store: !options.includes("nostore") };
	return { input, open: options.includes("public") };
}

/** Each option once: a second "public" is the article's own. */
function splitOptions(raw: string) {
	const options: string[] = [];
	let rest = raw;
	for (let found = OPTION.exec(rest); found !== null; found = OPTION.exec(rest)) {
		const [all, option = ""] = found;
		if (options.includes(option)) break;
		options.push(option);
		rest = rest.slice(all.length);
	}
	return { options, rest };
}
