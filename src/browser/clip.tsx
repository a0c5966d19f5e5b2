import type { FactSheetInput } from "../sheet/request.ts";
import { askForSheet } from "./ask.ts";
import { type Clipping, readClipping } from "./clipping.ts";
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
	sayStatus({ state: "working", detail: "Reading …", cancel: () => cancelling.abort() });
	const request: FactSheetInput = clipping;
	const made = await askForSheet(request, cancelling.signal);
	switch (made.kind) {
		case "sheet": {
			sayStatus({ state: "done", detail: "The fact sheet is ready." });
			const keep = () => void make({ ...clipping, store: true }, result);
			return showSheet(result, { sheet: made.sheet, stored: made.stored, request, keep });
		}
		case "cancelled":
			return sayStatus({ state: "idle", detail: "Cancelled. Reload to try again." });
		case "problem":
			return sayStatus({ state: "error", ...made.problem });
		case "unreachable":
			return sayStatus({
				state: "error",
				title: "No answer",
				detail: "Factsheet could not be reached. Press the bookmarklet again when you are online.",
			});
	}
}
