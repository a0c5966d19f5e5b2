import { BETWEEN_WRITES_MS, deleteKey } from "./delete-key.ts";
import { waitAtMost } from "./patience.ts";
import { REMEMBERED_MS, recentSheets } from "./recent.ts";
import { intactSeal, sealOf } from "./seal.ts";
import { latestWrites } from "./writes.ts";

export { readShare, removeShare, writeShare } from "./shares.ts";
export { waitAtMost };

/** Cloudflare KV, as far as it is used. */
export type SheetStore = Pick<KVNamespace, "getWithMetadata" | "put" | "delete">;
export type StoredSheet = {
	readonly json: string;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
};
export type StoreFault =
	| "read-failed"
	| "read-timed-out"
	| "value-broken"
	| "write-failed"
	| "share-failed";

/** Part of the key: raise it with any change to what is stored. */
const KEY_PREFIX = "sheet/1/";
/** A sheet is computed in milliseconds: waiting longer for the store than this helps nobody. */
const READ_LIMIT_MS = 500;
const REMOVE_LIMIT_MS = 5_000;

const recent = recentSheets();
const writes = latestWrites();
/** Writes under way, which a removal must not overtake. */
const writing = new Map<string, Promise<void>>();

/** The sheet of that id as JSON; null where there is none, or why it cannot be had. */
export async function readStored(
	store: SheetStore,
	id: string,
	now: number,
): Promise<StoredSheet | { readonly fault: StoreFault } | null> {
	const known = recent.recall(id, now);
	if (known !== null) return known;
	const reading = readKey(store, id).catch(() => ({ fault: "read-failed" }) as const);
	const read = await waitAtMost(READ_LIMIT_MS, reading, { fault: "read-timed-out" } as const);
	if (read === null) return null;
	if ("fault" in read) {
		// So that the next write puts it right at once.
		if (read.fault === "value-broken") writes.forget(id);
		return read;
	}
	if (read.expiresAt <= now) return null;
	recent.remember(id, read, now);
	return read;
}

async function readKey(
	store: SheetStore,
	id: string,
): Promise<StoredSheet | { readonly fault: "value-broken" } | null> {
	const { value: json, metadata } = await store.getWithMetadata(KEY_PREFIX + id, {
		type: "text",
		cacheTtl: REMEMBERED_MS / 1_000,
	});
	if (json === null) return null;
	const seal = await intactSeal(json, metadata);
	return seal === null ? { fault: "value-broken" } : { json, expiresAt: seal.expiresAt };
}

/** Stores a sheet until it expires; false where the same one was stored only just now. */
export async function writeStored(
	store: SheetStore,
	{ id, ...sheet }: StoredSheet & { readonly id: string },
	now: number,
): Promise<boolean> {
	recent.remember(id, sheet, now);
	if (!writes.claim(id, now)) return false;
	const work = writeKey(store, { id, ...sheet }, now);
	writing.set(id, work);
	try {
		await work;
		return true;
	} catch (error) {
		recent.forget(id);
		writes.forget(id);
		throw error;
	} finally {
		writing.delete(id);
	}
}

async function writeKey(
	store: SheetStore,
	{ id, json, expiresAt }: StoredSheet & { readonly id: string },
	now: number,
): Promise<void> {
	const metadata = await sealOf(json, expiresAt);
	const expirationTtl = Math.round((expiresAt - now) / 1_000);
	await store.put(KEY_PREFIX + id, json, { expirationTtl, metadata });
}

/** @throws Error where the store does not say that the sheet is gone */
export async function removeStored(store: SheetStore, id: string): Promise<void> {
	const removed = await waitAtMost(
		REMOVE_LIMIT_MS,
		removeKey(store, id).then(() => true),
		false,
	);
	if (!removed) throw new Error("timed out");
}

async function removeKey(store: SheetStore, id: string): Promise<void> {
	const written = writing.get(id)?.catch(() => {});
	if (written !== undefined) await waitAtMost(BETWEEN_WRITES_MS, written, undefined);
	recent.forget(id);
	writes.forget(id);
	await deleteKey(store, KEY_PREFIX + id);
}
