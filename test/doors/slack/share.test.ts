import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, freshText } from "../ask.ts";
import { bindings, command, interaction, type Message, mailbox, wordsOf } from "./knock.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

async function privateSheet() {
	const { url, messages } = mailbox();
	await command(freshText(), { response_url: url });
	const [sheet] = await messages();
	const id = /\/s\/([\w-]{24})/.exec(wordsOf(sheet))?.[1] ?? "";
	return { sheet, id };
}

/** Presses the button as Slack tells of it. */
function press(value: string, url: string, more: Readonly<Record<string, unknown>> = {}) {
	return interaction({
		type: "block_actions",
		response_url: url,
		container: { type: "message", message_ts: "1709628000.000100", is_ephemeral: true },
		actions: [{ type: "button", action_id: "factsheet-share", value }],
		...more,
	});
}

/** What a message shows of the article, without its button and footing. */
function factsOf(message: Message | undefined) {
	return message?.blocks?.filter(({ type }) => type === "section" || type === "header");
}

describe("Share in channel", () => {
	it("stands under a private sheet and carries its id, nothing more", async () => {
		const { sheet, id } = await privateSheet();
		expect(sheet?.blocks?.at(-1)).toMatchObject({
			type: "actions",
			elements: [
				{
					type: "button",
					action_id: "factsheet-share",
					value: id,
					text: { type: "plain_text", text: "Share in channel" },
				},
			],
		});
	});

	it("posts the very sheet that its reader saw, for everyone, and says for whom", async () => {
		const { sheet, id } = await privateSheet();
		const { url, messages } = mailbox();
		const response = await press(id, url);
		expect([response.status, await response.text()]).toEqual([200, ""]);
		const [shared, done, ...more] = await messages();
		expect(more).toEqual([]);
		expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
		expect(factsOf(shared)).toEqual(factsOf(sheet));
		expect(wordsOf(shared)).toContain("<@U2147483697>");
		expect(wordsOf(shared)).toContain(`/s/${id}`);
		expect(shared?.blocks?.map(({ type }) => type)).not.toContain("actions");
		expect(done).toEqual({
			text: expect.stringContaining("in the channel"),
			replace_original: true,
		});
	});

	it("computes nothing and fetches nothing but what it posts", async () => {
		const { id } = await privateSheet();
		const { url } = mailbox();
		const written = vi.spyOn(bindings.SHEETS, "put");
		const fetched = vi.spyOn(globalThis, "fetch");
		await press(id, url);
		expect(fetched.mock.calls.map(([input]) => String(input))).toEqual([url, url]);
		expect(written.mock.calls.filter(([key]) => key.startsWith("sheet/"))).toEqual([]);
	});

	it("stays in its thread", async () => {
		const { id } = await privateSheet();
		const { url, messages } = mailbox();
		await press(id, url, { container: { type: "message", thread_ts: "1709627000.000200" } });
		expect((await messages())[0]?.thread_ts).toBe("1709627000.000200");
	});

	it("keeps the private sheet where Slack did not take the open one", async () => {
		vi.spyOn(console, "warn").mockReturnValue();
		const { id } = await privateSheet();
		const { url, messages } = mailbox("expired");
		await press(id, url);
		expect((await messages()).map(({ replace_original }) => replace_original)).toEqual([false]);
	});

	it("tells its user alone where the sheet is gone", async () => {
		const { id } = await privateSheet();
		await ask(`/v1/factsheets/${id}`, { method: "DELETE" });
		const { url, messages } = mailbox();
		await press(id, url);
		expect(await messages()).toEqual([
			{ text: expect.stringContaining("cannot be found"), replace_original: false },
		]);
	});

	it.each(["../../etc", "x", "<!channel>", "a".repeat(2_000)])(
		"looks nothing up that is no id: %s",
		async (value) => {
			const read = vi.spyOn(bindings.SHEETS, "getWithMetadata");
			const { url, messages } = mailbox();
			await press(value, url);
			expect((await messages()).map(({ text }) => text)).toEqual([
				expect.stringContaining("cannot be found"),
			]);
			expect(read).not.toHaveBeenCalled();
		},
	);

	it("is told apart from other buttons, and from buttons in a form", async () => {
		const { id } = await privateSheet();
		const { url, messages } = mailbox();
		await press(id, url, { actions: [{ action_id: "another", value: id }] });
		await press(id, url, { response_url: undefined });
		await press("", url);
		expect(await messages()).toEqual([]);
	});

	it("posts to nobody but Slack", async () => {
		vi.spyOn(console, "warn").mockReturnValue();
		const { id } = await privateSheet();
		const posted = vi.spyOn(globalThis, "fetch");
		await press(id, "https://evil.example/");
		expect(posted).not.toHaveBeenCalled();
	});
});
