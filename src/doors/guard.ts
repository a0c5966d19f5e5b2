import type { Context, Next } from "hono";
import { isFromElsewhere } from "../access/cross-site.ts";
import { Problem } from "../sheet/problem.ts";
import type { App } from "./app.ts";
import { type Caller, callerOf } from "./caller.ts";
import { settingsOf } from "./env.ts";
import { limit, limitAddress } from "./limit.ts";
import { isSheetId } from "./sheet-id.ts";

/** Lets into the API whoever shows a key, is signed in, or needs neither. @throws Problem for everyone else */
export async function guardApi(c: Context<App>, next: Next): Promise<void> {
	if (c.req.method !== "OPTIONS") await admit(c, await callerOf(c));
	await next();
}

/** Shows a page to whoever may use the API, and everyone else the way in. */
export async function guardPage(c: Context<App>, next: Next): Promise<Response | undefined> {
	const caller = await callerOf(c);
	if (caller === null) return c.redirect(signInAddress(c.req.path), 303);
	await admit(c, caller);
	await next();
	return undefined;
}

async function admit(c: Context<App>, caller: Caller | null): Promise<void> {
	if (caller === null) {
		await limitAddress(c, "address");
		c.header("www-authenticate", 'Bearer realm="Factsheet"');
		throw new Problem("key-required", howToGetIn(c));
	}
	refuseForgery(c, caller);
	c.set("caller", caller.kind);
	if (caller.counted === null) await limitAddress(c, "address");
	else await limit(c, "caller", caller.counted);
}

function howToGetIn(c: Context<App>): string {
	return c.req.header("authorization") === undefined
		? "Send a key as `Authorization: Bearer fs_…`, or sign in at /sign-in. `npm run keys -- create NAME` makes a key; `PUBLIC=true` opens this Worker to all."
		: "That key is not known here, was revoked, or its time is over. Send `Authorization: Bearer fs_…`; `npm run keys -- create NAME` makes a key.";
}

/** What a browser vouches for must come from our own pages, or from an origin on the list. */
function refuseForgery(c: Context<App>, { kind, byBrowser }: Caller): void {
	const { method } = c.req;
	const { headers, url } = c.req.raw;
	const { access } = settingsOf(c.env);
	// One's own machine is open to every page that its browser shows; a tool says nothing of where it comes from.
	const isBrowser = headers.has("sec-fetch-site") || headers.has("origin");
	const isVouchedFor = byBrowser || (kind === "open" && access.isLocal && isBrowser);
	if (!isVouchedFor || !isFromElsewhere({ method, headers, origin: new URL(url).origin })) return;
	if (kind === "open" && access.corsOrigins.includes(headers.get("origin") ?? "")) return;
	throw new Problem("cross-site-refused", "Pages of other sites need a key of their own.");
}

/** Back to a sheet whose link was followed, once signed in; to nowhere else. */
function signInAddress(path: string): string {
	const id = path.replace("/s/", "");
	return isSheetId(id) ? `/sign-in?sheet=${id}` : "/sign-in";
}
