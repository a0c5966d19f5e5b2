import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { singleFlight } from "../../src/desk/single-flight.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe("identical work at the same moment", () => {
	it("is done once, and all but the first share it", async () => {
		const once = singleFlight<{ n: number }>();
		let done = 0;
		const work = async () => ({ n: ++done });
		const outcomes = await Promise.all([once("a", work), once("a", work), once("a", work)]);
		expect(outcomes.map(({ result }) => result.n)).toEqual([1, 1, 1]);
		expect(outcomes.map(({ shared }) => shared)).toEqual([false, true, true]);
	});

	it("is done again later", async () => {
		const once = singleFlight<{ n: number }>();
		let done = 0;
		const work = async () => ({ n: ++done });
		await once("a", work);
		expect((await once("a", work)).result.n).toBe(2);
	});

	it("is not mixed up with other work", async () => {
		const once = singleFlight<{ key: string }>();
		const outcomes = await Promise.all(["a", "b"].map((key) => once(key, async () => ({ key }))));
		expect(outcomes.map(({ result }) => result.key)).toEqual(["a", "b"]);
	});

	it("is done again by one of those who wait when the first fails", async () => {
		const once = singleFlight<{ by: string }>();
		const first = once("a", () => Promise.reject(new Error("lost")));
		const second = once("a", async () => ({ by: "second" }));
		const third = once("a", async () => ({ by: "third" }));
		await expect(first).rejects.toThrow("lost");
		expect((await second).result.by).toBe("second");
		expect((await third).result.by).toBe("second");
	});

	it("is done again when the first never ends, and holds nobody up after that", async () => {
		const once = singleFlight<{ by: string }>();
		void once("a", () => new Promise(() => {}));
		const second = once("a", async () => ({ by: "second" }));
		await vi.advanceTimersByTimeAsync(2_000);
		expect((await second).result.by).toBe("second");
		expect((await once("a", async () => ({ by: "later" }))).result.by).toBe("later");
	});
});
