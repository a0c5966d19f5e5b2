import * as z from "zod";
import { waitAtMost } from "./patience.ts";

export { waitAtMost };

/** Cloudflare KV, as far as it is used. */
export type SheetStore = Pick<KVNamespace, "getWithMetadata" | "put" | "delete">;

/** What stands beside every stored sheet, so that a torn, foreign or outlived value is known as such. */
const Seal = z.object({
	schema: z.literal("factsheet/1"),
	sha256: z.string(),
	/** Milliseconds since 1970. */
	expiresAt: z.number(),
});

/** Part of the key: raise it with any change to what is stored. */
const KEY_PREFIX = "sheet/1/";
/** A sheet is computed in milliseconds: waiting longer for the store than this helps nobody. */
const READ_LIMIT_MS = 500;
const REMOVE_LIMIT_MS = 5_000;
/** KV takes one write a second for a key, and shows it elsewhere after up to a minute. */
const REWRITE_AFTER_MS = 60_000;
const MOST_REMEMBERED = 1_000;

export type StoreFault = "read-failed" | "read-timed-out" | "value-broken" | "write-failed";
export type StoredSheet = { readonly json: string; readonly expiresAt: number };
export type Stored = StoredSheet | { readonly fault: StoreFault } | null;

/** The sheet of that id as JSON; null where there is none, or why it cannot be had. */
export async function readStored(store: SheetStore, id: string, now: number): Promise<Stored> {
	const reading = readSealed(store, id).catch((): Stored => ({ fault: "read-failed" }));
	const stored = await waitAtMost(READ_LIMIT_MS, reading, { fault: "read-timed-out" } as const);
	if (stored === null) return null;
	if ("fault" in stored) {
		// So that the next write puts it right at once.
		if (stored.fault === "value-broken") written.delete(id);
		return stored;
	}
	return stored.expiresAt > now ? stored : null;
}

async function readSealed(store: SheetStore, id: string): Promise<Stored> {
	const { value, metadata } = await store.getWithMetadata(KEY_PREFIX + id, { type: "text" });
	if (value === null) return null;
	const seal = Seal.safeParse(metadata);
	if (!seal.success || seal.data.sha256 !== (await sha256(value))) return { fault: "value-broken" };
	return { json: value, expiresAt: seal.data.expiresAt };
}

/** When each key was last written from here, oldest first. */
const written = new Map<string, number>();

type Writing = { readonly id: string; readonly json: string; readonly expiresAt: number };

/** Stores a sheet until it expires; false where the same one was stored only just now. */
export async function writeStored(
	store: SheetStore,
	{ id, json, expiresAt }: Writing,
	now: number,
): Promise<boolean> {
	const last = written.get(id);
	if (last !== undefined && now - last < REWRITE_AFTER_MS) return false;
	remember(id, now);
	try {
		const metadata: z.infer<typeof Seal> = {
			schema: "factsheet/1",
			sha256: await sha256(json),
			expiresAt,
		};
		const expirationTtl = Math.round((expiresAt - now) / 1_000);
		await store.put(KEY_PREFIX + id, json, { expirationTtl, metadata });
		return true;
	} catch (error) {
		written.delete(id);
		throw error;
	}
}

/** @throws Error where the store does not say that the sheet is gone */
export async function removeStored(store: SheetStore, id: string): Promise<void> {
	written.delete(id);
	const removing = store.delete(KEY_PREFIX + id).then(() => true);
	if (!(await waitAtMost(REMOVE_LIMIT_MS, removing, false))) throw new Error("timed out");
}

function remember(id: string, now: number): void {
	written.delete(id);
	written.set(id, now);
	const oldest = written.keys().next().value;
	if (written.size > MOST_REMEMBERED && oldest !== undefined) written.delete(oldest);
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return new Uint8Array(digest).toBase64();
}
