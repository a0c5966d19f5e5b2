import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { createApp } from "../../../src/doors/app.ts";
import type { Env } from "../../../src/doors/env.ts";
import { ProblemDocument } from "../../../src/sheet/problem.ts";
import { FactSheet } from "../../../src/sheet/sheet.ts";
import { answering, ferryRequest, modelThat } from "../../llm/model.ts";
import { post, postJson } from "../ask.ts";

const STREAM = { accept: "text/event-stream" };

type Event = { readonly name: string; readonly data: unknown };

function eventsOf(words: string): Event[] {
	return words.split("\n\n").flatMap((block) => {
		const [, name = "", data = ""] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
		return name === "" ? [] : [{ name, data: JSON.parse(data) }];
	});
}

async function streamed(known: object, bindings: Env = env) {
	const response = await postJson(ferryRequest(known), STREAM, bindings);
	return { response, events: eventsOf(await response.text()) };
}

describe("a stream of sheets", () => {
	it("brings the embedded engine's sheet, then the model's, then its end", async () => {
		const { bindings } = await modelThat([answering()]);
		const { response, events } = await streamed({}, bindings);
		expect(response.headers.get("content-type")).toBe("text/event-stream");
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(events.map(({ name }) => name)).toEqual(["sheet", "sheet", "done"]);
		const [embedded, read] = events.slice(0, 2).map(({ data }) => FactSheet.parse(data));
		expect(embedded?.engine).toMatchObject({ name: "embedded", fallbackFrom: null });
		expect(read?.engine).toMatchObject({ name: "llm", model: "stand-in-1" });
	});

	it("brings the first sheet while the model is still at work, and ends its call when the reader leaves", async () => {
		const { bindings, received } = await modelThat([{ does: "hangs" }]);
		const init = {
			method: "POST",
			body: JSON.stringify(ferryRequest()),
			headers: { ...STREAM, "content-type": "application/json" },
		};
		const request = new Request("https://factsheet.example/v1/factsheets", init);
		const response = await createApp().fetch(request, bindings, createExecutionContext());
		const reader = response.body?.getReader();
		const { value } = (await reader?.read()) ?? {};
		const [first] = eventsOf(new TextDecoder().decode(value));
		expect(FactSheet.parse(first?.data).engine.name).toBe("embedded");
		await vi.waitFor(async () => expect(await received()).toHaveLength(1));
		await reader?.cancel();
		await vi.waitFor(async () => expect(await received()).toMatchObject([{ left: true }]));
	});

	it("brings one sheet where no model is to read", async () => {
		const { events } = await streamed({});
		expect(events.map(({ name }) => name)).toEqual(["sheet", "done"]);
	});

	it("brings the embedded engine's sheet again where the model fails, saying so", async () => {
		const { bindings } = await modelThat([{ status: 401, raw: "{}" }]);
		const { events } = await streamed({}, bindings);
		expect(events.map(({ name }) => name)).toEqual(["sheet", "sheet", "done"]);
		expect(FactSheet.parse(events[1]?.data).engine.fallbackFrom).toBe("stand-in-1");
	});

	it("keeps nothing where the caller asks for that", async () => {
		const { bindings } = await modelThat([answering()]);
		const { events } = await streamed({ store: false }, bindings);
		for (const { data } of events.slice(0, 2)) {
			expect(await env.SHEETS.get(`sheet/1/${FactSheet.parse(data).id}`)).toBeNull();
		}
	});

	it("tells a problem as an event, once it has begun", async () => {
		const { events } = await streamed({ engine: "llm" });
		expect(events.map(({ name }) => name)).toEqual(["problem"]);
		expect(ProblemDocument.parse(events[0]?.data).type).toBe("/problems/engine-not-set-up");
	});

	it("does not begin for a body that cannot be read", async () => {
		const response = await post("{", { ...STREAM, "content-type": "application/json" });
		expect(response.status).toBe(400);
		expect(response.headers.get("content-type")).toBe("application/problem+json");
	});

	it.each(["*/*", "text/*", "application/json", "text/event-stream;q=0, */*"])(
		"is not what %s asks for",
		async (accept) => {
			const response = await postJson(ferryRequest(), { accept });
			expect(response.headers.get("content-type")).not.toBe("text/event-stream");
		},
	);
});
