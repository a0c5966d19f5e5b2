import { afterEach, describe, expect, it, vi } from "vitest";
import { freshText } from "../ask.ts";
import { bindings, interaction, mailbox, wordsOf } from "./knock.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

function shortcut(message: Readonly<Record<string, unknown>>, url: string, more = {}) {
	return interaction({
		type: "message_action",
		callback_id: "make_fact_sheet",
		response_url: url,
		message: { type: "message", ts: "1709628000.000100", user: "U1", ...message },
		...more,
	});
}

/** The web with a page at every address of `news.example`; gives the addresses asked for. */
function publishNews(): string[] {
	const asked: string[] = [];
	const web = globalThis.fetch.bind(globalThis);
	vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
		if (!String(input).startsWith("https://news.example/")) return web(input, init);
		asked.push(String(input));
		const page = `<html><head><title>Ferry sinks</title></head><body><article><p>${freshText()}</p><p>${"A word more. ".repeat(40)}</p></article></body></html>`;
		return Promise.resolve(new Response(page, { headers: { "content-type": "text/html" } }));
	});
	return asked;
}

describe("Make a fact sheet", () => {
	it("answers with nothing at once, and with the sheet of the message's text, privately", async () => {
		const { url, messages } = mailbox();
		const response = await shortcut({ text: freshText() }, url);
		expect([response.status, await response.text()]).toEqual([200, ""]);
		const [sheet, ...more] = await messages();
		expect(more).toEqual([]);
		expect(sheet?.response_type).toBe("ephemeral");
		expect(sheet?.thread_ts).toBeUndefined();
		expect(wordsOf(sheet)).toContain("Share in channel");
	});

	it("answers in the thread that the message stands in", async () => {
		const { url, messages } = mailbox();
		await shortcut({ text: freshText(), thread_ts: "1709627000.000200" }, url);
		expect((await messages())[0]?.thread_ts).toBe("1709627000.000200");
	});

	it.each([
		["a link", { text: "<https://news.example/a>" }],
		[
			"a link with a remark",
			{ text: "Worth a story? <https://news.example/a|Ferry sinks> cc <@U2>" },
		],
		[
			"a link that Slack has unfurled",
			{
				text: "<https://news.example/a>",
				attachments: [
					{ title: "Ferry sinks", text: "Summary.", from_url: "https://news.example/a" },
				],
			},
		],
		[
			"a bot's message with a linked title",
			{
				text: "",
				attachments: [
					{ title: "Ferry sinks", title_link: "https://news.example/a", text: "Short." },
				],
			},
		],
		[
			"blocks alone",
			{
				blocks: [
					{
						type: "rich_text",
						elements: [
							{
								type: "rich_text_section",
								elements: [
									{ type: "text", text: "See " },
									{ type: "link", url: "https://news.example/a" },
								],
							},
						],
					},
				],
			},
		],
	])("reads the page behind %s", async (_, message) => {
		const asked = publishNews();
		const { url, messages } = mailbox();
		await shortcut(message, url);
		expect(asked).toEqual(["https://news.example/a"]);
		expect((await messages())[0]?.text).toContain("Ferry sinks");
	});

	const long = `${freshText()} ${"Rescuers searched the river for a second day, and the mayor asked people to stay away. ".repeat(3)}`;

	it.each([
		["a text with links in it", { text: `${long} <https://news.example/a>` }],
		["a message passed on", { text: "", attachments: [{ is_msg_unfurl: true, text: long }] }],
		[
			"a message passed on with a remark",
			{ text: "Look at this", attachments: [{ is_msg_unfurl: true, text: long }] },
		],
		["a fallback", { attachments: [{ fallback: long }] }],
		[
			"an app's blocks",
			{
				text: "",
				blocks: [
					{ type: "header", text: { type: "plain_text", text: "Wire" } },
					{ type: "section", text: { type: "mrkdwn", text: long } },
					{
						type: "actions",
						elements: [{ type: "button", text: { type: "plain_text", text: "Approve" } }],
					},
				],
			},
		],
	])("reads the text of %s", async (_, message) => {
		const asked = publishNews();
		const { url, messages } = mailbox();
		await shortcut(message, url);
		expect(asked).toEqual([]);
		const words = wordsOf((await messages())[0]);
		expect(words).toContain("were killed on Sunday in Paris");
		expect(words).not.toContain("Approve");
	});

	it.each([
		["nothing", {}],
		["blanks", { text: " \n" }],
		["a picture", { text: "", files: [{ id: "F1" }], blocks: [{ type: "image", alt_text: "x" }] }],
		["an emoji", { text: ":tada:" }],
	])("says so, privately, where a message holds %s", async (_, message) => {
		const { url, messages } = mailbox();
		await shortcut({ ...message, thread_ts: "1.2" }, url);
		expect(await messages()).toEqual([
			{ text: expect.stringContaining("neither a text nor a link"), thread_ts: "1.2" },
		]);
	});

	it("tells privately what is wrong with a link", async () => {
		const { url, messages } = mailbox();
		await shortcut({ text: "<http://intranet.local/a>" }, url);
		const [told] = await messages();
		expect(told?.text).toContain("must be a public web page");
		expect(told?.blocks).toBeUndefined();
	});

	it("is no other shortcut", async () => {
		const { url, messages } = mailbox();
		const response = await shortcut({ text: freshText() }, url, { callback_id: "another" });
		expect(response.status).toBe(200);
		expect(await messages()).toEqual([]);
	});

	it("is not for foreign workspaces, but for those of an organisation that is served", async () => {
		const { url, messages } = mailbox();
		const some = { ...bindings, SLACK_TEAM_IDS: "T0002,E0001" };
		const payload = {
			type: "message_action",
			callback_id: "make_fact_sheet",
			response_url: url,
			message: { text: freshText() },
		};
		await interaction(payload, { bindings: some });
		await interaction({ ...payload, team: null, enterprise: { id: "E0001" } }, { bindings: some });
		const [refusal, sheet] = await messages();
		expect(refusal?.text).toContain("does not serve your workspace");
		expect(sheet?.blocks).toBeDefined();
	});
});
