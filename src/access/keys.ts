import * as z from "zod";
import { digestOf, isSame, randomWords } from "./secret.ts";

/** Where a key's record is kept in the namespace `KEYS`: `key/1/` and the key's id. */
export const KEY_PREFIX = "key/1/";

const ID_BYTES = 9;
const FORM = /^fs_([\w-]{12})([\w-]{43})$/;

/** What is kept of a key: never the key, from which only its digest is made. */
export const KeyRecord = z.object({
	/** Whose it is, in the words of whoever made it. */
	name: z.string().min(1).max(100),
	/** SHA-256 of the whole key. */
	sha256: z.string().length(43),
	/** Milliseconds since 1970. */
	createdAt: z.number(),
	/** Milliseconds since 1970; null where it is good until it is revoked. */
	expiresAt: z.number().nullable(),
});
export type KeyRecord = z.infer<typeof KeyRecord>;

export type NewKey = { readonly key: string; readonly id: string; readonly record: KeyRecord };

/** A new key with its record: the key is shown once, the record is kept. */
export async function makeKey(
	name: string,
	expiresAt: number | null,
	now: number,
): Promise<NewKey> {
	const id = randomWords(ID_BYTES);
	const key = `fs_${id}${randomWords()}`;
	const sha256 = await digestOf(key);
	return { key, id, record: KeyRecord.parse({ name, sha256, createdAt: now, expiresAt }) };
}

/** The id that a key names itself by; null for anything that is no key. */
export function keyIdOf(key: string): string | null {
	return FORM.exec(key)?.[1] ?? null;
}

/** Whether this is the key of that record, and its time is not over. */
export async function opens(key: string, record: KeyRecord, now: number): Promise<boolean> {
	return isSame(await digestOf(key), record.sha256) && isGood(record, now);
}

export function isGood({ expiresAt }: Pick<KeyRecord, "expiresAt">, now: number): boolean {
	return expiresAt === null || now < expiresAt;
}
