import type { Context } from "hono";
import type { App } from "../app.ts";
import { deskOf } from "../desk-of.ts";
import type { SlackSettings } from "../env.ts";
import type { Errand } from "./work.ts";

type Knock = Pick<Errand, "user" | "thread"> & {
	readonly slack: SlackSettings;
	readonly responseUrl: string;
};

/** What a request in Slack is worked at with. */
export function errandOf(c: Context<App>, { slack, responseUrl, user, thread }: Knock): Errand {
	return {
		desk: deskOf(c),
		address: { responseUrl, hooks: slack.hooks },
		origin: new URL(c.req.url).origin,
		user,
		thread,
	};
}
