import { WINDOW_SECONDS } from "./verify.ts";

/** Cloudflare KV, as far as it is used. */
export type Memory = Pick<KVNamespace, "get" | "put">;

type Surroundings = {
	readonly memory: Memory;
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly later: (work: Promise<unknown>) => void;
};

const KEY_PREFIX = "slack/taken/";
/** A signature dated five minutes ahead is good for ten; after that its age refuses it. */
const REMEMBERED_SECONDS = 2 * WINDOW_SECONDS;
/** Slack wants its answer within 3 s, so the memory that all places share is not waited for any longer. */
const READ_LIMIT_MS = 500;
/** The least that KV takes: a request not seen a moment ago may well be seen by now. */
const CACHE_SECONDS = 30;

/** Until when a request taken by this isolate is remembered, oldest first. */
const taken = new Map<string, number>();

/**
 * Whether that body is here for the first time. Slack gives every action a trigger of its own, so that the
 * same body twice is a repetition, whoever sends it.
 *
 * What this isolate has taken it knows for certain. Of other isolates it knows through KV, which may take a
 * minute to tell another place and cannot lock: two copies that reach two places at the same moment are both
 * taken. Where KV does not answer, the request is taken too: a doubled answer is better than none.
 */
export async function isFirst(body: Uint8Array<ArrayBuffer>, around: Surroundings) {
	const { memory, now, later } = around;
	const key = KEY_PREFIX + new Uint8Array(await crypto.subtle.digest("SHA-256", body)).toHex();
	forgetOld(now);
	if (taken.has(key)) return false;
	taken.set(key, now + REMEMBERED_SECONDS * 1_000);
	if (await isInMemory(memory, key)) return false;
	// A write that fails leaves what the isolate remembers.
	later(memory.put(key, "", { expirationTtl: REMEMBERED_SECONDS }).catch(() => {}));
	return true;
}

async function isInMemory(memory: Memory, key: string): Promise<boolean> {
	const { promise: late, resolve } = Promise.withResolvers<null>();
	const timer = setTimeout(() => resolve(null), READ_LIMIT_MS);
	const reading = memory.get(key, { type: "text", cacheTtl: CACHE_SECONDS }).catch(() => null);
	const value = await Promise.race([reading, late]);
	clearTimeout(timer);
	return value !== null;
}

function forgetOld(now: number): void {
	for (const [key, until] of taken) {
		if (until > now) return;
		taken.delete(key);
	}
}
