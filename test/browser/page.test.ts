import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { useBrowser, watch } from "./chromium.ts";
import { streamEvents } from "./event-source.ts";

const origin = inject("origin");
const browser = useBrowser();

const ARTICLE = `At least 31 people were killed when a ferry capsized off the Greek island of Kythnos on Friday, the coast guard said.

The island's mayor, Eleni Markou, told reporters that 44 bodies had been counted at the harbour. A fisherman who helped in the rescue said he had seen more than 50 dead.

"We could not reach them in the dark," Ms Markou said.

Prosecutors in Athens accused the owner of the ferry of sailing with too many passengers in March 2021. The company denied the accusation. It was not clear how many people were on board.`;

async function open(path: string, options: BrowserContextOptions = {}) {
	const context = await browser().newContext({
		viewport: { width: 1280, height: 800 },
		...options,
	});
	const faults = watch(context, origin);
	const page = await context.newPage();
	await page.goto(origin + path);
	return { context, page, faults };
}

async function submit(page: Page, text = ARTICLE) {
	await page.getByLabel("Article").first().fill(text);
	await page.getByLabel("Publication date").fill("2024-06-10");
	await page.getByRole("button", { name: "Make the fact sheet" }).click();
}

async function makeSheet(page: Page, text = ARTICLE) {
	await submit(page, text);
	await page.locator("#result .toolbar").waitFor();
}

/** The embedded engine's sheet, and one as a language model would have made it. */
async function twoSheets(page: Page) {
	const made = await page.request.post(`${origin}/v1/factsheets`, {
		data: { text: ARTICLE, store: false },
	});
	const first = await made.json();
	const counts = first.counts.map((count: object, i: number) => ({
		...count,
		engine: i === 0 ? "embedded" : "llm",
	}));
	const engine = { ...first.engine, name: "llm", model: "stand-in-1" };
	return { first, second: { ...first, counts, engine } };
}

const lit = (page: Page) => page.locator(".article .mark.lit").allTextContents();
const isInView = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const pane = element.closest(".article")?.getBoundingClientRect();
		const { top, bottom } = element.getBoundingClientRect();
		const within = top >= 0 && bottom <= innerHeight;
		return within && (!pane || (top >= pane.top && bottom <= pane.bottom));
	});

describe("the first page", () => {
	it("makes a sheet of pasted text, beside its article", async () => {
		const { page, context, faults } = await open("/");
		await makeSheet(page);
		expect(await page.locator("#status").textContent()).toBe("The fact sheet is ready.");
		expect(await page.locator("section.who .headline").allTextContents()).toContain("Eleni Markou");
		const sheet = await page.locator(".sheet").boundingBox();
		const article = await page.locator(".article").boundingBox();
		expect(article?.x).toBeGreaterThan((sheet?.x ?? 0) + (sheet?.width ?? 0) - 1);
		expect(faults).toEqual([]);
		await context.close();
	});

	it("loads less than 150 kB before anything is asked of it", async () => {
		const context = await browser().newContext();
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on("response", (response) => {
			sizes.push(response.body().then((body) => gzipSync(body).length));
		});
		await page.goto(origin, { waitUntil: "networkidle" });
		const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(sizes.length).toBeGreaterThan(2);
		expect(total).toBeLessThan(150_000);
		await context.close();
	});

	it("shows the sample's sheet at one click", async () => {
		const { page, context, faults } = await open("/");
		await page.getByRole("link", { name: "Try the sample article" }).click();
		await page.locator("#result .sheet .point").first().waitFor();
		expect(faults).toEqual([]);
		await context.close();
	});

	it("moves the focus to each sheet that is asked for", async () => {
		const { page, context } = await open("/");
		const focused = () => page.evaluate(() => document.activeElement?.id);
		await makeSheet(page);
		expect(await focused()).toBe("result");
		await page.getByLabel("Article").first().fill("Two divers died off Limnos on 3 June 2024.");
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page
			.locator("#result .headline", { hasText: /two divers/i })
			.first()
			.waitFor();
		expect(await focused()).toBe("result");
		await context.close();
	});

	it("makes the sheet at Ctrl+Enter", async () => {
		const { page, context } = await open("/");
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.keyboard.press("Control+Enter");
		await page.locator("#result .sheet").waitFor();
		await context.close();
	});

	it("works without a script: the form's answer is the sheet", async () => {
		const { page, context } = await open("/", { javaScriptEnabled: false });
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.locator(".sheet").waitFor();
		expect(await page.locator(".point .positions li").count()).toBeGreaterThan(2);
		const link = page.locator("section.who .headline", { hasText: "Eleni Markou" });
		await link.click();
		expect(await page.locator(":target").textContent()).toBe("Eleni Markou");
		await context.close();
	});

	it("takes a dropped page apart here, and says no to what is no text", async () => {
		const { page, context, faults } = await open("/");
		const chooser = page.locator("input[type=file]");
		const paragraphs = ARTICLE.split("\n\n").map((line) => `<p>${line}</p>`);
		const html = `<html lang="en"><head><title>Ferry sinks</title><meta property="article:published_time" content="2024-06-10"></head><body><nav>Menu</nav><article><h1>Ferry sinks</h1>${paragraphs.join("")}</article></body></html>`;
		await chooser.setInputFiles({
			name: "ferry.html",
			mimeType: "text/html",
			buffer: Buffer.from(html),
		});
		await page.locator("#status", { hasText: "ferry.html" }).waitFor();
		await page.getByLabel("Headline").fill("");
		const dropped = await page.evaluateHandle((html) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([html], "dropped.html", { type: "text/html" }));
			return transfer;
		}, html);
		await page.dispatchEvent("form", "drop", { dataTransfer: dropped });
		await page.locator("#status", { hasText: "dropped.html" }).waitFor();
		expect(await page.getByLabel("Article").first().inputValue()).toBe(
			ARTICLE.replaceAll("\n\n", "\n"),
		);
		expect(await page.getByLabel("Headline").inputValue()).toBe("Ferry sinks");
		expect(await page.getByLabel("Publication date").inputValue()).toBe("2024-06-10");
		await chooser.setInputFiles({
			name: "report.pdf",
			mimeType: "application/pdf",
			buffer: Buffer.from("%PDF-1.7"),
		});
		await page.getByRole("alert").filter({ hasText: "cannot be read" }).waitFor();
		expect(await page.getByLabel("Article").first().inputValue()).not.toBe("");
		expect(faults).toEqual([]);
		await context.close();
	});
});

describe("facts and words", () => {
	it("light each other up on hover and on focus, the words scrolled into view", async () => {
		const { page, context } = await open("/");
		await makeSheet(
			page,
			`${ARTICLE}\n\n${"The sea was calm. ".repeat(400)}\n\nOn Tuesday, Nikos Vlahos arrived.`,
		);
		await page.locator("section.who .headline", { hasText: "Nikos Vlahos" }).hover();
		expect(await lit(page)).toEqual(["Nikos Vlahos"]);
		await expect.poll(() => isInView(page, ".article .mark.lit")).toBe(true);
		await page.locator("section.count .headline", { hasText: "44 bodies" }).focus();
		expect((await lit(page)).join("")).toContain("44 bodies");
		await expect.poll(() => isInView(page, ".article .mark.lit >> nth=0")).toBe(true);
		await context.close();
	});

	it("lead from words to the facts that rest on them, and back, by keyboard", async () => {
		const { page, context } = await open("/");
		await makeSheet(page);
		const words = page.locator(".article .mark", { hasText: "44 bodies" });
		await words.focus();
		await page.keyboard.press("Enter");
		const facts = page.locator(".sheet .fact.lit");
		expect(await facts.count()).toBeGreaterThan(0);
		expect((await facts.allTextContents()).join(" ")).toContain("44 bodies");
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent))
			.toContain("44 bodies");
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.closest(".article") !== null)).toBe(
			true,
		);
		await context.close();
	});

	it("leave the article where the reader has scrolled it while the pointer stays on one fact", async () => {
		const { page, context } = await open("/");
		await makeSheet(page, `${ARTICLE}\n\n${"The sea was calm. ".repeat(400)}`);
		const figure = page.locator("section.count .headline", { hasText: "44 bodies" });
		await figure.hover({ position: { x: 4, y: 4 } });
		await expect.poll(() => isInView(page, ".article .mark.lit >> nth=0")).toBe(true);
		const scrolled = await page.locator(".article").evaluate((pane) => {
			pane.scrollTo({ top: pane.scrollHeight, behavior: "instant" });
			return pane.scrollTop;
		});
		await figure.hover({ position: { x: 9, y: 5 } });
		// A scroll that this started would show within a few frames; a pixel is the browser's rounding.
		await page.waitForTimeout(300);
		const after = await page.locator(".article").evaluate((pane) => pane.scrollTop);
		expect(Math.abs(after - scrolled)).toBeLessThan(3);
		expect((await lit(page)).join("")).toContain("44 bodies");
		await context.close();
	});

	it("stay lit when the page scrolls beneath a pointer that rests", async () => {
		const { page, context } = await open("/");
		await makeSheet(page);
		const [figure, next] = [/44 bodies/, /more than 50/].map((text) =>
			page.locator("section.count .headline", { hasText: text }),
		);
		await figure?.hover();
		const before = await lit(page);
		const distance =
			((await next?.boundingBox())?.y ?? 0) - ((await figure?.boundingBox())?.y ?? 0);
		await page.evaluate((top) => scrollBy({ top, behavior: "instant" }), distance);
		// Only now the browser knows what is beneath the pointer.
		await page.locator("section.count .headline:hover", { hasText: "more than 50" }).waitFor();
		expect(before.join("")).toContain("44 bodies");
		expect(await lit(page)).toEqual(before);
		await context.close();
	});

	it("work by touch on a narrow screen, which never scrolls sideways", async () => {
		const { page, context } = await open("/", {
			viewport: { width: 390, height: 800 },
			hasTouch: true,
			isMobile: true,
		});
		await makeSheet(page);
		await page.locator("section.who .headline", { hasText: "Eleni Markou" }).tap();
		await expect.poll(() => isInView(page, ".article .mark.lit >> nth=0")).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await context.close();
	});
});

describe("the pictures", () => {
	it("draw every claim of a disputed figure, the dates and the places, from nowhere but here", async () => {
		const { page, context, faults } = await open("/");
		await makeSheet(page);
		const chart = page.locator(".point .chart svg").first();
		await chart.waitFor();
		const label = (await chart.getAttribute("aria-label")) ?? "";
		for (const figure of ["At least 31", "44 bodies", "more than 50"])
			expect(label).toContain(figure);
		expect(await chart.locator("circle").count()).toBe(3);
		expect(await page.locator("[data-timeline] svg").getAttribute("aria-label")).toContain(
			"2024-06-07",
		);
		const map = page.locator("[data-map] svg");
		await map.waitFor();
		expect(await map.getAttribute("aria-label")).toContain("Athens");
		expect(await map.locator(".land path").count()).toBeGreaterThan(0);
		expect(faults).toEqual([]);
		await context.close();
	});
});

describe("taking it away", () => {
	it("copies Markdown and downloads CSV, as the API gives them", async () => {
		const { page, context } = await open("/");
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await makeSheet(page);
		await page.getByRole("button", { name: "Markdown", exact: true }).click();
		await page.getByText("Copied as Markdown.").waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("## Disputed");
		const saved = page.waitForEvent("download");
		await page.getByRole("button", { name: "Download .csv" }).click();
		expect((await saved).suggestedFilename()).toMatch(/^factsheet-.+\.csv$/);
		await context.close();
	});

	it("keeps a stored sheet at its permanent link until it is deleted", async () => {
		const { page, context, faults } = await open("/");
		await makeSheet(page);
		const path =
			(await page.getByRole("link", { name: "Permanent link" }).getAttribute("href")) ?? "";
		const stored = await context.newPage();
		await stored.goto(origin + path);
		await stored.locator(".point .chart svg").first().waitFor();
		await stored.locator("section.who .headline", { hasText: "Eleni Markou" }).hover();
		expect(await lit(stored)).toContain("Eleni Markou");
		await stored.getByRole("button", { name: "Delete" }).click();
		await stored.getByText("Deleted").waitFor();
		const gone = await stored.goto(origin + path);
		expect(gone?.status()).toBe(404);
		expect(await stored.getByRole("heading", { level: 1 }).textContent()).toBe(
			"No such fact sheet",
		);
		expect(faults).toEqual([]);
		await context.close();
	});

	it("stores nothing where that is chosen", async () => {
		const { page, context } = await open("/");
		await page.getByLabel("Do not store").check();
		await makeSheet(page, `${ARTICLE} It had sailed since 1999.`);
		const copied = await page.request.post(`${origin}/v1/factsheets`, {
			data: {
				text: `${ARTICLE} It had sailed since 1999.`,
				publishedAt: "2024-06-10",
				store: false,
			},
		});
		const { id } = await copied.json();
		expect(await page.getByText("Not stored").isVisible()).toBe(true);
		expect(await page.getByRole("link", { name: "Permanent link" }).count()).toBe(0);
		expect((await page.request.get(`${origin}/s/${id}`)).status()).toBe(404);
		await context.close();
	});

	it("prints the sheet without what is only for the screen", async () => {
		const { page, context } = await open("/");
		await makeSheet(page);
		await page.emulateMedia({ media: "print" });
		for (const hidden of [".article-form", ".toolbar", "nav"]) {
			expect(await page.locator(hidden).first().isVisible()).toBe(false);
		}
		expect(await page.locator(".sheet .point").first().isVisible()).toBe(true);
		await context.close();
	});
});

describe("when it does not go well", () => {
	it("says that there is no article yet", async () => {
		const { page, context } = await open("/");
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.getByRole("alert").filter({ hasText: "There is no article yet" }).waitFor();
		await context.close();
	});

	it("says that a text has no facts", async () => {
		const { page, context } = await open("/");
		await makeSheet(page, "And so it goes.");
		expect(await page.locator(".empty").isVisible()).toBe(true);
		await context.close();
	});

	it("tells why an address is not fetched, and keeps what was typed", async () => {
		const { page, context } = await open("/");
		await page.getByLabel("or the address of a page").fill("http://127.0.0.1:8080/secret");
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.getByRole("alert").filter({ hasText: "may not be fetched" }).waitFor();
		expect(await page.getByLabel("or the address of a page").inputValue()).toContain("127.0.0.1");
		await context.close();
	});

	it("says that it is offline, and works again when it is not", async () => {
		const { page, context } = await open("/");
		await context.setOffline(true);
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.keyboard.press("Control+Enter");
		await page.getByRole("alert").filter({ hasText: "You are offline" }).waitFor();
		await context.setOffline(false);
		await makeSheet(page);
		await context.close();
	});

	it("says that it is slow, and can be told to stop", async () => {
		const { page, context } = await open("/");
		await page.route("**/v1/factsheets", () => new Promise(() => {}));
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.keyboard.press("Control+Enter");
		await page.getByText("Still reading").waitFor();
		await page.getByRole("button", { name: "Cancel" }).click();
		await page.getByText("Cancelled. The article is still here.").waitFor();
		await context.close();
	});

	it("shows the first sheet at once, and puts the language model's in its place", async () => {
		const { page, context } = await open("/");
		const { first, second } = await twoSheets(page);
		const events = await streamEvents(page);
		await submit(page);
		await events.send("sheet", first);
		await page.getByText("Read by the embedded engine").waitFor();
		await page.getByText("still reading").waitFor();
		expect(await page.getByRole("button", { name: "Cancel" }).isVisible()).toBe(true);
		// What it is kept as is not known before the last sheet is there.
		expect(await page.locator(".toolbar").count()).toBe(0);
		await events.send("sheet", second);
		await events.send("done", {});
		await page.getByText("Read by stand-in-1").waitFor();
		await page.getByText("The fact sheet is ready.").waitFor();
		expect(await page.getByText("found without the model").count()).toBe(1);
		expect(await page.locator("#result .sheet").count()).toBe(1);
		expect(await page.getByRole("link", { name: "Permanent link" }).count()).toBe(1);
		await events.close();
		await context.close();
	});

	it("copies the very sheet that is shown, without asking for it again", async () => {
		const { page, context } = await open("/");
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		const { second } = await twoSheets(page);
		const events = await streamEvents(page);
		await page.getByLabel("Do not store").check();
		await submit(page);
		await events.send("sheet", { ...second, lead: { ...second.lead, text: "Only here" } });
		await events.send("done", {});
		await page.getByText("The fact sheet is ready.").waitFor();
		await events.close();
		await page.getByRole("button", { name: "Markdown", exact: true }).click();
		await page.getByText("Copied as Markdown.").waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Only here");
		await context.close();
	});

	it("says that the connection broke, and leaves the first sheet there, as not stored", async () => {
		const { page, context } = await open("/");
		const { first } = await twoSheets(page);
		const events = await streamEvents(page);
		await submit(page);
		await events.send("sheet", first);
		await page.locator("#result .sheet").waitFor();
		await events.close();
		await page.getByRole("alert").filter({ hasText: "No answer" }).waitFor();
		expect(await page.locator("#result .sheet").count()).toBe(1);
		await page.getByText("Not stored").waitFor();
		await context.close();
	});

	it("keeps the first sheet when the wait for the second is given up", async () => {
		const { page, context } = await open("/");
		const { first } = await twoSheets(page);
		const events = await streamEvents(page);
		await submit(page);
		await events.send("sheet", first);
		await page.getByRole("button", { name: "Cancel" }).click();
		await page.getByText("Cancelled.").waitFor();
		expect(await page.locator("#result .sheet").count()).toBe(1);
		await events.close();
		await context.close();
	});

	it("is busy no longer when an empty form takes over from a slow article", async () => {
		const { page, context } = await open("/");
		await page.route("**/v1/factsheets", () => new Promise(() => {}));
		await submit(page);
		await page.locator("form[aria-busy=true]").waitFor();
		await page.getByLabel("Article").first().fill("");
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.getByRole("alert").filter({ hasText: "There is no article yet" }).waitFor();
		await page.locator("form[aria-busy=false]").waitFor();
		await context.close();
	});

	it("shows a problem as a page to whoever has no script", async () => {
		const { page, context } = await open("/", { javaScriptEnabled: false });
		await page.getByLabel("or the address of a page").fill("http://10.0.0.1/");
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.getByRole("heading", { name: "That address may not be fetched" }).waitFor();
		await page.goBack();
		expect(await page.getByLabel("or the address of a page").inputValue()).toBe("http://10.0.0.1/");
		await context.close();
	});

	it("shows an answer that is none of ours as no answer", async () => {
		const { page, context } = await open("/");
		await page.route("**/v1/factsheets", (route) =>
			route.fulfill({ status: 502, body: "<h1>proxy</h1>" }),
		);
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.keyboard.press("Control+Enter");
		await page.getByRole("alert").filter({ hasText: "No answer" }).waitFor();
		await context.close();
	});

	it("shows markup in an article as words, wherever it comes from", async () => {
		const hostile = `<img src=x onerror=alert(1)> Governor <script>alert(2)</script> Ann Lee said 12 people died in Paris. "</script><svg onload=alert(3)>" she said.`;
		const { page, context, faults } = await open("/");
		await page.getByLabel("Headline").fill("<svg onload=alert(4)>");
		await makeSheet(page, hostile);
		expect(await page.locator(".article .text").textContent()).toBe(hostile);
		await page.getByRole("link", { name: "Permanent link" }).click();
		await page.locator("#stored-sheet .sheet").waitFor();
		expect(await page.locator("h1").textContent()).toBe("<svg onload=alert(4)>");
		expect(await page.locator(".article .text").textContent()).toBe(hostile);
		expect(await page.locator("main img, main svg[onload]").count()).toBe(0);
		expect(faults).toEqual([]);
		await context.close();
	});
});
