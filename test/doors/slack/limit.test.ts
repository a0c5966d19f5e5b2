import { afterEach, describe, expect, it, vi } from "vitest";
import { freshText } from "../ask.ts";
import { bindings, command, interaction, mailbox } from "./knock.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

/** A deployed Worker whose counter has no room for one workspace. */
function fullFor(team: string) {
	const counted: string[] = [];
	const limit = async ({ key = "" }: RateLimitOptions) => {
		counted.push(key);
		return { success: key !== `team/${team}` };
	};
	return { counted, bindings: { ...bindings, DEV: "", TEAM_LIMIT: { limit } } };
}

describe("a workspace that asks too often", () => {
	it("is told so, and no article is read", async () => {
		const { bindings: full } = fullFor("T0001");
		const response = await command(freshText(), {}, { bindings: full });
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({
			response_type: "ephemeral",
			text: expect.stringContaining("more than I can take"),
		});
	});

	it("is told so where it pressed a button", async () => {
		const { bindings: full } = fullFor("T0001");
		const { url, messages } = mailbox();
		const pressed = {
			type: "block_actions",
			response_url: url,
			actions: [{ action_id: "share", value: "a".repeat(24) }],
		};
		expect((await interaction(pressed, { bindings: full })).status).toBe(200);
		const [message] = await messages();
		expect(message?.text).toContain("more than I can take");
	});

	it("keeps no other workspace waiting", async () => {
		const { counted, bindings: full } = fullFor("T0002");
		const { url, messages } = mailbox();
		await command(freshText(), { response_url: url }, { bindings: full });
		expect(await messages()).toHaveLength(1);
		expect(counted).toEqual(["team/T0001"]);
	});
});
