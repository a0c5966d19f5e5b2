import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { holderOf } from "../access/key-holder.ts";
import { keyOfSession } from "../access/sessions.ts";
import type { AccessGate } from "../access/staff.ts";
import { Problem } from "../sheet/problem.ts";
import type { App } from "./app.ts";
import { settingsOf } from "./env.ts";

/** Whoever may use the API, and how that is known. */
export type Caller = {
	readonly kind: "key" | "session" | "staff" | "open";
	/** What requests are counted by; null for a caller who is nobody in particular. */
	readonly counted: string | null;
	/** The name of the key; null where there is none. */
	readonly name: string | null;
	/** Whether a browser vouches for the caller by itself, on whatever page its user is. */
	readonly byBrowser: boolean;
};

/** Ours alone: bound to this very host, not readable by any script, sent with links from elsewhere but with nothing else. */
export const SESSION_COOKIE = "factsheet";

const OPEN: Caller = { kind: "open", counted: null, name: null, byBrowser: false };
/** The scheme is known in any case; what stands for a key is one word. */
const BEARER = /^bearer +(\S+)$/i;

/**
 * Who is calling; null for nobody whom we know. A key that is shown must be good, even where none is needed.
 * @throws Problem where that could not be told
 */
export async function callerOf(c: Context<App>): Promise<Caller | null> {
	const { access } = settingsOf(c.env);
	const key = BEARER.exec(c.req.header("authorization") ?? "")?.[1];
	try {
		if (key !== undefined) return await keyHolder(c, key);
		if (access.isLocal || access.isPublic) return OPEN;
		return (await signedIn(c)) ?? (access.gate && (await letInByAccess(c, access.gate)));
	} catch {
		throw new Problem("store-unavailable", "Whether you may come in could not be told; try again.");
	}
}

async function keyHolder({ env }: Context<App>, key: string): Promise<Caller | null> {
	const holder = env.KEYS && (await holderOf(env.KEYS, key, Date.now()));
	if (!holder) return null;
	const { keyId, name } = holder;
	return { kind: "key", counted: `key/${keyId}`, name, byBrowser: false };
}

/** Whoever has a session; asked for apart, since the page for signing in knows of nothing else. */
export async function signedIn(c: Context<App>): Promise<Caller | null> {
	const words = getCookie(c, SESSION_COOKIE, "host");
	if (words === undefined || c.env.KEYS === undefined) return null;
	const holder = await keyOfSession(c.env.KEYS, words, Date.now());
	if (holder === null) return null;
	const { keyId, name } = holder;
	return { kind: "session", counted: `key/${keyId}`, name, byBrowser: true };
}

async function letInByAccess(c: Context<App>, gate: AccessGate): Promise<Caller | null> {
	const token = c.req.header("cf-access-jwt-assertion");
	if (token === undefined) return null;
	const { staffOf } = await import("../access/staff.ts");
	const staff = await staffOf(token, gate);
	if (staff === null) return null;
	return { kind: "staff", counted: `staff/${staff.subject}`, name: null, byBrowser: !staff.isTool };
}
