import { requestOf, takeDroppedFiles } from "./article-form.ts";
import { makeSheet, SUPERSEDED } from "./make.tsx";
import { sayStatus } from "./status.ts";

const form = document.querySelector<HTMLFormElement>("form.article-form");
const result = document.querySelector<HTMLElement>("#result");
if (form && result) bringToLife(form, result);

/** The first page: what works as a plain form post works here without leaving the page. */
function bringToLife(form: HTMLFormElement, into: HTMLElement): void {
	let running: AbortController | null = null;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		running?.abort(SUPERSEDED);
		running = new AbortController();
		void submit({ form, into, cancelling: running });
	});
	form.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
	});
	takeDroppedFiles(form, sayStatus);
	if (new URLSearchParams(location.search).has("sample")) form.requestSubmit();
}

type Submission = {
	readonly form: HTMLFormElement;
	readonly into: HTMLElement;
	readonly cancelling: AbortController;
};

async function submit({ form, into, cancelling }: Submission): Promise<void> {
	const request = requestOf(form);
	form.setAttribute("aria-busy", `${request !== null}`);
	if (request === null)
		return sayStatus({
			state: "error",
			title: "There is no article yet",
			detail: "Paste its text, give its address, or drop a file.",
		});
	await makeSheet({ into, request, cancelling });
	if (cancelling.signal.reason !== SUPERSEDED) form.setAttribute("aria-busy", "false");
}
