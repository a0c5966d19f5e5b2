import { describe, expect, it } from "vitest";
import { countedAddress, LIMITS_PER_MINUTE, limitHeaders } from "../../src/access/limits.ts";

const config = Object.values(
	import.meta.glob<string>("../../wrangler.toml", {
		query: "?raw",
		import: "default",
		eager: true,
	}),
).join();

describe("the limits that callers are told", () => {
	it("are those that Cloudflare is told, in every environment", () => {
		const told = [
			...config.matchAll(/^name = "(\w+)_LIMIT"\nnamespace_id = "(\d+)"\nsimple = (.+)$/gm),
		];
		expect(told).toHaveLength(3 * Object.keys(LIMITS_PER_MINUTE).length);
		expect(new Set(told.map(([, , namespace]) => namespace)).size).toBe(told.length);
		for (const [name, most] of Object.entries(LIMITS_PER_MINUTE)) {
			const binding = name.toUpperCase().replace("-", "_");
			const simple = told.filter(([, known]) => known === binding).map(([, , , words]) => words);
			expect(simple).toEqual(Array(3).fill(`{ limit = ${most}, period = 60 }`));
		}
	});

	it("say how many there are, and nothing that nobody knows", () => {
		expect(limitHeaders("caller", false)).toEqual({ "RateLimit-Policy": '"caller";q=300;w=60' });
	});

	it("say that none is left, and when there surely is one", () => {
		expect(limitHeaders("address", true)).toEqual({
			"RateLimit-Policy": '"address";q=60;w=60',
			RateLimit: '"address";r=0;t=60',
			"Retry-After": "60",
		});
	});
});

describe("an address", () => {
	it.each([
		["192.0.2.7", "192.0.2.7"],
		["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
		["2001:db8:1:2::1", "2001:db8:1:2"],
		["2001:0DB8:0001:0002:ffff::", "2001:db8:1:2"],
		["2001:db8::1", "2001:db8:0:0"],
		["::1", "0:0:0:0"],
		["unknown", "unknown"],
	])("%s is counted as %s", (address, counted) => {
		expect(countedAddress(address)).toBe(counted);
	});

	it("is not counted with its neighbours", () => {
		expect(countedAddress("2001:db8:1:3::1")).not.toBe(countedAddress("2001:db8:1:2::1"));
		expect(countedAddress("192.0.2.8")).not.toBe(countedAddress("192.0.2.7"));
	});
});
