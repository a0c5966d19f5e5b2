import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { bookmarkletLink } from "../../src/doors/page/bookmarklet-link.ts";
import { useBrowser, watch } from "./chromium.ts";
import { useNewsSite } from "./news-site.ts";

const origin = inject("origin");
const browser = useBrowser();

const PARAGRAPHS = [
	"At least 19 people were killed when a dam burst above the Bolivian town of Tarata on Thursday, the regional government said.",
	"The mayor, Carla Rojas, said 26 bodies had been found and more than 40 people were missing. A teacher who had fled to the hills said she had seen over 30 dead.",
	"“The water came in the night,” Ms Rojas said. “Nobody was told.”",
	"The mining company that owns the dam denied that it had been warned in January 2023.",
];
const body = (
	paragraphs: readonly string[],
) => `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<div style="display:none"><p>Subscribers only: 999 people were killed in Narnia, said nobody who can be seen.</p></div>
<article><h1>Dam bursts in Bolivia</h1><p class="by">By Ana Vega</p>${paragraphs.map((line) => `<p>${line}</p>`).join("\n")}</article>
<aside><p>Read also: 500 people arrested in Atlantis</p></aside><script>window.tracked = 1</script>`;
const page = (
	content: string,
	title = "Dam bursts in Bolivia",
) => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="og:site_name" content="The Andean Post">
<meta property="article:published_time" content="2024-02-16T08:00:00Z"></head><body>${content}</body></html>`;

const LONG = [
	...PARAGRAPHS,
	...Array.from(
		{ length: 640 },
		(_, i) =>
			`In village ${i + 1} the road was cut, and ${i + 20} families were waiting for water and for news of their relatives.`,
	),
];
const STRICT =
	"default-src 'none'; style-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; require-trusted-types-for 'script'";
const HOSTILE = `</title><script>alert(1)</script><img src=x onerror=alert(2)>`;

const site = useNewsSite({
	"/plain": { html: page(body(PARAGRAPHS)) },
	"/csp": { html: page(body(PARAGRAPHS)), headers: { "content-security-policy": STRICT } },
	"/coop": {
		html: page(body(PARAGRAPHS)),
		headers: { "content-security-policy": STRICT, "cross-origin-opener-policy": "same-origin" },
	},
	"/frame": { html: page(`<p>Welcome</p><iframe src="/plain" width="900" height="900"></iframe>`) },
	"/long": { html: page(body(LONG)) },
	"/endless": { html: page(body([`${"A very long story goes on. ".repeat(90_000)}`])) },
	"/sandbox": {
		html: page(body(PARAGRAPHS)),
		headers: {
			"content-security-policy": "sandbox allow-scripts allow-same-origin allow-top-navigation",
		},
	},
	"/hostile": {
		html: page(
			`<article><h1>&lt;script&gt;alert(3)&lt;/script&gt;</h1>${PARAGRAPHS.map((line) => `<p>${line} &lt;img src=x onerror=alert(4)&gt; &lt;/script&gt;</p>`).join("")}</article>`,
			HOSTILE.replaceAll("<", "&lt;"),
		),
	},
});

/** Presses the bookmarklet as the browser does: with a user's gesture, whatever the page's policy for scripts is. */
async function press(on: Page): Promise<void> {
	const session = await on.context().newCDPSession(on);
	const expression = bookmarkletLink(origin).replace(/^javascript:/, "");
	const { exceptionDetails } = await session.send("Runtime.evaluate", {
		expression,
		userGesture: true,
	});
	expect(exceptionDetails).toBeUndefined();
}

async function pressOn(path: string, prepare: (on: Page) => Promise<void> = async () => {}) {
	const context = await browser().newContext();
	const on = await context.newPage();
	await on.goto(site() + path);
	await prepare(on);
	const faults = watch(context, origin);
	const [opened] = await Promise.all([context.waitForEvent("page"), press(on)]);
	await opened.locator("#result .sheet").waitFor();
	return { context, opened, faults };
}

const article = (opened: Page) =>
	opened.locator(".article .text").evaluate((text) => text.textContent);

describe("the bookmarklet", () => {
	it("is a link of at most 2,000 characters that any bookmark keeps as it is", () => {
		const link = bookmarkletLink("https://factsheet.newsroom.example.org");
		expect(link.length).toBeLessThanOrEqual(2_000);
		expect(link).toMatch(/^javascript:[^"%\n]+$/);
	});

	it("stands on its page to be dragged", async () => {
		const context = await browser().newContext();
		const explained = await context.newPage();
		await explained.goto(`${origin}/bookmarklet`);
		const link = explained.getByRole("link", { name: "Fact sheet", exact: true });
		expect(await link.getAttribute("href")).toBe(bookmarkletLink(origin));
		expect(
			await link.evaluate((element) =>
				element instanceof HTMLElement ? element.draggable : false,
			),
		).toBe(true);
		const copied = await explained.getByLabel("The bookmark’s address").inputValue();
		expect(copied).toBe(bookmarkletLink(origin));
		await context.close();
	});

	it.each(["/plain", "/csp", "/coop", "/frame"])(
		"shows the sheet of the article on %s",
		async (path) => {
			const { context, opened, faults } = await pressOn(path);
			expect(new URL(opened.url()).href).toBe(`${origin}/clip`);
			expect(await opened.locator(".article h2").textContent()).toBe("Dam bursts in Bolivia");
			expect(await opened.locator(".origin").textContent()).toMatch(
				/^The Andean Post · 2024-02-16/,
			);
			const text = await article(opened);
			for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
			expect(text).not.toMatch(/Narnia|Atlantis|Sport/);
			expect(await opened.locator(".point .positions li").count()).toBeGreaterThan(2);
			await opened.locator("section.who .headline", { hasText: "Carla Rojas" }).hover();
			expect(await opened.locator(".article .lit").allTextContents()).toContain("Carla Rojas");
			expect(faults).toEqual([]);
			await context.close();
		},
	);

	it("takes only the words that are selected, with what the page says of its article", async () => {
		const { context, opened } = await pressOn("/csp", (on) =>
			on.evaluate(() => {
				const paragraph = document.querySelectorAll("article p")[2];
				if (paragraph) getSelection()?.selectAllChildren(paragraph);
			}),
		);
		expect((await article(opened)).trim()).toBe(PARAGRAPHS[1]);
		expect(await opened.locator(".origin").textContent()).toMatch(/^The Andean Post · 2024-02-16/);
		await context.close();
	});

	it("hands over an article of 60,000 characters whole", async () => {
		expect(LONG.join("\n").length).toBeGreaterThan(60_000);
		const { context, opened } = await pressOn("/long");
		const text = await article(opened);
		for (const paragraph of LONG) expect(text).toContain(paragraph);
		await context.close();
	});

	it("runs nothing that a page puts into its title or text", async () => {
		const { context, opened, faults } = await pressOn("/hostile");
		expect(await article(opened)).toContain("<img src=x onerror=alert(4)> </script>");
		expect(await opened.locator("main img, main script:not([src])").count()).toBe(0);
		expect(faults).toEqual([]);
		await context.close();
	});

	it("says that an article is too long, and where to go", async () => {
		const context = await browser().newContext();
		const on = await context.newPage();
		await on.goto(`${site()}/endless`);
		await press(on);
		const link = on.locator("dialog a");
		expect(await link.textContent()).toContain("too long");
		expect(await link.getAttribute("href")).toBe(origin);
		await context.close();
	});

	it("offers the same tab where pop-ups are blocked", async () => {
		const context = await browser().newContext();
		const on = await context.newPage();
		await on.goto(`${site()}/sandbox`);
		await press(on);
		await on.getByRole("link", { name: "Pop-ups are blocked here" }).click();
		await on.locator("#result .sheet").waitFor();
		expect(on.url()).toBe(`${origin}/clip`);
		await context.close();
	});
});

describe("the bookmarklet's window", () => {
	const openWith = async (fragment: string) => {
		const context: BrowserContext = await browser().newContext();
		const faults = watch(context, origin);
		const opened = await context.newPage();
		await opened.goto(`${origin}/clip#${fragment}`);
		return { context, opened, faults };
	};
	const handed = (value: unknown) => encodeURIComponent(JSON.stringify(value));

	it.each([
		["nothing", ""],
		["no JSON", "%7B%22url"],
		["a broken escape", "%E0%A4"],
		["a foreign shape", handed([1, 2])],
		["no address", handed({ html: "<p>Hello</p>" })],
	])("asks for an article when it is handed %s", async (_, fragment) => {
		const { context, opened, faults } = await openWith(fragment);
		await opened.getByRole("alert").filter({ hasText: "No article arrived" }).waitFor();
		expect(opened.url()).toBe(`${origin}/clip`);
		expect(faults).toEqual([]);
		await context.close();
	});

	it("links to no address but one of the web", async () => {
		const { context, opened, faults } = await openWith(
			handed({ url: "javascript:alert(1)", text: PARAGRAPHS.join("\n"), html: "" }),
		);
		await opened.locator("#result .sheet").waitFor();
		expect(await opened.locator(".origin a").count()).toBe(0);
		expect(faults).toEqual([]);
		await context.close();
	});

	it("stores nothing until its reader says so", async () => {
		const text = `${PARAGRAPHS.join("\n")} ${crypto.randomUUID()}`;
		const { context, opened } = await openWith(handed({ url: "https://news.example.org/a", text }));
		await opened.locator("#result .sheet").waitFor();
		expect(await opened.getByRole("link", { name: "Permanent link" }).count()).toBe(0);
		await opened.getByRole("button", { name: "Store it" }).click();
		const path = await opened.getByRole("link", { name: "Permanent link" }).getAttribute("href");
		expect((await opened.request.get(origin + path)).status()).toBe(200);
		await context.close();
	});

	it("shows the problem when the article is longer than any sheet", async () => {
		const { context, opened } = await openWith(
			handed({ url: "https://news.example.org/a", text: "word ".repeat(41_000) }),
		);
		await opened.getByRole("alert").filter({ hasText: "too long" }).waitFor();
		await context.close();
	});
});
