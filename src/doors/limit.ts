import type { Context } from "hono";
import {
	countedAddress,
	LIMITS_PER_MINUTE,
	type LimitName,
	limitHeaders,
} from "../access/limits.ts";
import { Problem } from "../sheet/problem.ts";
import type { App } from "./app.ts";
import { type Env, settingsOf } from "./env.ts";
import { log } from "./log.ts";

const BINDINGS = {
	caller: "CALLER_LIMIT",
	address: "ADDRESS_LIMIT",
	"sign-in": "SIGN_IN_LIMIT",
	team: "TEAM_LIMIT",
} as const satisfies Record<LimitName, keyof Env>;

/** Counts a request, and tells its caller of the limit. @throws Problem where there is no more room */
export async function limit(c: Context<App>, name: LimitName, counted: string): Promise<void> {
	if (c.env[BINDINGS[name]] === undefined || settingsOf(c.env).access.isLocal) return;
	const isFull = !(await hasRoom(c, name, counted));
	for (const [field, value] of Object.entries(limitHeaders(name, isFull))) c.header(field, value);
	if (!isFull) return;
	const most = LIMITS_PER_MINUTE[name];
	throw new Problem("too-many-requests", `${most} a minute is the most; wait a minute.`);
}

/** Counts a request by the address that it comes from, which Cloudflare tells. @throws Problem */
export async function limitAddress(c: Context<App>, name: "address" | "sign-in"): Promise<void> {
	await limit(c, name, countedAddress(c.req.header("cf-connecting-ip") ?? "unknown"));
}

/**
 * Whether there is room for one more. Cloudflare counts in each of its places apart, and roughly.
 * What cannot be counted is let in: a fault there must not close the door.
 */
export async function hasRoom(c: Context<App>, name: LimitName, counted: string): Promise<boolean> {
	const binding = c.env[BINDINGS[name]];
	if (binding === undefined || settingsOf(c.env).access.isLocal) return true;
	try {
		return (await binding.limit({ key: `${name}/${counted}` })).success;
	} catch {
		log("warn", { at: "limit", fault: "not-counted" });
		return true;
	}
}
