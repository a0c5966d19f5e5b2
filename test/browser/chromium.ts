import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** A real Chromium for the tests of one file. */
export function useBrowser(): () => Browser {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: await sparticuz.executablePath(),
			// The package's own arguments are for a function that serves one page in one process.
			args: ["--no-sandbox", "--disable-gpu"],
			headless: true,
		});
	});
	afterAll(() => browser?.close());
	return () => {
		if (browser === undefined) throw new Error("the browser is not there yet");
		return browser;
	};
}

/** What a page did that ours must never do: errors, refusals by its own policy, dialogs, requests to others. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
	const faults: string[] = [];
	const watchPage = (page: Page) => {
		page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
		page.on("console", (message) => {
			if (/policy|TrustedHTML/i.test(message.text())) faults.push(`refused: ${message.text()}`);
		});
		page.on("dialog", (dialog) => {
			faults.push(`dialog: ${dialog.message()}`);
			dialog.dismiss();
		});
		page.on("request", (request) => {
			const ours = request.url().startsWith(`${origin}/`) || /^(?:data|blob):/.test(request.url());
			if (!ours) faults.push(`request: ${request.url()}`);
		});
	};
	context.on("page", watchPage);
	return faults;
}
