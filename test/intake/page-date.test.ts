import { describe, expect, it } from "vitest";
import { readDate } from "../../src/intake/page-date.ts";

describe("the date of a page", () => {
	it.each([
		["2014-09-25", "2014-09-25"],
		["2014-09-25T17:21:00-04:00", "2014-09-25T17:21:00-04:00"],
		[" 2014-09-25T17:21:00Z ", "2014-09-25T17:21:00Z"],
		["2014-09-25T17:21:00+0000", "2014-09-25"],
		["2014-09-25 17:21", "2014-09-25"],
		["Thu, 25 Sep 2014 23:50:00 -0400", "2014-09-25"],
		["25 September 2014", "2014-09-25"],
		["September 25, 2014 11:50 pm", "2014-09-25"],
		["Sept 5 2014", "2014-09-05"],
		["Thursday, September 25, 2014", "2014-09-25"],
	])("%s", (written, read) => {
		expect(readDate(written)).toBe(read);
	});

	it.each(["", "yesterday", "2014", "09/25/2014", "2014-13-45", "20140925", "25 Nosuch 2014"])(
		"is not told from %j",
		(written) => {
			expect(readDate(written)).toBeNull();
		},
	);
});
