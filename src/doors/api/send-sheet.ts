import type { Context } from "hono";
import { type Answer, countFacts } from "../../desk/index.ts";
import type { App } from "../app.ts";
import { cacheStatus } from "./cache-status.ts";
import { isKnown } from "./conditional.ts";
import { FORMS } from "./forms/index.ts";
import { serverTiming } from "./server-timing.ts";

/**
 * A POST is a query here, so that an unchanged sheet is a 304 to it as it is to a GET. The tag is weak:
 * the same facts written at another moment are the same sheet.
 */
export function sendSheet(c: Context<App>, answer: Answer, form: keyof typeof FORMS): Response {
	const { type, tag, render } = FORMS[form];
	const stored = answer.expiresAt !== null;
	c.set("cache", answer.cache);
	c.set("facts", countFacts(answer.json));
	const etag = `W/"${answer.id}.${tag}"`;
	c.header("etag", etag);
	c.header("vary", "Accept");
	c.header("cache-control", stored ? "private, no-cache" : "no-store");
	c.header("cache-status", cacheStatus(answer, Date.now()));
	c.header("server-timing", serverTiming(answer));
	const condition = {
		ifNoneMatch: c.req.header("if-none-match"),
		etag,
		existed: answer.cache === "hit",
	};
	if (stored && isKnown(condition)) return c.body(null, 304);
	return c.body(render(answer.json), 200, { "content-type": type });
}
