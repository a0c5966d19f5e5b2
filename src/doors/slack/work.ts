import { type Desk, findSheet, makeSheet, parseSheet } from "../../desk/index.ts";
import { Problem } from "../../sheet/problem.ts";
import { FactSheetRequest } from "../../sheet/request.ts";
import { log } from "../log.ts";
import { isSheetId } from "../sheet-id.ts";
import { sheetMessage } from "./blocks.ts";
import { type Address, deliver, type Message } from "./deliver.ts";
import { plainWords } from "./plain-words.ts";
import { NOT_KEPT, SHARED, TOO_SLOW } from "./texts.ts";
import type { Wish } from "./wish.ts";

/** Where and for whom something is done. */
export type Errand = {
	readonly desk: Desk;
	readonly address: Address;
	/** Ours, for the link to the full sheet. */
	readonly origin: string;
	readonly user: string;
	readonly thread: string | null;
};

/** Cloudflare stops what runs for 30 s after the answer; the rest is for telling so. */
const LIMIT_MS = 23_000;

/** Makes the sheet and posts it; whatever goes wrong is told to who asked, and to nobody else. */
export async function fulfil(wish: Wish, errand: Errand): Promise<void> {
	const message = await withinLimit(messageOf(wish, errand).catch(tellFault), {
		text: TOO_SLOW,
	});
	await deliver({ ...message, ...inThread(errand) }, errand.address);
}

/** Says something to who asked. */
export async function tell(text: string, errand: Errand): Promise<void> {
	await deliver({ text, ...inThread(errand) }, errand.address);
}

/** Posts a stored sheet for everyone, as it was stored; the private one then makes way. */
export async function share(id: string, errand: Errand): Promise<void> {
	const message = await sharedMessage(id, errand).catch(tellFault);
	const isOpen = message.response_type === "in_channel";
	const posted = await deliver(
		{ ...message, replace_original: false, ...inThread(errand) },
		errand.address,
	);
	if (posted && isOpen) await deliver({ text: SHARED, replace_original: true }, errand.address);
}

async function messageOf({ input, open }: Wish, errand: Errand): Promise<Message> {
	const request = FactSheetRequest.safeParse(input);
	if (!request.success) {
		const [issue] = request.error.issues;
		throw new Problem("invalid-request", `${issue?.path.join(".")}: ${issue?.message}.`);
	}
	const { id, json, expiresAt } = await makeSheet(request.data, errand.desk);
	const stored = expiresAt !== null;
	const message = sheetMessage(parseSheet(json), {
		address: stored ? addressOf(id, errand) : null,
		shareable: stored && !open,
		by: open ? errand.user : null,
	});
	return { ...message, response_type: open ? "in_channel" : "ephemeral" };
}

async function sharedMessage(id: string, errand: Errand): Promise<Message> {
	const stored = isSheetId(id) ? await findSheet(id, errand.desk) : null;
	if (stored === null) return { text: NOT_KEPT };
	const setting = { address: addressOf(id, errand), shareable: false, by: errand.user };
	return { ...sheetMessage(parseSheet(stored.json), setting), response_type: "in_channel" };
}

function addressOf(id: string, { origin }: Errand): string {
	return `${origin}/s/${id}`;
}

function inThread({ thread }: Errand) {
	return thread === null ? {} : { thread_ts: thread };
}

function tellFault(error: unknown): Message {
	if (error instanceof Problem) return { text: plainWords(error.document) };
	log("error", { at: "slack", fault: error instanceof Error ? error.name : "unknown" });
	return { text: plainWords(new Problem("internal-error", "").document) };
}

async function withinLimit(work: Promise<Message>, otherwise: Message): Promise<Message> {
	const { promise: late, resolve } = Promise.withResolvers<Message>();
	const timer = setTimeout(() => resolve(otherwise), LIMIT_MS);
	const message = await Promise.race([work, late]);
	clearTimeout(timer);
	return message;
}
