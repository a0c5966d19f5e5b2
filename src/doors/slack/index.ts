import { Hono } from "hono";
import { LIMITS } from "../../sheet/request.ts";
import type { App } from "../app.ts";
import { settingsOf } from "../env.ts";
import { limitBody } from "../limit-body.ts";
import { admit } from "./admit.ts";
import { answerCommand } from "./commands.ts";
import { answerInteraction } from "./interactions.ts";

/** The Slack door: `/factsheet`, the message shortcut, the form and the button. */
export const slack = new Hono<App>();

const limited = limitBody(LIMITS.body);

slack.post("/commands", limited, async (c) => {
	const admitted = await admit(c);
	return admitted instanceof Response ? admitted : answerCommand(c, admitted);
});

slack.post("/interactions", limited, async (c) => {
	const admitted = await admit(c);
	return admitted instanceof Response ? admitted : answerInteraction(c, admitted);
});

/** Slack may ask with a GET, too, whether the address has a valid certificate. */
slack.get("/*", (c) => {
	const isCheck = settingsOf(c.env).slack !== undefined && c.req.query("ssl_check") === "1";
	return isCheck ? c.body(null, 200) : c.notFound();
});
