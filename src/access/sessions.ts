import * as z from "zod";
import { isGood, KEY_PREFIX, KeyRecord } from "./keys.ts";
import { forgetRecord, type KeyStore, readRecord } from "./records.ts";
import { digestOf, randomWords } from "./secret.ts";

/** A working week and its weekend. */
export const SESSION_SECONDS = 7 * 86_400;

const PREFIX = "session/1/";
const FORM = /^[\w-]{43}$/;

/** What is kept of a session, under the digest of the words in the cookie. */
const Session = z.object({
	/** Of the key that it was opened with: revoking the key ends it. */
	keyId: z.string(),
	/** Milliseconds since 1970. */
	expiresAt: z.number(),
});

/** Opens a session for whoever showed that key. Gives the words for the cookie, which are kept nowhere else. */
export async function openSession(store: KeyStore, keyId: string, now: number): Promise<string> {
	const words = randomWords();
	const session = { keyId, expiresAt: now + SESSION_SECONDS * 1_000 };
	const expirationTtl = SESSION_SECONDS;
	await store.put(await nameOf(words), JSON.stringify(session), { expirationTtl });
	return words;
}

/**
 * Whose session it is; null where it is none, or is over.
 * @throws Error where the store does not tell
 */
export async function keyOfSession(
	store: KeyStore,
	words: string,
	now: number,
): Promise<{ readonly keyId: string; readonly name: string } | null> {
	if (!FORM.test(words)) return null;
	const session = await readRecord(store, { name: await nameOf(words), shape: Session, now });
	if (session === null || now >= session.expiresAt) return null;
	const { keyId } = session;
	const key = await readRecord(store, { name: KEY_PREFIX + keyId, shape: KeyRecord, now });
	return key !== null && isGood(key, now) ? { keyId, name: key.name } : null;
}

export async function endSession(store: KeyStore, words: string): Promise<void> {
	if (!FORM.test(words)) return;
	const name = await nameOf(words);
	forgetRecord(store, name);
	await store.delete(name);
}

async function nameOf(words: string): Promise<string> {
	return PREFIX + (await digestOf(words));
}
