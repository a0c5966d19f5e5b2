import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsMoreThan } from "../../../src/doors/batches/json-size.ts";

/** How many values stand in it, counted after it was parsed: each list and object is one more than its members. */
function valuesIn(value: unknown): number {
	if (typeof value !== "object" || value === null) return 1;
	return Object.values(value).reduce((sum: number, member) => sum + valuesIn(member), 1);
}

describe("the number of values in JSON", () => {
	it.each([
		["[[],[],[]]", 5, true],
		["[[],[],[]]", 6, false],
		['"[[[[{{{{,,,,"', 0, false],
		['"\\"[,[,[,"', 0, false],
		['["\\\\",1,2]', 2, true],
		['{"a,b":"c,d"}', 1, false],
		["", 0, false],
		["not JSON", 0, false],
	])("in %s: more than %i? %s", (json, most, isMore) => {
		expect(holdsMoreThan(most, json)).toBe(isMore);
	});

	it("is never told as less than a third of what there is, nor as more than twice", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const values = valuesIn(value);
				const json = JSON.stringify(value);
				expect(holdsMoreThan(2 * values, json)).toBe(false);
				if (values > 1) expect(holdsMoreThan(Math.ceil(values / 3) - 1, json)).toBe(true);
			}),
		);
	});
});
