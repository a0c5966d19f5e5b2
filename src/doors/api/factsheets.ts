import { type Context, Hono } from "hono";
import { deleteSheet, findSheet, makeSheet, readBody, streamSheets } from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import { LIMITS } from "../../sheet/request.ts";
import type { App } from "../app.ts";
import { deskOf } from "../desk-of.ts";
import { limitBody } from "../limit-body.ts";
import { isSheetId } from "../sheet-id.ts";
import { acceptedForm } from "./accepted-form.ts";
import { onlyMethods } from "./methods.ts";
import { sendSheet } from "./send-sheet.ts";
import { asksForStream, eventsOf, STREAM_TYPE } from "./stream.ts";

export const factsheets = new Hono<App>();

const limited = limitBody(LIMITS.body);

factsheets.post("/", limited, async (c) => {
	const accept = c.req.header("accept");
	if (asksForStream(accept)) return stream(c);
	const form = acceptedForm(accept);
	const desk = { ...deskOf(c), gone: c.req.raw.signal };
	const answer = await makeSheet(await readBody(c.req.raw), desk);
	if (answer.engine !== null) c.set("engine", answer.engine);
	if (answer.expiresAt !== null) c.header("content-location", `/v1/factsheets/${answer.id}`);
	return sendSheet(c, answer, form);
});
factsheets.all("/", onlyMethods("POST"));

factsheets.get("/:id", async (c) => {
	const form = acceptedForm(c.req.header("accept"));
	const id = c.req.param("id");
	const answer = isSheetId(id) ? await findSheet(id, deskOf(c)) : null;
	if (answer === null) {
		throw new Problem("sheet-not-found", "It was never stored, was deleted, or its time is over.");
	}
	return sendSheet(c, answer, form);
});
factsheets.delete("/:id", async (c) => {
	const id = c.req.param("id");
	if (isSheetId(id)) await deleteSheet(id, deskOf(c));
	return c.body(null, 204);
});
factsheets.all("/:id", onlyMethods("GET", "HEAD", "DELETE"));

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
