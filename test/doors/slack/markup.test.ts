import { describe, expect, it } from "vitest";
import { linksIn, readEntities, readMarkup } from "../../../src/doors/slack/markup.ts";

describe("Slack's markup", () => {
	it.each([
		["Shell &amp; BP fell", "Shell & BP fell"],
		["&lt;b&gt; is a tag", "<b> is a tag"],
		["an escape: &amp;lt;", "an escape: &lt;"],
		["<https://news.example/a|The port reopened>, it said", "The port reopened, it said"],
		["see <https://news.example/a>", "see https://news.example/a"],
		["<https://news.example/?a=1&amp;b=2>", "https://news.example/?a=1&b=2"],
		["<http://news.example|news.example> says", "news.example says"],
		["<mailto:desk@news.example|desk@news.example>", "desk@news.example"],
		["<mailto:desk@news.example>", "desk@news.example"],
		["<@U024BE7LH> wrote", "@U024BE7LH wrote"],
		["<@U024BE7LH|anna> wrote", "@anna wrote"],
		["in <#C024BE7LR|newsroom>", "in #newsroom"],
		["in <#C024BE7LR>", "in #C024BE7LR"],
		["in <#C024BE7LR|>", "in #C024BE7LR"],
		["<!here> read this", "@here read this"],
		["<!subteam^SAZ94GDB8|@editors> read this", "@editors read this"],
		["<!date^1392734382^{date}|18 February 2014>", "18 February 2014"],
		["*Fourteen* were hurt, _police_ said", "Fourteen were hurt, police said"],
		["*<https://news.example/a|Ferry sinks>*", "Ferry sinks"],
		["~Twelve~ Fourteen", "Twelve Fourteen"],
		["*_Breaking_*: ferry sinks", "Breaking: ferry sinks"],
		["the `wreck`", "the wreck"],
		["```\nA dispatch.\n```", "A dispatch."],
		["&gt; The mayor spoke.\n&gt; He left.", "The mayor spoke.\nHe left."],
		["&gt;&gt;&gt;The mayor spoke.", "The mayor spoke."],
		[":rotating_light: Ferry sinks :+1:", "Ferry sinks"],
		["One.\n\nTwo.", "One.\n\nTwo."],
		["“We saw smoke,” she said. ‘It’s over.’", "“We saw smoke,” she said. ‘It’s over.’"],
	])("is read: %j", (raw, words) => {
		expect(readMarkup(raw)).toBe(words);
	});

	it.each([
		"Profit was 5 * 3 * 2 crowns",
		"~60 people and ~70 cars",
		"file_name_here and snake_case",
		"at 10:30:45 in Leeds",
		"the ratio was 3:2:1",
		"2 > 1, he wrote",
		'"It is over," she said',
		"f*** the rules",
		"The 5*-hotel burned",
	])("is not seen where there is none: %j", (words) => {
		expect(readMarkup(words)).toBe(words);
	});

	it("is read in no more time for a message that is nothing but marks", () => {
		for (const mark of ["*a ", "_a ", "<", "<@", ":a", "&gt;", "&amp;", "```", "`a *", "> "]) {
			const raw = mark.repeat(40_000 / mark.length);
			expect(readMarkup(raw).length).toBeLessThanOrEqual(raw.length);
		}
	});

	it("gives its links, as Slack marks them or bare, without what follows them", () => {
		const raw =
			"<https://news.example/a?x=1&amp;y=2|here>, https://b.example/c. (http://d.example/e) <@U1>";
		expect(linksIn(raw)).toEqual([
			"https://news.example/a?x=1&y=2",
			"https://b.example/c",
			"http://d.example/e",
		]);
	});

	it.each([
		"<mailto:a@b.example>",
		"<tel:+44>",
		"<!here>",
		"<#C1|x>",
		"news.example/a",
		"https://",
	])("has no link in %j", (raw) => {
		expect(linksIn(raw)).toEqual([]);
	});

	it("leads to no page of Slack itself", () => {
		expect(linksIn("<https://newsroom.slack.com/archives/C1/p2>")).toEqual([]);
		expect(linksIn("<https://slack.com.news.example/a>")).toHaveLength(1);
	});

	it("has three entities", () => {
		expect(readEntities("&amp;&lt;&gt;&quot;&amp;amp;")).toBe("&<>&quot;&amp;");
	});
});
