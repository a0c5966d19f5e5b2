import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ModelBudget } from "../../src/access/model-budget.ts";

afterEach(() => {
	vi.restoreAllMocks();
});

const fresh = () => env.BUDGET.getByName(crypto.randomUUID());

describe("the budget of a day", () => {
	it("has room until it is spent, to the last part of it", async () => {
		const counter = fresh();
		const today = new Date().toISOString().slice(0, 10);
		expect(await counter.setAside(6, 10)).toBe(today);
		expect(await counter.setAside(4, 10)).toBe(today);
		expect(await counter.setAside(0.01, 10)).toBeNull();
	});

	it("counts what is asked for at the same moment", async () => {
		const counter = fresh();
		const asked = await Promise.all(Array.from({ length: 50 }, () => counter.setAside(1, 20)));
		expect(asked.filter((day) => day !== null)).toHaveLength(20);
	});

	it("takes back what was not spent, and charges what was spent beyond", async () => {
		const counter = fresh();
		const day = (await counter.setAside(10, 10)) ?? "";
		await counter.giveBack(7, day);
		expect(await counter.setAside(7, 10)).toBe(day);
		await counter.giveBack(-5, day);
		await counter.giveBack(4, day);
		expect(await counter.setAside(0.5, 10)).toBeNull();
	});

	it("begins anew every day, and takes nothing back for another one", async () => {
		await runInDurableObject(fresh(), (counter) => {
			if (!(counter instanceof ModelBudget)) throw new Error("not the counter");
			vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-03-05T23:59:59Z"));
			expect(counter.setAside(10, 10)).toBe("2026-03-05");
			vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-03-06T00:00:00Z"));
			expect(counter.setAside(10, 10)).toBe("2026-03-06");
			counter.giveBack(10, "2026-03-05");
			expect(counter.setAside(1, 10)).toBeNull();
		});
	});

	it("is remembered when the object is started anew", async () => {
		const counter = fresh();
		await counter.setAside(10, 10);
		const kept = await runInDurableObject(counter, (_, { storage }) => storage.kv.get("day"));
		expect(kept).toMatchObject({ spent: 10 });
	});
});
