import { describe, expect, it } from "vitest";
import { freshText } from "../ask.ts";
import { command, mailbox } from "./knock.ts";

describe("/factsheet", () => {
	it("answers at once with a note for its user alone, and posts the sheet when it is ready", async () => {
		const { url, messages } = mailbox();
		const response = await command(freshText(), { response_url: url });
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({ response_type: "ephemeral", text: expect.any(String) });
		const [sheet, ...more] = await messages();
		expect(more).toEqual([]);
		expect(sheet).toMatchObject({ response_type: "ephemeral" });
	});
});
