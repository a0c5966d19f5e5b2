import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
	type Answer,
	deleteSheet,
	findSheet,
	makeSheet,
	readBody,
	streamSheets,
} from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import { LIMITS } from "../../sheet/request.ts";
import type { App } from "../app.ts";
import { deskOf } from "../desk-of.ts";
import { isSheetId } from "../sheet-id.ts";
import { acceptedForm } from "./accepted-form.ts";
import { cacheStatus } from "./cache-status.ts";
import { isKnown } from "./conditional.ts";
import { FORMS } from "./forms/index.ts";
import { onlyMethods } from "./methods.ts";
import { serverTiming } from "./server-timing.ts";
import { asksForStream, eventsOf, STREAM_TYPE } from "./stream.ts";

export const factsheets = new Hono<App>();

const limited = bodyLimit({
	maxSize: LIMITS.body,
	onError: () => {
		throw new Problem("body-too-large", `${LIMITS.body} bytes is the most.`);
	},
});

factsheets.post("/", limited, async (c) => {
	const accept = c.req.header("accept");
	if (asksForStream(accept)) return stream(c);
	const form = acceptedForm(accept);
	const desk = { ...deskOf(c), gone: c.req.raw.signal };
	const answer = await makeSheet(await readBody(c.req.raw), desk);
	if (answer.engine !== null) c.set("engine", answer.engine);
	if (answer.expiresAt !== null) c.header("content-location", `/v1/factsheets/${answer.id}`);
	return send(c, answer, form);
});
factsheets.all("/", onlyMethods("POST"));

factsheets.get("/:id", async (c) => {
	const form = acceptedForm(c.req.header("accept"));
	const id = c.req.param("id");
	const answer = isSheetId(id) ? await findSheet(id, deskOf(c)) : null;
	if (answer === null) {
		throw new Problem("sheet-not-found", "It was never stored, was deleted, or its time is over.");
	}
	return send(c, answer, form);
});
factsheets.delete("/:id", async (c) => {
	const id = c.req.param("id");
	if (isSheetId(id)) await deleteSheet(id, deskOf(c));
	return c.body(null, 204);
});
factsheets.all("/:id", onlyMethods("GET", "HEAD", "DELETE"));

/**
 * A POST is a query here, so that an unchanged sheet is a 304 to it as it is to a GET. The tag is weak:
 * the same facts written at another moment are the same sheet.
 */
function send(c: Context<App>, answer: Answer, form: keyof typeof FORMS): Response {
	const { type, tag, render } = FORMS[form];
	const stored = answer.expiresAt !== null;
	c.set("cache", answer.cache);
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

/** The embedded engine's sheet in milliseconds, then the model's; the caller who goes away ends the work. */
async function stream(c: Context<App>): Promise<Response> {
	const request = await readBody(c.req.raw);
	const left = new AbortController();
	const gone = AbortSignal.any([c.req.raw.signal, left.signal]);
	const answers = streamSheets(request, { ...deskOf(c), gone });
	c.header("vary", "Accept");
	c.header("cache-control", "no-store");
	return c.body(eventsOf({ answers, leave: () => left.abort() }), 200, {
		"content-type": STREAM_TYPE,
	});
}
