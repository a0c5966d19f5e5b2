import { pause } from "./patience.ts";

/** A little over the second that KV asks for between two writes of a key. */
export const BETWEEN_WRITES_MS = 1_100;

/** Deletes a key, also one that was written only just now. @throws Error where KV does not say that it is gone */
export async function deleteKey(store: Pick<KVNamespace, "delete">, key: string): Promise<void> {
	try {
		await store.delete(key);
	} catch {
		await pause(BETWEEN_WRITES_MS);
		await store.delete(key);
	}
}
