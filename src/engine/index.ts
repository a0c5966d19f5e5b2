import type { Facts, SheetArticle } from "../sheet/sheet.ts";
import { find } from "./find/index.ts";
import { read } from "./read/index.ts";
import { weigh } from "./weigh/index.ts";
import { write, writeNothing } from "./write/index.ts";

export { tellLanguage } from "./read/language.ts";

/** Part of every sheet's address: raise it with any change that can change a sheet. */
export const ENGINE_VERSION = "1";

/** Primary language subtags that the engine reads; `und` is a text too short to tell. */
const LANGUAGES: ReadonlySet<string> = new Set(["en", "und"]);

/** Article in, facts out. Pure: no network, clock, randomness or setting; never throws at a text. */
export function writeFacts(article: SheetArticle): Facts {
	if (!LANGUAGES.has(article.language.split("-")[0]?.toLowerCase() ?? "")) {
		return writeNothing(
			`The article is in a language (${article.language}) that the embedded engine does not read: no facts were taken from it.`,
		);
	}
	const reading = read(article);
	const mentions = find(reading);
	const findings = weigh(reading, mentions);
	return write(reading, findings);
}
