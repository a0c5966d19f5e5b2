import { describe, expect, it } from "vitest";
import { recentSheets } from "../../src/store/recent.ts";

const sheet = (json: string, expiresAt = 1_000_000) => ({ json, expiresAt });

describe("what an isolate remembers", () => {
	it("is what it handled within half a minute", () => {
		const recent = recentSheets();
		recent.remember("a", sheet("{}"), 0);
		expect(recent.recall("a", 29_999)).toEqual(sheet("{}"));
		expect(recent.recall("a", 30_000)).toBeNull();
		expect(recent.recall("a", 0)).toBeNull();
	});

	it("is never what has expired or was forgotten", () => {
		const recent = recentSheets();
		recent.remember("a", sheet("{}", 10), 0);
		recent.remember("b", sheet("{}"), 0);
		recent.forget("b");
		expect(recent.recall("a", 10)).toBeNull();
		expect(recent.recall("b", 0)).toBeNull();
	});

	it("is bounded: the oldest go first", () => {
		const recent = recentSheets();
		const million = "x".repeat(1_000_000);
		for (const id of ["a", "b", "c", "d", "e"]) recent.remember(id, sheet(million), 0);
		const known = ["a", "b", "c", "d", "e"].filter((id) => recent.recall(id, 0) !== null);
		expect(known).toEqual(["b", "c", "d", "e"]);
	});

	it("counts a sheet once, however often it comes", () => {
		const recent = recentSheets();
		const million = "x".repeat(1_000_000);
		recent.remember("a", sheet("{}"), 0);
		for (let i = 0; i < 10; i++) recent.remember("b", sheet(million), 0);
		expect(recent.recall("a", 0)).not.toBeNull();
	});

	it("is nothing of a sheet larger than all of its room", () => {
		const recent = recentSheets();
		recent.remember("a", sheet("x".repeat(4_000_001)), 0);
		expect(recent.recall("a", 0)).toBeNull();
	});
});
