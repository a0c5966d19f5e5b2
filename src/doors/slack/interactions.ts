import type { Context } from "hono";
import type { App } from "../app.ts";
import type { SlackSettings } from "../env.ts";
import { type Admitted, refusalOf } from "./admit.ts";
import { SHARE } from "./blocks.ts";
import { deliver } from "./deliver.ts";
import { errandOf } from "./errand.ts";
import { articleInMessage } from "./message.ts";
import { FIRST_TEXT, FORM } from "./modal.ts";
import {
	type ButtonPress,
	type Interaction,
	type MessageShortcut,
	readInteraction,
	type Submission,
} from "./payloads.ts";
import { readSubmission } from "./submission.ts";
import { NO_WORDS } from "./texts.ts";
import { fulfil, share, tell } from "./work.ts";

/** What the message shortcut is known by in the app's manifest. */
export const SHORTCUT = "make_fact_sheet";

/** A shortcut, a button or a form: answered at once, worked for afterwards. */
export async function answerInteraction(
	c: Context<App>,
	{ form, slack }: Admitted,
): Promise<Response> {
	const interaction = readInteraction(form);
	const refusal = await refusalOf(c, interaction, slack);
	if (interaction.type === "view_submission") {
		return refusal === null
			? answerForm(c, interaction, slack)
			: faultsInForm(c, { [FIRST_TEXT]: refusal });
	}
	const work =
		refusal === null
			? workFor(c, interaction, slack)
			: refuse(interaction, { text: refusal, hooks: slack.hooks });
	c.executionCtx.waitUntil(work);
	return c.body(null, 200);
}

/** The form closes on an empty answer; with faults it stays open, and they are shown in it. */
function answerForm(c: Context<App>, submission: Submission, slack: SlackSettings): Response {
	if (submission.view.callback_id !== FORM) return c.body(null, 200);
	const filled = readSubmission(submission, Date.now());
	if ("errors" in filled) return faultsInForm(c, filled.errors);
	const { wish, responseUrl } = filled;
	const errand = errandOf(c, { slack, responseUrl, user: submission.user.id, thread: null });
	c.executionCtx.waitUntil(fulfil(wish, errand));
	return c.body(null, 200);
}

function faultsInForm(c: Context<App>, errors: Readonly<Record<string, string>>): Response {
	return c.json({ response_action: "errors", errors });
}

async function workFor(c: Context<App>, interaction: Interaction, slack: SlackSettings) {
	if (interaction.type === "message_action") await answerShortcut(c, interaction, slack);
	if (interaction.type === "block_actions") await answerButton(c, interaction, slack);
}

async function answerShortcut(c: Context<App>, shortcut: MessageShortcut, slack: SlackSettings) {
	if (shortcut.callback_id !== SHORTCUT) return;
	const { response_url: responseUrl, message, user } = shortcut;
	const thread = message.thread_ts ?? null;
	const errand = errandOf(c, { slack, responseUrl, user: user.id, thread });
	const article = articleInMessage(message);
	if (article === null) await tell(NO_WORDS, errand);
	else await fulfil({ input: article, open: false }, errand);
}

async function answerButton(c: Context<App>, press: ButtonPress, slack: SlackSettings) {
	const { response_url: responseUrl, actions, container, user } = press;
	const id = actions.find(({ action_id }) => action_id === SHARE)?.value;
	if (!id || responseUrl === undefined) return;
	const thread = container?.thread_ts ?? null;
	await share(id, errandOf(c, { slack, responseUrl, user: user.id, thread }));
}

type Refusal = { readonly text: string; readonly hooks: string };

async function refuse(interaction: Interaction, { text, hooks }: Refusal): Promise<void> {
	const responseUrl = "response_url" in interaction ? interaction.response_url : undefined;
	if (responseUrl !== undefined) await deliver({ text }, { responseUrl, hooks });
}
