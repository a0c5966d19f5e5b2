import type { Message } from "./payloads.ts";
import { articleIn } from "./wish.ts";

/** A link under a comment of some lines still is the article; a page of text with links in it is not. */
const MOST_REMARK_WORDS = 30;

/** The article in a message that somebody pointed at; null where there are no words in it. */
export function articleInMessage(message: Message) {
	return articleIn(wordsOf(message), MOST_REMARK_WORDS);
}

/** What its writer wrote, and what came with it where that is a message passed on or all there is. */
function wordsOf({ text, blocks, attachments }: Message): string {
	const own = text?.trim() || textsIn(blocks ?? []).trim();
	const brought = (attachments ?? []).filter((part) => own === "" || part.is_msg_unfurl === true);
	const parts = brought.flatMap(({ title, title_link: link, text, fallback }) => [
		title ? (link ? `<${link}|${title}>` : title) : "",
		text || (title ? "" : fallback) || "",
	]);
	return [own, ...parts].filter((part) => part !== "").join("\n\n");
}

/** The words of blocks, whatever their kind, as markup: of an app's message they may be all there is. */
function textsIn(node: unknown): string {
	if (Array.isArray(node)) return node.map(textsIn).join("");
	if (!isFields(node)) return "";
	const { type, text, url, elements, fields } = node;
	if (type === "actions") return "";
	if (type === "link" && typeof url === "string") return `<${url}|${stringOr(text, "")}>`;
	if (typeof text === "string")
		return type === "text" || type === "plain_text" ? escapeEntities(text) : text;
	const words = [text, elements, fields].map(textsIn).join("");
	return ENDS_A_LINE.has(stringOr(type, "")) ? `${words}\n` : words;
}

const ENDS_A_LINE: ReadonlySet<string> = new Set([
	"context",
	"header",
	"section",
	"rich_text_section",
	"rich_text_quote",
	"rich_text_preformatted",
]);

/** Words in which Slack reads no markup, as markup. */
function escapeEntities(words: string): string {
	return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function stringOr(value: unknown, otherwise: string): string {
	return typeof value === "string" ? value : otherwise;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
