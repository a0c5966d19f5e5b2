import { describe, expect, it } from "vitest";
import { type Setting, sheetMessage } from "../../../src/doors/slack/blocks.ts";
import type { FactSheet } from "../../../src/sheet/sheet.ts";
import { freshText, postJson, sheetOf } from "../ask.ts";
import { type Message, wordsOf } from "./knock.ts";

const STORED: Setting = { address: "https://f.example/s/abc", shareable: true, by: null };
const UNSTORED: Setting = { address: null, shareable: false, by: null };

const ARTICLE = [
	"At least 40 people were killed when a dam burst above Lowick on Sunday, a local doctor said.",
	"The provincial government denied that the gates had been left open. Engineers' union leader Ana Pol put the death toll at 63.",
	"It was not known how many people were missing.",
].join("\n\n");

async function sheetFor(text: string): Promise<FactSheet> {
	return sheetOf(await postJson({ text, publishedAt: "2026-03-05", title: "Dam bursts" }));
}

/** The sheet with every list that many times as long, its words the worst to show. */
async function swollen(times: number, words: string): Promise<FactSheet> {
	const sheet = await sheetFor(`${ARTICLE} ${freshText()}`);
	const evidence = { start: 0, end: words.length, quote: words };
	const source = { name: words, who: null, evidence };
	const many = <Fact>(fact: Fact): Fact[] => Array.from({ length: times }, () => fact);
	const position = { holder: words, who: null, claim: words, counts: [], evidence: [evidence] };
	return {
		...sheet,
		article: { ...sheet.article, text: words, title: words, publisher: words },
		lead: { text: words, evidence },
		disputed: many({ id: "d", kind: "denial", point: words, positions: many(position) }),
		counts: sheet.counts
			.slice(0, 1)
			.flatMap((count) =>
				many({ ...count, text: words, subject: words, source, evidence: [evidence] }),
			),
		who: many({
			id: "w",
			name: words,
			aliases: [],
			kind: "person",
			role: words,
			evidence: [evidence],
		}),
		where: many({
			id: "p",
			name: words,
			aliases: [],
			kind: "city",
			country: "SD",
			coordinates: null,
			event: true,
			evidence: [evidence],
		}),
		when: many({ id: "t", text: words, value: null, event: words, evidence: [evidence] }),
		gaps: many({ id: "g", text: words, evidence: [evidence] }),
		statements: many({ id: "s", source, cue: evidence, direct: false, content: evidence }),
		warnings: many(words),
	};
}

/** As Slack counts them. */
function keepsLimits({ text, blocks }: ReturnType<typeof sheetMessage>): void {
	expect(text.length).toBeGreaterThan(0);
	expect(text.length).toBeLessThanOrEqual(4_000);
	expect(blocks.length).toBeLessThanOrEqual(50);
	for (const block of blocks) {
		if (block.type === "section") expect(block.text?.text.length).toBeLessThanOrEqual(3_000);
		if (block.type === "header") expect(block.text.text.length).toBeLessThanOrEqual(150);
		if (block.type === "context") {
			expect(block.elements.length).toBeLessThanOrEqual(10);
			for (const element of block.elements) {
				if (element.type === "mrkdwn") expect(element.text.length).toBeLessThanOrEqual(3_000);
			}
		}
	}
}

const shown = ({ text, blocks }: ReturnType<typeof sheetMessage>): string => {
	const message: Message = { text, blocks: blocks.map((block) => ({ ...block })) };
	return wordsOf(message);
};

describe("a sheet in Slack", () => {
	it("opens with the lead, then what is disputed, then counts, who, where and when", async () => {
		const words = shown(sheetMessage(await sheetFor(ARTICLE), STORED));
		const headings = words.match(/^\*[A-Z ]+\*$/gm);
		const order = ["*DISPUTED*", "*COUNTS*", "*WHO*", "*WHERE*", "*WHEN*", "*NOT KNOWN*", "*SAID*"];
		expect(headings?.[0]).toBe("*DISPUTED*");
		expect(headings).toEqual(order.filter((heading) => headings?.includes(heading)));
		expect(words.indexOf("At least 40 people were killed")).toBeLessThan(
			words.indexOf("*DISPUTED*"),
		);
	});

	it("shows for every count whose figure it is, and its quote", async () => {
		const words = shown(sheetMessage(await sheetFor(ARTICLE), STORED));
		expect(words).toContain(
			"*At least 40 people* (killed), according to a local doctor\n> “At least",
		);
		expect(words).toMatch(/\*63\*.*Ana Pol\n> “.*put the death toll at 63\.”/);
	});

	it("links the full sheet where it is stored, and says so where it is not", async () => {
		const sheet = await sheetFor(ARTICLE);
		expect(shown(sheetMessage(sheet, STORED))).toContain("<https://f.example/s/abc|Full sheet>");
		const unstored = sheetMessage(sheet, UNSTORED);
		expect(shown(unstored)).toContain("The article is not stored.");
		expect(unstored.blocks.map(({ type }) => type)).not.toContain("actions");
	});

	it("says so where there is nothing to tell", async () => {
		const message = sheetMessage(await sheetFor("Hello there."), STORED);
		keepsLimits(message);
		expect(shown(message)).toContain("No facts were found in this text.");
		expect(shown(message)).not.toContain("left out");
	});

	it.each([
		["ordinary words", "the ferry sank off the coast "],
		["words that swell when they are escaped", "&<>*_`~"],
		["one long word", "x"],
		["emoji", "🚢"],
	])("keeps Slack's limits, whatever fills it: %s", async (_, words) => {
		for (const times of [1, 10, 300]) {
			const message = sheetMessage(await swollen(times, words.repeat(200)), STORED);
			keepsLimits(message);
			if (times > 10) expect(shown(message)).toMatch(/\d+ less important facts are left out here/);
		}
	});

	it("cuts the least important facts of every list, counts them, and drops no list for another", async () => {
		const message = sheetMessage(await swollen(80, "the ferry"), STORED);
		keepsLimits(message);
		const words = shown(message);
		for (const heading of ["DISPUTED", "COUNTS", "WHO", "WHERE", "WHEN", "NOT KNOWN"]) {
			expect(words).toContain(`*${heading}*`);
		}
		const kept = words.match(/^• /gm)?.length ?? 0;
		const left = Number(/(\d+) less important facts/.exec(words)?.[1]);
		expect(kept + left).toBe(7 * 80);
	});

	it("has nothing in it that Slack would act on but its own links", async () => {
		const bait = "<!channel> <@U1> <https://evil.example|Full sheet> @here *now*";
		const { text, blocks } = sheetMessage(await swollen(3, bait), STORED);
		// A header is plain text, in which Slack reads nothing.
		const read = blocks.filter(({ type }) => type !== "header");
		const words = `${text}\n${shown({ text, blocks: read })}`;
		expect(words.match(/<[^>]*>/g)?.every((tag) => tag.startsWith("<https://f.example/"))).toBe(
			true,
		);
		expect(words).toContain("&lt;!channel&gt;");
	});

	it("has Slack make no links and mentions from plain words", async () => {
		const { blocks } = sheetMessage(await sheetFor(ARTICLE), STORED);
		const written = JSON.stringify(blocks).match(/"mrkdwn"/g)?.length;
		expect(JSON.stringify(blocks).match(/"verbatim":true/g)).toHaveLength(written ?? 0);
	});
});
