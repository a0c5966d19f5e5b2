import type { KnownBlock } from "@slack/types";
import { log } from "../log.ts";

/** What is posted to a `response_url`. */
export type Message = {
	readonly text: string;
	readonly blocks?: readonly KnownBlock[];
	/** Only who asked sees it, unless it says `in_channel`. */
	readonly response_type?: "ephemeral" | "in_channel";
	readonly replace_original?: boolean;
	readonly thread_ts?: string;
};

export type Address = {
	readonly responseUrl: string;
	/** The one origin that is posted to. */
	readonly hooks: string;
};

const LIMIT_MS = 3_000;
/** Slack takes five posts to an address; two tries leave room for what else is posted there. */
const TRIES = 2;
/** What Slack may answer to a message that it does not like; an address that is used up is a 404. */
const REFUSED: ReadonlySet<number> = new Set([400, 413, 422]);

/**
 * Posts a message to Slack's `response_url`; whether Slack took it. The address comes from outside, so nothing
 * but Slack's own host is posted to, and no redirect is followed.
 */
export async function deliver(message: Message, { responseUrl, hooks }: Address): Promise<boolean> {
	const url = URL.parse(responseUrl);
	if (url === null || url.origin !== new URL(hooks).origin || url.username !== "") {
		return failed("response-url-refused");
	}
	for (let tries = 1; ; tries++) {
		const status = await post(url, message);
		if (status >= 200 && status < 300) return true;
		const mayPass = status === 0 || status === 429 || status >= 500;
		if (mayPass && tries < TRIES) continue;
		// Slack refuses a message whole: its words alone still tell the reader most of it.
		if (message.blocks === undefined || !REFUSED.has(status)) return failed(`status-${status}`);
		log("warn", { at: "slack", fault: "blocks-refused" });
		const { blocks: _, ...words } = message;
		return deliver(words, { responseUrl, hooks });
	}
}

/** The HTTP status; 0 where there was none. */
async function post(url: URL, message: Message): Promise<number> {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json; charset=utf-8" },
			body: JSON.stringify(message),
			redirect: "manual",
			signal: AbortSignal.timeout(LIMIT_MS),
		});
		await response.body?.cancel();
		return response.status;
	} catch {
		return 0;
	}
}

function failed(fault: string): false {
	log("warn", { at: "slack", fault });
	return false;
}
