import * as z from "zod";
import type { SlackSettings } from "../env.ts";
import { log } from "../log.ts";
import { formView } from "./modal.ts";
import { metadataOf } from "./submission.ts";

/** A trigger is good for 3 s: after that there is nothing to wait for. */
const LIMIT_MS = 3_000;
const Answer = z.object({ ok: z.boolean(), error: z.string().optional() });

type Opening = {
	readonly triggerId: string;
	/** Where the sheet goes when the form is sent. */
	readonly responseUrl: string;
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** Opens the form in front of who asked; whether Slack did. */
export async function openForm(opening: Opening, { api, botToken }: SlackSettings) {
	const { triggerId, responseUrl, now } = opening;
	const view = formView(metadataOf(responseUrl, now));
	try {
		const response = await fetch(`${api}/views.open`, {
			method: "POST",
			headers: {
				"content-type": "application/json; charset=utf-8",
				authorization: `Bearer ${botToken}`,
			},
			body: JSON.stringify({ trigger_id: triggerId, view }),
			redirect: "manual",
			signal: AbortSignal.timeout(LIMIT_MS),
		});
		const { ok, error } = Answer.parse(await response.json());
		// Slack's names of errors are words such as "invalid_auth"; nothing else is logged.
		if (!ok) log("warn", { at: "slack", fault: `form-${/^\w{1,60}$/.exec(error ?? "")?.[0]}` });
		return ok;
	} catch {
		log("warn", { at: "slack", fault: "form-unanswered" });
		return false;
	}
}
