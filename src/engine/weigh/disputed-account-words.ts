import type { Reading } from "../read/reading.ts";
import { keywords } from "../text/keywords.ts";
import type { Account } from "./disputed-opposed.ts";
import { wordsOf } from "./disputed-positions.ts";

/** An account is compared with several: its words are taken apart once. */
const WORDS = new WeakMap<Account, readonly string[]>();
const ROOTS = new WeakMap<Account, ReadonlySet<string>>();

export function contentOf({ text }: Reading, account: Account): readonly string[] {
	const { start, end } = account.statement.content;
	const words = WORDS.get(account) ?? wordsOf(text.slice(start, end));
	WORDS.set(account, words);
	return words;
}

export function rootsOf(account: Account, words: readonly string[]): ReadonlySet<string> {
	const roots = ROOTS.get(account) ?? keywords(words);
	ROOTS.set(account, roots);
	return roots;
}
