import * as z from "zod";
import { readEntities } from "./markup.ts";
import { FIRST_TEXT, TEXTS } from "./modal.ts";
import type { Submission } from "./payloads.ts";
import type { Wish } from "./wish.ts";

/** What the form carries through Slack: where its answer goes, for a form has no response address of its own. */
const Metadata = z.object({
	responseUrl: z.string(),
	/** Milliseconds since 1970. */
	openedAt: z.number(),
});

/** Slack takes answers for 30 minutes; a minute less leaves time for the work. */
const GOOD_FOR_MS = 29 * 60_000;

export type Filled =
	| { readonly wish: Wish; readonly responseUrl: string }
	/** What is wrong, by block, to be shown in the form, which stays open. */
	| { readonly errors: Readonly<Record<string, string>> };

export function metadataOf(responseUrl: string, now: number): string {
	return JSON.stringify({ responseUrl, openedAt: now } satisfies z.infer<typeof Metadata>);
}

/** The form as filled in. */
export function readSubmission({ view }: Submission, now: number): Filled {
	const { values } = view.state;
	const text = joinParts(TEXTS.map((name) => values[name]?.[name]?.value ?? ""));
	if (text === "") return { errors: { [FIRST_TEXT]: "Paste the article’s text here." } };
	const metadata = readMetadata(view.private_metadata);
	if (metadata === null || now - metadata.openedAt > GOOD_FOR_MS) return { errors: TOO_LATE };
	const choices = values.choices?.choices?.selected_options?.map(({ value }) => value) ?? [];
	const input = {
		text,
		title: readEntities(values.title?.title?.value ?? "").trim() || null,
		publishedAt: values.date?.date?.selected_date ?? null,
		store: !choices.includes("nostore"),
	};
	return { wish: { input, open: choices.includes("public") }, responseUrl: metadata.responseUrl };
}

const TOO_LATE = {
	[FIRST_TEXT]:
		"This form was open for half an hour, and Slack no longer takes its answer. Copy your text, and ask for a new form with /factsheet.",
};

/** Where a part ends with a sentence, a paragraph may have ended with it; else the sentence goes on. */
function joinParts(parts: readonly string[]): string {
	const filled = parts.map((part) => readEntities(part).trim()).filter((part) => part !== "");
	return filled.reduce(
		(text, part) => (text === "" ? part : text + (ENDED.test(text) ? "\n\n" : " ") + part),
		"",
	);
}
const ENDED = /[.!?…:]["'”’)\]]*$/;

function readMetadata(json: string): z.infer<typeof Metadata> | null {
	try {
		return Metadata.parse(JSON.parse(json));
	} catch {
		return null;
	}
}
