import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { useBrowser, watch } from "./chromium.ts";
import { useNewsSite } from "./news-site.ts";

const { origin, state } = inject("guarded");
const browser = useBrowser();

const ARTICLE =
	"At least 12 people were killed when a bus left the road near Oruro on Monday, police officer Rosa Quispe said.";
const HANDED = encodeURIComponent(
	JSON.stringify({ url: "https://news.example/bus", text: ARTICLE }),
);
/** Somebody else's site: another name than ours, so that browsers hold it for another site. */
const site = useNewsSite({
	"/": {
		html: `<!doctype html><title>News</title>
<a id="clip" target="_blank" href="${origin}/clip#${HANDED}">clip</a>
<a id="page" href="${origin}/">page</a>
<form method="post" action="${origin}/v1/factsheets"><input name="text" value="forged"><button>forge</button></form>
<form method="post" action="${origin}/sign-out"><button>sign out</button></form>`,
	},
});
const foreign = () => site().replace("127.0.0.1", "localhost");

const run = promisify(execFile);
/** What an operator types. */
async function keys(...words: readonly string[]): Promise<string> {
	const all = ["run", "-s", "keys", "--", ...words, "--local", "--persist-to", state];
	const { stdout } = await run("npm", all);
	return stdout.trim();
}

let link = "";
beforeAll(async () => {
	link = await keys("link", "night desk", "--expires", "2099-01-01", "--origin", origin);
});

async function visit(path: string) {
	const context = await browser().newContext();
	await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
	const faults = watch(context, origin);
	const page = await context.newPage();
	await page.goto(new URL(path, origin).href);
	return { context, page, faults };
}

async function signedIn() {
	const visited = await visit(link);
	await visited.page.waitForURL(`${origin}/`);
	return visited;
}

describe("whoever is not signed in", () => {
	it("is shown the way in, and gets nothing of the API", async () => {
		const { page, context } = await visit("/");
		expect(new URL(page.url()).pathname).toBe("/sign-in");
		const status = await page.evaluate(async () => {
			const body = new URLSearchParams({ text: "x" });
			return (await fetch("/v1/factsheets", { method: "POST", body })).status;
		});
		expect(status).toBe(401);
		await context.close();
	});

	it("is told so in the bookmarklet's window, and keeps the article", async () => {
		const { page, context } = await visit(`/clip#${HANDED}`);
		await page.getByText("You are not signed in").waitFor();
		expect(page.url()).toBe(`${origin}/clip`);
		await context.close();
	});

	it("stays outside with a key that is none, and is told so", async () => {
		const { page, context, faults } = await visit(`/sign-in#fs_${"a".repeat(55)}`);
		await page.getByRole("alert").waitFor();
		expect(page.url()).toBe(`${origin}/sign-in`);
		expect(await context.cookies()).toEqual([]);
		expect(faults).toEqual([]);
		await context.close();
	});
});

describe("a sign-in link", () => {
	it("signs in, and leaves the key neither in the address nor in the history nor in a cookie", async () => {
		const { page, context, faults } = await signedIn();
		const key = link.split("#").at(-1) ?? "";
		expect(key).toMatch(/^fs_[\w-]{55}$/);
		const [cookie, ...more] = await context.cookies();
		expect(more).toEqual([]);
		expect(cookie).toMatchObject({
			name: "__Host-factsheet",
			httpOnly: true,
			secure: true,
			sameSite: "Lax",
			path: "/",
		});
		expect(cookie?.value).not.toContain(key.slice(15));
		expect(await page.evaluate("document.cookie")).toBe("");
		await page.goBack();
		expect(page.url()).not.toContain("fs_");
		expect(faults).toEqual([]);
		await context.close();
	});

	it("may be typed as a key, without any script", async () => {
		const context = await browser().newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${origin}/sign-in`);
		await page.getByLabel("Your key").fill(link.split("#").at(-1) ?? "");
		await page.getByRole("button", { name: "Sign in" }).click();
		await page.waitForURL(`${origin}/`);
		await page.getByLabel("Article").first().fill(ARTICLE);
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.getByText("Rosa Quispe").first().waitFor();
		await context.close();
	});
});

describe("whoever is signed in", () => {
	it("uses the bookmarklet from another site's page", async () => {
		const { page, context, faults } = await signedIn();
		await page.goto(foreign());
		const opening = context.waitForEvent("page");
		await page.locator("#clip").click();
		const clip = await opening;
		await clip.locator(".sheet").waitFor();
		expect(await clip.locator("section.who .headline").allTextContents()).toContain("Rosa Quispe");
		expect(faults.filter((fault) => !fault.includes(foreign()))).toEqual([]);
		await context.close();
	});

	it("follows links from other sites, and is not made to do anything by them", async () => {
		const { page, context } = await signedIn();
		await page.goto(foreign());
		await page.locator("#page").click();
		await page.waitForURL(`${origin}/`);
		for (const button of ["forge", "sign out"]) {
			await page.goto(foreign());
			const answering = page.waitForResponse((response) => response.url().startsWith(origin));
			await page.getByRole("button", { name: button }).click();
			// A browser sends no cookie along; had it sent one, the answer would be 403.
			expect([401, 403]).toContain((await answering).status());
		}
		await page.goto(`${origin}/`);
		expect(page.url()).toBe(`${origin}/`);
		await context.close();
	});

	it("shares a sheet by a public link, ends it, and deletes the sheet", async () => {
		const { page, context } = await signedIn();
		await page.getByLabel("Article").first().fill(`${ARTICLE} It was the third crash in a month.`);
		await page.getByRole("button", { name: "Make the fact sheet" }).click();
		await page.locator("#result .sheet").waitFor();
		await page.getByRole("button", { name: "Copy public link" }).click();
		await page.getByText("Public link copied").waitFor();
		const shared = await page.evaluate(() => navigator.clipboard.readText());
		const [stranger, answer] = await openAsStranger(shared);
		expect(answer).toBe(200);
		expect(await stranger.getByRole("button").count()).toBe(0);
		await page.getByRole("button", { name: "End public link" }).click();
		await page.getByText("Public link ended").waitFor();
		expect((await stranger.goto(shared))?.status()).toBe(404);
		await page.getByRole("button", { name: "Delete" }).click();
		await page.getByText("Deleted").waitFor();
		await stranger.context().close();
		await context.close();
	});

	it("sees so, and signs out", async () => {
		const { page, context } = await signedIn();
		await page.getByRole("link", { name: "Sign in" }).click();
		await page.getByText("“night desk”").waitFor();
		await page.getByRole("button", { name: "Sign out" }).click();
		await page.getByLabel("Your key").waitFor();
		expect(await context.cookies()).toEqual([]);
		await page.goto(`${origin}/`);
		expect(new URL(page.url()).pathname).toBe("/sign-in");
		await context.close();
	});
});

async function openAsStranger(address: string) {
	const context = await browser().newContext();
	const page = await context.newPage();
	const response = await page.goto(address);
	return [page, response?.status()] as const;
}

describe("the command for keys", () => {
	it("lists each by its name and revokes it, and never shows one again", async () => {
		const key = await keys("create", "archive");
		const ask = async () => {
			const init = { method: "POST", headers: { authorization: `Bearer ${key}` } };
			const body = new URLSearchParams({ text: ARTICLE });
			return (await fetch(`${origin}/v1/factsheets`, { ...init, body })).status;
		};
		expect(await ask()).toBe(200);
		const listed = await keys("list");
		expect(listed).toMatch(/^archive\tmade \d{4}-\d\d-\d\d\tuntil revoked$/m);
		expect(listed).toMatch(/^night desk\tmade .*until 2099-01-01$/m);
		expect(listed).not.toContain(key.slice(3, 15));
		await expect(keys("create", "archive")).rejects.toThrow("There is a key named");
		await keys("revoke", "archive");
		expect(await keys("list")).not.toContain("archive");
	}, 120_000);

	it.each([
		[[], "npm run keys"],
		[["create"], "npm run keys"],
		[["create", "x", "--expires", "soon"], "no day such as"],
		[["create", "x", "--expires", "2020-01-01"], "is over"],
		[["revoke", "nobody"], "There is no key named"],
		[["steal", "x"], "npm run keys"],
	])("refuses %j and says why", async (words, why) => {
		await expect(keys(...words)).rejects.toThrow(why);
	});
});
