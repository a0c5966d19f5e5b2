import type { Context, Next } from "hono";
import { cors } from "hono/cors";
import type { App } from "./app.ts";
import { settingsOf } from "./env.ts";

/** A browser may remember so long, in seconds, what it was told. */
const MAX_AGE = 600;

const forListed = cors({
	origin: (origin) => origin,
	allowMethods: ["GET", "HEAD", "POST", "DELETE"],
	allowHeaders: ["Authorization", "Content-Type", "If-None-Match"],
	exposeHeaders: [
		"ETag",
		"Content-Location",
		"Cache-Status",
		"Server-Timing",
		"Factsheet-Version",
		"RateLimit",
		"RateLimit-Policy",
		"Retry-After",
	],
	maxAge: MAX_AGE,
});

/** Lets pages of the origins on the list call the API, with a key and never with cookies; other origins hear nothing. */
export async function corsForListed(c: Context<App>, next: Next): Promise<Response | undefined> {
	const { corsOrigins } = settingsOf(c.env).access;
	if (corsOrigins.length === 0) {
		await next();
		return undefined;
	}
	const isListed = corsOrigins.includes(c.req.header("origin") ?? "");
	const answer = isListed ? await forListed(c, next) : await next();
	c.res.headers.append("vary", "Origin");
	return answer ?? undefined;
}
