import { requestOf, takeDroppedFiles } from "./article-form.ts";
import { askForSheet, type Made } from "./ask.ts";
import { showSheet } from "./show.tsx";
import { type Status, sayStatus } from "./status.ts";

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
	const made = await askForSheet(request, cancelling.signal);
	clearTimeout(slow);
	// A later press has taken over: what it says stands.
	if (cancelling.signal.reason === SUPERSEDED) return;
	form.removeAttribute("aria-busy");
	const status = statusOf(made);
	sayStatus(status);
	if (made.kind !== "sheet") return;
	showSheet(result, { sheet: made.sheet, stored: made.stored, request });
	result.scrollIntoView({ block: "start" });
	result.focus({ preventScroll: true });
}

function statusOf(made: Made): Status {
	switch (made.kind) {
		case "sheet":
			return { state: "done", detail: "The fact sheet is ready." };
		case "cancelled":
			return { state: "idle", detail: "Cancelled. The article is still here." };
		case "unreachable":
			return navigator.onLine
				? {
						state: "error",
						title: "No answer",
						detail: "Factsheet could not be reached. Your article is still here; try again.",
					}
				: {
						state: "error",
						title: "You are offline",
						detail: "Your article is still here; try again when you are back.",
					};
		case "problem": {
			const { title, detail, errors = [] } = made.problem;
			const fields = errors.map(({ path, message }) => `${path}: ${message}`);
			return { state: "error", title, detail: [detail, ...fields].join(" ") };
		}
	}
}
