import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { ask, problemOf } from "./ask.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** A body in chunks, without a length, that breaks off after the first where it is told to. */
function chunks(words: string, breaks: boolean): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(new TextEncoder().encode(words));
			if (breaks) controller.error(new TypeError("the connection was lost at xylophone"));
			else controller.close();
		},
	});
}

it.each(["/v1/factsheets", "/v1/batches", "/slack/commands", "/sign-in"])(
	"a body that breaks off is a problem of its sender's, not of ours: %s",
	async (path) => {
		const told = vi.spyOn(console, "error");
		const body = chunks('{"text": "Police said', true);
		const bindings = { ...env, SLACK_SIGNING_SECRET: "a-secret-of-slack" };
		const response = await ask(path, { method: "POST", headers: JSON_TYPE, body }, bindings);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).type).toMatch(/malformed-body$/);
		expect(told).not.toHaveBeenCalled();
		told.mockRestore();
	},
);

it("a body in chunks is read, and refused where it is too large", async () => {
	const send = (words: string) =>
		ask("/v1/factsheets", { method: "POST", headers: JSON_TYPE, body: chunks(words, false) });
	expect((await send('{"text": "Police said 3 men fled.", "store": false}')).status).toBe(200);
	expect((await send("x".repeat(1_000_001))).status).toBe(413);
});
