import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
	type Answer,
	type Desk,
	deleteSheet,
	findSheet,
	makeSheet,
	readBody,
} from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import { LIMITS } from "../../sheet/request.ts";
import type { App } from "../app.ts";
import { settingsOf } from "../env.ts";
import { log } from "../log.ts";
import { acceptedForm } from "./accepted-form.ts";
import { FORMS } from "./forms/index.ts";
import { onlyMethods } from "./methods.ts";

export const factsheets = new Hono<App>();

const limited = bodyLimit({
	maxSize: LIMITS.body,
	onError: () => {
		throw new Problem("body-too-large", `${LIMITS.body} bytes is the most.`);
	},
});

factsheets.post("/", limited, async (c) => {
	const form = acceptedForm(c.req.header("accept"));
	const answer = await makeSheet(await readBody(c.req.raw), deskOf(c));
	c.set("engine", "embedded");
	if (answer.stored) c.header("content-location", `/v1/factsheets/${answer.id}`);
	return send(c, answer, form);
});
factsheets.all("/", onlyMethods("POST"));

factsheets.get("/:id{[A-Za-z0-9_-]{24}}", async (c) => {
	const form = acceptedForm(c.req.header("accept"));
	const answer = await findSheet(c.req.param("id"), deskOf(c));
	if (answer === null) {
		throw new Problem("sheet-not-found", "It was never stored, was deleted, or its time is over.");
	}
	return send(c, answer, form);
});
factsheets.delete("/:id{[A-Za-z0-9_-]{24}}", async (c) => {
	await deleteSheet(c.req.param("id"), deskOf(c));
	return c.body(null, 204);
});
factsheets.all("/:id{[A-Za-z0-9_-]{24}}", onlyMethods("GET", "HEAD", "DELETE"));

function deskOf(c: Context<App>): Desk {
	return {
		store: c.env.SHEETS,
		ttlSeconds: settingsOf(c.env).ttlSeconds,
		fetch: (url, init) => fetch(url, init),
		now: Date.now,
		later: (work) => c.executionCtx.waitUntil(work),
		report: (fault) => log("warn", { at: "store", fault }),
	};
}

/** A POST is a query here, so that an unchanged sheet is a 304 to it as it is to a GET. */
function send(c: Context<App>, answer: Answer, form: keyof typeof FORMS): Response {
	const { type, tag, render } = FORMS[form];
	c.set("cache", answer.cache);
	const etag = `W/"${answer.id}.${tag}"`;
	c.header("etag", etag);
	c.header("vary", "Accept");
	c.header("cache-control", answer.stored ? "private, no-cache" : "no-store");
	c.header("cache-status", CACHE_STATUS[answer.cache]);
	if (answer.stored && matches(c.req.header("if-none-match"), etag)) return c.body(null, 304);
	return c.body(render(answer.json), 200, { "content-type": type });
}

/** RFC 9211. */
const CACHE_STATUS = {
	hit: "Factsheet; hit",
	miss: "Factsheet; fwd=miss; stored",
	bypass: "Factsheet; fwd=bypass",
} as const;

/** RFC 9110, section 13.1.2: a weak comparison with each of the listed tags. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
	const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
	return tags.includes("*") || tags.includes(etag.replace(/^W\//, ""));
}
