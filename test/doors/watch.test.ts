import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { ask, freshText, postJson } from "./ask.ts";

function metricsWith(writeDataPoint: AnalyticsEngineDataset["writeDataPoint"]) {
	return { ...env, METRICS: { writeDataPoint } };
}

describe("metrics", () => {
	it("have one data point for a request, in the columns that the README tells", async () => {
		const write = vi.fn<AnalyticsEngineDataset["writeDataPoint"]>();
		const text = freshText();
		await postJson({ text }, {}, metricsWith(write));
		await postJson({ text: 3 }, {}, metricsWith(write));
		expect(write.mock.calls.map(([point]) => point)).toEqual([
			{
				indexes: ["/v1/factsheets"],
				blobs: ["POST", "/v1/factsheets", "miss", "embedded", "open", expect.any(String)],
				doubles: [200, expect.any(Number), expect.any(Number)],
			},
			{
				indexes: ["/v1/factsheets"],
				blobs: ["POST", "/v1/factsheets", null, null, "open", expect.any(String)],
				doubles: [422, expect.any(Number), 0],
			},
		]);
		expect(JSON.stringify(write.mock.calls)).not.toContain(text.slice(0, 12));
	});

	it("that fail leave the answer as it is, and are told in the log", async () => {
		const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
		const failing = metricsWith(() => {
			throw new Error("no dataset");
		});
		expect((await ask("/healthz", {}, failing)).status).toBe(200);
		expect(warned.mock.calls).toEqual([['{"at":"metrics","fault":"not-written"}']]);
		warned.mockRestore();
	});

	it("are no condition: without a dataset all is answered", async () => {
		const without = { ...env };
		Reflect.deleteProperty(without, "METRICS");
		expect((await ask("/healthz", {}, without)).status).toBe(200);
	});
});
