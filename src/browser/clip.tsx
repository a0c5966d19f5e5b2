import { askForSheets } from "./ask.ts";
import { type Clipping, readClipping } from "./clipping.ts";
import { statusOf } from "./outcome.ts";
import { showSheet } from "./show.tsx";
import { sayStatus } from "./status.ts";

const result = document.querySelector<HTMLElement>("#result");
const handed = location.hash.slice(1);
// At once, so that neither the history nor a copied address keeps the article.
history.replaceState(null, "", location.pathname);
if (result) void show(handed, result);

/** The bookmarklet's window: shows the sheet of what it was handed, and does nothing else with it. */
async function show(handed: string, result: HTMLElement): Promise<void> {
	const clipping = readClipping(handed);
	if (clipping === null) {
		return sayStatus({
			state: "error",
			title: "No article arrived",
			detail: "Press the bookmarklet on the article's page, or paste the text on the first page.",
		});
	}
	// Any page can open this window: nothing is stored before the reader says so.
	await make({ ...clipping, store: false }, result);
}

async function make(clipping: Clipping & { store: boolean }, result: HTMLElement): Promise<void> {
	const cancelling = new AbortController();
	const cancel = () => cancelling.abort();
	sayStatus({ state: "working", detail: "Reading …", cancel });
	const keep = () => void make({ ...clipping, store: true }, result);
	for await (const made of askForSheets(clipping, cancelling.signal)) {
		sayStatus(statusOf(made, cancel));
		if (made.kind !== "sheet") continue;
		const stored = made.last && clipping.store;
		showSheet(result, { sheet: made.sheet, stored, request: clipping, ...(made.last && { keep }) });
	}
}
