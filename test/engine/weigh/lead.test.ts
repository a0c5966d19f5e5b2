import { describe, expect, it } from "vitest";
import { read } from "../../../src/engine/read/index.ts";
import { weighLead } from "../../../src/engine/weigh/lead.ts";
import { articleOf } from "../../article.ts";

const LEAD = "A ferry with 40 people on board sank off the coast on Friday, police said.";

const lead = (text: string, title: string | null = null) =>
	weighLead(read(articleOf(text, { title })))?.text ?? null;

describe("the lead", () => {
	it.each([
		["stands first", `${LEAD} All were rescued.`],
		["follows the byline", `By Jane Miller\n${LEAD}`],
		[
			"follows an update stamp",
			`Updated 10:32 GMT, 4 May 2019, with comments from the owner.\n${LEAD}`,
		],
		[
			"follows a photo line",
			`Image copyright Some Agency and its partners in the region.\n${LEAD}`,
		],
		[
			"follows a headline in title case",
			`Ferry Sinks Off Coast With Forty People On Board\n${LEAD}`,
		],
		["follows a short cry", `What a night it was!\n${LEAD}`],
	])("%s", (_, text) => {
		expect(lead(text)).toBe(LEAD);
	});

	it("stands below the title, not in the teaser above it", () => {
		const text = `The owner has said that the ship was inspected in March.\nFerry sinks off coast\n${LEAD}`;
		expect(lead(text, "Ferry sinks off coast")).toBe(LEAD);
	});

	it("opens at the dateline", () => {
		const text = `The owner has said that the ship was inspected in March.\nLISBON (AP) - ${LEAD}`;
		expect(lead(text)).toBe(`LISBON (AP) - ${LEAD}`);
	});

	it.each([[""], ["🚢"], ["Ferry sinks"], ["By Jane Miller"]])("is absent from %j", (text) => {
		expect(lead(text)).toBeNull();
	});
});
