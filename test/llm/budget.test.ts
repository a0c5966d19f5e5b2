import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Env } from "../../src/doors/env.ts";
import { postJson, sheetOf } from "../doors/ask.ts";
import { answering, ferryRequest, modelThat } from "./model.ts";

const PRICES = { LLM_PRICE_INPUT: "3", LLM_PRICE_OUTPUT: "15" };

/** The counter of a Worker that no other test shares. */
function ownCounter(): NonNullable<Env["BUDGET"]> {
	const name = crypto.randomUUID();
	return new Proxy(env.BUDGET, { get: (all) => () => all.getByName(name) });
}

/** Asks for a sheet that no other test has. */
const askAt = async (bindings: Env) => sheetOf(await postJson(ferryRequest(), {}, bindings));

afterEach(() => {
	vi.restoreAllMocks();
});

describe("readings by a model", () => {
	it("cost no more together than the settings allow for a day", async () => {
		const BUDGET = ownCounter();
		const prices = { ...PRICES, LLM_DAILY_BUDGET: "0.28" };
		const { bindings, received } = await modelThat([answering()], { ...prices, BUDGET });
		const ask = () => askAt(bindings);
		// Each sets 0.26 aside, and costs 0.008.
		const [first, second, third] = [await ask(), await ask(), await ask()];
		for (const { engine } of [first, second, third]) expect(engine.name).toBe("llm");
		expect((await ask()).warnings.join()).toContain(
			"has used up what the settings allow for a day",
		);
		expect(await received()).toHaveLength(3);
	});

	it("give back what they set aside where the model was never at work, and nothing else", async () => {
		const BUDGET = ownCounter();
		const prices = { ...PRICES, LLM_DAILY_BUDGET: "0.28" };
		const settings = { ...prices, BUDGET };
		const steps = [{ status: 401 }, { status: 401 }, { words: "", stop: "content_filter" }];
		const { bindings, received } = await modelThat([...steps, answering()], settings);
		const ask = () => askAt(bindings);
		expect((await ask()).warnings.join()).toContain("did not take the request");
		expect((await ask()).warnings.join()).toContain("did not take the request");
		expect((await ask()).warnings.join()).toContain("declined");
		expect((await ask()).warnings.join()).toContain("has used up");
		expect(await received()).toHaveLength(3);
	});

	it("are not made where the counter of costs cannot be had", async () => {
		const failing = { setAside: () => Promise.reject(new Error("down")) };
		const BUDGET = new Proxy(env.BUDGET, { get: () => () => failing });
		const prices = { ...PRICES, LLM_DAILY_BUDGET: "10" };
		const { bindings, received } = await modelThat([answering()], { ...prices, BUDGET });
		const sheet = await askAt(bindings);
		expect(sheet.engine.fallbackFrom).toBe("stand-in-1");
		expect(await received()).toEqual([]);
	});
});
