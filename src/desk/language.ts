import { tellLanguage } from "../engine/index.ts";
import type { Intake } from "../intake/index.ts";

/**
 * The caller knows best; a page often claims the language of its template, so it is believed only
 * for the region ("en-GB") or where its text tells nothing.
 */
export function languageOf(text: string, { given, onPage }: Intake["language"]): string {
	if (given !== null) return given;
	const told = tellLanguage(text);
	if (onPage === null) return told;
	return told === "und" || primary(told) === primary(onPage) ? onPage : told;
}

function primary(tag: string): string {
	return tag.split("-", 1).join("").toLowerCase();
}
