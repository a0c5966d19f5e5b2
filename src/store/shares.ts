import { deleteKey } from "./delete-key.ts";
import { waitAtMost } from "./patience.ts";

/** Cloudflare KV, as far as it is used. */
type ShareStore = Pick<KVNamespace, "getWithMetadata" | "put" | "delete">;

/** Beside the sheets, one for each that has a public link: the secret half of that link. */
const KEY_PREFIX = "share/1/";
/** The least that KV takes: a link that is revoked leads nowhere within a minute. */
const CACHE_SECONDS = 30;
/** The least that KV keeps anything for. */
const LEAST_SECONDS = 60;
const LIMIT_MS = 5_000;

/** The secret half of a sheet's public link; null where it has none. @throws Error where the store does not tell */
export async function readShare(store: ShareStore, id: string): Promise<string | null> {
	const reading = store.getWithMetadata(KEY_PREFIX + id, { type: "text", cacheTtl: CACHE_SECONDS });
	return inTime(reading.then(({ value }) => value));
}

/** Gives a sheet a public link for so many seconds. @throws Error where the store does not say that it has it */
export async function writeShare(
	store: ShareStore,
	{ id, secret }: { readonly id: string; readonly secret: string },
	seconds: number,
): Promise<void> {
	const expirationTtl = Math.max(LEAST_SECONDS, Math.round(seconds));
	await inTime(store.put(KEY_PREFIX + id, secret, { expirationTtl }));
}

/** @throws Error where the store does not say that the link is gone */
export async function removeShare(store: ShareStore, id: string): Promise<void> {
	await inTime(deleteKey(store, KEY_PREFIX + id));
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
	const done = await waitAtMost(
		LIMIT_MS,
		work.then((result) => ({ result })),
		null,
	);
	if (done === null) throw new Error("timed out");
	return done.result;
}
