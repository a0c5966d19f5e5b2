import type { Context } from "hono";
import { Problem } from "../../sheet/problem.ts";
import type { App } from "../app.ts";
import { type SlackSettings, settingsOf } from "../env.ts";
import { hasRoom } from "../limit.ts";
import { isFirst } from "./replay.ts";
import { FOREIGN_TEAM, TOO_MANY } from "./texts.ts";
import { isSigned } from "./verify.ts";

/** What came from Slack, proved to be from there and here for the first time. */
export type Admitted = { readonly form: URLSearchParams; readonly slack: SlackSettings };

/**
 * Lets in what Slack signed just now and did not send before; anything else has its answer at once.
 * @throws Problem where it is not signed, or is a repetition
 */
export async function admit(c: Context<App>): Promise<Admitted | Response> {
	const { slack } = settingsOf(c.env);
	if (slack === undefined) return c.notFound();
	const body = new Uint8Array(await c.req.arrayBuffer());
	const form = new URLSearchParams(new TextDecoder().decode(body));
	// Slack asks unsigned now and then whether the address has a valid certificate.
	if (form.get("ssl_check") === "1") return c.body(null, 200);
	const timestamp = c.req.header("x-slack-request-timestamp");
	const signature = c.req.header("x-slack-signature");
	const now = Date.now();
	if (!(await isSigned({ body, timestamp, signature }, slack.signingSecret, now))) {
		throw new Problem("signature-refused", "Only what Slack signed within five minutes is taken.");
	}
	const later = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
	if (await isFirst(body, { memory: c.env.SHEETS, now, later })) return { form, slack };
	// Slack tries again where our answer was late: the work is under way, and wants no second start.
	if (c.req.header("x-slack-retry-num") !== undefined) return c.body(null, 200);
	throw new Problem("request-repeated", "What Slack signs is taken once.");
}

type Team = {
	readonly team?: { readonly id: string } | null | undefined;
	readonly enterprise?: { readonly id: string } | null | undefined;
};

/** Why a workspace gets nothing just now, in words for whoever asked; null where it is served. */
export async function refusalOf(
	c: Context<App>,
	asking: Team,
	slack: SlackSettings,
): Promise<string | null> {
	if (!isServed(asking, slack)) return FOREIGN_TEAM;
	const counted = asking.team?.id ?? asking.enterprise?.id ?? "unknown";
	return (await hasRoom(c, "team", counted)) ? null : TOO_MANY;
}

/** Whether the workspace, or the organisation it belongs to, is one that is served. */
function isServed({ team, enterprise }: Team, { teams }: SlackSettings): boolean {
	if (teams.length === 0) return true;
	return [team?.id, enterprise?.id].some((id) => id !== undefined && teams.includes(id));
}
