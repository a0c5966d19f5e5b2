import type { Facts, SheetArticle } from "../sheet/sheet.ts";
import { find } from "./find/index.ts";
import { read } from "./read/index.ts";
import { weigh } from "./weigh/index.ts";
import { write } from "./write/index.ts";

/** Part of every sheet's address: raise it with any change that can change a sheet. */
export const ENGINE_VERSION = "1";

/** Article in, facts out. Pure: no network, clock, randomness or setting; never throws at a text. */
export function writeFacts(article: SheetArticle): Facts {
	const reading = read(article);
	const mentions = find(reading);
	const findings = weigh(reading, mentions);
	return write(reading, findings);
}
