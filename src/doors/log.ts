/**
 * One JSON line for Workers Logs. Values are numbers, names of ours and nothing of the caller's:
 * no text, title, address or id of an article.
 */
export function log(
	level: "info" | "warn" | "error",
	fields: Readonly<Record<string, string | number | boolean | null>>,
): void {
	console[level](JSON.stringify(fields));
}
