import { describe, expect, it } from "vitest";
import * as z from "zod";
import { SHORTCUT } from "../../../src/doors/slack/interactions.ts";
import manifest from "../../../src/doors/slack/manifest.json";
import { command, interaction, mailbox } from "./knock.ts";

/** Slack's own rules for an app's manifest, as far as this one goes. */
const Manifest = z.strictObject({
	display_information: z.strictObject({
		name: z.string().max(35),
		description: z.string().max(140),
		background_color: z.string().regex(/^#[0-9a-f]{6}$/),
	}),
	features: z.strictObject({
		bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
		slash_commands: z.tuple([
			z.strictObject({
				command: z.string().regex(/^\/[a-z]{1,31}$/),
				url: z.url(),
				description: z.string().max(2_000),
				usage_hint: z.string().max(1_000),
				should_escape: z.boolean(),
			}),
		]),
		shortcuts: z.tuple([
			z.strictObject({
				name: z.string().max(24),
				type: z.literal("message"),
				callback_id: z.string().max(255),
				description: z.string().max(150),
			}),
		]),
	}),
	oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
	settings: z.strictObject({
		interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: z.url() }),
		org_deploy_enabled: z.boolean(),
		socket_mode_enabled: z.literal(false),
		token_rotation_enabled: z.boolean(),
	}),
});

describe("the app's manifest", () => {
	const { features, settings, oauth_config } = Manifest.parse(manifest);
	const [slash] = features.slash_commands;
	const [shortcut] = features.shortcuts;

	it("sends the command to an address that answers it", async () => {
		const { host, pathname } = new URL(slash.url);
		expect([host, pathname]).toEqual(["your-host", "/slack/commands"]);
		expect(slash.command).toBe("/factsheet");
		expect(slash.should_escape).toBe(true);
		expect(await (await command("help")).text()).toContain(slash.command);
	});

	it("sends what is pressed to an address that answers it, under the name that is known there", async () => {
		const { host, pathname } = new URL(settings.interactivity.request_url);
		expect([host, pathname]).toEqual(["your-host", "/slack/interactions"]);
		expect(shortcut.callback_id).toBe(SHORTCUT);
		const { url, messages } = mailbox();
		await interaction({
			type: "message_action",
			callback_id: shortcut.callback_id,
			response_url: url,
			message: { text: "" },
		});
		expect(await messages()).toHaveLength(1);
	});

	it("asks for no more than it needs", () => {
		expect(oauth_config.scopes.bot).toEqual(["commands"]);
	});
});
