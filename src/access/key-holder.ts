import { KEY_PREFIX, KeyRecord, keyIdOf, opens } from "./keys.ts";
import { type KeyStore, readRecord } from "./records.ts";

export type KeyHolder = { readonly keyId: string; readonly name: string };

/**
 * Whose key it is; null where it is nobody's, or its time is over.
 * @throws Error where the store does not tell
 */
export async function holderOf(
	store: KeyStore,
	key: string,
	now: number,
): Promise<KeyHolder | null> {
	const keyId = keyIdOf(key);
	if (keyId === null) return null;
	const record = await readRecord(store, { name: KEY_PREFIX + keyId, shape: KeyRecord, now });
	if (record === null || !(await opens(key, record, now))) return null;
	return { keyId, name: record.name };
}
