import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { wrongAnswer } from "../fuzz/laws.ts";
import { hostileRequests, type Sent } from "../fuzz/requests.ts";
import { ask } from "./ask.ts";

beforeEach(() => {
	vi.spyOn(console, "info").mockReturnValue();
	vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
	return () => vi.restoreAllMocks();
});

const send = ({ path, ...init }: Sent) => ask(path, init);

describe("a hostile request", () => {
	// As many as a test run has time for; `npm run fuzz` goes on.
	it("gets a sheet, a page or a problem that is its own", async () => {
		const law = fc.asyncProperty(hostileRequests, async (sent) => {
			expect(await wrongAnswer(await send(sent))).toBeNull();
		});
		await fc.assert(law, { numRuns: 400, seed: 20240307 });
	});

	it("that is taken for one is an internal error", async () => {
		expect(await wrongAnswer(new Response("{}", { status: 500 }))).toContain("500");
		expect(await wrongAnswer(new Response("{}", { status: 418 }))).toContain("418");
	});

	it.each([
		'{"text":"x","__proto__":{"polluted":true,"store":false}}',
		'{"text":"x","constructor":{"prototype":{"polluted":true}}}',
	])("pollutes no prototype: %s", async (body) => {
		const headers = { "content-type": "application/json" };
		const response = await send({ path: "/v1/factsheets", method: "POST", headers, body });
		expect(response.status).toBe(200);
		expect(Reflect.has({}, "polluted")).toBe(false);
		expect(response.headers.get("cache-control")).toBe("private, no-cache");
	});
});
