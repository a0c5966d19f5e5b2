import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "../../../src/doors/app.ts";
import { freshText } from "../ask.ts";
import { bindings, command, commandBody, mailbox, signed, wordsOf } from "./knock.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

/** The web as it is but for one address. */
function publish(address: string, page: () => Response | Promise<Response>) {
	const web = globalThis.fetch.bind(globalThis);
	vi.spyOn(globalThis, "fetch").mockImplementation((input, init) =>
		String(input) === address ? Promise.resolve(page()) : web(input, init),
	);
}

const html = (body: string) =>
	new Response(
		`<html><head><title>Ferry sinks</title></head><body><article>${body}</article></body></html>`,
		{
			headers: { "content-type": "text/html" },
		},
	);

describe("/factsheet", () => {
	it("answers at once with a note for its user alone, and posts the sheet when it is ready", async () => {
		const { url, received, messages } = mailbox();
		const response = await command(freshText(), { response_url: url });
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({
			response_type: "ephemeral",
			text: expect.stringContaining("Reading"),
		});
		expect((await received()).map(({ type }) => type)).toEqual(["application/json; charset=utf-8"]);
		const [sheet, ...more] = await messages();
		expect(more).toEqual([]);
		expect(sheet?.response_type).toBe("ephemeral");
		expect(sheet?.text).toContain("people were killed on Sunday in Paris");
		expect(wordsOf(sheet)).toContain("according to Anna Bell");
	});

	it("answers before the page it fetches has come", async () => {
		const order: string[] = [];
		const { url, messages } = mailbox();
		publish("https://news.example/slow", async () => {
			await new Promise((done) => setTimeout(done, 50));
			order.push("page");
			return html(`<p>${freshText()}</p>`);
		});
		const context = createExecutionContext();
		const request = await signed(
			"commands",
			commandBody("<https://news.example/slow>", { response_url: url }),
		);
		const response = await createApp().fetch(request, bindings, context);
		order.push(`answer ${response.status}`);
		await waitOnExecutionContext(context);
		expect(order).toEqual(["answer 200", "page"]);
		expect(await messages()).toHaveLength(1);
	});

	it("reads the page at an address, as Slack marks it", async () => {
		const text = freshText();
		publish("https://news.example/a?x=1&y=2", () =>
			html(`<p>${text}</p><p>${"More. ".repeat(60)}</p>`),
		);
		const { url, messages } = mailbox();
		await command("<https://news.example/a?x=1&amp;y=2>", { response_url: url });
		const [sheet] = await messages();
		expect(sheet?.text).toContain("Ferry sinks");
		expect(wordsOf(sheet)).toContain("<https://news.example/a?x=1&amp;y=2|news.example>");
	});

	it("takes an address among words for a part of the text", async () => {
		const fetched = vi.spyOn(globalThis, "fetch");
		const { url, messages } = mailbox();
		await command(`${freshText()} <https://news.example/other>`, { response_url: url });
		expect((await messages())[0]?.text).toContain("in Paris");
		expect(fetched.mock.calls.map(([input]) => String(input))).not.toContain(
			"https://news.example/other",
		);
	});

	it("reads a text through Slack's markup, smart quotes and all", async () => {
		const { url, messages } = mailbox();
		const text =
			"*Shell &amp; Sons* said on Monday it had dismissed 14 workers in Leeds. “We had no choice,” spokesman Tom Field said.";
		await command(text, { response_url: url });
		const [sheet] = await messages();
		expect(wordsOf(sheet)).toContain("14 workers");
		expect(wordsOf(sheet)).toMatch(/Shell &amp; Sons/);
		expect(wordsOf(sheet)).not.toContain("&amp;amp;");
		expect(wordsOf(sheet)).toContain("“We had no choice,”");
	});

	it("tells dates from the day that is given", async () => {
		const { url, messages } = mailbox();
		await command(`2026-03-05 ${freshText()}`, { response_url: url });
		const [sheet] = await messages();
		expect(wordsOf(sheet)).toContain("*Sunday* (2026-03-01)");
		expect(wordsOf(sheet)).not.toContain("2026-03-05 At least");
	});

	it("posts openly when it is asked to, says for whom, and offers no button", async () => {
		const { url, messages } = mailbox();
		const response = await command(`public ${freshText()}`, { response_url: url });
		expect(await response.json()).toMatchObject({ response_type: "ephemeral" });
		const [sheet] = await messages();
		expect(sheet?.response_type).toBe("in_channel");
		expect(wordsOf(sheet)).toContain("<@U2147483697>");
		expect(sheet?.blocks?.map(({ type }) => type)).not.toContain("actions");
	});

	it.each([
		["public", "Public prosecutors said 14 people were arrested in Leeds on Friday."],
		["nostore", "Nostore, a grocer, said 14 people were arrested in Leeds on Friday."],
	])("takes no option from a sentence: %s", async (_, text) => {
		const { url, messages } = mailbox();
		await command(text, { response_url: url });
		const [sheet] = await messages();
		expect(sheet?.response_type).toBe("ephemeral");
		expect(sheet?.blocks?.map(({ type }) => type)).toContain("actions");
	});

	it("keeps nothing when it is asked to: no link, no button, no sheet", async () => {
		const put = vi.spyOn(bindings.SHEETS, "put");
		const { url, messages } = mailbox();
		await command(`nostore ${freshText()}`, { response_url: url });
		const [sheet] = await messages();
		expect(wordsOf(sheet)).toContain("not stored");
		expect(wordsOf(sheet)).not.toContain("/s/");
		expect(sheet?.blocks?.map(({ type }) => type)).not.toContain("actions");
		expect(put.mock.calls.filter(([key]) => key.startsWith("sheet/"))).toEqual([]);
	});

	it("links the stored sheet", async () => {
		const { url, messages } = mailbox();
		await command(freshText(), { response_url: url });
		expect(wordsOf((await messages())[0])).toMatch(
			/<https:\/\/factsheet\.example\/s\/[\w-]{24}\|Full sheet>/,
		);
	});

	it.each(["help", " Help "])("tells how it is used: %j", async (text) => {
		const { url, messages } = mailbox();
		const response = await command(text, { response_url: url });
		const { response_type, text: told } = await response.json<Record<string, string>>();
		expect(response_type).toBe("ephemeral");
		expect(told).toContain("/factsheet public");
		expect(await messages()).toEqual([]);
	});
});

describe("what goes wrong after /factsheet", () => {
	it.each<[string, () => Response | Promise<Response>, RegExp]>([
		[
			"a page that is not there",
			() => new Response("", { status: 404 }),
			/could not open that page/,
		],
		["no page", () => Promise.reject(new TypeError("no route")), /could not open that page/],
		[
			"a picture",
			() => new Response("GIF89a", { headers: { "content-type": "image/gif" } }),
			/not a web page/,
		],
		["a way inside", () => Response.redirect("http://router.local/"), /not one I may open/],
	])("is told in plain words, privately: %s", async (_, page, words) => {
		const address = `https://news.example/${crypto.randomUUID()}`;
		publish(address, page);
		const { url, messages } = mailbox();
		const response = await command(`public <${address}>`, { response_url: url });
		expect(response.status).toBe(200);
		const [told, ...more] = await messages();
		expect(more).toEqual([]);
		expect(told?.text).toMatch(words);
		expect(told?.response_type ?? "ephemeral").toBe("ephemeral");
		expect(told?.text).not.toMatch(/problem|HTTP|\d{3}|_|undefined/);
	});

	it("is told of an address within", async () => {
		const { url, messages } = mailbox();
		await command("<http://10.0.0.1/secret>", { response_url: url });
		expect((await messages())[0]?.text).toContain("must be a public web page");
	});

	it("is told of a fault of ours, without what it was", async () => {
		// The request's own clock is read first, then the desk's.
		const clock = vi.spyOn(performance, "now").mockReturnValueOnce(0);
		clock.mockImplementationOnce(() => {
			throw new RangeError("xylophone");
		});
		const logged = vi.spyOn(console, "error").mockReturnValue();
		const { url, messages } = mailbox();
		const response = await command(`public ${freshText()}`, { response_url: url });
		expect(response.status).toBe(200);
		expect(await messages()).toEqual([
			{ text: expect.stringContaining("Something went wrong on my side") },
		]);
		expect(logged.mock.calls).toEqual([['{"at":"slack","fault":"RangeError"}']]);
	});

	it.each([
		"https://hooks.slack.com.evil.example/commands/1",
		"https://evil.example/commands/1",
		"http://hooks.slack.com/commands/1",
		"https://hooks.slack.com:8443/commands/1",
		"https://user@hooks.slack.com/commands/1",
		"http://127.0.0.1:9/commands/1",
		"file:///etc/passwd",
		"hooks.slack.com",
		"",
	])("is never told to whoever is not Slack: %s", async (response_url) => {
		const { SLACK_HOOKS: _, ...real } = bindings;
		const posted = vi.spyOn(globalThis, "fetch");
		const response = await command(freshText(), { response_url }, { bindings: real });
		expect(response.status).toBe(200);
		expect(posted).not.toHaveBeenCalled();
	});

	it("is posted to Slack where nothing else is set", async () => {
		const { SLACK_HOOKS: _, ...real } = bindings;
		const posted = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("ok"));
		const response_url = "https://hooks.slack.com/commands/T1/2/3";
		await command(freshText(), { response_url }, { bindings: real });
		expect(posted.mock.calls.map(([input]) => String(input))).toEqual([response_url]);
	});

	it.each([
		["once more where Slack stumbles", "stumbles", 2],
		["no more than twice where Slack fails", "fails", 2],
		["no more than twice where Slack hangs up", "hangs-up", 2],
		["once where the address is used up", "expired", 1],
		["once where Slack would send it elsewhere", "sends-on", 1],
	])("is posted %s", async (_, manner, times) => {
		const { url, received } = mailbox(manner);
		const response = await command(freshText(), { response_url: url });
		expect(response.status).toBe(200);
		const paths = (await received()).map(({ path }) => path);
		expect(paths).toEqual(Array.from({ length: times }, () => new URL(url).pathname));
	});

	it("comes without its blocks where Slack refuses them", async () => {
		const { url, messages } = mailbox("refuses-blocks");
		await command(freshText(), { response_url: url });
		const [refused, taken, ...more] = await messages();
		expect(more).toEqual([]);
		expect(refused?.blocks).toBeDefined();
		expect(taken).toEqual({ text: refused?.text, response_type: "ephemeral" });
	});
});

describe("the log of the Slack door", () => {
	it("says nothing that was said in Slack", async () => {
		const printed: unknown[] = [];
		for (const level of ["debug", "error", "info", "log", "warn"] as const) {
			vi.spyOn(console, level).mockImplementation((...words) => void printed.push(words));
		}
		const { url } = mailbox("fails");
		const fields = { response_url: `${url}/xylophone`, user_name: "xylophone" };
		await command("Mr Xylophone said 14 people were hurt in Xylophone on Sunday.", fields);
		await command("<http://xylophone.local/>", fields);
		await command("xylophone", fields, { secret: "xylophone" });
		await command("xylophone", { ...fields, response_url: "https://xylophone.example" });
		expect(JSON.stringify(printed)).toContain("status-500");
		expect(JSON.stringify(printed)).toContain("response-url-refused");
		expect(JSON.stringify(printed)).not.toMatch(/xylophone/i);
	});
});
