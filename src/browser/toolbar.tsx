import { useState } from "hono/jsx/dom";
import { findForm, postForSheet } from "./ask.ts";
import { copyPublicLink, endPublicLink } from "./sharing.ts";
import type { Shown } from "./show.tsx";

/** The forms a sheet can be taken away in. */
const FORMS = [
	{ name: "Markdown", type: "text/markdown", ending: "md" },
	{ name: "JSON", type: "application/json", ending: "json" },
	{ name: "CSV", type: "text/csv", ending: "csv" },
] as const;

type Form = (typeof FORMS)[number];

/** What can be done with a sheet: copy, download, print, keep a link to it. */
export function Toolbar({ shown }: { shown: Shown }) {
	const [said, say] = useState("");
	const saying = (work: Promise<string>) => {
		say("…");
		work.then(say, () => say("That did not work. Try again."));
	};
	return (
		<fieldset class="toolbar">
			<legend class="aside">Take the sheet away</legend>
			<span>Copy as</span>
			{FORMS.map((form) => (
				<button type="button" class="plain" onClick={() => saying(copy(shown, form))}>
					{form.name}
				</button>
			))}
			<span>Download</span>
			{FORMS.map((form) => (
				<button
					type="button"
					class="plain"
					aria-label={`Download .${form.ending}`}
					onClick={() => saying(download(shown, form))}
				>
					.{form.ending}
				</button>
			))}
			<button type="button" class="plain" onClick={() => print()}>
				Print
			</button>
			<Keeping shown={shown} saying={saying} />
			<output>{said}</output>
		</fieldset>
	);
}

function Keeping({ shown, saying }: { shown: Shown; saying: (work: Promise<string>) => void }) {
	if (shown.stored) {
		return (
			<>
				<a href={`/s/${shown.sheet.id}`}>Permanent link</a>
				<button type="button" class="plain" onClick={() => saying(copyLink(shown.sheet.id))}>
					Copy link
				</button>
				<button type="button" class="plain" onClick={() => saying(copyPublicLink(shown.sheet.id))}>
					Copy public link
				</button>
				<button type="button" class="plain" onClick={() => saying(endPublicLink(shown.sheet.id))}>
					End public link
				</button>
				<button type="button" class="plain" onClick={() => saying(remove(shown.sheet.id))}>
					Delete
				</button>
			</>
		);
	}
	return (
		<>
			<span class="notes">Not stored: it is gone when you close this page.</span>
			{shown.keep && (
				<button type="button" class="plain" onClick={shown.keep}>
					Store it for a permanent link
				</button>
			)}
		</>
	);
}

async function copy(shown: Shown, form: Form): Promise<string> {
	// The promise goes to the clipboard itself: after waiting, some browsers no longer know of the click.
	const text = formOf(shown, form).then((body) => new Blob([body], { type: "text/plain" }));
	await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
	return `Copied as ${form.name}.`;
}

async function copyLink(id: string): Promise<string> {
	await navigator.clipboard.writeText(new URL(`/s/${id}`, location.origin).href);
	return "Link copied.";
}

async function remove(id: string): Promise<string> {
	const response = await fetch(`/v1/factsheets/${id}`, { method: "DELETE" });
	if (!response.ok) throw new Error(response.statusText);
	return "Deleted, with its public link: both lead nowhere now.";
}

async function download(shown: Shown, form: Form): Promise<string> {
	const body = await formOf(shown, form);
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([body], { type: form.type }));
	link.download = `factsheet-${shown.sheet.id.slice(0, 8)}.${form.ending}`;
	link.click();
	URL.revokeObjectURL(link.href);
	return `Saved ${link.download}.`;
}

/** The sheet in that form, as the API gives it to any tool. */
async function formOf({ sheet, stored, request }: Shown, { type }: Form): Promise<string> {
	if (type === "application/json") return JSON.stringify(sheet, null, "\t");
	const asked = stored || request === null ? findForm(sheet.id, type) : postForSheet(request, type);
	const response = await asked;
	if (!response.ok) throw new Error(response.statusText);
	return response.text();
}
