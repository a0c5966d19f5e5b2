import * as z from "zod";
import { Problem } from "../../sheet/problem.ts";

/** As far as they are used; Slack adds fields as it likes. */
const responseUrl = z.string();
const triggerId = z.string();
/** Ids of Slack stand in its markup unescaped, so they must be nothing else. */
const id = z.string().regex(/^\w+$/);

/** What `/factsheet` brings. */
export const CommandPayload = z.object({
	text: z.string().default(""),
	response_url: responseUrl,
	trigger_id: triggerId,
	user_id: id,
	team_id: id,
	enterprise_id: id.optional(),
});

/** Who acts; an app of a whole organisation may act without a workspace. */
const actor = {
	user: z.object({ id }),
	team: z.object({ id }).nullish(),
	enterprise: z.object({ id }).nullish(),
};

const Attachment = z.object({
	title: z.string().nullish(),
	title_link: z.string().nullish(),
	text: z.string().nullish(),
	fallback: z.string().nullish(),
	is_msg_unfurl: z.boolean().nullish(),
});

/** A message that somebody pointed at. */
export const Message = z.object({
	text: z.string().nullish(),
	thread_ts: z.string().nullish(),
	blocks: z.array(z.unknown()).nullish(),
	attachments: z.array(Attachment).nullish(),
});
export type Message = z.infer<typeof Message>;

const MessageShortcut = z.object({
	type: z.literal("message_action"),
	callback_id: z.string(),
	response_url: responseUrl,
	message: Message,
	...actor,
});
export type MessageShortcut = z.infer<typeof MessageShortcut>;

const ButtonPress = z.object({
	type: z.literal("block_actions"),
	response_url: responseUrl.optional(),
	actions: z.array(z.object({ action_id: z.string(), value: z.string().nullish() })),
	container: z.object({ thread_ts: z.string().nullish() }).nullish(),
	...actor,
});
export type ButtonPress = z.infer<typeof ButtonPress>;

const Field = z.object({
	value: z.string().nullish(),
	selected_date: z.string().nullish(),
	selected_options: z.array(z.object({ value: z.string() })).nullish(),
});

const Submission = z.object({
	type: z.literal("view_submission"),
	view: z.object({
		callback_id: z.string(),
		private_metadata: z.string(),
		state: z.object({ values: z.record(z.string(), z.record(z.string(), Field)) }),
	}),
	...actor,
});
export type Submission = z.infer<typeof Submission>;

/** What the user did in Slack; of what we never asked for, only that it came. */
const Interaction = z.union([
	z.discriminatedUnion("type", [MessageShortcut, ButtonPress, Submission]),
	z.object({ type: z.enum(["shortcut", "view_closed", "block_suggestion"]), ...actor }),
]);
export type Interaction = z.infer<typeof Interaction>;

/** @throws Problem where Slack signed what we cannot read */
export function readCommandPayload(form: URLSearchParams) {
	return readable(CommandPayload.safeParse(Object.fromEntries(form)));
}

/** @throws Problem where Slack signed what we cannot read */
export function readInteraction(form: URLSearchParams): Interaction {
	return readable(Interaction.safeParse(parseJson(form.get("payload") ?? "")));
}

function readable<Payload>(parsed: z.ZodSafeParseResult<Payload>): Payload {
	if (parsed.success) return parsed.data;
	throw new Problem("malformed-body", "It is not a payload of Slack that is known here.");
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
