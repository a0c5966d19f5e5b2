import { useState } from "hono/jsx/dom";
import type { FactSheet } from "../sheet/sheet.ts";
import { renderCsv } from "../view/csv.ts";
import { renderMarkdown } from "../view/markdown.ts";
import { copyPublicLink, deleteSheet, endPublicLink } from "./stored-sheet.ts";

/** A sheet on the page, and whether the Worker has it too. */
export type Shown = {
	readonly sheet: FactSheet;
	readonly stored: boolean;
	/** Stores the sheet after all. */
	readonly keep?: () => void;
};

/** The forms a sheet can be taken away in: made here of what is shown, so that they say the very same. */
const FORMS = [
	{ name: "Markdown", type: "text/markdown", ending: "md", render: renderMarkdown },
	{ name: "JSON", type: "application/json", ending: "json", render: renderJson },
	{ name: "CSV", type: "text/csv", ending: "csv", render: renderCsv },
] as const;

type Form = (typeof FORMS)[number];

function renderJson(sheet: FactSheet): string {
	return JSON.stringify(sheet, null, "\t");
}

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
					onClick={() => say(download(shown, form))}
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
				<button type="button" class="plain" onClick={() => saying(deleteSheet(shown.sheet.id))}>
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

async function copy({ sheet }: Shown, { name, render }: Form): Promise<string> {
	await navigator.clipboard.writeText(render(sheet));
	return `Copied as ${name}.`;
}

async function copyLink(id: string): Promise<string> {
	await navigator.clipboard.writeText(new URL(`/s/${id}`, location.origin).href);
	return "Link copied.";
}

function download({ sheet }: Shown, { type, ending, render }: Form): string {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([render(sheet)], { type }));
	link.download = `factsheet-${sheet.id.slice(0, 8)}.${ending}`;
	link.click();
	URL.revokeObjectURL(link.href);
	return `Saved ${link.download}.`;
}
