import { readClipping } from "./clipping.ts";
import { makeSheet } from "./make.tsx";
import { sayStatus } from "./status.ts";

const result = document.querySelector<HTMLElement>("#result");
const handed = location.hash.slice(1);
// At once, so that neither the history nor a copied address keeps the article.
history.replaceState(null, "", location.pathname);
if (result) void show(handed, result);

/** The bookmarklet's window: shows the sheet of what it was handed, and does nothing else with it. */
async function show(handed: string, into: HTMLElement): Promise<void> {
	const clipping = readClipping(handed);
	if (clipping === null) {
		return sayStatus({
			state: "error",
			title: "No article arrived",
			detail: "Press the bookmarklet on the article's page, or paste the text on the first page.",
		});
	}
	const making = (store: boolean) => ({
		into,
		request: { ...clipping, store },
		cancelling: new AbortController(),
	});
	// Any page can open this window: nothing is stored before the reader says so.
	await makeSheet({ ...making(false), keep: () => void makeSheet(making(true)) });
}
