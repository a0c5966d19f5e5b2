import * as z from "zod";

/** Cloudflare KV, as far as it is used. */
export type SheetStore = Pick<KVNamespace, "getWithMetadata" | "put" | "delete">;

/** What stands beside every stored sheet, so that a torn or foreign value is known as such. */
const Seal = z.object({
	schema: z.literal("factsheet/1"),
	sha256: z.string(),
	createdAt: z.string(),
});

/** Part of the key: raise it with any change to what is stored. */
const KEY_PREFIX = "sheet/1/";
/** A sheet is computed in milliseconds: waiting longer for the store than this helps nobody. */
const READ_LIMIT_MS = 500;
/** KV takes one write a second for a key, and shows it elsewhere after up to a minute. */
const REWRITE_AFTER_MS = 60_000;
const MOST_REMEMBERED = 1_000;

export type StoreFault = "read-failed" | "read-timed-out" | "value-broken" | "write-failed";
export type Stored = { readonly json: string } | { readonly fault: StoreFault } | null;

/** The sheet of that id as JSON; null where there is none, or why it cannot be had. */
export async function readStored(store: SheetStore, id: string): Promise<Stored> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<Stored>((resolve) => {
		timer = setTimeout(() => resolve({ fault: "read-timed-out" }), READ_LIMIT_MS);
	});
	const reading = readSealed(store, id).catch((): Stored => ({ fault: "read-failed" }));
	const stored = await Promise.race([reading, timeout]);
	clearTimeout(timer);
	return stored;
}

async function readSealed(store: SheetStore, id: string): Promise<Stored> {
	const { value, metadata } = await store.getWithMetadata(KEY_PREFIX + id, { type: "text" });
	if (value === null) return null;
	const seal = Seal.safeParse(metadata);
	const intact = seal.success && seal.data.sha256 === (await sha256(value));
	return intact ? { json: value } : { fault: "value-broken" };
}

/** When each key was last written from here, oldest first. */
const written = new Map<string, number>();

/** Stores a sheet for so many seconds; false where the same one was stored only just now. */
export async function writeStored(
	store: SheetStore,
	sheet: { readonly id: string; readonly json: string; readonly createdAt: string },
	{ ttlSeconds, now }: { readonly ttlSeconds: number; readonly now: number },
): Promise<boolean> {
	const last = written.get(sheet.id);
	if (last !== undefined && now - last < REWRITE_AFTER_MS) return false;
	remember(sheet.id, now);
	const metadata: z.infer<typeof Seal> = {
		schema: "factsheet/1",
		sha256: await sha256(sheet.json),
		createdAt: sheet.createdAt,
	};
	await store.put(KEY_PREFIX + sheet.id, sheet.json, { expirationTtl: ttlSeconds, metadata });
	return true;
}

export async function removeStored(store: SheetStore, id: string): Promise<void> {
	written.delete(id);
	await store.delete(KEY_PREFIX + id);
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
