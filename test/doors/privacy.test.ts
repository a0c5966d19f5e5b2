import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import { ask } from "./ask.ts";
import { deployed } from "./key.ts";

async function wordsWith(bindings: Partial<Env>): Promise<string> {
	const response = await ask("/privacy", {}, { ...deployed, ...bindings });
	expect(response.status).toBe(200);
	const { document } = parseHTML(await response.text());
	return (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ");
}

it.each<[string, Partial<Env>, string]>([
	["how long sheets are kept", { SHEET_TTL_DAYS: "7" }, "kept for 7 days"],
	["how short, where it is less than a day", { SHEET_TTL_DAYS: "0.125" }, "kept for 180 minutes"],
	["that nobody else reads along", {}, "nobody else reads the article"],
	[
		"which model's provider does",
		{ LLM_PROVIDER: "anthropic", LLM_MODEL: "stand-in", LLM_API_KEY: "secret-key-of-the-desk" },
		"its words go to Anthropic",
	],
	["what Slack keeps, where it is set up", { SLACK_SIGNING_SECRET: "shh" }, "kept by Slack"],
])("the page on privacy tells everyone %s", async (_, bindings, words) => {
	const told = await wordsWith(bindings);
	expect(told).toContain(words);
	expect(told).not.toContain("secret-key");
});

it("the page on privacy is silent about Slack where there is none", async () => {
	expect(await wordsWith({})).not.toContain("kept by Slack");
});

it("every page leads to the page on privacy", async () => {
	const { document } = parseHTML(await (await ask("/bookmarklet", {}, env)).text());
	expect(document.querySelector("footer a")?.getAttribute("href")).toBe("/privacy");
});
