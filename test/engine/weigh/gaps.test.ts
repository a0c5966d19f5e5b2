import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/engine/find/gaps.ts";
import { read } from "../../../src/engine/read/index.ts";
import { weighGaps } from "../../../src/engine/weigh/gaps.ts";
import { articleOf } from "../../article.ts";

function weighed(text: string) {
	const reading = read(articleOf(text));
	return weighGaps(reading, findGaps(reading));
}

describe("the gaps of a sheet", () => {
	it("tells each clause once, though two rules know it", () => {
		const gaps = weighed("The ministry declined to comment and did not respond to messages.");
		expect(gaps.map(({ text }) => text)).toEqual([
			"The ministry declined to comment and did not respond to messages",
		]);
	});

	it("uses the text's own words and shows where they stand", () => {
		const text = "Five people died, but the cause has not been determined.";
		const [gap] = weighed(text);
		expect(gap?.text).toBe("the cause has not been determined");
		expect(gap?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([gap?.text]);
	});

	it("has nothing to tell of a story without gaps", () => {
		expect(weighed("The mayor opened the new library on Monday.")).toEqual([]);
	});
});
