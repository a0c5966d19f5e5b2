import { env } from "cloudflare:workers";
import { KEY_PREFIX, makeKey } from "../../src/access/keys.ts";
import type { Env } from "../../src/doors/env.ts";

/** A deployed Worker, as far as its settings go: nobody is let in without a key. */
export const deployed: Env = { ...env, DEV: "" };

/** A key that such a Worker knows. */
export async function newKey(name = "night desk", expiresAt: number | null = null) {
	const made = await makeKey(name, expiresAt, Date.now());
	await env.KEYS.put(KEY_PREFIX + made.id, JSON.stringify(made.record));
	return made;
}

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
