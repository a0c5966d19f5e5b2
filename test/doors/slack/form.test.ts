import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { freshText } from "../ask.ts";
import { bindings, command, interaction, mailbox, wordsOf } from "./knock.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const Opening = z.object({
	trigger_id: z.string(),
	view: z.object({
		type: z.literal("modal"),
		callback_id: z.string().max(255),
		private_metadata: z.string().max(3_000),
		title: z.object({ text: z.string().max(24) }),
		submit: z.object({ text: z.string().max(24) }),
		blocks: z
			.array(
				z.object({
					type: z.literal("input"),
					block_id: z.string().max(255),
					optional: z.boolean(),
					label: z.object({ text: z.string().max(2_000) }),
					element: z.object({
						type: z.string(),
						action_id: z.string(),
						max_length: z.number().max(3_000).optional(),
					}),
				}),
			)
			.max(100),
	}),
});

/** What Slack is asked to open for `/factsheet` alone. */
async function openedForm(responseUrl = "https://hooks.slack.com/commands/1") {
	const api = mailbox();
	const fields = { response_url: responseUrl, trigger_id: crypto.randomUUID() };
	const response = await command("", fields, { bindings: { ...bindings, SLACK_API: api.url } });
	const [opening] = await api.received();
	return { response, opening, fields, view: Opening.parse(opening?.body).view };
}

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function submit(metadata: string, values: Values) {
	const state = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, { [name]: value }]),
	);
	const view = {
		callback_id: "factsheet-form",
		private_metadata: metadata,
		state: { values: state },
	};
	return interaction({ type: "view_submission", view });
}

describe("/factsheet alone", () => {
	it.each(["", "  ", "\n", "public", "nostore 2026-03-05"])("opens a form: %j", async (text) => {
		const api = mailbox();
		const { url, messages } = mailbox();
		const fields = { response_url: url, trigger_id: "13345224609.738474920.8088930838d88f008e0" };
		const response = await command(text, fields, { bindings: { ...bindings, SLACK_API: api.url } });
		expect([response.status, await response.text()]).toEqual([200, ""]);
		const [opening, ...more] = await api.received();
		expect(more).toEqual([]);
		expect(opening?.path).toMatch(/\/views\.open$/);
		expect(opening?.authorization).toBe("Bearer xoxb-of-nobody");
		expect(Opening.parse(opening?.body).trigger_id).toBe(fields.trigger_id);
		expect(await messages()).toEqual([]);
	});

	it("asks for a headline, a date and a text of several fields, of which only the first must be filled", async () => {
		const { view } = await openedForm();
		const fields = view.blocks.map(({ block_id, element, optional }) => [
			block_id,
			element.type,
			optional,
		]);
		expect(fields.slice(0, 4)).toEqual([
			["title", "plain_text_input", true],
			["date", "datepicker", true],
			["text-1", "plain_text_input", false],
			["text-2", "plain_text_input", true],
		]);
		const room = view.blocks
			.filter(({ block_id }) => block_id.startsWith("text-"))
			.reduce((sum, { element }) => sum + (element.max_length ?? 0), 0);
		expect(room).toBeGreaterThanOrEqual(20_000);
		expect(new Set(view.blocks.map(({ block_id }) => block_id)).size).toBe(view.blocks.length);
	});

	it("tells why there is no form where Slack opens none, or does not answer", async () => {
		for (const manner of ["refuses", "fails", "expired"]) {
			vi.spyOn(console, "warn").mockReturnValue();
			const { url, messages } = mailbox();
			const broken = { ...bindings, SLACK_API: mailbox(manner).url };
			const response = await command("", { response_url: url }, { bindings: broken });
			expect(response.status).toBe(200);
			expect((await messages()).map(({ text }) => text)).toEqual([
				expect.stringContaining("could not be opened"),
			]);
		}
	});

	it("tells how to go on where there is no bot token", async () => {
		const { SLACK_BOT_TOKEN: _, ...tokenless } = bindings;
		const response = await command("", {}, { bindings: tokenless });
		expect(await response.json()).toEqual({
			response_type: "ephemeral",
			text: expect.stringContaining("/factsheet TEXT"),
		});
	});
});

describe("the form", () => {
	it("gives its sheet where the command was given", async () => {
		const { url, messages } = mailbox();
		const { view } = await openedForm(url);
		const response = await submit(view.private_metadata, {
			title: { type: "plain_text_input", value: "Market &amp; bridge hit" },
			date: { type: "datepicker", selected_date: "2026-03-05" },
			"text-1": { type: "plain_text_input", value: freshText() },
			"text-2": { type: "plain_text_input", value: null },
			choices: { type: "checkboxes", selected_options: [] },
		});
		expect([response.status, await response.text()]).toEqual([200, ""]);
		const [sheet, ...more] = await messages();
		expect(more).toEqual([]);
		expect(sheet?.response_type).toBe("ephemeral");
		expect(wordsOf(sheet)).toContain("Market & bridge hit");
		expect(wordsOf(sheet)).toContain("(2026-03-01)");
		expect(wordsOf(sheet)).toContain("Share in channel");
	});

	it("joins its fields: a sentence that was cut goes on, a paragraph that ended has ended", async () => {
		const { url, messages } = mailbox();
		const { view } = await openedForm(url);
		const fresh = crypto.randomUUID();
		await submit(view.private_metadata, {
			"text-1": { value: "Police in Leeds said on Sunday that" },
			"text-2": { value: " 14 people were hurt when a tram overturned. " },
			"text-4": { value: `The mayor, Joan Reed, thanked the crews. It was report ${fresh}.` },
		});
		const [sheet] = await messages();
		expect(wordsOf(sheet)).toContain("said on Sunday that 14 people were hurt");
		const id = /\/s\/([\w-]{24})/.exec(wordsOf(sheet))?.[1] ?? "";
		const { ask, sheetOf } = await import("../ask.ts");
		const { article } = await sheetOf(await ask(`/v1/factsheets/${id}`));
		expect(article.text).toBe(
			`Police in Leeds said on Sunday that 14 people were hurt when a tram overturned.\n\nThe mayor, Joan Reed, thanked the crews. It was report ${fresh}.`,
		);
	});

	it("posts openly and keeps nothing where that was ticked", async () => {
		const { url, messages } = mailbox();
		const { view } = await openedForm(url);
		await submit(view.private_metadata, {
			"text-1": { value: freshText() },
			choices: { selected_options: [{ value: "public" }, { value: "nostore" }] },
		});
		const [sheet] = await messages();
		expect(sheet?.response_type).toBe("in_channel");
		expect(wordsOf(sheet)).not.toContain("/s/");
	});

	it.each([[{}], [{ "text-1": { value: null } }], [{ "text-1": { value: " \n " } }]])(
		"stays open without a text, and says so at the field: %j",
		async (values: Values) => {
			const { url, messages } = mailbox();
			const { view } = await openedForm(url);
			const response = await submit(view.private_metadata, values);
			expect(response.status).toBe(200);
			expect(await response.json()).toEqual({
				response_action: "errors",
				errors: { "text-1": expect.stringContaining("Paste") },
			});
			expect(await messages()).toEqual([]);
		},
	);

	it("stays open with its text where its answer could not be posted any more", async () => {
		const { url, messages } = mailbox();
		const openedAt = Date.now() - 30 * 60_000;
		for (const metadata of [JSON.stringify({ responseUrl: url, openedAt }), "", "{}", "null"]) {
			const response = await submit(metadata, { "text-1": { value: freshText() } });
			expect(await response.json()).toEqual({
				response_action: "errors",
				errors: { "text-1": expect.stringContaining("Copy your text") },
			});
		}
		expect(await messages()).toEqual([]);
	});

	it("posts to nobody but Slack, whatever it carries", async () => {
		vi.spyOn(console, "warn").mockReturnValue();
		const posted = vi.spyOn(globalThis, "fetch");
		const metadata = JSON.stringify({ responseUrl: "https://evil.example/", openedAt: Date.now() });
		expect((await submit(metadata, { "text-1": { value: freshText() } })).status).toBe(200);
		expect(posted).not.toHaveBeenCalled();
	});

	it("tells a foreign workspace so, in the form", async () => {
		const view = { callback_id: "factsheet-form", private_metadata: "", state: { values: {} } };
		const some = { ...bindings, SLACK_TEAM_IDS: "T0002" };
		const response = await interaction({ type: "view_submission", view }, { bindings: some });
		expect(await response.json()).toMatchObject({ response_action: "errors" });
	});

	it.each(["view_closed", "block_suggestion", "shortcut"])(
		"is not disturbed by what was never asked for: %s",
		async (type) => {
			const response = await interaction({ type });
			expect([response.status, await response.text()]).toEqual([200, ""]);
		},
	);

	it("is none of another app's", async () => {
		const view = { callback_id: "another", private_metadata: "", state: { values: {} } };
		const response = await interaction({ type: "view_submission", view });
		expect([response.status, await response.text()]).toEqual([200, ""]);
	});
});
