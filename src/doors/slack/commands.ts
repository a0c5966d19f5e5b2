import type { Context } from "hono";
import type { App } from "../app.ts";
import type { SlackSettings } from "../env.ts";
import { type Admitted, refusalOf } from "./admit.ts";
import { readCommand } from "./command.ts";
import { deliver } from "./deliver.ts";
import { errandOf } from "./errand.ts";
import { openForm } from "./open-form.ts";
import { readCommandPayload } from "./payloads.ts";
import { HELP, NO_FORM, WORKING } from "./texts.ts";
import { fulfil } from "./work.ts";

/** `/factsheet …`: answered at once, worked for afterwards. */
export async function answerCommand(c: Context<App>, { form, slack }: Admitted): Promise<Response> {
	const payload = readCommandPayload(form);
	const { response_url: responseUrl, team_id: team, enterprise_id: enterprise } = payload;
	const workspace = { team: { id: team }, enterprise: enterprise ? { id: enterprise } : null };
	const refusal = await refusalOf(c, workspace, slack);
	if (refusal !== null) return privately(c, refusal);
	const command = readCommand(payload.text);
	if (command === "help") return privately(c, HELP);
	if (command === "form") {
		if (slack.botToken === null) return privately(c, `${NO_FORM}\n\n${HELP}`);
		const opening = { triggerId: payload.trigger_id, responseUrl, now: Date.now() };
		c.executionCtx.waitUntil(formOrWhyNot(opening, slack));
		return c.body(null, 200);
	}
	const errand = errandOf(c, { slack, responseUrl, user: payload.user_id, thread: null });
	c.executionCtx.waitUntil(fulfil(command, errand));
	return privately(c, WORKING);
}

async function formOrWhyNot(opening: Parameters<typeof openForm>[0], slack: SlackSettings) {
	if (await openForm(opening, slack)) return;
	const { responseUrl } = opening;
	await deliver({ text: NO_FORM }, { responseUrl, hooks: slack.hooks });
}

function privately(c: Context<App>, text: string): Response {
	return c.json({ response_type: "ephemeral", text });
}
