import type { FactSheetInput } from "../sheet/request.ts";
import type { Status } from "./status.ts";

/** Bytes; a page larger than what the Worker would fetch is none that people read. */
const LARGEST_FILE = 5_000_000;

/** What the form asks for; null where there is neither text nor address. */
export function requestOf(form: HTMLFormElement): FactSheetInput | null {
	const fields = new FormData(form);
	const field = (name: string) => fields.get(name)?.toString() ?? "";
	const optional = (name: string) => field(name).trim() || null;
	const options = {
		title: optional("title"),
		publishedAt: optional("publishedAt"),
		store: !fields.has("store"),
	};
	// A form's line ends are CRLF only when it is posted; the text itself is sent as it stands in the box.
	const text = form.querySelector("textarea")?.value ?? "";
	if (text.trim() !== "") return { text, ...options };
	const url = optional("url");
	return url === null ? null : { url, ...options };
}

/** A file dropped on the form, or chosen, becomes its text; of a page, its article. */
export function takeDroppedFiles(form: HTMLFormElement, say: (status: Status) => void): void {
	const take = (file: File | null | undefined) => {
		if (file) fill(form, file).then(say);
	};
	form.addEventListener("dragover", (event) => {
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		form.classList.add("dropping");
	});
	form.addEventListener("dragleave", () => form.classList.remove("dropping"));
	form.addEventListener("drop", (event) => {
		const file = event.dataTransfer?.files.item(0);
		form.classList.remove("dropping");
		if (!file) return;
		event.preventDefault();
		take(file);
	});
	const chooser = form.querySelector<HTMLInputElement>("input[type=file]");
	chooser?.addEventListener("change", () => {
		take(chooser.files?.item(0));
		chooser.value = "";
	});
}

async function fill(form: HTMLFormElement, file: File): Promise<Status> {
	const refused = refusalOf(file);
	if (refused !== null)
		return { state: "error", title: "That file cannot be read", detail: refused };
	const content = await file.text();
	// Bytes that are no text in UTF-8: an office document or a picture by another name.
	if (content.includes("\0")) {
		return { state: "error", title: "That file cannot be read", detail: "It holds no plain text." };
	}
	if (!isPage(file)) {
		set(form, "text", content);
	} else {
		const { readPage } = await import("./read-page.ts");
		const { text, title, publishedAt } = readPage(content);
		set(form, "text", text);
		set(form, "title", title ?? "");
		set(form, "publishedAt", publishedAt?.slice(0, 10) ?? "");
	}
	return {
		state: "idle",
		detail: `${file.name} is in the box below. Check it, then make the sheet.`,
	};
}

function refusalOf(file: File): string | null {
	if (file.size > LARGEST_FILE) return "Five megabytes is the most.";
	if (isPage(file) || file.type.startsWith("text/") || /\.(?:txt|md|text)$/i.test(file.name))
		return null;
	return "Only text and HTML files are read: copy the text out of it and paste it.";
}

function isPage(file: File): boolean {
	return file.type === "text/html" || /\.html?$/i.test(file.name);
}

function set(form: HTMLFormElement, name: string, value: string): void {
	const field = form.elements.namedItem(name);
	if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
		field.value = value;
}
