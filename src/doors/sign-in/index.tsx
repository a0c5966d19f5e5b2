import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isFromElsewhere } from "../../access/cross-site.ts";
import { holderOf } from "../../access/key-holder.ts";
import { endSession, openSession, SESSION_SECONDS } from "../../access/sessions.ts";
import { Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";
import { SESSION_COOKIE, signedIn } from "../caller.ts";
import { settingsOf } from "../env.ts";
import { limitAddress } from "../limit.ts";
import { limitBody } from "../limit-body.ts";
import { isSheetId } from "../sheet-id.ts";
import { signInPage } from "./page.tsx";

/**
 * The way in for people: a key becomes a session, in a cookie that no script reads and no other site can
 * make use of. It goes along with links from elsewhere (Lax), so that a link to a sheet works from a chat;
 * whatever changes something is refused unless it comes from our own pages.
 */
export const signIn = new Hono<App>();

const FORM_BYTES = 10_000;
const COOKIE = {
	prefix: "host",
	path: "/",
	secure: true,
	httpOnly: true,
	sameSite: "Lax",
} as const;

const limited = limitBody(FORM_BYTES);

signIn.get("/sign-in", async (c) => {
	const { isLocal, isPublic } = settingsOf(c.env).access;
	const caller = await trying(() => signedIn(c));
	c.header("cache-control", "no-store");
	return c.html(signInPage({ name: caller?.name ?? null, isOpen: isLocal || isPublic }));
});

signIn.post("/sign-in", limited, async (c) => {
	refuseForgery(c);
	await limitAddress(c, "sign-in");
	c.header("cache-control", "no-store");
	const key = new URLSearchParams(await c.req.text()).get("key")?.trim() ?? "";
	const words = await trying(async () => {
		const { KEYS } = c.env;
		const holder = KEYS && (await holderOf(KEYS, key, Date.now()));
		return holder ? openSession(KEYS, holder.keyId, Date.now()) : null;
	});
	if (words === null)
		return c.html(signInPage({ name: null, isOpen: false, isRefused: true }), 401);
	setCookie(c, SESSION_COOKIE, words, { ...COOKIE, maxAge: SESSION_SECONDS });
	return c.redirect(wayBack(c), 303);
});

signIn.post("/sign-out", limited, async (c) => {
	refuseForgery(c);
	const words = getCookie(c, SESSION_COOKIE, "host");
	deleteCookie(c, SESSION_COOKIE, COOKIE);
	const { KEYS } = c.env;
	if (words !== undefined && KEYS !== undefined) await trying(() => endSession(KEYS, words));
	return c.redirect("/sign-in", 303);
});

/** Only to a sheet, by its id: no address of another site fits in. */
function wayBack(c: Context<App>): string {
	const id = c.req.query("sheet") ?? "";
	return isSheetId(id) ? `/s/${id}` : "/";
}

function refuseForgery(c: Context<App>): void {
	const { method, headers, url } = c.req.raw;
	if (!isFromElsewhere({ method, headers, origin: new URL(url).origin })) return;
	throw new Problem("cross-site-refused", "Signing in and out is done on our own page.");
}

async function trying<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch {
		throw new Problem("store-unavailable", "The keys could not be reached; try again.");
	}
}
