import { requestOf, takeDroppedFiles } from "./article-form.ts";
import { askForSheets } from "./ask.ts";
import { statusOf } from "./outcome.ts";
import { showSheet } from "./show.tsx";
import { sayStatus } from "./status.ts";

/** After this a reader wonders whether anything happens. */
const SLOW_MS = 3_000;
const SUPERSEDED = "superseded";

const form = document.querySelector<HTMLFormElement>("form.article-form");
const result = document.querySelector<HTMLElement>("#result");
if (form && result) bringToLife(form, result);

/** The first page: what works as a plain form post works here without leaving the page. */
function bringToLife(form: HTMLFormElement, result: HTMLElement): void {
	let running: AbortController | null = null;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		running?.abort(SUPERSEDED);
		running = new AbortController();
		void make({ form, result, cancelling: running });
	});
	form.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
	});
	takeDroppedFiles(form, sayStatus);
	if (new URLSearchParams(location.search).has("sample")) form.requestSubmit();
}

type Job = {
	readonly form: HTMLFormElement;
	readonly result: HTMLElement;
	readonly cancelling: AbortController;
};

async function make({ form, result, cancelling }: Job): Promise<void> {
	const request = requestOf(form);
	if (request === null)
		return sayStatus({
			state: "error",
			title: "There is no article yet",
			detail: "Paste its text, give its address, or drop a file.",
		});
	const cancel = () => cancelling.abort();
	sayStatus({ state: "working", detail: "Reading …", cancel });
	form.setAttribute("aria-busy", "true");
	const slow = setTimeout(
		() =>
			sayStatus({
				state: "working",
				detail: "Still reading. A page from the web may take ten seconds.",
				cancel,
			}),
		SLOW_MS,
	);
	let shown = false;
	for await (const made of askForSheets(request, cancelling.signal)) {
		clearTimeout(slow);
		// A later press has taken over: what it says stands.
		if (cancelling.signal.reason === SUPERSEDED) return;
		sayStatus(statusOf(made, cancel));
		if (made.kind !== "sheet") continue;
		showSheet(result, { sheet: made.sheet, stored: made.last && request.store !== false, request });
		if (!shown) result.scrollIntoView({ block: "start" });
		shown = true;
	}
	form.removeAttribute("aria-busy");
	if (shown) result.focus({ preventScroll: true });
}
