import { Hono } from "hono";
import { findSheet, sharedSheetId, shareSheet, unshareSheet } from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";
import { deskOf } from "../desk-of.ts";
import { limitAddress } from "../limit.ts";
import { isSheetId } from "../sheet-id.ts";
import { acceptedForm } from "./accepted-form.ts";
import { onlyMethods } from "./methods.ts";
import { sendSheet } from "./send-sheet.ts";

const GONE = "It was never stored, was deleted, or its time is over.";

/** `/v1/factsheets/{id}/share`: gives a stored sheet a link for everyone, and takes it back. */
export const shares = new Hono<App>();

shares.post("/:id/share", async (c) => {
	const id = c.req.param("id");
	const desk = deskOf(c);
	const answer = isSheetId(id) ? await findSheet(id, desk) : null;
	if (answer === null) throw new Problem("sheet-not-found", GONE);
	const { token, isNew } = await shareSheet(answer, desk);
	const url = new URL(`/shared/${token}`, c.req.url).href;
	c.header("cache-control", "no-store");
	if (isNew) c.header("location", url);
	return c.json({ url }, isNew ? 201 : 200);
});
shares.delete("/:id/share", async (c) => {
	const id = c.req.param("id");
	if (isSheetId(id)) await unshareSheet(id, deskOf(c));
	return c.body(null, 204);
});
shares.all("/:id/share", onlyMethods("POST", "DELETE"));

/** `/shared/{token}`: a sheet for everyone who has the link, to be read and nothing else. */
export const shared = new Hono<App>();

shared.get("/:token", async (c) => {
	await limitAddress(c, "address");
	const form = acceptedForm(c.req.header("accept"));
	const desk = deskOf(c);
	const id = await sharedSheetId(c.req.param("token"), desk);
	const answer = id === null ? null : await findSheet(id, desk);
	if (answer === null) {
		throw new Problem("sheet-not-found", "The link was revoked, or the sheet's time is over.");
	}
	c.header("x-robots-tag", "noindex");
	return sendSheet(c, answer, form);
});
shared.all("/:token", onlyMethods("GET", "HEAD"));
