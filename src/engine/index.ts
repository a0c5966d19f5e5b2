import type { Facts, SheetArticle } from "../sheet/sheet.ts";
import { find } from "./find/index.ts";
import type { Mentions } from "./find/mentions.ts";
import { REHEARSAL, SAMPLE } from "./lexicon/sample.ts";
import { read } from "./read/index.ts";
import { tellLanguage } from "./read/language.ts";
import type { Reading } from "./read/reading.ts";
import { weigh } from "./weigh/index.ts";
import { write, writeNothing } from "./write/index.ts";

export { SAMPLE, tellLanguage };

/** Part of every sheet's address: raise it with any change that can change a sheet. */
export const ENGINE_VERSION = "7";

/** English in any region; `und` alone is a Latin text too short to tell. */
const READS = /^(?:en(?:-|$)|und$)/i;

/** All that the engine makes of an article: what another reader of it is checked against. */
export type Study = {
	readonly reading: Reading;
	readonly mentions: Mentions;
	readonly facts: Facts;
};

/** Article in, facts out. Pure: no network, clock, randomness or setting; never throws at a text. */
export function writeFacts(article: SheetArticle): Facts {
	return canRead(article) ? studyArticle(article).facts : writeUnread(article);
}

/** The facts with the reading and the mentions they were weighed from; without facts where the language is foreign. */
export function studyArticle(article: SheetArticle): Study {
	const reading = read(article);
	const mentions = find(reading);
	const facts = canRead(article) ? write(reading, weigh(reading, mentions)) : writeUnread(article);
	return { reading, mentions, facts };
}

/** Whether the engine takes facts from articles in that language. */
export function canRead({ language }: SheetArticle): boolean {
	return READS.test(language);
}

function writeUnread({ language }: SheetArticle): Facts {
	return writeNothing(
		`The article is in a language (${language}) that the embedded engine does not read: no facts were taken from it.`,
	);
}

/**
 * Reads a sample, so that the first reader of a cold Worker does not pay for compiling the engine: at
 * module scope that time counts as start-up, which has a limit of its own (1 s). Once in plain letters,
 * then typeset: the runtime keeps a text with curly quotes in another form, and compiles the patterns
 * for each form.
 */
export function warmUp(): void {
	const known = { url: null, publisher: null, words: 0 };
	for (const text of [SAMPLE.text, REHEARSAL]) {
		writeFacts({ ...SAMPLE, ...known, text, language: tellLanguage(text) });
	}
}
