import type { Facts, SheetArticle } from "../sheet/sheet.ts";
import { find } from "./find/index.ts";
import { read } from "./read/index.ts";
import { weigh } from "./weigh/index.ts";
import { write, writeNothing } from "./write/index.ts";

export { tellLanguage } from "./read/language.ts";

/** Part of every sheet's address: raise it with any change that can change a sheet. */
export const ENGINE_VERSION = "1";

/** English in any region; `und` alone is a Latin text too short to tell. */
const READS = /^(?:en(?:-|$)|und$)/i;

/** Article in, facts out. Pure: no network, clock, randomness or setting; never throws at a text. */
export function writeFacts(article: SheetArticle): Facts {
	if (!READS.test(article.language)) {
		return writeNothing(
			`The article is in a language (${article.language}) that the embedded engine does not read: no facts were taken from it.`,
		);
	}
	const reading = read(article);
	const mentions = find(reading);
	const findings = weigh(reading, mentions);
	return write(reading, findings);
}
