import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeSlack, escapeWithin, linkTo, shorten } from "../../../src/doors/slack/escape.ts";

describe("words of an article in Slack", () => {
	it.each([
		["Shell & BP", "Shell &amp; BP"],
		["<!channel> burned", "&lt;!channel&gt; burned"],
		["<@U024BE7LH>", "&lt;@U024BE7LH&gt;"],
		["<https://evil.example|Full sheet>", "&lt;https://evil.example|Full sheet&gt;"],
		["&lt;!here&gt;", "&amp;lt;!here&amp;gt;"],
		["*bold* _it_ ~no~ `code`", "∗bold∗ ˍitˍ ∼no∼ ˋcodeˋ"],
		["> quoted", "&gt; quoted"],
		[":skull: and 10:30:45", "∶skull: and 10:30:45"],
		["one\ntwo\r\n\tthree\u0000\u2028four", "one two three four"],
		["right\u202Eto left", "right to left"],
		["half \uD83D of one", "half \uFFFD of one"],
		["“quoted”, it’s said", "“quoted”, it’s said"],
	])("do nothing: %j", (words, escaped) => {
		expect(escapeSlack(words)).toBe(escaped);
	});

	it("never bring a control sequence of Slack, whatever they are", () => {
		const nasty = fc.array(
			fc.constantFrom("<", ">", "&", "!", "@U1", "*", "_", "`", "~", "|", "a"),
		);
		fc.assert(
			fc.property(nasty, (parts) => {
				const escaped = escapeSlack(parts.join(""));
				expect(escaped).not.toMatch(/[<>*_`~]/);
				expect(escaped.replace(/&(?:amp|lt|gt);/g, "")).not.toContain("&");
			}),
		);
	});

	it("keep to their length when escaped", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.integer({ min: 1, max: 60 }),
				(words, most) => {
					expect(escapeWithin(`${words}&&<>`.repeat(3), most).length).toBeLessThanOrEqual(most);
				},
			),
		);
	});

	it("are cut where a word ends, and never inside a character", () => {
		expect(shorten("the ferry sank at dawn", 16)).toBe("the ferry sank…");
		expect(shorten("short", 5)).toBe("short");
		expect(shorten("🚢🚢🚢", 4)).toBe("🚢…");
	});
});

describe("a link in Slack", () => {
	it.each([
		["https://n.example/a?x=1&y=2", "<https://n.example/a?x=1&amp;y=2|here>"],
		["https://n.example/a|b>c", "<https://n.example/a%7Cb%3Ec|here>"],
		["https://n.example/%20%25", "<https://n.example/%20%25|here>"],
		[`https://n.example/${"x".repeat(2_000)}`, ""],
	])("leads where it should: %s", (url, link) => {
		expect(linkTo(url, "here")).toBe(link);
	});

	it("has a label that does nothing", () => {
		expect(linkTo("https://n.example/", "<!here> & co")).toBe(
			"<https://n.example/|&lt;!here&gt; &amp; co>",
		);
	});
});
