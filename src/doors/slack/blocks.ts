import type { ActionsBlock, ContextBlock, KnownBlock, SectionBlock } from "@slack/types";
import type { FactSheet } from "../../sheet/sheet.ts";
import { escapeSlack, escapeWithin, linkTo, plainLine, shorten } from "./escape.ts";
import { type FactList, factLists } from "./facts.ts";
import { selectFacts } from "./select.ts";

/** What the button that shares a sheet is known by when it is pressed. */
export const SHARE = "factsheet-share";

/** Slack's most for the text of a section and of a header. */
const SECTION_LENGTH = 3_000;
const HEADER_LENGTH = 150;
const LEAD_LENGTH = 500;
const WARNING_LENGTH = 300;
const MOST_WARNINGS = 5;
const SOURCE_LENGTH = 100;

export type Setting = {
	/** Where the full sheet stands; null where it is not stored. */
	readonly address: string | null;
	/** Whether its only reader may share it. */
	readonly shareable: boolean;
	/** The user it is posted for in a channel. */
	readonly by: string | null;
};

export type SheetMessage = { readonly text: string; readonly blocks: readonly KnownBlock[] };

/** The sheet as a message to be read in a channel: the lead, then what is disputed, then the rest. */
export function sheetMessage(sheet: FactSheet, setting: Setting): SheetMessage {
	const { article, lead, warnings } = sheet;
	const title = article.title ?? "Fact sheet";
	const { lists, left } = selectFacts(factLists(sheet));
	const opening = lead === null ? [] : [escapeWithin(lead.text, LEAD_LENGTH)];
	const cautions = warnings
		.slice(0, MOST_WARNINGS)
		.map((warning) => `:warning: ${escapeWithin(warning, WARNING_LENGTH)}`);
	const blocks = [
		header(title),
		...opening.map(section),
		...lists.flatMap(listSections),
		...(lists.length === 0 ? [section("No facts were found in this text.")] : []),
		...cautions.map(context),
		context(footing(sheet, setting, left)),
		...(setting.shareable ? [shareButton(sheet.id)] : []),
	];
	const summary = opening.length > 0 ? `: ${opening.join("")}` : "";
	return { text: `${escapeWithin(title, HEADER_LENGTH)}${summary}`, blocks };
}

/** A list in as few sections as hold it, its title on the first. */
function listSections({ title, facts }: FactList): SectionBlock[] {
	const texts = [`*${title.toUpperCase()}*`];
	for (const fact of facts) {
		const longer = `${texts.at(-1)}\n${fact}`;
		if (longer.length <= SECTION_LENGTH) texts[texts.length - 1] = longer;
		else texts.push(fact);
	}
	return texts.map(section);
}

/** What was left out, where the whole is, what it was made from and for whom. */
function footing(sheet: FactSheet, { address, by }: Setting, left: number): string {
	const { url, publisher, publishedAt, words } = sheet.article;
	const host = url === null ? "" : (URL.parse(url)?.hostname ?? "");
	const name = shorten(publisher ?? host, SOURCE_LENGTH);
	const source = url === null ? escapeSlack(name) : linkTo(url, name);
	const facts = left === 1 ? "fact is" : "facts are";
	const parts = [
		left === 0 ? "" : `${left} less important ${facts} left out here.`,
		address === null ? "The article is not stored." : linkTo(address, "Full sheet"),
		source,
		publishedAt === null ? "" : escapeSlack(publishedAt.slice(0, 10)),
		`${words} words`,
		by === null ? "" : `for <@${by}>`,
	];
	return parts.filter((part) => part !== "").join(" · ");
}

function header(title: string): KnownBlock {
	const text = shorten(plainLine(title), HEADER_LENGTH) || "Fact sheet";
	return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

/** `verbatim`: Slack makes no links and mentions of its own from the article's words. */
function section(text: string): SectionBlock {
	return { type: "section", expand: true, text: { type: "mrkdwn", text, verbatim: true } };
}

function context(text: string): ContextBlock {
	return { type: "context", elements: [{ type: "mrkdwn", text, verbatim: true }] };
}

/** The button carries the sheet's id alone: what is shared is the sheet as it was stored. */
function shareButton(id: string): ActionsBlock {
	const text = { type: "plain_text" as const, text: "Share in channel" };
	return { type: "actions", elements: [{ type: "button", action_id: SHARE, value: id, text }] };
}
